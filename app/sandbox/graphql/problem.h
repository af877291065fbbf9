// SPDX-License-Identifier: Apache-2.0
// What is wrong with a document, a schema or a field, in the shape servers answer it (docs/protocol.md 1.5).
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace desk::sandbox::graphql {

/// A place in a text; both count from 1, columns in UTF-16 units.
struct Location {
    int line = 1;
    int column = 1;
    bool operator==(const Location&) const = default;
};

/// One entry of `errors`. `path` is empty for what was found before execution.
struct Problem {
    QString message;
    std::vector<Location> locations{};
    QJsonArray path{};
    QJsonObject extensions{};
    bool operator==(const Problem&) const = default;
};

[[nodiscard]] QJsonObject toJson(const Problem& problem);

} // namespace desk::sandbox::graphql
