// SPDX-License-Identifier: Apache-2.0
// The server schema of the repository, read once a test.
#pragma once

#include "app/sandbox/graphql/schema.h"

#include <QFile>

namespace desk::test {

/// Text of the problem instead of a schema when the file is missing or broken.
[[nodiscard]] inline tl::expected<sandbox::graphql::Schema, QString> schemaOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.errorString());
    return sandbox::graphql::Schema::parse(QString::fromUtf8(file.readAll()))
        .map_error([](const sandbox::graphql::Problem& problem) { return problem.message; });
}

[[nodiscard]] inline tl::expected<sandbox::graphql::Schema, QString> serverSchema()
{
    return schemaOf(QStringLiteral(DESK_SOURCE_DIR "/resources/graphql/schema.graphql"));
}

} // namespace desk::test
