// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/answers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desk::sandbox {

using namespace Qt::StringLiterals;

wire::Response jsonResponse(int status, const QJsonObject& body)
{
    wire::Response response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json"}};
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

wire::Response errorResponse(int status, const QString& message)
{
    return jsonResponse(status, {{u"errors"_s, QJsonArray{QJsonObject{{u"message"_s, message}}}}});
}

wire::Response errorResponse(const Error& error)
{
    const Refusal refusal = refusalOf(error);
    return errorResponse(refusal.status, refusal.text);
}

} // namespace desk::sandbox
