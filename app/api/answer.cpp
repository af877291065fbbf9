// SPDX-License-Identifier: Apache-2.0
#include "app/api/answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace desk::api {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype headSize = 2048;

QString head(const QByteArray& body)
{
    return QString::fromUtf8(body.left(headSize));
}

QByteArray mediaType(const HttpAnswer& answer)
{
    return answer.contentType.split(';').first().trimmed().toLower();
}

/// No content type at all is taken as JSON; any other named one is not what a GraphQL server sends.
bool saysJson(const QByteArray& type)
{
    return type.isEmpty() || type == "application/json" || type.endsWith("+json");
}

bool isHtml(const HttpAnswer& answer)
{
    return mediaType(answer) == "text/html" || answer.body.trimmed().startsWith('<');
}

Error notAServer(const HttpAnswer& answer)
{
    return NotAServerError{
        answer.url.toString(QUrl::RemoveUserInfo), QString::fromLatin1(answer.contentType), head(answer.body)};
}

QString messageOf(const QJsonValue& entry)
{
    if (entry.isString())
        return entry.toString();
    if (entry.isObject() && entry["message"_L1].isString())
        return entry["message"_L1].toString();
    if (entry.isObject())
        return QString::fromUtf8(QJsonDocument(entry.toObject()).toJson(QJsonDocument::Compact));
    return u"unknown error"_s;
}

/// Messages of `errors` (list, one object or one text) and of `error`; null and an empty list are no error.
QStringList errorMessages(const QJsonObject& answer)
{
    QStringList messages;
    const QJsonValue errors = answer["errors"_L1];
    if (errors.isArray()) {
        const QJsonArray entries = errors.toArray();
        for (const QJsonValue& entry : entries)
            messages.append(messageOf(entry));
    } else if (!errors.isNull() && !errors.isUndefined()) {
        messages.append(messageOf(errors));
    }
    const QJsonValue error = answer["error"_L1];
    if (!error.isNull() && !error.isUndefined())
        messages.append(messageOf(error));
    return messages;
}

/// What a server says whose schema lacks a field, in the words every GraphQL server uses for it.
std::optional<NotSupportedError> notSupported(const QStringList& messages)
{
    static const QRegularExpression words(u"Cannot query field \"(\\w+)\" on type \"(\\w+)\""_s);
    for (const QString& message : messages) {
        if (const auto match = words.match(message); match.hasMatch())
            return NotSupportedError{QString(match.captured(2) + u'.' + match.captured(1))};
    }
    return std::nullopt;
}

Error refusal(int status, const QStringList& messages)
{
    if (const auto lacking = notSupported(messages))
        return *lacking;
    return GraphQlError{status, messages};
}

/// 404 and 405 with HTML are what a web site says at a path that is no GraphQL endpoint.
Error statusError(const HttpAnswer& answer)
{
    if ((answer.status == 404 || answer.status == 405) && isHtml(answer))
        return notAServer(answer);
    return HttpError{answer.status, head(answer.body)};
}

/// Qt takes a byte order mark at a string's beginning away, but not an escaped one. A quote before it can be no end of
/// a string: what follows would be no JSON.
QByteArray withMarksKept(QByteArray json)
{
    return json.replace(QByteArrayLiteral("\"\xef\xbb\xbf"), QByteArrayLiteral("\"\\ufeff"));
}

Result<QJsonObject> readSuccess(
    const HttpAnswer& answer, const QJsonObject& json, AnswerShape shape, PartialData partial)
{
    if (!saysJson(mediaType(answer)))
        return tl::unexpected<Error>(notAServer(answer));
    const QJsonValue data = json["data"_L1];
    const QStringList messages = errorMessages(json);
    const bool useful = shape == AnswerShape::GraphQl && partial == PartialData::IsAccepted && data.isObject();
    if (!messages.isEmpty() && !useful)
        return tl::unexpected(refusal(answer.status, messages));
    if (shape == AnswerShape::Plain)
        return json;
    if (!data.isObject())
        return failure(DecodeError{u"data"_s, u"object"_s});
    QJsonObject told = data.toObject();
    if (!messages.isEmpty())
        told.insert(toldErrors, QJsonArray::fromStringList(messages));
    return told;
}

} // namespace

QString hostAndPort(const QUrl& url)
{
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    const QString host = url.host();
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

Result<QJsonObject> readAnswer(const HttpAnswer& answer, AnswerShape shape, PartialData partial)
{
    if (answer.status == 401)
        return failure(UnauthorizedError{hostAndPort(answer.url)});
    if (answer.status >= 300 && answer.status < 400)
        return failure(HttpError{answer.status, u"Location: "_s + head(answer.location)});

    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(withMarksKept(answer.body), &parse);
    const bool isObject = parse.error == QJsonParseError::NoError && document.isObject();
    if (answer.status >= 400) {
        const QStringList messages = isObject ? errorMessages(document.object()) : QStringList();
        if (messages.isEmpty())
            return tl::unexpected<Error>(statusError(answer));
        return tl::unexpected(refusal(answer.status, messages));
    }
    if (!isObject)
        return tl::unexpected<Error>(notAServer(answer));
    return readSuccess(answer, document.object(), shape, partial);
}

} // namespace desk::api
