// SPDX-License-Identifier: Apache-2.0
// Executions. Whoever writes here has masked every secret before.
#pragma once

#include "app/sandbox/data/paging.h"
#include "app/sandbox/data/rows.h"

namespace desk::sandbox {

[[nodiscard]] ExecutionRow readExecution(const QSqlQuery& query);

/// Newest first. Does not read the bytes of the delivery.
[[nodiscard]] ListQuery executionList(const QString& where, const QVariantList& values);
[[nodiscard]] FilterFields executionFields(const ExecutionRow& execution);
[[nodiscard]] QStringList executionFilterKeys();

/// WHERE texts over `executions`.
[[nodiscard]] QString executionsOfProject(bool withCollections); ///< 1 id, or 2
[[nodiscard]] QString executionsOfScope(); ///< type, id

/// With the bytes of the delivery.
[[nodiscard]] Result<std::optional<ExecutionRow>> executionById(Database& database, qint64 id);

[[nodiscard]] Result<qint64> addExecution(Database& database, const ExecutionRow& execution);

/// State, result and delivery of a row that exists.
[[nodiscard]] Status finishExecution(Database& database, const ExecutionRow& execution);

/// Rows left Pending by a program that ended; they become failed with that text.
[[nodiscard]] Status failPending(Database& database, const QString& error);

[[nodiscard]] Result<qint64> executionsSince(
    Database& database, qint64 trigger, const QString& actionType, const QString& time);

} // namespace desk::sandbox
