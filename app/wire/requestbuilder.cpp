// SPDX-License-Identifier: Apache-2.0
#include "app/wire/requestbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk::wire {

namespace {

tl::unexpected<Error> invalid(QString field, QString detail)
{
    return failure(InvalidInputError{std::move(field), std::move(detail)});
}

bool isVisible(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char byte) { return byte > 0x20 && byte < 0x7f; });
}

/// A name from outside, safe to show: what cannot be printed is escaped.
QString shown(const QByteArray& name)
{
    return QString::fromLatin1(name.left(64).toPercentEncoding(" !\"#$&'()*+,/:;<=>?@[\\]^`{|}"));
}

bool isWrittenHere(const QByteArray& name)
{
    static constexpr const char* names[] = {"host", "content-length", "connection", "transfer-encoding", "expect"};
    return std::any_of(std::begin(names), std::end(names),
        [&name](const char* own) { return name.compare(own, Qt::CaseInsensitive) == 0; });
}

Status checkHeader(const Header& header)
{
    if (!isToken(header.name)) {
        return invalid(
            u"header.name"_s, u"\"%1\" is empty or holds a byte a header name cannot have"_s.arg(shown(header.name)));
    }
    if (isWrittenHere(header.name)) {
        return invalid(u"header.name"_s, u"%1 is written by the program"_s.arg(shown(header.name)));
    }
    if (!isFieldValue(header.value)) {
        return invalid(u"header.value"_s,
            u"the value of %1 has a control byte, or a space at its start or end"_s.arg(shown(header.name)));
    }
    return {};
}

} // namespace

Result<Endpoint> endpoint(const QUrl& url)
{
    const QString scheme = url.scheme();
    if (!url.isValid() || (scheme != "http"_L1 && scheme != "https"_L1)) {
        return invalid(u"url"_s, u"it is not an http or https address"_s);
    }
    if (url.authority(QUrl::FullyEncoded).contains(u'@')) {
        return invalid(u"url"_s, u"it holds a user name or a password"_s);
    }
    const QByteArray host = url.host(QUrl::FullyEncoded).toUtf8();
    if (host.isEmpty() || host.contains('%') || !isVisible(host)) {
        return invalid(u"url"_s, u"it has no host name that can be used"_s);
    }
    Endpoint result;
    result.host = QString::fromLatin1(host);
    result.tls = scheme == "https"_L1;
    const int defaultPort = result.tls ? 443 : 80;
    const int port = url.port(defaultPort);
    if (port < 1 || port > 65535) {
        return invalid(u"url"_s, u"its port is not between 1 and 65535"_s);
    }
    result.port = static_cast<quint16>(port);
    result.hostHeader = host.contains(':') ? '[' + host + ']' : host;
    if (port != defaultPort) {
        result.hostHeader += ':' + QByteArray::number(port);
    }
    const QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    result.target = path.isEmpty() ? QByteArray("/") : path;
    if (url.hasQuery()) {
        result.target += '?' + url.query(QUrl::FullyEncoded).toUtf8();
    }
    if (!isVisible(result.target)) {
        return invalid(u"url"_s, u"its path or query holds bytes that cannot be sent"_s);
    }
    return result;
}

bool sameOrigin(const QUrl& a, const QUrl& b)
{
    const auto one = endpoint(a);
    const auto other = endpoint(b);
    return one && other && one->tls == other->tls && one->port == other->port
        && one->host.compare(other->host, Qt::CaseInsensitive) == 0;
}

Result<QByteArray> buildRequest(
    const QByteArray& method, const QUrl& url, const Headers& headers, const QByteArray& body)
{
    if (!isToken(method) || method == "CONNECT") {
        return invalid(u"method"_s, u"it is not a method that can be sent"_s);
    }
    const Result<Endpoint> to = endpoint(url);
    if (!to) {
        return tl::unexpected(to.error());
    }
    QByteArray bytes = method + ' ' + to->target + " HTTP/1.1\r\nHost: " + to->hostHeader + "\r\n";
    for (const Header& header : headers) {
        if (const Status status = checkHeader(header); !status) {
            return tl::unexpected(status.error());
        }
        bytes += header.name + ": " + header.value + "\r\n";
    }
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n";
    return bytes + body;
}

} // namespace desk::wire
