// SPDX-License-Identifier: Apache-2.0
// Between SQL values and ours.
#pragma once

#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>

namespace desk::sandbox {

template <typename T>
[[nodiscard]] QVariant nullable(const std::optional<T>& value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

[[nodiscard]] inline std::optional<qint64> optionalNumber(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

[[nodiscard]] inline std::optional<QString> optionalText(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toString());
}

/// A null QString would become NULL; the columns of required texts take an empty one.
[[nodiscard]] inline QString text(const QString& value)
{
    return value.isNull() ? QString(QLatin1StringView("")) : value;
}

[[nodiscard]] inline QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace desk::sandbox
