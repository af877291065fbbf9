// SPDX-License-Identifier: Apache-2.0
// Values as statements bind them.
#pragma once

#include <QDateTime>
#include <QVariant>

namespace desk::store {

/// A null QString binds NULL, which no text column takes.
[[nodiscard]] inline QVariant bound(const QString& text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

[[nodiscard]] inline QVariant milliseconds(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

} // namespace desk::store
