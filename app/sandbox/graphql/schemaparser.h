// SPDX-License-Identifier: Apache-2.0
// SDL text into the parts of a Schema. Used by Schema::parse only.
#pragma once

#include "app/sandbox/graphql/reader.h"
#include "app/sandbox/graphql/schema.h"

namespace desk::sandbox::graphql {

class SchemaParser {
public:
    SchemaParser(std::vector<Token> tokens, bool builtIn) : m_in(std::move(tokens), 64), m_builtIn(builtIn) { }

    /// Adds every definition of the text; false when `problem()` says what is wrong.
    bool into(Schema& schema);
    [[nodiscard]] Problem problem() const { return m_in.problem(); }

private:
    bool definition(Schema& schema);
    bool schemaBlock(Schema& schema);
    bool directiveDefinition(Schema& schema, const QString& description);
    bool typeDefinition(Schema& schema, const QString& description);
    bool typeBody(TypeDef& type, const QString& keyword);
    bool interfaceNames(QStringList& out);
    bool names(QStringList& out, QStringView separator);
    bool field(FieldDef& out);
    bool input(InputDef& out);
    bool enumValue(EnumValueDef& out);
    bool deprecation(std::optional<QString>& out);
    QString description();

    Reader m_in;
    bool m_builtIn = false;
};

} // namespace desk::sandbox::graphql
