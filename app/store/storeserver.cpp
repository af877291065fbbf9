// SPDX-License-Identifier: Apache-2.0
// Store: what the server said.
#include "app/store/sightings.h"
#include "app/store/storeprivate.h"

namespace desk::store {

namespace {

Status checkPull(Database& cache, qint64 pull)
{
    const Result<PullRecord> record = readPullRecord(cache);
    if (!record)
        return tl::unexpected(record.error());
    if (record->pull != pull)
        return failure(CancelledError{});
    return {};
}

/// A walk that was never done to its end has nothing to compare with.
Result<Telling> tellingOf(Database& cache, const QString& walk, const QList<OutboxEdit>& edits)
{
    Telling telling{false, {}, QDateTime::currentDateTimeUtc(), edits};
    return isCompleteWalk(cache, walk)
        .and_then([&](bool complete) {
            telling.told = complete;
            return failuresAfter(cache);
        })
        .map([&](const std::optional<QDateTime>& after) {
            telling.failuresAfter = after;
            return telling;
        });
}

Telling tellingOf(Store::Doing doing, const QList<OutboxEdit>& edits)
{
    return {doing == Store::Doing::Theirs, {}, QDateTime::currentDateTimeUtc(), edits};
}

Status writeOne(Database& cache, const Page& page, const QString& walk, Store::Doing doing,
    const QList<OutboxEdit>& edits, ChangeSet& changes)
{
    return readPullRecord(cache).and_then([&](const PullRecord& record) {
        return writePage(cache, page, {walk, record.pull}, tellingOf(doing, edits), changes);
    });
}

template <typename Row>
void leaveOut(QList<Row>& rows, const QSet<QString>& ids)
{
    rows.removeIf([&](const Row& row) { return ids.contains(row.id.value); });
}

} // namespace

Async<qint64> Store::beginPull(Viewer viewer, ServerInfo server, QString serverUrl)
{
    return d->write<qint64>(FileKind::Cache,
        [p = d.get(), viewer = std::move(viewer), server = std::move(server), url = std::move(serverUrl)](
            Database& cache, ChangeSet& changes) {
            p->fresh.clear();
            return forgetSightings(cache).and_then([&] { return startPull(cache, viewer, server, url, changes); });
        });
}

Async<void> Store::putPage(qint64 pull, Walk walk, Page page)
{
    return d->writeServerState<void>([p = d.get(), pull, walk = std::move(walk), page = std::move(page)](
                                         Database& cache, const QList<OutboxEdit>& edits, ChangeSet& changes) {
        Page read = page;
        leaveOut(read.automations, p->fresh);
        leaveOut(read.webhooks, p->fresh);
        return checkPull(cache, pull)
            .and_then([&] { return tellingOf(cache, walkKey(walk), edits); })
            .and_then([&](const Telling& telling) {
                return writePage(cache, read, {walkKey(walk), pull}, telling, changes);
            });
    });
}

Async<QList<Walk>> Store::doubtfulWalks(qint64 pull, QList<Walk> complete)
{
    // By the writer: it alone knows what the pull saw.
    return d->write<QList<Walk>>(FileKind::Cache, [pull, complete = std::move(complete)](Database& cache, ChangeSet&) {
        return checkPull(cache, pull).and_then([&] { return store::doubtfulWalks(cache, pull, complete); });
    });
}

Async<ChangeSet> Store::finishPull(qint64 pull, QList<Walk> complete, bool everything, QList<Walk> kept)
{
    const PullEnd end{pull, std::move(complete), everything, std::move(kept)};
    return d->writeServerState<ChangeSet>([end](Database& cache, const QList<OutboxEdit>& edits, ChangeSet& changes) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Telling telling{true, {}, now, edits};
        return checkPull(cache, end.pull)
            .and_then([&] { return sweep(cache, end, telling, changes); })
            .and_then([&] { return end.everything ? stampSuccess(cache, now, changes) : Status(); })
            .map([&] { return changes; });
    });
}

Async<void> Store::putAutomation(Automation automation, QString walkOwner, Doing doing)
{
    Page page;
    page.automations << automation;
    return d->writeServerState<void>(
        [p = d.get(), page = std::move(page), walk = walkKey({Walk::Of::Automations, walkOwner}), doing](
            Database& cache, const QList<OutboxEdit>& edits, ChangeSet& changes) {
            p->fresh << page.automations.first().id.value;
            return writeOne(cache, page, walk, doing, edits, changes);
        });
}

Async<void> Store::putWebhook(Webhook webhook, Doing doing)
{
    Page page;
    page.webhooks << webhook;
    return d->writeServerState<void>(
        [p = d.get(), page = std::move(page), walk = walkKey({Walk::Of::Integrations, webhook.team}), doing](
            Database& cache, const QList<OutboxEdit>& edits, ChangeSet& changes) {
            p->fresh << page.webhooks.first().id.value;
            return writeOne(cache, page, walk, doing, edits, changes);
        });
}

Async<void> Store::removeAutomation(AutomationId id, Doing doing)
{
    return d->writeServerState<void>(
        [p = d.get(), id = std::move(id), doing](Database& cache, const QList<OutboxEdit>& edits, ChangeSet& changes) {
            p->fresh << id.value;
            return eraseAutomation(cache, id, tellingOf(doing, edits), changes);
        });
}

Async<void> Store::removeWebhook(IntegrationId id, Doing doing)
{
    return d->writeServerState<void>(
        [p = d.get(), id = std::move(id), doing](Database& cache, const QList<OutboxEdit>& edits, ChangeSet& changes) {
            p->fresh << id.value;
            return eraseWebhook(cache, id, tellingOf(doing, edits), changes);
        });
}

Async<void> Store::putExecutions(QList<Execution> executions)
{
    return d->write<void>(FileKind::Cache, [executions = std::move(executions)](Database& cache, ChangeSet& changes) {
        Page page;
        page.executions = executions;
        return tellingOf(cache, {}, {}).and_then([&](const Telling& telling) {
            return writePage(cache, page, {}, telling, changes);
        });
    });
}

Async<void> Store::setHistoryOffered(bool offered)
{
    return d->write<void>(FileKind::Cache,
        [offered](Database& cache, ChangeSet& changes) { return stampHistory(cache, offered, changes); });
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

} // namespace desk::store
