// SPDX-License-Identifier: Apache-2.0
#include "app/store/testerrecords.h"

#include <algorithm>

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

const auto rowColumns = u"id, at, sender, webhook, label, name, pinned, passed, status, failure"_s;

/// A text column takes no null, and SQLite's text functions stop at a NUL.
QString stored(const QString& text)
{
    return text.isNull() ? u""_s : QString(text).replace(QChar(u'\0'), QChar(u' '));
}

QByteArray stored(const QByteArray& bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QString folded(const QString& text)
{
    return stored(text.normalized(QString::NormalizationForm_C).toCaseFolded());
}

TestRunRow rowOf(const Statement& row)
{
    TestRunRow run;
    run.id = row.text(0);
    run.at = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC);
    run.from = row.text(2) == "here"_L1 ? WebhookTest::From::Here : WebhookTest::From::Server;
    run.webhook = row.text(3);
    run.label = row.text(4);
    run.name = row.text(5);
    run.pinned = row.value(6).toBool();
    run.passed = row.value(7).toBool();
    if (!row.value(8).isNull())
        run.status = row.value(8).toInt();
    run.failure = row.text(9);
    return run;
}

/// Of what the person may change, `name` is searched beside `words`; SQLite cannot fold it.
bool matches(const QStringList& words, const QString& name, const QString& rest)
{
    return std::all_of(words.begin(), words.end(),
        [&](const QString& word) { return rest.contains(word) || folded(name).contains(word); });
}

QString wordsOf(const TestRunRecord& record)
{
    QStringList parts{record.row.label, record.row.failure, record.words};
    if (record.row.status)
        parts.append(QString::number(*record.row.status));
    return folded(parts.join(u'\n'));
}

/// Pinned ones are neither dropped nor counted.
Status dropOld(Database& user, bool passed, const TestRunLimits& limits, const QDateTime& now)
{
    const int end = passed ? 1 : 0;
    const qint64 oldest = now.addDays(-limits.days).toMSecsSinceEpoch();
    return user.exec(u"DELETE FROM test_runs WHERE pinned = 0 AND passed = ? AND (at < ? OR id NOT IN (SELECT id FROM "
                     "test_runs WHERE pinned = 0 AND passed = ? ORDER BY at DESC, rowid DESC LIMIT ?))"_s,
        {end, oldest, end, limits.count});
}

void touchRun(ChangeSet& changes, const QString& id)
{
    changes.touched[Table::TestRuns] << id;
}

void touchSettings(ChangeSet& changes)
{
    changes.touched[Table::TesterSettings];
}

} // namespace

Result<QList<TestRunRow>> readTestRuns(Database& user, const QString& search)
{
    const QStringList words = folded(search).simplified().split(u' ', Qt::SkipEmptyParts);
    const QString columns = words.isEmpty() ? rowColumns : QString(rowColumns + u", words"_s);
    QList<TestRunRow> runs;
    const Status status = user.each(QString(u"SELECT "_s + columns + u" FROM test_runs ORDER BY at DESC, rowid DESC"_s),
        {}, [&](const Statement& row) -> Status {
            if (words.isEmpty() || matches(words, row.text(5), row.text(10)))
                runs.append(rowOf(row));
            return {};
        });
    if (!status)
        return tl::unexpected(status.error());
    return runs;
}

Result<std::optional<TestRunRecord>> readTestRun(Database& user, const QString& id)
{
    std::optional<TestRunRecord> record;
    const QString sql = u"SELECT "_s + rowColumns + u", document FROM test_runs WHERE id = ?"_s;
    const Status status = user.each(sql, {id}, [&](const Statement& row) -> Status {
        record = TestRunRecord{rowOf(row), {}, qUncompress(row.value(10).toByteArray())};
        return {};
    });
    if (!status)
        return tl::unexpected(status.error());
    return record;
}

Status writeTestRun(Database& user, const TestRunRecord& record, const QDateTime& now, ChangeSet& changes)
{
    const TestRunRow& row = record.row;
    touchRun(changes, row.id);
    const Status written = user.exec(u"INSERT OR REPLACE INTO test_runs ("_s + rowColumns
            + u", words, document) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {row.id, row.at.toMSecsSinceEpoch(), row.from == WebhookTest::From::Here ? u"here"_s : u"server"_s,
            stored(row.webhook), stored(row.label), stored(row.name), row.pinned ? 1 : 0, row.passed ? 1 : 0,
            row.status ? QVariant(*row.status) : QVariant(), stored(row.failure), wordsOf(record),
            qCompress(record.document)});
    return written.and_then([&] { return dropOld(user, true, passedRuns, now); }).and_then([&] {
        return dropOld(user, false, failedRuns, now);
    });
}

