// SPDX-License-Identifier: Apache-2.0
// What a running server holds, in the order it is made: data, engine, GraphQL.
#pragma once

#include "app/sandbox/engine.h"
#include "app/sandbox/resolve/resolvers.h"
#include "app/sandbox/server.h"
#include "app/sandbox/vault.h"

#include <QTemporaryDir>

namespace desk::sandbox {

/// The data of a server, opened and seeded.
struct Data {
    std::unique_ptr<QTemporaryDir> temporary;
    std::unique_ptr<Database> database;
    UserRow viewer;
};

[[nodiscard]] Result<Data> openData(const ServerOptions& options, const QDateTime& now, Vault& vault);

} // namespace desk::sandbox
