// SPDX-License-Identifier: Apache-2.0
#include "app/store/cachereads.h"
#include "app/store/executionreads.h"
#include "app/store/overlay.h"
#include "app/store/storeprivate.h"
#include "app/store/teamrecords.h"

namespace desk::store {

using namespace Qt::StringLiterals;

Async<OpenReport> Store::Private::open()
{
    auto promise = startedPromise<OpenReport>();
    m_writer.postFirst([this, promise](Worker::Call call) {
        if (call == Worker::Call::Cancel)
            return keep<OpenReport>(promise, failure(CancelledError{}));
        openWriter(promise);
    });
    m_writer.start();
    return promise->future();
}

Async<void> Store::Private::writeAndThen(
    FileKind kind, std::function<Status(Database&, ChangeSet&)> work, std::function<void(Database&)> afterwards)
{
    auto promise = startedPromise<void>();
    m_writer.post([this, promise, kind, work = std::move(work), afterwards = std::move(afterwards)](Worker::Call call) {
        if (call == Worker::Call::Cancel)
            return keep<void>(promise, failure(CancelledError{}));
        Status status = writeNow<void>(kind, work);
        if (status)
            afterwards(kind == FileKind::User ? *m_profile->user : *m_profile->cache);
        keep<void>(promise, std::move(status));
    });
    return promise->future();
}

Async<void> Store::Private::changeFiles(std::function<Status(const QString& directory)> work)
{
    auto promise = startedPromise<void>();
    m_writer.post([this, promise, work = std::move(work)](Worker::Call call) {
        if (call == Worker::Call::Cancel)
            return keep<void>(promise, failure(CancelledError{}));
        const Status possible = checkWritable();
        keep<void>(promise, possible ? work(m_directory) : possible);
    });
    return promise->future();
}

Async<void> Store::Private::replaceWalk(Walk walk, Page page)
{
    return write<void>(FileKind::Cache,
        [walk = std::move(walk), page = std::move(page)](Database& cache, ChangeSet& changes) -> Status {
            const Result<PullRecord> record = readPullRecord(cache);
            if (!record)
                return tl::unexpected(record.error());
            return rewriteWalk(cache, page, {walkKey(walk), record->pull}, changes);
        });
}

// An edit is kept whoever made it: a copy that cannot be read just now is no reason to refuse it.
EditAuthor Store::Private::author() const
{
    const Result<PullRecord> record = readPullRecord(*m_profile->cache);
    return record ? EditAuthor{record->viewer.id, record->viewer.username, record->server} : EditAuthor();
}

void Store::Private::openWriter(const SharedPromise<OpenReport>& promise)
{
    if (m_profile)
        return keep<OpenReport>(promise, m_profile->report);
    Result<std::unique_ptr<Profile>> opened = openProfile(m_directory);
    ReaderFile cache;
    ReaderFile user;
    Result<OpenReport> report;
    if (opened) {
        m_profile = std::move(*opened);
        cache = m_profile->readerCache;
        user = m_profile->readerUser;
        report = m_profile->report;
    } else {
        m_writerError = opened.error();
        report = tl::unexpected(opened.error());
    }
    m_reader.postFirst([this, promise, report, cache, user](Worker::Call call) {
        if (call == Worker::Call::Cancel)
            return keep<OpenReport>(promise, failure(CancelledError{}));
        keep<OpenReport>(promise, openReader(report, cache, user));
    });
    m_reader.start();
}

Result<OpenReport> Store::Private::openReader(
    Result<OpenReport> report, const ReaderFile& cache, const ReaderFile& user)
{
    if (report) {
        const Status status = openForReading(user, FileKind::User)
                                  .and_then([&](Database&& database) {
                                      m_open.user = std::move(database);
                                      return openForReading(cache, FileKind::Cache);
                                  })
                                  .map([&](Database&& database) { m_open.cache = std::move(database); });
        if (!status)
            report = tl::unexpected(status.error());
    }
    if (!report)
        m_readerError = report.error();
    return report;
}

Status Store::Private::checkWritable() const
{
    if (!m_profile)
        return tl::unexpected(m_writerError);
    if (m_profile->report.readOnly)
        return failure(StoreError{StoreError::Kind::ReadOnly, m_directory, u"the folder cannot be written"_s});
    return {};
}

void Store::Private::announce(ChangeSet changes)
{
    if (changes.isEmpty())
        return;
    QMetaObject::invokeMethod(
        &m_store, [store = &m_store, changes = std::move(changes)] { Q_EMIT store->changed(changes); },
        Qt::QueuedConnection);
}

namespace {

/// Edits are read before the rows they lie over: an edit that is applied in between is then seen twice, never not at
/// all.
template <typename T, typename Read>
std::function<Result<T>(Reader&)> withEdits(Read read)
{
    return [read](Reader& reader) -> Result<T> {
        const Result<QList<OutboxEdit>> edits = readOutbox(*reader.user);
        if (!edits)
            return tl::unexpected(edits.error());
        return read(*reader.cache, *edits);
    };
}

} // namespace

Store::Store(QString directory, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(directory)))
{
}

