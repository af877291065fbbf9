// SPDX-License-Identifier: Apache-2.0
// A request the builder accepts holds exactly the headers that were given, whatever bytes they are made of.
#include "app/wire/requestbuilder.h"
#include "app/wire/requestparser.h"
#include "tests/fuzz/parserfuzz.h"

using namespace desk::wire;

namespace {

QByteArray text(FuzzedDataProvider& provider, size_t longest)
{
    return QByteArray::fromStdString(provider.ConsumeRandomLengthString(longest));
}

/// By splitting alone: as many lines as there are headers, none with a byte that another reader could take for an end,
/// and a name that is a name.
void requireLines(const QByteArray& bytes, qsizetype headers)
{
    const QByteArray head = bytes.left(bytes.indexOf("\r\n\r\n"));
    const QList<QByteArray> lines = head.split('\n');
    fuzz::require(lines.size() == 1 + 1 + headers + 2, "no line came to it");
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = i + 1 < lines.size() ? lines.at(i).chopped(1) : lines.at(i);
        const auto isControl = [](char byte) { return (byte >= 0 && byte < 0x20 && byte != '\t') || byte == 0x7f; };
        fuzz::require(std::none_of(line.begin(), line.end(), isControl), "no control byte in a line");
        fuzz::require(i == 0 || isToken(line.left(line.indexOf(':'))), "a name before the colon");
    }
    fuzz::require(lines.first().count(' ') == 2, "method, target and version");
}

void requireEndpoint(const QUrl& url)
{
    const auto to = endpoint(url);
    if (!to)
        return;
    fuzz::require(!to->host.isEmpty() && to->port > 0, "somewhere to connect to");
    fuzz::require(to->target.startsWith('/') || to->target.startsWith('?'), "a target of this host");
    for (const char byte : QByteArray(to->target + to->hostHeader + to->host.toUtf8()))
        fuzz::require(byte > 0x20 && byte < 0x7f, "visible ASCII");
    fuzz::require(!to->host.contains(QLatin1Char('@')) && !to->host.contains(QLatin1Char('/')), "a host alone");
    const auto again = endpoint(QUrl::fromEncoded(url.toEncoded(), QUrl::StrictMode));
    fuzz::require(again.has_value() && *again == *to, "the same once it was written down");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    FuzzedDataProvider provider(data, size);
    const QByteArray method = text(provider, 12);
    const QString address = QString::fromUtf8(text(provider, 200));
    const QUrl url(address, method.size() % 2 == 0 ? QUrl::TolerantMode : QUrl::StrictMode);
    Headers headers;
    for (int count = provider.ConsumeIntegralInRange(0, 4); count > 0; --count) {
        const QByteArray name = text(provider, 40);
        headers.append(Header{name, text(provider, 80)});
    }
    const QByteArray body = QByteArray::fromStdString(provider.ConsumeRemainingBytesAsString());

    requireEndpoint(url);
    const auto bytes = buildRequest(method, url, headers, body);
    if (!bytes) {
        return 0;
    }
    requireLines(*bytes, headers.size());
    Limits roomy;
    roomy.bodyBytes = body.size();
    RequestParser parser(roomy);
    parser.feed(*bytes);
    fuzz::require(parser.state() == desk::wire::ParseState::Complete, "it can be read back");
    fuzz::require(parser.surplus().isEmpty(), "it is one request");
    fuzz::require(parser.flags() == ParseFlags{}, "nothing in it had to be tolerated");
    const auto to = endpoint(url);
    fuzz::require(to.has_value(), "its address is valid");
    headers.prepend(Header{"Host", to->hostHeader});
    headers.append(Header{"Content-Length", QByteArray::number(body.size())});
    headers.append(Header{"Connection", "close"});
    fuzz::require(parser.head() == RequestHead{method, to->target, "HTTP/1.1", headers}, "the same head");
    fuzz::require(parser.body() == body, "the same body");
    return 0;
}
