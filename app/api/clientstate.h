// SPDX-License-Identifier: Apache-2.0
// What the two halves of Client share. Private to app/api.
#pragma once

#include "app/api/chain.h"
#include "app/api/client.h"
#include "app/api/decodepage.h"

#include <QPointer>

namespace desk::api {

/// Outlives the Client in the continuations of running calls.
struct Client::State {
    QPointer<Transport> transport;
    std::optional<ServerInfo> server;

    [[nodiscard]] Async<QJsonObject> run(
        const QString& name, const QJsonObject& variables, const CallOptions& options = {}) const;
    /// Without the parts `info` does not have.
    [[nodiscard]] Async<QJsonObject> runFitted(
        const QString& name, const QJsonObject& variables, const ServerInfo& info) const;
};

using Path = QList<QLatin1StringView>;

/// The value at the path below `data`.
[[nodiscard]] JsonNode dataAt(const QJsonObject& data, const Path& path);

template <typename T>
[[nodiscard]] Async<T> failedFuture(Error error)
{
    return readyFuture<Result<T>>(tl::unexpected<Error>(std::move(error)));
}

/// The one value at the path; `decode` is `T(const JsonNode&, Faults&)`.
template <typename T, typename Decode>
[[nodiscard]] Async<T> decoded(Async<QJsonObject> call, const Path& path, Decode decode)
{
    return mapped<T>(std::move(call), [path, decode](const QJsonObject& data) -> Result<T> {
        Faults faults;
        T value = decode(dataAt(data, path), faults);
        return faults.result(std::move(value));
    });
}

template <typename T, typename Decode>
[[nodiscard]] Async<QList<T>> decodedList(Async<QJsonObject> call, const Path& path, Decode decode)
{
    return mapped<QList<T>>(
        std::move(call), [path, decode](const QJsonObject& data) { return decodeList<T>(dataAt(data, path), decode); });
}

} // namespace desk::api
