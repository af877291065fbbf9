// SPDX-License-Identifier: Apache-2.0
#include "ui/pending/sentwords.h"

#include "ui/models/differencetext.h"
#include "ui/models/errortext.h"
#include "ui/pending/pendingactions.h"

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;
using Kind = sync::EditOutcome::Kind;

namespace {

constexpr qsizetype mostLines = 4;

struct Tally {
    int applied = 0;
    int refused = 0;
    int conflicts = 0;
    int failed = 0;
    int lost = 0;
    int unsent = 0;
    int gone = 0;
};

Tally tallyOf(const QList<SentEdit>& all, int untried)
{
    Tally tally{.unsent = untried};
    for (const SentEdit& sent : all) {
        if (!sent.result) {
            ++(isGone(sent.result) ? tally.gone : tally.failed);
            continue;
        }
        switch (sent.result->kind) {
        case Kind::Applied:
            ++tally.applied;
            break;
        case Kind::Queued:
            ++tally.unsent;
            break;
        case Kind::Rejected:
            ++tally.refused;
            break;
        case Kind::Conflict:
            ++tally.conflicts;
            break;
        case Kind::Unknown:
            ++tally.lost;
            break;
        }
    }
    return tally;
}

QString headline(const Tally& tally)
{
    QStringList parts;
    const auto add = [&](int count, const QString& text) {
        if (count > 0)
            parts.append(text);
    };
    add(tally.applied, PendingActions::tr("%n applied", nullptr, tally.applied));
    add(tally.refused, PendingActions::tr("%n refused", nullptr, tally.refused));
    add(tally.conflicts, PendingActions::tr("%n to be decided", nullptr, tally.conflicts));
    add(tally.failed, PendingActions::tr("%n failed", nullptr, tally.failed));
    add(tally.lost, PendingActions::tr("%n without an answer", nullptr, tally.lost));
    add(tally.unsent, PendingActions::tr("%n not sent", nullptr, tally.unsent));
    add(tally.gone, PendingActions::tr("%n not waiting any more", nullptr, tally.gone));
    return parts.join(u", "_s);
}

Tone graver(Tone a, Tone b)
{
    for (const Tone tone : {Tone::Danger, Tone::Warning, Tone::Info}) {
        if (a == tone || b == tone)
            return tone;
    }
    return a;
}

} // namespace

bool isApplied(const SentEdit& sent)
{
    return sent.result && sent.result->kind == Kind::Applied;
}

bool isGone(const Result<sync::EditOutcome>& result)
{
    const auto* input = result ? nullptr : std::get_if<InvalidInputError>(&result.error());
    return input && input->field == "gone"_L1;
}

QString appliedText(const SentEdit& sent)
{
    const QString text = sent.isDelete ? PendingActions::tr("“%1” was deleted on the server.")
                                       : PendingActions::tr("“%1” was saved on the server.");
    return text.arg(sent.name);
}

SentWords wordsOf(const SentEdit& sent)
{
    if (isGone(sent.result))
        return {
            PendingActions::tr("“%1” does not wait any more. Activity tells whether it was applied.").arg(sent.name),
            Tone::Info};
    if (!sent.result)
        return {PendingActions::tr("“%1” was not applied.").arg(sent.name) + u' ' + describe(sent.result.error()),
            Tone::Danger};
    const sync::EditOutcome& outcome = *sent.result;
    const QString why = outcome.error ? QString(u' ' + describe(*outcome.error)) : QString();
    switch (outcome.kind) {
    case Kind::Applied:
        if (outcome.differences.isEmpty())
            return {};
        return {describe(outcome.differences), toneOf(outcome.differences)};
    case Kind::Queued:
        if (outcome.error)
            return {PendingActions::tr("“%1” was not sent, and stays here.").arg(sent.name) + why, Tone::Warning};
        return {
            PendingActions::tr("“%1” waits for another change, or is being sent already.").arg(sent.name), Tone::Info};
    case Kind::Rejected:
        return {PendingActions::tr("“%1” was not applied.").arg(sent.name) + why, Tone::Danger};
    case Kind::Conflict:
        return {PendingActions::tr("“%1” was not applied: the server holds something else now. Choose what is to stay.")
                    .arg(sent.name),
            Tone::Danger};
    case Kind::Unknown:
        return {PendingActions::tr("The answer was lost. Whether “%1” was applied is found out at the next sync.")
                    .arg(sent.name),
            Tone::Warning};
    }
    Q_UNREACHABLE();
}

SentWords wordsOf(const QList<SentEdit>& all, int untried)
{
    QStringList lines;
    Tone tone = untried > 0 ? Tone::Warning : Tone::Success;
    for (const SentEdit& sent : all) {
        const SentWords words = wordsOf(sent);
        if (words.text.isEmpty())
            continue;
        tone = graver(tone, words.tone);
        // What the server holds otherwise does not name the automation.
        lines.append(isApplied(sent) ? PendingActions::tr("“%1”: %2").arg(sent.name, words.text) : words.text);
    }
    if (lines.isEmpty() && untried == 0)
        return {};
    const int more = int(lines.size() - mostLines);
    if (more > 0) {
        lines.resize(mostLines);
        lines.append(PendingActions::tr("and %n more, each told at its row", nullptr, more));
    }
    const QString head = headline(tallyOf(all, untried));
    if (lines.isEmpty())
        return {head, tone};
    return {QString(PendingActions::tr("%1:").arg(head) + u'\n' + lines.join(u'\n')), tone};
}

} // namespace desk::ui
