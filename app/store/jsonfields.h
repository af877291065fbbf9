// SPDX-License-Identifier: Apache-2.0
// Writing and reading the members of one JSON object.
#pragma once

#include "app/core/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace desk::store {

class ObjectWriter {
public:
    ObjectWriter& text(QLatin1StringView key, const QString& value);
    ObjectWriter& text(QLatin1StringView key, const std::optional<QString>& value);
    ObjectWriter& flag(QLatin1StringView key, bool value);
    ObjectWriter& number(QLatin1StringView key, qint64 value);
    ObjectWriter& number(QLatin1StringView key, const std::optional<int>& value);
    ObjectWriter& time(QLatin1StringView key, const QDateTime& value); ///< null when invalid
    ObjectWriter& bytes(QLatin1StringView key, const QByteArray& value);
    ObjectWriter& json(QLatin1StringView key, const QString& value); ///< JSON text as it is
    [[nodiscard]] QString done() const { return m_text + u'}'; }

private:
    void key(QLatin1StringView key);
    QString m_text = QStringLiteral("{");
};

/// Reads members and remembers the first that does not fit; what is read after that is of no use.
class ObjectReader {
public:
    ObjectReader(QJsonObject object, QString path);
    /// The object that `text` is; an error otherwise.
    [[nodiscard]] static ObjectReader ofText(const QString& text, const QString& path);

    [[nodiscard]] QString text(QLatin1StringView key);
    [[nodiscard]] std::optional<QString> optionalText(QLatin1StringView key);
    [[nodiscard]] bool flag(QLatin1StringView key);
    [[nodiscard]] qint64 number(QLatin1StringView key);
    [[nodiscard]] std::optional<int> optionalNumber(QLatin1StringView key);
    [[nodiscard]] QDateTime time(QLatin1StringView key);
    [[nodiscard]] QByteArray bytes(QLatin1StringView key);
    [[nodiscard]] QJsonArray array(QLatin1StringView key);
    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }
    [[nodiscard]] bool isNull(QLatin1StringView key) const { return m_object.value(key).isNull(); }
    [[nodiscard]] ObjectReader object(QLatin1StringView key);

    void fail(QLatin1StringView key, const QString& expected);
    /// Takes over the error of a reader made from a member.
    void join(const ObjectReader& inner);
    template <typename T>
    [[nodiscard]] Result<T> result(T value) const
    {
        if (m_error)
            return failure(*m_error);
        return value;
    }

private:
    QJsonObject m_object;
    QString m_path;
    std::optional<DecodeError> m_error;
};

} // namespace desk::store
