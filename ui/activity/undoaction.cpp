// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/undoaction.h"

#include "app/core/deliver.h"
#include "ui/activity/undoplan.h"
#include "ui/kit/confirmdialog.h"
#include "ui/models/activitytext.h"
#include "ui/models/differencetext.h"
#include "ui/models/errortext.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

UndoAction::UndoAction(sync::Engine& engine, QWidget* page) : QObject(page), m_engine(engine), m_page(page) { }

void UndoAction::ask(const store::JournalEntry& entry, const TeamFacts& now)
{
    const UndoPlan plan = undoPlan(entry, now);
    if (m_running || !plan.obstacle.isEmpty())
        return;
    const Confirmation confirmation{.question = plan.question,
        .consequences = plan.consequences,
        .confirm = tr("Undo"),
        .typed = {},
        .destroys = plan.deletes};
    auto* dialog = new ConfirmDialog(confirmation, m_page);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, entry, words = plan.done] { undo(entry, words); });
    dialog->open();
}

void UndoAction::undo(const store::JournalEntry& entry, const QString& words)
{
    ActivityRow row;
    row.mine = entry;
    const QString failed = tr("Your change of “%1” was not undone.").arg(activityName(row));
    m_running = true;
    Q_EMIT runningChanged();
    deliver(m_engine.undo(entry), this, [this, failed, words](const Result<sync::EditOutcome>& result) {
        m_running = false;
        tell(result, failed, words);
        Q_EMIT runningChanged();
    });
}

void UndoAction::tell(const Result<sync::EditOutcome>& result, const QString& failed, const QString& words)
{
    using Kind = sync::EditOutcome::Kind;
    if (!result) {
        const auto* input = std::get_if<InvalidInputError>(&result.error());
        const QString why = input && input->field == "gone"_L1 ? tr("It is not on the server any more.")
            : input && input->field == "changed"_L1            ? tr("It was changed on the server since then.")
                                                               : describe(result.error());
        Q_EMIT said(Tone::Danger, failed + u' ' + why, std::nullopt);
        return;
    }
    const QString why = result->error ? QString(u' ' + describe(*result->error)) : QString();
    switch (result->kind) {
    case Kind::Applied:
        Q_EMIT done({Tone::Success, words, {}}, {});
        if (!result->differences.isEmpty())
            Q_EMIT said(toneOf(result->differences), describe(result->differences), std::nullopt);
        break;
    case Kind::Queued:
        Q_EMIT done(
            {Tone::Info, tr("Undoing is kept on this computer and sent when the server can be reached."), {}}, {});
        break;
    case Kind::Rejected:
        Q_EMIT said(Tone::Danger, failed + why, pendingLink(result->edit));
        break;
    case Kind::Conflict:
        Q_EMIT said(Tone::Danger, failed + u' ' + tr("Somebody else changed it meanwhile."), pendingLink(result->edit));
        break;
    case Kind::Unknown:
        Q_EMIT said(Tone::Warning, tr("The answer was lost. Whether it was undone is found out at the next sync."),
            pendingLink(result->edit));
        break;
    }
}

} // namespace desk::ui
