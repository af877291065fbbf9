// SPDX-License-Identifier: Apache-2.0
#include "app/store/store.h"

#include "app/store/cachereads.h"
#include "app/store/cachetables.h"
#include "app/store/outbox.h"
#include "app/store/overlay.h"
#include "app/store/profile.h"
#include "app/store/teamrecords.h"
#include "app/store/worker.h"

#include <QLockFile>
#include <QUuid>

#include <utility>

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

/// A promise that is kept whichever way the job ends.
template <typename T>
using SharedPromise = std::shared_ptr<QPromise<Result<T>>>;

template <typename T>
SharedPromise<T> startedPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <typename T>
void keep(const SharedPromise<T>& promise, Result<T> value)
{
    promise->addResult(std::move(value));
    promise->finish();
}

/// Used in the reader thread only.
struct Reader {
    std::optional<Database> cache;
    std::optional<Database> user;
};

} // namespace

class Store::Private {
public:
    Private(Store& store, QString directory)
        : m_store(store), m_directory(std::move(directory)), m_writer(u"DbWriter"_s, [this] { m_profile.reset(); }),
          m_reader(u"DbReader"_s, [this] { m_open = {}; })
    {
    }

    ~Private()
    {
        // Readers close first, so that the writer does the last checkpoint.
        m_reader.stop();
        m_writer.stop();
    }

    Async<OpenReport> open()
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

    template <typename T>
    Async<T> read(std::function<Result<T>(Reader&)> work)
    {
        auto promise = startedPromise<T>();
        m_reader.post([this, promise, work = std::move(work)](Worker::Call call) {
            if (call == Worker::Call::Cancel)
                keep<T>(promise, failure(CancelledError{}));
            else if (!m_open.cache)
                keep<T>(promise, tl::unexpected(m_readerError));
            else
                keep<T>(promise, work(m_open));
        });
        return promise->future();
    }

    /// One transaction on one of the two files; `work` fills what it changed.
    template <typename T>
    Async<T> write(FileKind kind, std::function<Result<T>(Database&, ChangeSet&)> work)
    {
        auto promise = startedPromise<T>();
        m_writer.post([this, promise, kind, work = std::move(work)](Worker::Call call) {
            if (call == Worker::Call::Cancel)
                keep<T>(promise, failure(CancelledError{}));
            else
                keep<T>(promise, writeNow<T>(kind, work));
        });
        return promise->future();
    }

    /// What one enumeration just brought, in the place of what it brought before.
    Async<void> replaceWalk(Walk walk, Page page)
    {
        return write<void>(FileKind::Cache,
            [walk = std::move(walk), page = std::move(page)](Database& cache, ChangeSet& changes) -> Status {
                const Result<PullRecord> record = readPullRecord(cache);
                if (!record)
                    return tl::unexpected(record.error());
                return rewriteWalk(cache, page, {walkKey(walk), record->pull}, changes);
            });
    }

private:
    void openWriter(const SharedPromise<OpenReport>& promise)
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

    Result<OpenReport> openReader(Result<OpenReport> report, const ReaderFile& cache, const ReaderFile& user)
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

    template <typename T>
    Result<T> writeNow(FileKind kind, const std::function<Result<T>(Database&, ChangeSet&)>& work)
    {
        if (!m_profile)
            return tl::unexpected(m_writerError);
        if (m_profile->report.readOnly)
            return failure(StoreError{StoreError::Kind::ReadOnly, m_directory, u"the folder cannot be written"_s});
        Database& database = kind == FileKind::User ? *m_profile->user : *m_profile->cache;
        ChangeSet changes;
        Result<Transaction> transaction = Transaction::begin(database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        Result<T> result = work(database, changes);
        if (!result)
            return result;
        if (Status status = transaction->commit(); !status)
            return tl::unexpected(status.error());
        announce(std::move(changes));
        return result;
    }

    /// Queued before the future is finished, so that who waits for both hears of the change first.
    void announce(ChangeSet changes)
    {
        if (changes.isEmpty())
            return;
        QMetaObject::invokeMethod(
            &m_store, [store = &m_store, changes = std::move(changes)] { Q_EMIT store->changed(changes); },
            Qt::QueuedConnection);
    }

    Store& m_store;
    const QString m_directory;
    // Each only in its thread.
    std::unique_ptr<Profile> m_profile;
    Error m_writerError = StoreError{};
    Reader m_open;
    Error m_readerError = StoreError{};
    // Last, so that the threads are gone before what they use.
    Worker m_writer;
    Worker m_reader;
};

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

void touchEdit(ChangeSet& changes, const OutboxEdit& edit)
{
    const AutomationId automation = editedAutomation(edit);
    changes.touched[Table::Outbox] << edit.id;
    changes.touched[Table::Automations] << (automation.isEmpty() ? pendingRowId(edit) : automation.value);
}

Status checkPull(Database& cache, qint64 pull)
{
    const Result<PullRecord> record = readPullRecord(cache);
    if (!record)
        return tl::unexpected(record.error());
    if (record->pull != pull)
        return failure(CancelledError{});
    return {};
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
            return SyncRecord{record.server, record.lastSuccess};
        });
    });
}

