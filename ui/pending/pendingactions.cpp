// SPDX-License-Identifier: Apache-2.0
#include "ui/pending/pendingactions.h"

#include "app/core/deliver.h"
#include "ui/kit/confirmdialog.h"
#include "ui/models/errortext.h"

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;
using Outcome = sync::EditOutcome;

PendingActions::PendingActions(sync::Engine& engine, QWidget* page) : QObject(page), m_engine(engine), m_page(page) { }

void PendingActions::begin()
{
    Q_EMIT said({}, Tone::Neutral);
    m_sent.clear();
    m_busy = true;
    Q_EMIT busyChanged();
}

void PendingActions::end()
{
    m_next.clear();
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
    const PendingRow row = m_next.takeFirst();
    deliver(m_engine.applyEdit(row.edit.id), this, [this, row](const Result<Outcome>& result) {
        m_sent.append(SentEdit{row.name, isDelete(row.edit.kind), result});
        // The others would find the server away too. One that only waits its turn is in nobody's way.
        const bool isAway = result && result->error
            && (result->kind == Outcome::Kind::Queued || result->kind == Outcome::Kind::Unknown);
        if ((result ? !isAway : isGone(result)) && !m_next.isEmpty())
            return applyNext();
        tell();
        end();
    });
}

void PendingActions::resolve(const PendingRow& row, const store::EditKind& instead)
{
    if (m_busy)
        return;
    begin();
    deliver(m_engine.resolveEdit(row.edit.id, instead), this, [this, instead](const Result<Outcome>& result) {
        m_sent.append(SentEdit{nameOf(instead), isDelete(instead), result});
        tell();
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

/// Of those that are left in m_next the server has heard nothing.
void PendingActions::tell()
{
    if (m_sent.size() + m_next.size() == 1)
        tellOne(m_sent.first());
    else
        tellAll();
}

void PendingActions::tellOne(const SentEdit& sent)
{
    if (const SentWords words = wordsOf(sent); !words.text.isEmpty())
        Q_EMIT said(words.text, words.tone);
    if (isApplied(sent))
        Q_EMIT done({.tone = Tone::Success, .text = appliedText(sent), .action = {}}, {});
}

void PendingActions::tellAll()
{
    const auto applied = int(std::count_if(m_sent.begin(), m_sent.end(), isApplied));
    if (const SentWords words = wordsOf(m_sent, int(m_next.size())); !words.text.isEmpty())
        Q_EMIT said(words.text, words.tone);
    if (applied == m_sent.size() && m_next.isEmpty())
        Q_EMIT done({.tone = Tone::Success,
                        .text = tr("%n changes were applied on the server.", nullptr, applied),
                        .action = {}},
            {});
}

} // namespace desk::ui
