// SPDX-License-Identifier: Apache-2.0
#include "app/store/executionreads.h"

#include "app/store/codec.h"
#include "app/store/placescopes.h"

#include <algorithm>

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

QString failedState()
{
    return QString::number(static_cast<int>(ExecutionState::Failed));
}

QString marks(qsizetype count)
{
    return u'(' + QStringList(count, u"?"_s).join(u", "_s) + u')';
}

/// An execution whose scope the server did not tell belongs where its automation does.
QString placeCondition(const Place& place, QVariantList& binds)
{
    if (place.kind == Place::Kind::Everything)
        return u"1"_s;
    const QString direct = scopeCondition(place, binds);
    const QString through = scopeCondition(place, binds);
    return u"("_s + direct + u" OR (scope = '' AND automation IN (SELECT id FROM automations WHERE "_s + through
        + u")))"_s;
}

QString filterCondition(const ExecutionQuery& query, QVariantList& binds)
{
    QStringList parts;
    if (!query.automation.isEmpty()) {
        parts << u"automation = ?"_s;
        binds << query.automation.value;
    }
    if (!query.states.isEmpty()) {
        parts << u"state IN "_s + marks(query.states.size());
        for (const ExecutionState state : query.states)
            binds << QString::number(static_cast<int>(state));
    }
    if (!query.automations.isEmpty()) {
        parts << u"automation IN "_s + marks(query.automations.size());
        for (const AutomationId& id : query.automations)
            binds << (id.value.isNull() ? u""_s : id.value);
    }
    if (query.from.isValid()) {
        parts << u"created_at >= ?"_s;
        binds << query.from.toMSecsSinceEpoch();
    }
    if (query.until.isValid()) {
        parts << u"created_at < ?"_s;
        binds << query.until.toMSecsSinceEpoch();
    }
    if (query.after) {
        parts << u"(created_at, id) < (?, ?)"_s;
        binds << query.after->at.toMSecsSinceEpoch() << query.after->id.value;
    }
    return parts.isEmpty() ? u"1"_s : parts.join(u" AND "_s);
}

/// Folded, as they are compared.
QStringList foldedWords(const QString& search)
{
    return search.normalized(QString::NormalizationForm_C).toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
}

/// Everything of an execution that a person may remember.
QString foldedText(const Execution& e)
{
    QString event = e.eventType;
    const QStringList parts{e.automationName, event.replace(u'_', u' '), e.eventType, e.eventDetails, e.target,
        e.stateName, e.payload, e.httpStatusText, e.responseBody, e.error,
        e.httpStatus ? QString::number(*e.httpStatus) : QString()};
    return parts.join(u'\n').normalized(QString::NormalizationForm_C).toCaseFolded();
}

bool occurAll(const QStringList& words, const Execution& execution)
{
    if (words.isEmpty())
        return true;
    const QString text = foldedText(execution);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

} // namespace

Result<QList<Execution>> readExecutions(Database& cache, const ExecutionQuery& query)
{
    const int limit = std::max(query.limit, 0);
    const QStringList words = foldedWords(query.search);
    QVariantList binds;
    QString sql = u"SELECT body FROM executions WHERE "_s + placeCondition(query.place, binds) + u" AND "_s;
    sql += filterCondition(query, binds) + u" ORDER BY created_at DESC, id DESC"_s;
    // Words are looked for in the values, so how many rows that takes is not known before.
    if (words.isEmpty()) {
        sql += u" LIMIT ?"_s;
        binds << limit;
    }
    QList<Execution> found;
    Result<Statement> statement = cache.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    if (Status status = statement->run(binds); !status)
        return tl::unexpected(status.error());
    while (found.size() < limit) {
        const Result<bool> more = statement->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        Result<Execution> execution = decode<Execution>(statement->text(0));
        if (!execution)
            return tl::unexpected(execution.error());
        if (occurAll(words, *execution))
            found.append(std::move(*execution));
    }
    statement->finish();
    return found;
}

Result<QList<ExecutedAutomation>> readExecutedAutomations(Database& cache, const Place& place)
{
    QVariantList binds;
    const QString sql = u"SELECT automation, count(*), body, max(created_at) FROM executions WHERE "_s
        + placeCondition(place, binds) + u" GROUP BY automation"_s;
    QList<ExecutedAutomation> found;
    const Status status = cache.each(sql, binds, [&](const Statement& row) {
        // With max() SQLite takes the other columns from the row that has it.
        return decode<Execution>(row.text(2)).map([&](const Execution& newest) {
            const AutomationId id{row.text(0)};
            found.append({id, id.isEmpty() ? QString() : newest.automationName, row.value(1).toInt()});
        });
    });
    if (!status)
        return tl::unexpected(status.error());
    std::sort(found.begin(), found.end(), [](const ExecutedAutomation& a, const ExecutedAutomation& b) {
        if (a.id.isEmpty() != b.id.isEmpty())
            return b.id.isEmpty();
        const int order = QString::compare(a.name, b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return found;
}

Status fillStreaks(Database& cache, QList<AutomationRow>& rows)
{
    Result<Statement> states =
        cache.prepare(u"SELECT state FROM executions WHERE automation = ? ORDER BY created_at DESC, id DESC LIMIT ?"_s);
    if (!states)
        return tl::unexpected(states.error());
    for (AutomationRow& row : rows) {
        if (!row.lastExecution || row.lastExecution->state != ExecutionState::Failed)
            continue;
        if (Status status = states->run({row.automation.id.value, maximumStreak}); !status)
            return status;
        Result<bool> more = states->next();
        for (; more && *more && states->text(0) == failedState(); more = states->next())
            ++row.failureStreak;
        states->finish();
        if (!more)
            return tl::unexpected(more.error());
    }
    return {};
}

Status fillTallies(Database& cache, QHash<QString, ExecutionTally>& tallies)
{
    // As in placeCondition(): what is counted is what is listed.
    const QString sql = u"SELECT CASE e.scope WHEN '' THEN coalesce(a.scope, '') ELSE e.scope END AS place, count(*), "
                        "max(e.created_at) FROM executions e LEFT JOIN automations a ON a.id = e.automation "
                        "GROUP BY place"_s;
    return cache.each(sql, {}, [&](const Statement& row) -> Status {
        ExecutionTally tally{row.value(1).toInt(), {}};
        if (!row.value(2).isNull())
            tally.last = QDateTime::fromMSecsSinceEpoch(row.value(2).toLongLong(), Qt::UTC);
        tallies.insert(row.text(0), tally);
        return {};
    });
}

} // namespace desk::store
