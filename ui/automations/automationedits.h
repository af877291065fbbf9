// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sync/engine.h"
#include "ui/kit/toastlog.h"

#include <QObject>

#include <functional>

namespace desk::ui {

/// Sends what a person changes in a list of automations, and says what came of it. What was applied or waits is seen in
/// the list; only what went wrong needs words.
class AutomationEdits final : public QObject {
    Q_OBJECT

public:
    AutomationEdits(sync::Engine& engine, QObject* parent);

    void enable(const Automation& automation, bool enabled);
    /// Where one like it can be made, done() brings what takes it back.
    void remove(const Automation& automation, bool canBeMadeAgain);
    void discard(const QString& editId);

Q_SIGNALS:
    /// Empty when an edit begins: what was said before is over.
    void said(const QString& text, desk::ui::Tone tone);
    /// Without `undo` where it cannot be taken back.
    void done(const desk::ui::ToastMessage& message, const std::function<void()>& undo);
    void createdAgain(const desk::AutomationId& id);

private:
    void tellDeleted(const Automation& automation, bool canBeMadeAgain);
    /// As it was before it was deleted; the server gives it a new id.
    void createAgain(const Automation& automation);
    /// `what` says what was not done.
    void tell(const Result<sync::EditOutcome>& result, const QString& what);

    sync::Engine& m_engine;
};

} // namespace desk::ui
