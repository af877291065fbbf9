// SPDX-License-Identifier: Apache-2.0
// Values and helpers that the store's tests share.
#pragma once

#include "app/store/store.h"
#include "tests/support/eventually.h"

#include <utility>

namespace desk::store {

/// Waits in the test's thread; the store's own threads do the work.
template <typename T>
Result<T> awaited(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() != 1)
        qFatal("a future did not deliver exactly one value");
    return future.takeResult();
}

/// The value, or the test ends with the error's text.
template <typename T>
T valueOf(QFuture<Result<T>> future)
{
    Result<T> result = awaited(std::move(future));
    if (!result)
        qFatal("%s", qPrintable(debugText(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

template <typename T>
std::optional<StoreError::Kind> errorKind(const Result<T>& result)
{
    if (result)
        return std::nullopt;
    const auto* error = std::get_if<StoreError>(&result.error());
    return error ? std::optional(error->kind) : std::nullopt;
}

inline QDateTime utc(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

inline Automation automation(const QString& id, const QString& name, Scope scope = ProjectScope{})
{
    Automation out;
    out.id = {id};
    out.name = name;
    out.createdAt = utc(1'700'000'000'123);
    out.scope = std::move(scope);
    out.event = ArtifactEvent{ArtifactEventKind::AliasAdded,
        readBackFilter(artifactFilter(QStringLiteral("alias"), QStringLiteral("$regex"), QStringLiteral("prod")).text)};
    out.action = WebhookAction{{QStringLiteral("hook")}, QStringLiteral("Deploy hook"), QStringLiteral("{}")};
    return out;
}

inline Execution execution(const QString& id, const QString& automationId, const QString& scope, qint64 time)
{
    Execution out;
    out.id = {id};
    out.automation = {automationId};
    out.createdAt = utc(time);
    out.state = ExecutionState::Finished;
    out.scopeId = scope;
    out.httpStatus = 200;
    return out;
}

inline Viewer viewer()
{
    return {QStringLiteral("u1"), QStringLiteral("ada"), QStringLiteral("Ada"), {}, QStringLiteral("team"), false};
}

inline QStringList names(const QList<AutomationRow>& rows)
{
    QStringList out;
    for (const AutomationRow& row : rows)
        out << row.automation.name;
    return out;
}

inline Walk walkOf(Walk::Of of, const QString& owner = {})
{
    return {of, owner};
}

} // namespace desk::store
