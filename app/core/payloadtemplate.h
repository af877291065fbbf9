// SPDX-License-Identifier: Apache-2.0
// A payload with ${variables} (docs/protocol.md 6.1). The text is kept exactly; rendering is a pure function.
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace desk {

struct TemplatePart {
    enum class Kind { Literal, Variable };
    Kind kind = Kind::Literal;
    QString text; ///< literal text, or the variable's name without ${}
    qsizetype start = 0; ///< offset in the source, of the $ for a variable
    qsizetype length = 0; ///< length in the source
    bool insideJsonString = false;
    bool operator==(const TemplatePart&) const = default;
};

struct PayloadTemplate {
    QString source;
    QList<TemplatePart> parts;
    bool operator==(const PayloadTemplate&) const = default;
};

/// Variable names are [A-Za-z_][A-Za-z0-9_]*, with one `.KEY` for artifact_metadata; anything else stays literal text.
[[nodiscard]] PayloadTemplate parseTemplate(const QString& source);

/// Names in order of first use, each once.
[[nodiscard]] QStringList variables(const PayloadTemplate& payload);

using VariableValues = QHash<QString, QString>;

/// Where a variable's value went.
struct RenderedValue {
    QString name;
    qsizetype start = 0; ///< in the rendered text
    qsizetype length = 0; ///< 0 where the value is empty
    bool operator==(const RenderedValue&) const = default;
};

struct RenderedPayload {
    QString text;
    QStringList unresolved; ///< names without a value; their ${name} is left in the text
    QList<RenderedValue> values; ///< in order, unresolved ones too
    bool operator==(const RenderedPayload&) const = default;
};

/// Values inside a JSON string are escaped as JSON, elsewhere they are put as they are.
[[nodiscard]] RenderedPayload render(const PayloadTemplate& payload, const VariableValues& values);

} // namespace desk
