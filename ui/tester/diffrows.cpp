// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/diffrows.h"

#include "ui/models/outcometext.h"
#include "ui/models/relativetime.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct DiffText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::DiffText)
};
using Kind = DiffRow::Kind;

Kind kindOf(webhook::Change change)
{
    switch (change) {
    case webhook::Change::Added:
        return Kind::Added;
    case webhook::Change::Removed:
        return Kind::Removed;
    case webhook::Change::Changed:
        break;
    }
    return Kind::Changed;
}

QString phaseLabel(webhook::TimingDifference::Phase phase)
{
    using Phase = webhook::TimingDifference::Phase;
    switch (phase) {
    case Phase::Resolve:
        return DiffText::tr("DNS");
    case Phase::Connect:
        return DiffText::tr("Connect");
    case Phase::Tls:
        return DiffText::tr("TLS");
    case Phase::Send:
        return DiffText::tr("Sent");
    case Phase::Wait:
        return DiffText::tr("Waiting");
    case Phase::Download:
        return DiffText::tr("Download");
    case Phase::Total:
        break;
    }
    return DiffText::tr("Total");
}

DiffRow timingRow(const webhook::TimingDifference& timing)
{
    DiffRow row{Kind::Changed, phaseLabel(timing.phase), {}, {}};
    if (timing.before)
        row.before = durationText(*timing.before);
    else
        row.kind = Kind::Added;
    if (timing.now)
        row.now = durationText(*timing.now);
    else
        row.kind = Kind::Removed;
    return row;
}

QString countText(qsizetype count)
{
    return count == 0 ? DiffText::tr("the same") : DiffText::tr("%n difference(s)", nullptr, int(count));
}

QString bodySummary(const webhook::RunDiff& diff)
{
    QStringList parts;
    switch (diff.bodyKind) {
    case webhook::RunDiff::Body::Same:
        parts.append(DiffText::tr("the same"));
        break;
    case webhook::RunDiff::Body::Json:
        parts.append(DiffText::tr("%n difference(s), as JSON", nullptr, int(diff.body.size())));
        break;
    case webhook::RunDiff::Body::Lines:
        parts.append(DiffText::tr("%n line(s) differ", nullptr, int(diff.body.size())));
        break;
    case webhook::RunDiff::Body::Binary:
        parts.append(DiffText::tr("the bytes differ"));
        break;
    }
    if (diff.more)
        parts.append(DiffText::tr("there are more"));
    if (diff.bodyCut)
        parts.append(DiffText::tr("only the beginning was compared"));
    return parts.join(u"; "_s);
}

DiffRow bodyRow(const webhook::Difference& difference, webhook::RunDiff::Body kind)
{
    QString what = difference.place;
    if (kind == webhook::RunDiff::Body::Lines)
        what = DiffText::tr("Line %1").arg(difference.place);
    else if (kind == webhook::RunDiff::Body::Binary)
        what = DiffText::tr("From byte %1 on").arg(difference.place);
    return {kindOf(difference.change), what, difference.before, difference.now};
}

} // namespace

QList<DiffRow> diffRows(const webhook::RunDiff& diff, const QString& was, const QString& is)
{
    QList<DiffRow> rows;
    const bool status = diff.statusDiffers || was != is;
    rows.append({Kind::Section, DiffText::tr("Status"), status ? QString() : DiffText::tr("the same"), {}});
    if (status)
        rows.append({Kind::Changed, DiffText::tr("Outcome"), was, is});
    if (!diff.timing.isEmpty())
        rows.append({Kind::Section, DiffText::tr("Timing"), {}, {}});
    for (const webhook::TimingDifference& timing : diff.timing)
        rows.append(timingRow(timing));
    rows.append({Kind::Section, DiffText::tr("Headers"), countText(diff.headers.size()), {}});
    for (const webhook::Difference& header : diff.headers)
        rows.append({kindOf(header.change), header.place, header.before, header.now});
    rows.append({Kind::Section, DiffText::tr("Body"), bodySummary(diff), {}});
    for (const webhook::Difference& difference : diff.body)
        rows.append(bodyRow(difference, diff.bodyKind));
    return rows;
}

QString diffMark(DiffRow::Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return DiffText::tr("+ added");
    case Kind::Removed:
        return DiffText::tr("− removed");
    case Kind::Changed:
        return DiffText::tr("~ changed");
    case Kind::Section:
        break;
    }
    return {};
}

Tone diffTone(DiffRow::Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return Tone::Success;
    case Kind::Removed:
        return Tone::Danger;
    case Kind::Changed:
        return Tone::Warning;
    case Kind::Section:
        break;
    }
    return Tone::Neutral;
}

QString diffValues(const DiffRow& row)
{
    if (row.kind == Kind::Added)
        return row.now;
    return row.kind == Kind::Changed && !(row.before.isEmpty() && row.now.isEmpty())
        ? QString(row.before + u" → "_s + row.now)
        : row.before;
}

QString runLabel(const tester::RunSummary& run, const QDateTime& now)
{
    const QString outcome = run.status ? QString::number(*run.status)
        : run.passed                   ? DiffText::tr("Passed")
                                       : failureLabel(run.failure);
    QStringList parts;
    if (!run.name.isEmpty())
        parts.append(run.name);
    parts += {clockTime(run.at, now), outcome, senderLabel(run.from)};
    const QString label = parts.join(u" · "_s);
    return run.pinned ? DiffText::tr("Pinned: %1").arg(label) : label;
}

QString runBefore(const webhook::TestRun& run, const QList<tester::RunSummary>& others)
{
    const auto isEarlier = [&](const tester::RunSummary& other) { return other.id != run.id && other.at <= run.at; };
    const auto isOfTheSame = [&](const tester::RunSummary& other) {
        if (!run.setup.webhook.isEmpty() || !other.webhook.isEmpty())
            return run.setup.webhook == other.webhook;
        return other.label == run.setup.url.toString();
    };
    const tester::RunSummary* found = nullptr;
    for (const tester::RunSummary& other : others) {
        if (isEarlier(other) && isOfTheSame(other) && (!found || other.at > found->at))
            found = &other;
    }
    return found ? found->id : QString();
}

} // namespace desk::ui
