// SPDX-License-Identifier: Apache-2.0
// Reads a document of our own, member by member; the first that is not as it should be is kept with its path.
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <initializer_list>
#include <optional>

namespace desk::webhook {

class JsonFields {
public:
    using Fault = std::optional<DecodeError>;

    JsonFields(QJsonObject object, QString path, Fault* fault);

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }
    /// What is said to be missing is empty.
    [[nodiscard]] QString text(QLatin1StringView key) const;
    [[nodiscard]] QByteArray bytes(QLatin1StringView key) const; ///< as bytesJson() writes them
    [[nodiscard]] qint64 number(QLatin1StringView key) const; ///< whole, 0 or more
    [[nodiscard]] int number(QLatin1StringView key, int largest) const;
    [[nodiscard]] bool flag(QLatin1StringView key) const;
    [[nodiscard]] QStringList texts(QLatin1StringView key) const;
    [[nodiscard]] JsonFields object(QLatin1StringView key) const;
    [[nodiscard]] QList<JsonFields> objects(QLatin1StringView key) const;
    /// Place in `words`.
    [[nodiscard]] int word(QLatin1StringView key, std::initializer_list<QLatin1StringView> words) const;

    // Nothing where the member is not there.
    [[nodiscard]] std::optional<QString> maybeText(QLatin1StringView key) const;
    [[nodiscard]] std::optional<qint64> maybeNumber(QLatin1StringView key) const;
    [[nodiscard]] std::optional<JsonFields> maybeObject(QLatin1StringView key) const;
    [[nodiscard]] QDateTime maybeTime(QLatin1StringView key) const; ///< UTC; invalid

    [[nodiscard]] const QJsonObject& json() const { return m_object; }
    void fail(QLatin1StringView key, const QString& expected) const;

private:
    [[nodiscard]] QString pathOf(QLatin1StringView key) const;
    [[nodiscard]] QJsonValue value(QLatin1StringView key, QJsonValue::Type type, const QString& expected) const;

    QJsonObject m_object;
    QString m_path;
    Fault* m_fault;
};

/// A text where the bytes are UTF-8, so that people can read the document; else {"base64": …}.
[[nodiscard]] QJsonValue bytesJson(const QByteArray& bytes);

void putTime(QJsonObject* object, QLatin1StringView key, const QDateTime& time);

template <typename T>
void putMaybe(QJsonObject* object, QLatin1StringView key, const std::optional<T>& value)
{
    if (value)
        object->insert(key, QJsonValue(*value));
}

} // namespace desk::webhook
