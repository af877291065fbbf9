// SPDX-License-Identifier: Apache-2.0
#include "app/wire/responsebuilder.h"

#include <array>

using namespace Qt::StringLiterals;

namespace desk::wire {

namespace {

Status checkHeader(const Header& header)
{
    const bool isFraming = header.name.compare("content-length", Qt::CaseInsensitive) == 0
        || header.name.compare("transfer-encoding", Qt::CaseInsensitive) == 0;
    if (!isToken(header.name) || isFraming) {
        return failure(InvalidInputError{u"header.name"_s, QString::fromLatin1(header.name.toPercentEncoding())});
    }
    if (!isFieldValue(header.value)) {
        return failure(InvalidInputError{u"header.value"_s, QString::fromLatin1(header.name)});
    }
    return {};
}

} // namespace

Result<QByteArray> serializeHead(const Response& response, qint64 length)
{
    if (response.status < 200 || response.status > 999) {
        return failure(InvalidInputError{u"status"_s, QString::number(response.status)});
    }
    const QByteArray reason = response.reason.isEmpty() ? reasonPhrase(response.status) : response.reason;
    if (!isFieldValue(reason)) {
        return failure(InvalidInputError{u"reason"_s, u"it holds a control byte"_s});
    }
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason + "\r\n";
    for (const Header& header : response.headers) {
        if (const Status status = checkHeader(header); !status) {
            return tl::unexpected(status.error());
        }
        bytes += header.name + ": " + header.value + "\r\n";
    }
    if (hasBody(response.status)) {
        bytes += "Content-Length: " + QByteArray::number(length) + "\r\n";
    }
    return bytes + "\r\n";
}

Result<QByteArray> serializeResponse(const Response& response, BodyOf body)
{
    Result<QByteArray> bytes = serializeHead(response, response.body.size());
    if (bytes && hasBody(response.status) && body == BodyOf::Message) {
        *bytes += response.body;
    }
    return bytes;
}

QByteArray reasonPhrase(int status)
{
    struct Entry {
        int status;
        const char* reason;
    };
    static constexpr auto entries = std::to_array<Entry>({
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {303, "See Other"},
        {304, "Not Modified"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {417, "Expectation Failed"},
        {422, "Unprocessable Content"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"},
    });
    for (const Entry& entry : entries) {
        if (entry.status == status) {
            return entry.reason;
        }
    }
    return {};
}

} // namespace desk::wire
