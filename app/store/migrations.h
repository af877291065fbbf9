// SPDX-License-Identifier: Apache-2.0
// Schema steps: numbered .sql files in the resources, applied one transaction each.
#pragma once

#include "app/store/pragmas.h"

#include <QStringList>

namespace desk::store {

/// The statements of a script. Comments, quoted text and the BEGIN ... END of a trigger do not end one.
[[nodiscard]] QStringList sqlStatements(const QString& script);

struct SchemaStep {
    int version = 0; ///< PRAGMA user_version after it
    QStringList statements;
};

/// The steps this version of the program has, in order.
[[nodiscard]] QList<SchemaStep> schemaSteps(FileKind kind);

/// Brings the file to the last step. NewerSchema when the file is beyond it: nothing is written then. A new file gets
/// its application id in the first transaction.
[[nodiscard]] Status migrate(Database& database, FileKind kind, const QList<SchemaStep>& steps);

} // namespace desk::store
