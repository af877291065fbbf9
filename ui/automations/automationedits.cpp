// SPDX-License-Identifier: Apache-2.0
#include "ui/automations/automationedits.h"

#include "app/core/deliver.h"
#include "ui/models/differencetext.h"
#include "ui/models/errortext.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

AutomationEdits::AutomationEdits(sync::Engine& engine, QObject* parent) : QObject(parent), m_engine(engine) { }

void AutomationEdits::remove(const Automation& automation, bool canBeMadeAgain)
{
    Q_EMIT said({}, Tone::Neutral);
    deliver(m_engine.deleteAutomation(automation), this,
        [this, automation, canBeMadeAgain](const Result<sync::EditOutcome>& result) {
            tell(result, tr("“%1” was not deleted.").arg(automation.name));
            if (result && result->kind == sync::EditOutcome::Kind::Applied)
                tellDeleted(automation, canBeMadeAgain);
        });
}

void AutomationEdits::tellDeleted(const Automation& automation, bool canBeMadeAgain)
{
    ToastMessage message{Tone::Success, tr("“%1” was deleted.").arg(automation.name), {}};
    std::function<void()> undo;
    if (canBeMadeAgain) {
        message.action = tr("Undo");
        undo = [this, automation] { createAgain(automation); };
    }
    Q_EMIT done(message, undo);
}

void AutomationEdits::createAgain(const Automation& automation)
{
    deliver(m_engine.createAutomation(draftOf(automation)), this,
        [this, name = automation.name](const Result<sync::EditOutcome>& result) {
            tell(result, tr("“%1” was not created again.").arg(name));
            if (result && result->kind == sync::EditOutcome::Kind::Applied)
                Q_EMIT createdAgain(result->automation);
        });
}

void AutomationEdits::enable(const Automation& automation, bool enabled)
{
    Q_EMIT said({}, Tone::Neutral);
    AutomationDraft wanted = draftOf(automation);
    wanted.enabled = enabled;
    deliver(m_engine.updateAutomation(automation, wanted), this,
        [this, name = automation.name](
            const Result<sync::EditOutcome>& result) { tell(result, tr("“%1” was not changed.").arg(name)); });
}

void AutomationEdits::discard(const QString& editId)
{
    deliver(m_engine.discardEdit(editId), this, [this](const Result<void>& result) {
        if (!result)
            Q_EMIT said(describe(result.error()), Tone::Danger);
    });
}

void AutomationEdits::tell(const Result<sync::EditOutcome>& result, const QString& what)
{
    using Kind = sync::EditOutcome::Kind;
    if (!result) {
        Q_EMIT said(what + u' ' + describe(result.error()), Tone::Danger);
        return;
    }
    const QString why = result->error ? u' ' + describe(*result->error) : QString();
    switch (result->kind) {
    case Kind::Applied:
        if (!result->differences.isEmpty())
            Q_EMIT said(describe(result->differences), toneOf(result->differences));
        break;
    case Kind::Queued:
        Q_EMIT said(tr("The server cannot be reached. The change is kept on this computer and sent when it can."),
            Tone::Neutral);
        break;
    case Kind::Rejected:
        Q_EMIT said(what + why, Tone::Danger);
        break;
    case Kind::Conflict:
        Q_EMIT said(what + u' ' + tr("Somebody else changed or deleted it meanwhile."), Tone::Danger);
        break;
    case Kind::Unknown:
        Q_EMIT said(
            tr("The answer was lost. Whether the change was made is found out at the next sync."), Tone::Neutral);
        break;
    }
}

} // namespace desk::ui