Store::~Store() = default;

Async<OpenReport> Store::open()
{
    return d->open();
}

Async<WorkspaceView> Store::workspace()
{
    return d->read<WorkspaceView>(withEdits<WorkspaceView>(
        [](Database& cache, const QList<OutboxEdit>& edits) { return readWorkspace(cache, edits); }));
}

Async<QList<AutomationRow>> Store::automations(AutomationQuery query)
{
    return d->read<QList<AutomationRow>>(
        withEdits<QList<AutomationRow>>([query = std::move(query)](Database& cache, const QList<OutboxEdit>& edits) {
            return readAutomations(cache, edits, query);
        }));
}

Async<QList<Execution>> Store::executions(ExecutionQuery query)
{
    return d->read<QList<Execution>>(
        [query = std::move(query)](Reader& reader) { return readExecutions(*reader.cache, query); });
}

Async<QList<ExecutedAutomation>> Store::executedAutomations(Place place)
{
    return d->read<QList<ExecutedAutomation>>(
        [place = std::move(place)](Reader& reader) { return readExecutedAutomations(*reader.cache, place); });
}

Async<QList<Webhook>> Store::webhooks(QString team)
{
    return d->read<QList<Webhook>>(
        [team = std::move(team)](Reader& reader) { return readWebhooks(*reader.cache, team); });
}

Async<QList<SlackChannel>> Store::slackChannels(QString team)
{
    return d->read<QList<SlackChannel>>(
        [team = std::move(team)](Reader& reader) { return readSlackChannels(*reader.cache, team); });
}

Async<QList<TeamSecret>> Store::secrets(QString team)
{
    return d->read<QList<TeamSecret>>(
        [team = std::move(team)](Reader& reader) { return readSecrets(*reader.cache, team); });
}

Async<QList<OutboxEdit>> Store::outbox()
{
    return d->read<QList<OutboxEdit>>([](Reader& reader) { return readOutbox(*reader.user); });
}

Async<QList<WebhookTestRecord>> Store::webhookTests()
{
    return d->read<QList<WebhookTestRecord>>([](Reader& reader) { return readWebhookTests(*reader.user); });
}

Async<QList<SecretRecord>> Store::secretRecords(QString team)
{
    return d->read<QList<SecretRecord>>(
        [team = std::move(team)](Reader& reader) { return readSecretRecords(*reader.user, team); });
}

Async<SyncRecord> Store::syncRecord()
{
    return d->read<SyncRecord>([](Reader& reader) {
        return readPullRecord(*reader.cache).map([](const PullRecord& record) {
            return SyncRecord{record.server, record.lastSuccess, record.historyOffered};
        });
    });
}

} // namespace desk::store
