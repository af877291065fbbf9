// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/answerwords.h"
#include "app/webhook/explainparts.h"

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

QString hostOf(const QUrl& url)
{
    return url.host(QUrl::FullyDecoded);
}

QString authorityOf(const QUrl& url)
{
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    return u"%1:%2"_s.arg(hostOf(url)).arg(url.port(usual));
}

QUrl withScheme(QUrl url, const QString& scheme)
{
    url.setScheme(scheme);
    return url;
}

bool saysAny(const QString& text, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(
        words.begin(), words.end(), [&](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// A record of TLS that says what is wrong: the answer to a request that is not encrypted.
bool isTlsAlert(const QByteArray& bytes)
{
    return bytes.size() >= 3 && bytes.at(0) == 0x15 && bytes.at(1) == 0x03;
}

/// Where TLS is usual and a server of OpenSSL closes without a word when it reads "POST".
bool isTlsPort(const QUrl& url)
{
    const int port = url.port(80);
    return url.scheme() == "http"_L1 && (port == 443 || port == 8443);
}

class Failure {
public:
    explicit Failure(const TestRun& run) : m_run(run), m_exchange(run.exchange) { }

    Explanation operator()(const OfflineError& error) const;
    Explanation operator()(const TimeoutError& error) const;
    Explanation operator()(const TlsError& error) const;
    Explanation operator()(const BlockedAddressError& error) const;
    Explanation operator()(const InvalidInputError& error) const;
    Explanation operator()(const DecodeError& error) const;
    Explanation operator()(const StoreError& error) const;
    Explanation operator()(const CancelledError&) const;
    template <typename Other>
    Explanation operator()(const Other&) const
    {
        if (m_exchange.outcome != wire::Outcome::NotSent)
            return closed();
        return {.cause = Cause::Unreachable, .remedy = Remedy::SendAgain, .subject = authorityOf(m_run.setup.url)};
    }

private:
    [[nodiscard]] Explanation closed() const;
    [[nodiscard]] Explanation notHttps() const;
    [[nodiscard]] Explanation badCertificate(wire::TlsFault fault) const;
    [[nodiscard]] bool isAnswered() const { return m_exchange.outcome == wire::Outcome::Answered; }

    const TestRun& m_run;
    const wire::Exchange& m_exchange;
};

Explanation Failure::notHttps() const
{
    return {.cause = Cause::NotHttps,
        .remedy = Remedy::EditUrl,
        .subject = authorityOf(m_run.setup.url),
        .url = withScheme(m_run.setup.url, u"https"_s)};
}

Explanation Failure::closed() const
{
    if (isAnswered())
        return {.cause = Cause::BodyIncomplete, .remedy = Remedy::ShowBody, .subject = hostOf(m_run.setup.url)};
    if (isTlsAlert(m_exchange.received) || isTlsPort(m_run.setup.url))
        return notHttps();
    return {
        .cause = Cause::ClosedWithoutAnswer, .remedy = Remedy::CheckReceiver, .subject = authorityOf(m_run.setup.url)};
}

Explanation Failure::operator()(const OfflineError& error) const
{
    using Kind = OfflineError::Kind;
    // Once the request is on its way, whatever ends the connection leaves the same question open.
    if (m_exchange.outcome != wire::Outcome::NotSent)
        return closed();
    const QString detail = quotable(error.detail);
    switch (error.kind) {
    case Kind::HostNotFound:
        return {.cause = Cause::NameNotFound, .remedy = Remedy::EditUrl, .subject = hostOf(m_run.setup.url)};
    case Kind::Refused:
        return {.cause = Cause::ConnectionRefused, .remedy = Remedy::EditUrl, .subject = authorityOf(m_run.setup.url)};
    case Kind::ProxyUnreachable:
        return {.cause = Cause::ProxyUnreachable, .subject = m_exchange.proxy, .detail = detail};
    case Kind::ProxyLogin:
        return {.cause = Cause::ProxyLogin, .subject = m_exchange.proxy};
    case Kind::ProxyRefused:
        return {.cause = Cause::ProxyRefused, .subject = m_exchange.proxy, .detail = detail};
    case Kind::Unreachable:
    case Kind::Closed:
        break;
    }
    return {.cause = Cause::Unreachable,
        .remedy = Remedy::SendAgain,
        .subject = authorityOf(m_run.setup.url),
        .detail = detail};
}

Explanation Failure::operator()(const TimeoutError& error) const
{
    Explanation said{.subject = authorityOf(m_run.setup.url), .limit = std::chrono::milliseconds(error.milliseconds)};
    if (error.phase == "resolve"_L1) {
        said.cause = Cause::ResolveTimeout;
        said.remedy = Remedy::SendAgain;
        said.subject = hostOf(m_run.setup.url);
    } else if (error.phase == "connect"_L1) {
        said.cause = Cause::ConnectTimeout;
        said.remedy = Remedy::EditUrl;
    } else if (error.phase == "tls"_L1) {
        said.cause = Cause::TlsTimeout;
        said.remedy = Remedy::EditUrl;
    } else if (isAnswered()) {
        said.cause = Cause::BodyTimeout;
        said.remedy = Remedy::SetTimeouts;
    } else {
        said.cause = Cause::AnswerTimeout;
        said.remedy = Remedy::CheckReceiver;
    }
    return said;
}

Explanation Failure::badCertificate(wire::TlsFault fault) const
{
    using wire::TlsFault;
    const QList<wire::CertificateSummary>& chain = m_exchange.tls->chain;
    const wire::CertificateSummary own = chain.value(0);
    Explanation said{.remedy = Remedy::ShowTls, .subject = hostOf(m_run.setup.url), .detail = own.issuer};
    const QDateTime at = m_exchange.startedAt;
    const auto bad = std::find_if(chain.begin(), chain.end(), [&](const wire::CertificateSummary& certificate) {
        return fault == TlsFault::Expired ? certificate.validUntil < at : certificate.validFrom > at;
    });
    const wire::CertificateSummary& dated = bad == chain.end() ? own : *bad;
    switch (fault) {
    case TlsFault::Expired:
        said.cause = Cause::CertificateExpired;
        said.date = dated.validUntil;
        said.detail = dated.subject;
        break;
    case TlsFault::NotYetValid:
        said.cause = Cause::CertificateNotYetValid;
        said.date = dated.validFrom;
        said.detail = dated.subject;
        break;
    case TlsFault::WrongHost:
        said.cause = Cause::CertificateWrongHost;
        said.detail = own.names.isEmpty() ? own.subject : own.names.join(u", "_s);
        break;
    case TlsFault::SelfSigned:
        said.cause = Cause::CertificateSelfSigned;
        said.remedy = Remedy::AddAuthority;
        break;
    case TlsFault::MissingIssuer:
        // One that came alone may lack the one between, or be signed by an authority of its own: both names the issuer.
        said.cause = chain.size() < 2 ? Cause::CertificateIncomplete : Cause::CertificateUntrusted;
        said.remedy = chain.size() < 2 ? Remedy::ShowTls : Remedy::AddAuthority;
        said.detail = chain.isEmpty() ? QString() : chain.last().issuer;
        break;
    case TlsFault::UnknownRoot:
        said.cause = Cause::CertificateUntrusted;
        said.remedy = Remedy::AddAuthority;
        said.detail = chain.isEmpty() ? QString() : chain.last().issuer;
        break;
    case TlsFault::Other:
        said.cause = Cause::TlsFailed;
        said.detail = m_exchange.tls->errors.join(u"; "_s);
        break;
    }
    said.detail = quotable(said.detail);
    return said;
}

Explanation Failure::operator()(const TlsError& error) const
{
    using wire::TlsFault;
    const QList<TlsFault> faults = m_exchange.tls ? m_exchange.tls->faults : QList<TlsFault>();
    // First what no trust of ours would help against.
    for (const TlsFault fault : {TlsFault::Expired, TlsFault::NotYetValid, TlsFault::WrongHost, TlsFault::SelfSigned,
             TlsFault::UnknownRoot, TlsFault::MissingIssuer, TlsFault::Other}) {
        if (faults.contains(fault))
            return badCertificate(fault);
    }
    // OpenSSL's words, which are in no language but its own.
    if (saysAny(error.detail,
            {"wrong version number"_L1, "packet length too long"_L1, "unknown protocol"_L1, "http request"_L1,
                "record too small"_L1}))
        return {.cause = Cause::NotTls,
            .remedy = Remedy::EditUrl,
            .subject = authorityOf(m_run.setup.url),
            .url = withScheme(m_run.setup.url, u"http"_s)};
    return {.cause = Cause::TlsFailed,
        .remedy = Remedy::ShowTls,
        .subject = hostOf(m_run.setup.url),
        .detail = quotable(error.detail)};
}

Explanation Failure::operator()(const BlockedAddressError& error) const
{
    return {.cause = Cause::AddressBlocked,
        .remedy = error.canBeAllowed ? Remedy::AllowAddress : Remedy::EditUrl,
        .subject = error.host,
        .detail = error.address};
}

Explanation Failure::operator()(const InvalidInputError& error) const
{
    const Remedy remedy = error.field == "url"_L1 ? Remedy::EditUrl
        : error.field.startsWith("header"_L1)     ? Remedy::EditHeaders
        : error.field == "authorities"_L1         ? Remedy::AddAuthority
                                                  : Remedy::EditPayload;
    return {.cause = Cause::InvalidRequest, .remedy = remedy, .subject = error.field, .detail = quotable(error.detail)};
}

Explanation Failure::operator()(const DecodeError&) const
{
    if (isAnswered())
        return {.cause = Cause::BodyIncomplete, .remedy = Remedy::ShowBody, .subject = hostOf(m_run.setup.url)};
    if (isTlsAlert(m_exchange.received))
        return notHttps();
    const QByteArray line = m_exchange.received.left(m_exchange.received.indexOf('\n'));
    return {.cause = Cause::NotHttp,
        .remedy = Remedy::EditUrl,
        .subject = authorityOf(m_run.setup.url),
        .detail = quotable(QString::fromUtf8(line.left(4 * quotedLength)))};
}

/// The endpoint has done its part.
Explanation Failure::operator()(const StoreError& error) const
{
    return {.cause = Cause::AnswerNotKept,
        .remedy = isAnswered() ? Remedy::ShowBody : Remedy::CheckReceiver,
        .subject = hostOf(m_run.setup.url),
        .detail = quotable(error.detail)};
}

Explanation Failure::operator()(const CancelledError&) const
{
    const bool left = m_exchange.sentBytes > 0 || !m_exchange.sent.isEmpty();
    return {.cause = Cause::Cancelled, .remedy = left ? Remedy::CheckReceiver : Remedy::None};
}

} // namespace

Explanation explainFailure(const TestRun& run)
{
    return std::visit(Failure(run), *run.exchange.error);
}

Explanation explainWords(const QString& words, const QUrl& url)
{
    Explanation said{.remedy = Remedy::EditUrl, .subject = authorityOf(url), .detail = quotable(words)};
    if (saysAny(words,
            {"no such host"_L1, "name or service not known"_L1, "unknown host"_L1, "resolve"_L1, "lookup"_L1,
                "host of"_L1})) {
        said.cause = Cause::NameNotFound;
        said.subject = hostOf(url);
    } else if (saysAny(words, {"refused"_L1})) {
        said.cause = Cause::ConnectionRefused;
    } else if (saysAny(words, {"timed out"_L1, "timeout"_L1, "deadline"_L1, "no answer"_L1})) {
        said.cause = Cause::AnswerTimeout;
        said.remedy = Remedy::CheckReceiver;
    } else if (saysAny(words, {"certificate"_L1, "x509"_L1})) {
        said.cause = saysAny(words, {"expired"_L1}) ? Cause::CertificateExpired : Cause::CertificateUntrusted;
        said.subject = hostOf(url);
        said.remedy = Remedy::None;
    } else if (saysAny(words, {"tls"_L1, "ssl"_L1, "secure connection"_L1})) {
        said.cause = Cause::TlsFailed;
        said.subject = hostOf(url);
        said.remedy = Remedy::None;
    } else if (saysAny(words, {"closed"_L1, "eof"_L1, "reset"_L1})) {
        said.cause = Cause::ClosedWithoutAnswer;
        said.remedy = Remedy::CheckReceiver;
    } else {
        said.cause = Cause::Unreachable;
    }
    return said;
}

} // namespace desk::webhook
