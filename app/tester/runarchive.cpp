// SPDX-License-Identifier: Apache-2.0
#include "app/tester/runarchive.h"

#include "app/core/deliver.h"
#include "app/store/store.h"
#include "app/tester/summary.h"

#include <QJsonDocument>

#include <algorithm>

namespace desk::tester {

using namespace Qt::StringLiterals;
using store::TestRunRecord;
using store::TestRunRow;
using webhook::TestRun;

namespace {

RunSummary summaryOf(const TestRunRow& row)
{
    return {
        row.id, row.at, row.name, row.pinned, row.from, row.webhook, row.label, row.passed, row.status, row.failure};
}

QList<RunSummary> summariesOf(const QList<TestRunRow>& rows)
{
    QList<RunSummary> runs;
    for (const TestRunRow& row : rows)
        runs.append(summaryOf(row));
    return runs;
}

TestRunRecord recordOf(const TestRun& run)
{
    const RunSummary of = tester::summaryOf(run);
    return {{of.id, of.at, of.from, of.webhook, of.label, of.name, of.pinned, of.passed, of.status, of.failure},
        searchText(run), QJsonDocument(webhook::toJson(run)).toJson(QJsonDocument::Compact)};
}

/// The row knows better than the document what the person changed since.
Result<TestRun> runOf(const Result<std::optional<TestRunRecord>>& record, const QString& id)
{
    if (!record)
        return tl::unexpected(record.error());
    if (!*record)
        return failure(InvalidInputError{u"run"_s, id});
    auto run = webhook::testRunFrom(QJsonDocument::fromJson((*record)->document).object());
    if (run) {
        run->name = (*record)->row.name;
        run->pinned = (*record)->row.pinned;
    }
    return run;
}

} // namespace

RunArchive::RunArchive(store::Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &store::Store::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.contains(store::Table::TestRuns))
            read();
    });
    read();
}

void RunArchive::read()
{
    deliver(m_store.testRuns(), this, [this](const Result<QList<TestRunRow>>& rows) {
        if (rows)
            take(summariesOf(*rows));
    });
}

void RunArchive::take(QList<RunSummary> rows)
{
    for (const TestRun& run : std::as_const(m_unsaved)) {
        if (std::none_of(rows.begin(), rows.end(), [&](const RunSummary& row) { return row.id == run.id; }))
            rows.append(tester::summaryOf(run));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const RunSummary& a, const RunSummary& b) { return a.at > b.at; });
    if (rows == m_runs)
        return;
    m_runs = std::move(rows);
    Q_EMIT changed();
}

RunSummary* RunArchive::find(const QString& id)
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [&](const RunSummary& row) { return row.id == id; });
    return found == m_runs.end() ? nullptr : &*found;
}

void RunArchive::keep(const TestRun& run)
{
    m_unsaved.insert(run.id, run);
    m_runs.prepend(tester::summaryOf(run));
    Q_EMIT changed();
    deliver(m_store.putTestRun(recordOf(run)), this, [this, id = run.id](const Status& put) {
        if (!put)
            return;
        m_unsaved.remove(id);
        Q_EMIT changed(); // now a search finds it
    });
}

Async<TestRun> RunArchive::run(const QString& id)
{
    if (const auto unsaved = m_unsaved.constFind(id); unsaved != m_unsaved.cend())
        return readyFuture<Result<TestRun>>(*unsaved);
    return m_store.testRun(id).then(
        [id](const Result<std::optional<TestRunRecord>>& record) { return runOf(record, id); });
}

Async<QList<RunSummary>> RunArchive::search(const QString& text)
{
    return m_store.testRuns(text).then(
        [](const Result<QList<TestRunRow>>& rows) -> Result<QList<RunSummary>> { return rows.map(summariesOf); });
}

void RunArchive::setPinned(QString id, bool pinned)
{
    if (const auto unsaved = m_unsaved.find(id); unsaved != m_unsaved.end())
        unsaved->pinned = pinned;
    RunSummary* row = find(id);
    if (!row || row->pinned == pinned)
        return;
    row->pinned = pinned;
    Q_EMIT changed();
    settle(m_store.pinTestRun(id, pinned));
}

void RunArchive::rename(QString id, QString name)
{
    if (const auto unsaved = m_unsaved.find(id); unsaved != m_unsaved.end())
        unsaved->name = name;
    RunSummary* row = find(id);
    if (!row || row->name == name)
        return;
    row->name = name;
    Q_EMIT changed();
    settle(m_store.nameTestRun(id, name));
}

void RunArchive::remove(QString id)
{
    m_unsaved.remove(id);
    if (m_runs.removeIf([&](const RunSummary& row) { return row.id == id; }) > 0)
        Q_EMIT changed();
    settle(m_store.removeTestRun(id));
}

void RunArchive::settle(const Async<void>& change)
{
    deliver(change, this, [this](const Status& done) {
        if (!done)
            read();
    });
}

} // namespace desk::tester
