// SPDX-License-Identifier: Apache-2.0
// Store: what this computer remembers of its own doing, and the webhook tester's.
#include "app/store/storeprivate.h"
#include "app/store/teamrecords.h"
#include "app/store/testerrecords.h"

namespace desk::store {

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

Async<QList<TestRunRow>> Store::testRuns(QString search)
{
    return d->read<QList<TestRunRow>>(
        [search = std::move(search)](Reader& reader) { return readTestRuns(*reader.user, search); });
}

Async<std::optional<TestRunRecord>> Store::testRun(QString id)
{
    return d->read<std::optional<TestRunRecord>>(
        [id = std::move(id)](Reader& reader) { return readTestRun(*reader.user, id); });
}

Async<void> Store::putTestRun(TestRunRecord record)
{
    return d->write<void>(FileKind::User, [record = std::move(record)](Database& user, ChangeSet& changes) {
        return writeTestRun(user, record, QDateTime::currentDateTimeUtc(), changes);
    });
}

Async<void> Store::pinTestRun(QString id, bool pinned)
{
    return d->write<void>(FileKind::User, [id = std::move(id), pinned](Database& user, ChangeSet& changes) {
        return store::pinTestRun(user, id, pinned, changes);
    });
}

Async<void> Store::nameTestRun(QString id, QString name)
{
    return d->write<void>(
        FileKind::User, [id = std::move(id), name = std::move(name)](Database& user, ChangeSet& changes) {
            return store::nameTestRun(user, id, name, changes);
        });
}

Async<void> Store::removeTestRun(QString id)
{
    return d->write<void>(FileKind::User,
        [id = std::move(id)](Database& user, ChangeSet& changes) { return eraseTestRun(user, id, changes); });
}

Async<TesterSettings> Store::testerSettings()
{
    return d->read<TesterSettings>([](Reader& reader) { return readTesterSettings(*reader.user); });
}

Async<void> Store::putTestExample(TestExample example)
{
    return d->write<void>(FileKind::User, [example = std::move(example)](Database& user, ChangeSet& changes) {
        return writeTestExample(user, example, changes);
    });
}

Async<void> Store::removeTestExample(QString id)
{
    return d->write<void>(FileKind::User,
        [id = std::move(id)](Database& user, ChangeSet& changes) { return eraseTestExample(user, id, changes); });
}

Async<void> Store::putTesterTarget(TesterTarget target)
{
    return d->write<void>(FileKind::User, [target = std::move(target)](Database& user, ChangeSet& changes) {
        return writeTesterTarget(user, target, changes);
    });
}

Async<void> Store::removeTesterTarget(TesterTarget target)
{
    return d->write<void>(FileKind::User, [target = std::move(target)](Database& user, ChangeSet& changes) {
        return eraseTesterTarget(user, target, changes);
    });
}

Async<void> Store::putTesterAuthority(TesterAuthority authority)
{
    return d->write<void>(FileKind::User, [authority = std::move(authority)](Database& user, ChangeSet& changes) {
        return writeTesterAuthority(user, authority, changes);
    });
}

Async<void> Store::removeTesterAuthority(QString host)
{
    return d->write<void>(FileKind::User, [host = std::move(host)](Database& user, ChangeSet& changes) {
        return eraseTesterAuthority(user, host, changes);
    });
}

Async<void> Store::putTesterLimits(TesterLimits limits)
{
    return d->write<void>(FileKind::User,
        [limits](Database& user, ChangeSet& changes) { return writeTesterLimits(user, limits, changes); });
}

} // namespace desk::store
