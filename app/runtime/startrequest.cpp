// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/startrequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace desk::runtime {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView version{"version"};
constexpr QLatin1StringView argumentList{"arguments"};
constexpr QLatin1StringView activationToken{"activationToken"};

} // namespace

Result<QByteArray> lineFor(const StartRequest& request)
{
    const QJsonObject object{{version, request.version}, {argumentList, QJsonArray::fromStringList(request.arguments)},
        {activationToken, request.activationToken}};
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    if (line.size() > maxRequestSize)
        return failure(InvalidInputError{u"arguments"_s, u"%1 bytes are too many"_s.arg(line.size())});
    return line;
}

Result<StartRequest> requestFrom(const QByteArray& line)
{
    const auto wrong = [](QLatin1StringView path, const QString& expected) {
        return failure(DecodeError{path, expected});
    };
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return wrong({}, u"an object"_s);
    for (const QLatin1StringView key : {version, activationToken}) {
        // A NUL would end the environment variable that the token becomes.
        if (!document[key].isString() || document[key].toString().contains(QChar::Null))
            return wrong(key, u"text"_s);
    }
    if (!document[argumentList].isArray())
        return wrong(argumentList, u"a list"_s);
    StartRequest request{document[version].toString(), {}, document[activationToken].toString()};
    for (const QJsonValue argument : document[argumentList].toArray()) {
        if (!argument.isString())
            return wrong(argumentList, u"a list of text"_s);
        request.arguments += argument.toString();
    }
    return request;
}

} // namespace desk::runtime
