// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sync/engine.h"
#include "ui/kit/toastlog.h"
#include "ui/models/pendingmodel.h"
#include "ui/pending/sentwords.h"

#include <QObject>

#include <functional>

class QWidget;

namespace desk::ui {

/// What is done to edits that wait: asks over `page` where something would be lost, and says what came of it.
class PendingActions final : public QObject {
    Q_OBJECT

public:
    PendingActions(sync::Engine& engine, QWidget* page);

    void apply(const PendingRow& row);
    /// One after another, in their order; ends at the first that finds the server away. What came of several is said
    /// once, at the end.
    void applyAll(const QList<PendingRow>& rows);
    /// Gives the edit up, after asking.
    void discard(const PendingRow& row);
    /// Likewise: the server's version stays.
    void keepTheirs(const PendingRow& row);
    void resolve(const PendingRow& row, const store::EditKind& instead);
    /// Whether something is on its way to the server.
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged();
    /// Empty when something begins: what was said before is over.
    void said(const QString& text, desk::ui::Tone tone);
    void done(const desk::ui::ToastMessage& message, const std::function<void()>& undo);

private:
    void begin();
    void end();
    void applyNext();
    void ask(const PendingRow& row, const QString& question, const QString& consequence, const QString& confirm);
    void giveUp(const PendingRow& row);
    void tell();
    void tellOne(const SentEdit& sent);
    void tellAll();

    sync::Engine& m_engine;
    QWidget* m_page;
    QList<PendingRow> m_next;
    QList<SentEdit> m_sent; ///< of those that were begun together
    bool m_busy = false;
};

} // namespace desk::ui