Status pinTestRun(Database& user, const QString& id, bool pinned, ChangeSet& changes)
{
    touchRun(changes, id);
    return user.exec(u"UPDATE test_runs SET pinned = ? WHERE id = ?"_s, {pinned ? 1 : 0, id});
}

Status nameTestRun(Database& user, const QString& id, const QString& name, ChangeSet& changes)
{
    touchRun(changes, id);
    return user.exec(u"UPDATE test_runs SET name = ? WHERE id = ?"_s, {stored(name), id});
}

Status eraseTestRun(Database& user, const QString& id, ChangeSet& changes)
{
    touchRun(changes, id);
    return user.exec(u"DELETE FROM test_runs WHERE id = ?"_s, {id});
}

Result<TesterSettings> readTesterSettings(Database& user)
{
    TesterSettings settings;
    const auto examples = [&](const Statement& row) -> Status {
        settings.examples.append({row.text(0), row.text(1), qUncompress(row.value(2).toByteArray())});
        return {};
    };
    const auto targets = [&](const Statement& row) -> Status {
        settings.targets.append({row.text(0), quint16(row.value(1).toUInt()), row.text(2)});
        return {};
    };
    const auto authorities = [&](const Statement& row) -> Status {
        settings.authorities.append({row.text(0), row.value(1).toByteArray()});
        return {};
    };
    const auto limits = [&](const Statement& row) -> Status {
        settings.limits = TesterLimits{row.value(0).toInt(), row.value(1).toInt()};
        return {};
    };
    const Status status =
        user.each(u"SELECT id, name, document FROM test_examples ORDER BY name COLLATE NOCASE, rowid"_s, {}, examples)
            .and_then([&] {
                return user.each(
                    u"SELECT host, port, kind FROM tester_targets ORDER BY host, port, kind"_s, {}, targets);
            })
            .and_then(
                [&] { return user.each(u"SELECT host, pem FROM tester_authorities ORDER BY host"_s, {}, authorities); })
            .and_then(
                [&] { return user.each(u"SELECT connect_seconds, total_seconds FROM tester_limits"_s, {}, limits); });
    if (!status)
        return tl::unexpected(status.error());
    return settings;
}

Status writeTestExample(Database& user, const TestExample& example, ChangeSet& changes)
{
    touchSettings(changes);
    return user.exec(u"INSERT OR REPLACE INTO test_examples (id, name, document) VALUES (?, ?, ?)"_s,
        {example.id, stored(example.name), qCompress(example.document)});
}

Status eraseTestExample(Database& user, const QString& id, ChangeSet& changes)
{
    touchSettings(changes);
    return user.exec(u"DELETE FROM test_examples WHERE id = ?"_s, {id});
}

Status writeTesterTarget(Database& user, const TesterTarget& target, ChangeSet& changes)
{
    touchSettings(changes);
    return user.exec(u"INSERT OR REPLACE INTO tester_targets (host, port, kind) VALUES (?, ?, ?)"_s,
        {stored(target.host), int(target.port), stored(target.kind)});
}

Status eraseTesterTarget(Database& user, const TesterTarget& target, ChangeSet& changes)
{
    touchSettings(changes);
    return user.exec(u"DELETE FROM tester_targets WHERE host = ? AND port = ? AND kind = ?"_s,
        {stored(target.host), int(target.port), stored(target.kind)});
}

Status writeTesterAuthority(Database& user, const TesterAuthority& authority, ChangeSet& changes)
{
    touchSettings(changes);
    return user.exec(u"INSERT OR REPLACE INTO tester_authorities (host, pem) VALUES (?, ?)"_s,
        {stored(authority.host), stored(authority.pem)});
}

Status eraseTesterAuthority(Database& user, const QString& host, ChangeSet& changes)
{
    touchSettings(changes);
    return user.exec(u"DELETE FROM tester_authorities WHERE host = ?"_s, {host});
}

Status writeTesterLimits(Database& user, const TesterLimits& limits, ChangeSet& changes)
{
    touchSettings(changes);
    return user.exec(u"INSERT OR REPLACE INTO tester_limits (id, connect_seconds, total_seconds) VALUES (1, ?, ?)"_s,
        {limits.connectSeconds, limits.totalSeconds});
}

} // namespace desk::store
