// SPDX-License-Identifier: Apache-2.0
#include "app/store/jsonfields.h"

#include "app/core/jsontext.h"

#include <QJsonDocument>

#include <utility>

namespace desk::store {

using namespace Qt::StringLiterals;

void ObjectWriter::key(QLatin1StringView key)
{
    if (m_text.size() > 1)
        m_text += u',';
    m_text += u'"' + key + "\":"_L1;
}

ObjectWriter& ObjectWriter::text(QLatin1StringView k, const QString& value)
{
    return json(k, jsonQuoted(value));
}

ObjectWriter& ObjectWriter::text(QLatin1StringView k, const std::optional<QString>& value)
{
    return json(k, value ? jsonQuoted(*value) : u"null"_s);
}

ObjectWriter& ObjectWriter::flag(QLatin1StringView k, bool value)
{
    return json(k, value ? u"true"_s : u"false"_s);
}

ObjectWriter& ObjectWriter::number(QLatin1StringView k, qint64 value)
{
    return json(k, QString::number(value));
}

ObjectWriter& ObjectWriter::number(QLatin1StringView k, const std::optional<int>& value)
{
    return json(k, value ? QString::number(*value) : u"null"_s);
}

ObjectWriter& ObjectWriter::time(QLatin1StringView k, const QDateTime& value)
{
    return json(k, value.isValid() ? jsonQuoted(value.toUTC().toString(Qt::ISODateWithMs)) : u"null"_s);
}

ObjectWriter& ObjectWriter::bytes(QLatin1StringView k, const QByteArray& value)
{
    return json(k, u'"' + QString::fromLatin1(value.toBase64()) + u'"');
}

ObjectWriter& ObjectWriter::json(QLatin1StringView k, const QString& value)
{
    key(k);
    m_text += value;
    return *this;
}

ObjectReader::ObjectReader(QJsonObject object, QString path) : m_object(std::move(object)), m_path(std::move(path)) { }

ObjectReader ObjectReader::ofText(const QString& text, const QString& path)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    ObjectReader reader(document.object(), path);
    if (!document.isObject())
        reader.m_error = DecodeError{path, u"a JSON object"_s};
    return reader;
}

void ObjectReader::fail(QLatin1StringView key, const QString& expected)
{
    if (!m_error)
        m_error = DecodeError{m_path + u'.' + key, expected};
}

void ObjectReader::join(const ObjectReader& inner)
{
    if (!m_error)
        m_error = inner.m_error;
}

QString ObjectReader::text(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString())
        fail(key, u"text"_s);
    return value.toString();
}

std::optional<QString> ObjectReader::optionalText(QLatin1StringView key)
{
    if (isNull(key))
        return std::nullopt;
    return text(key);
}

bool ObjectReader::flag(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isBool())
        fail(key, u"true or false"_s);
    return value.toBool();
}

qint64 ObjectReader::number(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isDouble())
        fail(key, u"a number"_s);
    return value.toInteger();
}

std::optional<int> ObjectReader::optionalNumber(QLatin1StringView key)
{
    if (isNull(key))
        return std::nullopt;
    return static_cast<int>(number(key));
}

QDateTime ObjectReader::time(QLatin1StringView key)
{
    if (isNull(key))
        return {};
    const QDateTime value = QDateTime::fromString(text(key), Qt::ISODateWithMs);
    if (!value.isValid())
        fail(key, u"a time"_s);
    return value;
}

QByteArray ObjectReader::bytes(QLatin1StringView key)
{
    const auto decoded = QByteArray::fromBase64Encoding(text(key).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        fail(key, u"base64"_s);
    return decoded.decoded;
}

QJsonArray ObjectReader::array(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isArray())
        fail(key, u"a list"_s);
    return value.toArray();
}

ObjectReader ObjectReader::object(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    ObjectReader inner(value.toObject(), m_path + u'.' + key);
    if (!value.isObject())
        inner.m_error = DecodeError{m_path + u'.' + key, u"an object"_s};
    return inner;
}

} // namespace desk::store
