// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/data/database.h"
#include "app/sandbox/server.h"
#include "app/sandbox/vault.h"

#include <QTemporaryDir>

namespace desk::sandbox {

/// The data of a server, opened and seeded.
struct Data {
    std::unique_ptr<QTemporaryDir> temporary;
    std::unique_ptr<Database> database;
};

[[nodiscard]] Result<Data> openData(const ServerOptions& options, const QDateTime& now, Vault& vault);

} // namespace desk::sandbox
