// SPDX-License-Identifier: Apache-2.0
// What a search looks at, and how words become an index query.
#pragma once

#include "app/core/automation.h"

#include <QString>
#include <QStringList>

namespace desk::store {

/// The four texts of an automation that a search looks at.
struct SearchTexts {
    QString name;
    QString description;
    QString event; ///< the server's name and what the filter asks for: alias, tag, metric, states
    QString target; ///< webhook, channel or queue name
    bool operator==(const SearchTexts&) const = default;
};

[[nodiscard]] SearchTexts searchTexts(const Automation& automation);

/// Without case, so that "contains" is a plain comparison of characters.
[[nodiscard]] QString folded(const SearchTexts& texts);

/// Words of a search; all must occur.
struct SearchWords {
    QStringList indexed; ///< three characters or more: the trigram index finds them
    QStringList shorter; ///< folded; looked for in the folded text
    bool operator==(const SearchWords&) const = default;

    [[nodiscard]] bool isEmpty() const { return indexed.isEmpty() && shorter.isEmpty(); }
};

[[nodiscard]] SearchWords searchWords(const QString& text);

/// The MATCH expression for the indexed words, each quoted so that no character of it means anything to FTS5.
[[nodiscard]] QString matchExpression(const SearchWords& words);

/// The same decision without an index, for rows that are not in the file.
[[nodiscard]] bool matches(const SearchWords& words, const Automation& automation);

} // namespace desk::store
