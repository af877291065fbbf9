// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/jsonfields.h"

#include <algorithm>
#include <cmath>

namespace desk::webhook {

using namespace Qt::StringLiterals;

JsonFields::JsonFields(QJsonObject object, QString path, Fault* fault)
    : m_object(std::move(object)), m_path(std::move(path)), m_fault(fault)
{
}

QString JsonFields::pathOf(QLatin1StringView key) const
{
    return m_path.isEmpty() ? QString(key) : QString(m_path + u'.' + key);
}

void JsonFields::fail(QLatin1StringView key, const QString& expected) const
{
    if (!*m_fault)
        *m_fault = DecodeError{pathOf(key), expected};
}

QJsonValue JsonFields::value(QLatin1StringView key, QJsonValue::Type type, const QString& expected) const
{
    const QJsonValue found = m_object.value(key);
    if (found.type() != type)
        fail(key, expected);
    return found;
}

QString JsonFields::text(QLatin1StringView key) const
{
    return value(key, QJsonValue::String, u"text"_s).toString();
}

QByteArray JsonFields::bytes(QLatin1StringView key) const
{
    const QJsonValue found = m_object.value(key);
    if (found.isString())
        return found.toString().toUtf8();
    const auto decoded = QByteArray::fromBase64Encoding(
        found.toObject().value("base64"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!found.isObject() || !decoded)
        fail(key, u"bytes"_s);
    return decoded.decoded;
}

qint64 JsonFields::number(QLatin1StringView key) const
{
    constexpr double largest = 9007199254740992.0; // 2^53
    const double found = value(key, QJsonValue::Double, u"a number"_s).toDouble();
    if (found == std::floor(found) && found >= 0 && found <= largest)
        return qint64(found);
    fail(key, u"a whole number"_s);
    return 0;
}

int JsonFields::number(QLatin1StringView key, int largest) const
{
    const qint64 found = number(key);
    if (found > largest)
        fail(key, u"at most %1"_s.arg(largest));
    return found > largest ? 0 : int(found);
}

bool JsonFields::flag(QLatin1StringView key) const
{
    return value(key, QJsonValue::Bool, u"true or false"_s).toBool();
}

QStringList JsonFields::texts(QLatin1StringView key) const
{
    QStringList found;
    for (const QJsonValue& member : value(key, QJsonValue::Array, u"a list"_s).toArray()) {
        if (!member.isString())
            fail(key, u"a list of texts"_s);
        found.append(member.toString());
    }
    return found;
}

JsonFields JsonFields::object(QLatin1StringView key) const
{
    return {value(key, QJsonValue::Object, u"an object"_s).toObject(), pathOf(key), m_fault};
}

QList<JsonFields> JsonFields::objects(QLatin1StringView key) const
{
    QList<JsonFields> found;
    for (const QJsonValue& member : value(key, QJsonValue::Array, u"a list"_s).toArray()) {
        if (!member.isObject())
            fail(key, u"a list of objects"_s);
        const QString place = u'[' + QString::number(found.size()) + u']';
        found.append({member.toObject(), QString(pathOf(key) + place), m_fault});
    }
    return found;
}

int JsonFields::word(QLatin1StringView key, std::initializer_list<QLatin1StringView> words) const
{
    const QString found = text(key);
    const auto* place = std::find(words.begin(), words.end(), found);
    if (place != words.end())
        return int(place - words.begin());
    fail(key, u"a known word"_s);
    return 0;
}

std::optional<QString> JsonFields::maybeText(QLatin1StringView key) const
{
    return has(key) ? std::optional(text(key)) : std::nullopt;
}

std::optional<qint64> JsonFields::maybeNumber(QLatin1StringView key) const
{
    return has(key) ? std::optional(number(key)) : std::nullopt;
}

std::optional<JsonFields> JsonFields::maybeObject(QLatin1StringView key) const
{
    return has(key) ? std::optional(object(key)) : std::nullopt;
}

QDateTime JsonFields::maybeTime(QLatin1StringView key) const
{
    if (!has(key))
        return {};
    const QDateTime time = QDateTime::fromString(text(key), Qt::ISODateWithMs);
    if (!time.isValid())
        fail(key, u"a time"_s);
    return time.toUTC();
}

QJsonValue bytesJson(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() == bytes)
        return text;
    return QJsonObject{{u"base64"_s, QString::fromLatin1(bytes.toBase64())}};
}

void putTime(QJsonObject* object, QLatin1StringView key, const QDateTime& time)
{
    if (time.isValid())
        object->insert(key, time.toUTC().toString(Qt::ISODateWithMs));
}

} // namespace desk::webhook