Async<qint64> Store::beginPull(Viewer viewer, ServerInfo server, QString serverUrl)
{
    return d->write<qint64>(FileKind::Cache,
        [viewer = std::move(viewer), server = std::move(server), url = std::move(serverUrl)](
            Database& cache, ChangeSet& changes) { return startPull(cache, viewer, server, url, changes); });
}

Async<void> Store::putPage(qint64 pull, Walk walk, Page page)
{
    return d->write<void>(
        FileKind::Cache, [pull, walk = std::move(walk), page = std::move(page)](Database& cache, ChangeSet& changes) {
            return checkPull(cache, pull).and_then([&] {
                return writePage(cache, page, {walkKey(walk), pull}, changes);
            });
        });
}

Async<ChangeSet> Store::finishPull(qint64 pull, QList<Walk> complete, bool everything)
{
    return d->write<ChangeSet>(
        FileKind::Cache, [pull, complete = std::move(complete), everything](Database& cache, ChangeSet& changes) {
            return checkPull(cache, pull)
                .and_then([&] { return sweep(cache, pull, complete, everything, changes); })
                .and_then([&] {
                    return everything ? stampSuccess(cache, QDateTime::currentDateTimeUtc(), changes) : Status();
                })
                .map([&] { return changes; });
        });
}

Async<void> Store::putAutomation(Automation automation, QString walkOwner)
{
    return d->write<void>(FileKind::Cache,
        [automation = std::move(automation), owner = std::move(walkOwner)](
            Database& cache, ChangeSet& changes) -> Status {
            const Result<PullRecord> record = readPullRecord(cache);
            if (!record)
                return tl::unexpected(record.error());
            Page page;
            page.automations << automation;
            return writePage(cache, page, {walkKey({Walk::Of::Automations, owner}), record->pull}, changes);
        });
}

Async<void> Store::removeAutomation(AutomationId id)
{
    return d->write<void>(FileKind::Cache,
        [id = std::move(id)](Database& cache, ChangeSet& changes) { return eraseAutomation(cache, id, changes); });
}

Async<void> Store::putExecutions(QList<Execution> executions)
{
    return d->write<void>(FileKind::Cache, [executions = std::move(executions)](Database& cache, ChangeSet& changes) {
        Page page;
        page.executions = executions;
        return writePage(cache, page, {}, changes);
    });
}

Async<void> Store::putIntegrations(QString team, QList<Webhook> webhooks, QList<SlackChannel> channels)
{
    Page page;
    page.webhooks = std::move(webhooks);
    page.slackChannels = std::move(channels);
    return d->replaceWalk({Walk::Of::Integrations, std::move(team)}, std::move(page));
}

Async<void> Store::putSecrets(QString team, QList<TeamSecret> secrets)
{
    Page page;
    page.secrets = std::move(secrets);
    return d->replaceWalk({Walk::Of::Secrets, std::move(team)}, std::move(page));
}

Async<OutboxEdit> Store::enqueue(EditKind edit)
{
    return d->write<OutboxEdit>(
        FileKind::User, [kind = std::move(edit)](Database& user, ChangeSet& changes) -> Result<OutboxEdit> {
            OutboxEdit queued;
            queued.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            queued.kind = kind;
            queued.createdAt = QDateTime::currentDateTimeUtc();
            touchEdit(changes, queued);
            return appendEdit(user, queued).map([&] { return queued; });
        });
}

Async<void> Store::updateEdit(OutboxEdit edit)
{
    return d->write<void>(FileKind::User, [edit = std::move(edit)](Database& user, ChangeSet& changes) {
        touchEdit(changes, edit);
        return rewriteEdit(user, edit);
    });
}

Async<void> Store::removeEdit(QString id)
{
    return d->write<void>(FileKind::User, [id = std::move(id)](Database& user, ChangeSet& changes) {
        return takeEdit(user, id).map([&](const std::optional<OutboxEdit>& taken) {
            if (taken)
                touchEdit(changes, *taken);
        });
    });
}

Async<void> Store::putWebhookTest(WebhookTestRecord test)
{
    return d->write<void>(FileKind::User,
        [test = std::move(test)](Database& user, ChangeSet& changes) { return writeWebhookTest(user, test, changes); });
}

Async<void> Store::putSecretRecord(SecretRecord record)
{
    return d->write<void>(FileKind::User, [record = std::move(record)](Database& user, ChangeSet& changes) {
        return writeSecretRecord(user, record, changes);
    });
}

Async<void> Store::removeSecretRecord(QString team, QString name)
{
    return d->write<void>(
        FileKind::User, [team = std::move(team), name = std::move(name)](Database& user, ChangeSet& changes) {
            return eraseSecretRecord(user, team, name, changes);
        });
}

} // namespace desk::store
