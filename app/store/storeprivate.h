// SPDX-License-Identifier: Apache-2.0
// How the store's calls get to its two threads and back. Only for the files of Store itself.
#pragma once

#include "app/store/cachetables.h"
#include "app/store/outbox.h"
#include "app/store/profile.h"
#include "app/store/store.h"
#include "app/store/worker.h"

#include <QLockFile>

#include <utility>

namespace desk::store {

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

class Store::Private {
public:
    Private(Store& store, QString directory)
        : m_store(store), m_directory(std::move(directory)),
          m_writer(QStringLiteral("DbWriter"), [this] { m_profile.reset(); }),
          m_reader(QStringLiteral("DbReader"), [this] { m_open = {}; })
    {
    }

    ~Private()
    {
        // Readers close first, so that the writer does the last checkpoint.
        m_reader.stop();
        m_writer.stop();
    }

    Async<OpenReport> open();

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

    /// A transaction on cache.db that knows the edits that wait.
    template <typename T>
    Async<T> writeServerState(std::function<Result<T>(Database&, const QList<OutboxEdit>&, ChangeSet&)> work)
    {
        return write<T>(FileKind::Cache, [this, work = std::move(work)](Database& cache, ChangeSet& changes) {
            return work(cache, readOutbox(*m_profile->user).value_or(QList<OutboxEdit>()), changes);
        });
    }

    /// A transaction on user.db that changes edits: what it puts into the copy is on the disk before it is committed.
    template <typename T>
    Async<T> writeEdits(std::function<Result<T>(Database&, OutboxCopy&, ChangeSet&)> work)
    {
        auto promise = startedPromise<T>();
        m_writer.post([this, promise, work = std::move(work)](Worker::Call call) {
            if (call == Worker::Call::Cancel)
                return keep<T>(promise, failure(CancelledError{}));
            Result<T> result = writeNow<T>(FileKind::User,
                [&](Database& user, ChangeSet& changes) { return work(user, *m_profile->outboxCopy, changes); });
            if (m_profile && m_profile->outboxCopy)
                finishCopy(*m_profile->outboxCopy, result.has_value());
            keep<T>(promise, std::move(result));
        });
        return promise->future();
    }

    /// One transaction, and `afterwards` in the writer's thread before it is answered.
    Async<void> writeAndThen(
        FileKind kind, std::function<Status(Database&, ChangeSet&)> work, std::function<void(Database&)> afterwards);

    /// In the writer's thread, beside the databases.
    Async<void> changeFiles(std::function<Status(const QString& directory)> work);

    [[nodiscard]] QString directory() const { return m_directory; }

    /// In the writer's thread, while the files can be written: whose copy cache.db is.
    [[nodiscard]] EditAuthor author() const;

    /// In the writer's thread alone: ids of rows that were written one by one since the pull began.
    QSet<QString> fresh;

    /// What one enumeration just brought, in the place of what it brought before.
    Async<void> replaceWalk(Walk walk, Page page);

private:
    void openWriter(const SharedPromise<OpenReport>& promise);

    Result<OpenReport> openReader(Result<OpenReport> report, const ReaderFile& cache, const ReaderFile& user);

    [[nodiscard]] Status checkWritable() const;

    static void finishCopy(OutboxCopy& copy, bool committed)
    {
        if (committed)
            copy.committed();
        else
            copy.rolledBack();
    }

    template <typename T>
    Result<T> writeNow(FileKind kind, const std::function<Result<T>(Database&, ChangeSet&)>& work)
    {
        if (Status possible = checkWritable(); !possible)
            return tl::unexpected(possible.error());
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
    void announce(ChangeSet changes);

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

} // namespace desk::store
