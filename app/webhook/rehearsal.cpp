// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/rehearsal.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace desk::webhook {

namespace {

constexpr char hugeLine[] = "This answer is larger than anybody wants to read. It only goes on.\n";

int statusOf(const ReceiverAnswer& answer)
{
    static constexpr int redirects[] = {301, 302, 303, 307, 308};
    const bool leads = std::find(std::begin(redirects), std::end(redirects), answer.status) != std::end(redirects);
    return answer.kind == ReceiverAnswer::Kind::Redirect && !leads ? 307 : answer.status;
}

wire::Response head(const ReceiverAnswer& answer, const QByteArray& contentType)
{
    wire::Response response;
    response.status = statusOf(answer);
    if (!contentType.isEmpty())
        response.headers.append(wire::Header{"Content-Type", contentType});
    response.headers += answer.headers;
    return response;
}

wire::Response plain(const ReceiverAnswer& answer, const QByteArray& contentType, const QByteArray& body)
{
    wire::Response response = head(answer, contentType);
    response.body = body;
    return response;
}

wire::Response redirect(const ReceiverAnswer& answer)
{
    wire::Response response = head(answer, {});
    response.headers.append(wire::Header{"Location", answer.redirectTo.toEncoded()});
    return response;
}

QByteArray everyByte()
{
    QByteArray bytes(256, Qt::Uninitialized);
    std::iota(bytes.begin(), bytes.end(), '\0');
    return bytes.repeated(4);
}

StreamedResponse slow(const ReceiverAnswer& answer)
{
    wire::BodyStream stream;
    stream.size = answer.body.size();
    stream.block = 1;
    stream.pause = std::chrono::milliseconds(std::clamp(answer.pauseMilliseconds, 0, ReceiverAnswer::longestPause));
    stream.bytes = [body = answer.body](qint64 offset, qint64 length) { return body.mid(offset, length); };
    return {head(answer, answer.contentType), stream};
}

StreamedResponse huge(const ReceiverAnswer& answer)
{
    wire::BodyStream stream;
    stream.size = std::clamp<qint64>(answer.hugeBytes, 0, ReceiverAnswer::mostBytes);
    constexpr qint64 line = sizeof hugeLine - 1;
    stream.bytes = [lines = QByteArray(hugeLine).repeated(stream.block / line + 2)](
                       qint64 offset, qint64 length) { return lines.mid(offset % line, length); };
    return {head(answer, "text/plain; charset=utf-8"), stream};
}

} // namespace

Rehearsal rehearsal(const ReceiverAnswer& answer)
{
    using Kind = ReceiverAnswer::Kind;
    switch (answer.kind) {
    case Kind::Slow:
        return slow(answer);
    case Kind::Redirect:
        return redirect(answer);
    case Kind::Huge:
        return huge(answer);
    case Kind::Binary:
        return plain(answer, "application/octet-stream", everyByte());
    case Kind::CloseWithoutAnswer:
        return NoResponse{};
    case Kind::Plain:
        break;
    }
    return plain(answer, answer.contentType, answer.body);
}

Status checkAnswer(const ReceiverAnswer& answer)
{
    if (answer.kind == ReceiverAnswer::Kind::CloseWithoutAnswer)
        return {};
    const bool isRedirect = answer.kind == ReceiverAnswer::Kind::Redirect;
    if (isRedirect && (!answer.redirectTo.isValid() || answer.redirectTo.isEmpty()))
        return failure(InvalidInputError{u"redirectTo"_s, u"it is not an address"_s});
    if (!wire::isFieldValue(answer.contentType))
        return failure(InvalidInputError{u"contentType"_s, u"it holds a control byte, or a space at an end"_s});
    const auto written = wire::serializeHead(head(answer, answer.contentType), 0);
    return written ? Status() : tl::unexpected(written.error());
}

} // namespace desk::webhook
