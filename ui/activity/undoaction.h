// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sync/engine.h"
#include "ui/kit/toastlog.h"
#include "ui/models/teamdata.h"
#include "ui/models/usage.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace desk::ui {

/// Undoes an edit made here, once a person agreed, and says what came of it.
class UndoAction final : public QObject {
    Q_OBJECT

public:
    /// Dialogs open over `page`, which owns this.
    UndoAction(sync::Engine& engine, QWidget* page);

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Says what will happen first. Nothing where it cannot be undone.
    void ask(const store::JournalEntry& entry, const TeamFacts& now);

Q_SIGNALS:
    /// It began or ended.
    void runningChanged();
    /// `more`: where what is to be decided stands; nothing where nothing is.
    void said(desk::ui::Tone tone, const QString& text, const std::optional<desk::ui::UsageLink>& more);
    void done(const desk::ui::ToastMessage& message, const std::function<void()>& undo);

private:
    void undo(const store::JournalEntry& entry, const QString& words);
    void tell(const Result<sync::EditOutcome>& result, const QString& failed, const QString& words);

    sync::Engine& m_engine;
    QWidget* m_page;
    bool m_running = false;
};

} // namespace desk::ui
