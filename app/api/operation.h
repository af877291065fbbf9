// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace desk {
struct ServerInfo;
}

namespace desk::api {

/// One named GraphQL operation with the fragments it needs. A mutation leaves once per call, a query may be repeated.
struct Operation {
    QString name;
    QString document;
    bool mutation = false;
    bool operator==(const Operation&) const = default;
};

/// The compiled-in operation of that name, e.g. "EntityAutomations"; an empty document when there is none.
[[nodiscard]] Operation operation(const QString& name);

/// Every operation there is, sorted.
[[nodiscard]] QStringList operationNames();

/// The operation without the parts this server does not have (docs/protocol.md 8.2).
[[nodiscard]] Operation fitted(Operation operation, const ServerInfo& server);

} // namespace desk::api
