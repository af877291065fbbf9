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

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    FuzzedDataProvider provider(data, size);
    const QByteArray method = text(provider, 12);
    const QUrl url(QString::fromUtf8(text(provider, 200)));
    Headers headers;
    for (int count = provider.ConsumeIntegralInRange(0, 4); count > 0; --count) {
        const QByteArray name = text(provider, 40);
        headers.append(Header{name, text(provider, 80)});
    }
    const QByteArray body = QByteArray::fromStdString(provider.ConsumeRemainingBytesAsString());

    const auto bytes = buildRequest(method, url, headers, body);
    if (!bytes) {
        return 0;
    }
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
