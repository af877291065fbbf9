// SPDX-License-Identifier: Apache-2.0
// Reading JSON with a path for the error. A decoder reads everything in a straight line; the first thing that is not as
// expected is kept in Faults, and the value is thrown away at the end.
#pragma once

#include "app/core/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace desk::api {

/// A JSON value and where it stands, e.g. "data.entity.triggers.edges[3].node".
struct JsonNode {
    QJsonValue value;
    QString path;

    [[nodiscard]] JsonNode member(QLatin1StringView key) const;
    [[nodiscard]] JsonNode item(qsizetype index) const;
    [[nodiscard]] qsizetype size() const { return value.toArray().size(); }
    [[nodiscard]] bool isNothing() const { return value.isNull() || value.isUndefined(); }
};

class Faults {
public:
    void note(const JsonNode& node, const QString& expected);
    [[nodiscard]] const std::optional<DecodeError>& first() const { return m_first; }

    template <typename T>
    [[nodiscard]] Result<T> result(T value) const
    {
        if (m_first)
            return failure(*m_first);
        return value;
    }

private:
    std::optional<DecodeError> m_first;
};

/// These note a fault unless the value has the type; an optional one may also be null or missing.
[[nodiscard]] JsonNode needObject(const JsonNode& node, Faults& faults);
[[nodiscard]] JsonNode needArray(const JsonNode& node, Faults& faults);
[[nodiscard]] QString needText(const JsonNode& node, Faults& faults);
[[nodiscard]] QString optionalText(const JsonNode& node, Faults& faults);
[[nodiscard]] bool needBool(const JsonNode& node, Faults& faults);
[[nodiscard]] bool optionalBool(const JsonNode& node, Faults& faults);
[[nodiscard]] QDateTime needTime(const JsonNode& node, Faults& faults);
[[nodiscard]] QDateTime optionalTime(const JsonNode& node, Faults& faults);
[[nodiscard]] std::optional<int> optionalInt(const JsonNode& node, Faults& faults);

/// A JSONString or JSON scalar, which servers send either as text or as the value itself (docs/protocol.md 1.8).
[[nodiscard]] std::optional<QString> optionalJsonText(const JsonNode& node);

[[nodiscard]] QString typeNameOf(const JsonNode& node);
/// Compact text of any JSON value.
[[nodiscard]] QString jsonTextOf(const QJsonValue& value);

} // namespace desk::api
