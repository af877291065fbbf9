// SPDX-License-Identifier: Apache-2.0
#include "ui/pending/pendingactions.h"

#include "app/core/deliver.h"
#include "ui/kit/confirmdialog.h"
#include "ui/models/differencetext.h"
#include "ui/models/errortext.h"

#include <utility>

namespace desk::ui {

using namespace Qt::StringLiterals;
using Outcome = sync::EditOutcome;

PendingActions::PendingActions(sync::Engine& engine, QWidget* page) : QObject(page), m_engine(engine), m_page(page) { }

void PendingActions::begin()
{
    Q_EMIT said({}, Tone::Neutral);
    m_busy = true;
    Q_EMIT busyChanged();
}

void PendingActions::end()
{
    m_busy = false;
    Q_EMIT busyChanged();
}

void PendingActions::apply(const PendingRow& row)
{
    applyAll({row});
}

void PendingActions::applyAll(const QList<PendingRow>& rows)
{
    if (m_busy || rows.isEmpty())
        return;
    m_next = rows;
    begin();
    applyNext();
}

void PendingActions::applyNext()
{
    if (m_next.isEmpty())
        return end();
    const PendingRow row = m_next.takeFirst();
    const Sent sent{row.name, isDelete(row.edit.kind)};
    deliver(m_engine.applyEdit(row.edit.id), this, [this, sent](const Result<Outcome>& result) {
        tell(result, sent);
        // The others would find the server away too. One that only waits its turn is in nobody's way.
        const bool isAway = result && result->error
            && (result->kind == Outcome::Kind::Queued || result->kind == Outcome::Kind::Unknown);
        if (!result || isAway)
            m_next.clear();
        applyNext();
    });
}

void PendingActions::resolve(const PendingRow& row, const store::EditKind& instead)
{
    if (m_busy)
        return;
    begin();
    const Sent sent{nameOf(instead), isDelete(instead)};
    deliver(m_engine.resolveEdit(row.edit.id, instead), this, [this, sent](const Result<Outcome>& result) {
        tell(result, sent);
        end();
    });
}

void PendingActions::discard(const PendingRow& row)
{
    ask(row, tr("Discard the change of “%1”?").arg(row.name),
        isCreate(row.edit.kind) ? tr("It is not made on the server, and what was written is gone.")
                                : tr("The server keeps what it has, and what was changed here is gone."),
        tr("Discard change"));
}

void PendingActions::keepTheirs(const PendingRow& row)
{
    ask(row, tr("Keep the server’s version of “%1”?").arg(row.name), tr("What was changed here is gone."),
        tr("Keep the server’s"));
}

void PendingActions::ask(
    const PendingRow& row, const QString& question, const QString& consequence, const QString& confirm)
{
    auto* dialog = new ConfirmDialog({.question = question, .consequences = {consequence}, .confirm = confirm}, m_page);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, row] { giveUp(row); });
    dialog->open();
}

void PendingActions::giveUp(const PendingRow& row)
{
    Q_EMIT said({}, Tone::Neutral);
    deliver(m_engine.discardEdit(row.edit.id), this, [this, name = row.name](const Result<void>& result) {
        if (result)
            Q_EMIT done({.tone = Tone::Info, .text = tr("The change of “%1” was discarded.").arg(name)}, {});
        else
            Q_EMIT said(
                tr("The change of “%1” was not discarded.").arg(name) + u' ' + describe(result.error()), Tone::Danger);
    });
}

void PendingActions::tellApplied(const Outcome& outcome, const Sent& sent)
{
    if (!outcome.differences.isEmpty())
        Q_EMIT said(describe(outcome.differences), toneOf(outcome.differences));
    const QString text = sent.isDelete ? tr("“%1” was deleted on the server.") : tr("“%1” was saved on the server.");
    Q_EMIT done({.tone = Tone::Success, .text = text.arg(sent.name)}, {});
}

void PendingActions::tell(const Result<Outcome>& result, const Sent& sent)
{
    using Kind = Outcome::Kind;
    if (!result) {
        Q_EMIT said(tr("“%1” was not applied.").arg(sent.name) + u' ' + describe(result.error()), Tone::Danger);
        return;
    }
    const QString why = result->error ? QString(u' ' + describe(*result->error)) : QString();
    switch (result->kind) {
    case Kind::Applied:
        tellApplied(*result, sent);
        break;
    case Kind::Queued:
        if (result->error)
            Q_EMIT said(tr("“%1” was not sent, and stays here.").arg(sent.name) + why, Tone::Warning);
        else
            Q_EMIT said(tr("“%1” waits for another change, or is being sent already.").arg(sent.name), Tone::Info);
        break;
    case Kind::Rejected:
        Q_EMIT said(tr("“%1” was not applied.").arg(sent.name) + why, Tone::Danger);
        break;
    case Kind::Conflict:
        Q_EMIT said(
            tr("“%1” was not applied: somebody else changed it meanwhile. Choose what is to stay.").arg(sent.name),
            Tone::Danger);
        break;
    case Kind::Unknown:
        Q_EMIT said(tr("The answer was lost. Whether “%1” was applied is found out at the next sync.").arg(sent.name),
            Tone::Warning);
        break;
    }
}

} // namespace desk::ui
