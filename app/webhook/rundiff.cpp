// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/rundiff.h"

#include "app/webhook/jsondiff.h"
#include "app/webhook/linediff.h"

#include <QMap>

#include <algorithm>

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

using Phase = TimingDifference::Phase;

/// How long each phase took, from when it ended.
QMap<Phase, qint64> durations(const wire::Timings& timings)
{
    QMap<Phase, qint64> took;
    qint64 last = 0;
    const auto take = [&](Phase phase, const std::optional<qint64>& end) {
        if (!end)
            return;
        took.insert(phase, std::max<qint64>(0, *end - last));
        last = std::max(last, *end);
    };
    take(Phase::Resolve, timings.dns);
    take(Phase::Connect, timings.connect);
    take(Phase::Tls, timings.tls);
    take(Phase::Send, timings.sent);
    take(Phase::Wait, timings.firstByte);
    if (timings.firstByte)
        take(Phase::Download, timings.total);
    if (timings.total)
        took.insert(Phase::Total, *timings.total);
    return took;
}

QList<TimingDifference> timingDiff(const wire::Timings& before, const wire::Timings& now)
{
    const auto was = durations(before);
    const auto is = durations(now);
    const auto of = [](const QMap<Phase, qint64>& all, Phase phase) {
        const auto found = all.find(phase);
        return found == all.end() ? std::nullopt : std::optional(found.value());
    };
    QList<TimingDifference> list;
    for (const Phase phase :
        {Phase::Resolve, Phase::Connect, Phase::Tls, Phase::Send, Phase::Wait, Phase::Download, Phase::Total}) {
        if (was.contains(phase) || is.contains(phase))
            list.append({phase, of(was, phase), of(is, phase)});
    }
    return list;
}

/// Values under each name, in their order; the name as it was written first.
struct Named {
    QString name;
    QStringList values;
};
QMap<QByteArray, Named> byName(const wire::Headers& headers)
{
    QMap<QByteArray, Named> map;
    for (const wire::Header& header : headers) {
        Named& named = map[header.name.toLower()];
        if (named.name.isEmpty())
            named.name = QString::fromLatin1(header.name);
        named.values.append(QString::fromUtf8(header.value));
    }
    return map;
}

QList<Difference> headerDiff(const wire::Headers& before, const wire::Headers& now)
{
    const auto was = byName(before);
    const auto is = byName(now);
    QList<Difference> list;
    const auto joined = [](const Named& named) { return named.values.join(u'\n'); };
    for (auto it = was.begin(); it != was.end(); ++it) {
        const auto other = is.find(it.key());
        if (other == is.end())
            list.append({Change::Removed, it->name, joined(*it), {}});
        else if (other->values != it->values)
            list.append({Change::Changed, it->name, joined(*it), joined(*other)});
    }
    for (auto it = is.begin(); it != is.end(); ++it) {
        if (!was.contains(it.key()))
            list.append({Change::Added, it->name, {}, joined(*it)});
    }
    return list;
}

bool isText(const QByteArray& bytes)
{
    return !bytes.contains('\0') && bytes.isValidUtf8();
}

/// The last character may be cut in its middle.
QByteArray withoutHalf(QByteArray bytes)
{
    for (int i = 0; i < 3 && !bytes.isEmpty() && !bytes.isValidUtf8(); ++i)
        bytes.chop(1);
    return bytes;
}

void diffBodies(const RunSide& before, const RunSide& now, RunDiff* diff)
{
    QByteArray was = before.body;
    QByteArray is = now.body;
    diff->bodyCut = before.bodyCut || now.bodyCut;
    if (diff->bodyCut) {
        // What one lacks because it was cut is no difference.
        const qsizetype least = before.bodyCut && now.bodyCut ? std::min(was.size(), is.size())
            : before.bodyCut                                  ? was.size()
                                                              : is.size();
        was = withoutHalf(was.first(std::min(least, was.size())));
        is = withoutHalf(is.first(std::min(least, is.size())));
    }
    if (was == is)
        return;
    if (!isText(was) || !isText(is)) {
        const auto [left, right] = std::mismatch(was.begin(), was.end(), is.begin(), is.end());
        diff->bodyKind = RunDiff::Body::Binary;
        diff->body = {{Change::Changed, QString::number(left - was.begin()), {}, {}}};
        return;
    }
    const QString wasText = QString::fromUtf8(was);
    const QString isText = QString::fromUtf8(is);
    if (const auto json = jsonDiff(wasText, isText, mostDifferences)) {
        diff->bodyKind = json->isEmpty() ? RunDiff::Body::Same : RunDiff::Body::Json;
        diff->body = *json;
    } else {
        diff->body = lineDiff(wasText, isText, mostDifferences);
        diff->bodyKind = diff->body.isEmpty() ? RunDiff::Body::Same : RunDiff::Body::Lines;
    }
    diff->more = diff->body.size() >= mostDifferences;
}

RunSide serverSide(const WebhookTest& test)
{
    RunSide side;
    side.status = test.status;
    side.outcome = test.status ? wire::Outcome::Answered : wire::Outcome::NoAnswer;
    const QByteArray body = test.body.toUtf8();
    side.body = body.first(std::min(body.size(), comparedBytes));
    side.bodyCut = body.size() > comparedBytes;
    return side;
}

} // namespace

RunSide sideOf(const TestRun& run)
{
    if (run.from == WebhookTest::From::Server)
        return run.server ? serverSide(*run.server) : RunSide{};
    RunSide side;
    side.outcome = run.exchange.outcome;
    side.timings = run.exchange.timings;
    if (!run.exchange.response)
        return side;
    const wire::ParsedResponse& response = *run.exchange.response;
    side.status = response.head.status;
    side.reason = response.head.reason;
    side.headers = response.head.headers;
    const auto& whole = run.exchange.wholeBody;
    const qint64 size = whole ? whole->size() : response.body.size();
    side.body = whole ? whole->read(0, comparedBytes) : response.body.first(std::min(size, qint64{comparedBytes}));
    side.bodyCut = size > comparedBytes || response.truncatedAt || (!whole && run.redacted && size >= keptBytes);
    return side;
}

RunSide masked(RunSide side, const std::function<QByteArray(const QByteArray&)>& mask)
{
    side.reason = mask(side.reason);
    for (wire::Header& header : side.headers)
        header = {mask(header.name), mask(header.value)};
    side.body = mask(side.body);
    return side;
}

RunDiff runDiff(const RunSide& before, const RunSide& now)
{
    RunDiff diff;
    diff.statusDiffers = before.status != now.status || before.reason != now.reason || before.outcome != now.outcome;
    diff.timing = timingDiff(before.timings, now.timings);
    diff.headers = headerDiff(before.headers, now.headers);
    diffBodies(before, now, &diff);
    return diff;
}

} // namespace desk::webhook
