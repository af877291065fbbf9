// SPDX-License-Identifier: Apache-2.0
// Fields that share a response key must be the same field, or answers could not be merged.
#pragma once

#include "app/sandbox/graphql/schema.h"

#include <QSet>

namespace desk::sandbox::graphql {

/// Checks one selection set at a time; remembers compared pairs for the whole document. Works on documents whose
/// fragments are known to be without cycles.
class OverlapCheck {
public:
    OverlapCheck(const Schema& schema, const Document& document, std::vector<Problem>& problems)
        : m_schema(schema), m_document(document), m_problems(problems)
    {
    }

    void selections(const std::vector<Selection>& selections, const TypeDef* parent);

private:
    struct Entry {
        const TypeDef* parent = nullptr;
        const Selection* field = nullptr;
        const FieldDef* def = nullptr;
    };
    using Entries = QHash<QString, std::vector<Entry>>;

    void collect(const std::vector<Selection>& selections, const TypeDef* parent, QSet<QString>& visited, Entries& out);
    void compareSets(const Entry& one, const Entry& other, bool exclusive);
    void compare(const Entry& one, const Entry& other, bool exclusive);
    [[nodiscard]] bool sameShape(const TypeRef& one, const TypeRef& other) const;
    [[nodiscard]] const TypeDef* typeOf(const Entry& entry) const;
    bool spend();
    void conflict(const Entry& one, const Entry& other, const QString& why);

    const Schema& m_schema;
    const Document& m_document;
    std::vector<Problem>& m_problems;
    QSet<QString> m_reported;
    QHash<std::pair<const Selection*, const Selection*>, bool> m_compared; ///< pair -> compared as exclusive only
    int m_work = 0;
};

} // namespace desk::sandbox::graphql
