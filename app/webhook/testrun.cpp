// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/testrun.h"

#include "app/core/redaction.h"
#include "app/webhook/maskedrun.h"
#include "app/webhook/typedsecrets.h"

#include <algorithm>

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

/// Masks in place.
class Masker {
public:
    /// `again`: what was cut stays, and an end that looks like the beginning of a secret was one then.
    Masker(const QList<NamedSecret>& secrets, bool again) : m_secrets(secrets), m_again(again) { }

    void text(QString& text) const { text = maskedText(text, m_secrets); }
    void text(std::optional<QString>& maybe) const
    {
        if (maybe)
            text(*maybe);
    }
    void texts(QStringList& list) const
    {
        for (QString& one : list)
            text(one);
    }
    void bytes(QByteArray& bytes, Ending ending = Ending::Whole) const
    {
        bytes = masked(bytes, secretSpans(bytes, m_secrets, ending)).bytes;
    }
    void headers(wire::Headers& list) const
    {
        for (wire::Header& header : list) {
            bytes(header.name);
            bytes(header.value);
        }
    }
    void url(QUrl& url) const;
    void error(std::optional<Error>& error) const;
    void setup(TestSetup& setup) const;
    void test(WebhookTest& test) const;
    void exchange(wire::Exchange& exchange) const;

private:
    /// Masked and cut; whether anything was cut.
    bool bounded(QByteArray& bytes, Ending ending) const;
    void received(wire::Exchange& exchange) const;
    void response(wire::ParsedResponse& response) const;
    void tls(wire::TlsInfo& tls) const;

    const QList<NamedSecret>& m_secrets;
    const bool m_again;
};

void Masker::url(QUrl& url) const
{
    const QString plain = url.toString(QUrl::FullyEncoded);
    if (const QString hidden = maskedText(plain, m_secrets); hidden != plain)
        url = QUrl(hidden);
}

void Masker::error(std::optional<Error>& error) const
{
    if (!error)
        return;
    std::visit(overloaded{
                   [this](OfflineError& e) { text(e.host), text(e.detail); },
                   [](TimeoutError&) {},
                   [this](TlsError& e) { text(e.host), text(e.detail); },
                   [this](UnauthorizedError& e) { text(e.host); },
                   [this](HttpError& e) { text(e.body); },
                   [this](GraphQlError& e) { texts(e.messages); },
                   [this](NotSupportedError& e) { text(e.what); },
                   [this](NotAServerError& e) { text(e.url), text(e.contentType), text(e.head); },
                   [this](DecodeError& e) { text(e.path), text(e.expected); },
                   [this](StoreError& e) { text(e.path), text(e.detail); },
                   [this](KeychainError& e) { text(e.detail); },
                   [this](InvalidInputError& e) { text(e.detail); },
                   [this](ListenError& e) { text(e.detail); },
                   [this](BlockedAddressError& e) { text(e.host); },
                   [](CancelledError&) {},
               },
        *error);
}

void Masker::setup(TestSetup& setup) const
{
    text(setup.webhookName);
    url(setup.url);
    headers(setup.headers);
    text(setup.payload);
    for (QString& value : setup.values)
        text(value);
}

void Masker::test(WebhookTest& test) const
{
    text(test.statusText);
    text(test.body);
    text(test.error);
    text(test.raw);
    error(test.cause);
}

/// Of an encoded body nothing can be told, so it is not kept.
bool isEncoded(const wire::ParsedResponse& response)
{
    const auto codings = wire::headerTokens(response.head.headers, "Content-Encoding");
    return std::any_of(codings.begin(), codings.end(), [](const QByteArray& coding) { return coding != "identity"; });
}

/// More than is kept is looked at, so that a secret which is cut there is found.
constexpr qsizetype lookedAtBytes = keptBytes + qsizetype{64} * 1024;

bool Masker::bounded(QByteArray& bytes, Ending ending) const
{
    const bool isLong = bytes.size() > lookedAtBytes;
    if (isLong)
        bytes.truncate(lookedAtBytes);
    this->bytes(bytes, m_again ? Ending::Whole : isLong ? Ending::Cut : ending);
    const bool isCut = isLong || bytes.size() > keptBytes;
    bytes.truncate(keptBytes);
    return isCut;
}

void Masker::received(wire::Exchange& exchange) const
{
    exchange.received.truncate(lookedAtBytes);
    const Ending ending = m_again ? Ending::Whole : Ending::Cut;
    exchange.received = masked(exchange.received, receivedSpans(exchange, m_secrets, ending)).bytes;
    exchange.received.truncate(keptBytes);
}

void Masker::response(wire::ParsedResponse& response) const
{
    for (wire::ResponseHead& head : response.interim)
        bytes(head.reason), headers(head.headers);
    bytes(response.head.reason);
    headers(response.head.headers);
    headers(response.trailers);
    const bool whole = response.complete && !response.truncatedAt;
    if (bounded(response.body, whole ? Ending::Whole : Ending::Cut))
        response.truncatedAt = response.body.size();
}

void Masker::tls(wire::TlsInfo& tls) const
{
    texts(tls.errors);
    for (wire::CertificateSummary& certificate : tls.chain)
        text(certificate.subject), text(certificate.issuer), texts(certificate.names);
}

void Masker::exchange(wire::Exchange& exchange) const
{
    bounded(exchange.sent, Ending::Whole);
    received(exchange);
    exchange.wholeBody.reset();
    if (exchange.response)
        response(*exchange.response);
    if (exchange.response && !m_secrets.isEmpty() && isEncoded(*exchange.response)) {
        exchange.response->body.clear();
        exchange.response->truncatedAt = 0;
        exchange.received.truncate(std::max<qsizetype>(0, bodyStart(exchange)));
    }
    if (exchange.tls)
        tls(*exchange.tls);
    for (wire::Attempt& attempt : exchange.attempts)
        text(attempt.failure);
    text(exchange.proxy);
    error(exchange.error);
}

} // namespace

namespace {

/// A value that was named instead of written, under the only header of its name.
std::optional<QByteArray> namedValue(const wire::Headers& headers, const QByteArray& name)
{
    const QList<QByteArray> values = wire::headerValues(headers, name);
    return values.size() == 1 && values.first().contains("${") ? std::optional(values.first()) : std::nullopt;
}

} // namespace

TestSetup setupOf(const TestSetup& from, const Delivery& sent)
{
    TestSetup setup = from;
    setup.webhook.clear();
    setup.webhookName.clear();
    setup.url = sent.url;
    setup.method = sent.method;
    setup.headers = sent.headers;
    for (wire::Header& header : setup.headers)
        header.value = namedValue(from.headers, header.name).value_or(header.value);
    if (!sent.accessToken)
        setup.accessTokenSecret.reset();
    if (!sent.signingKey)
        setup.signingSecret.reset();
    if (sent.body.isEmpty())
        setup.payload.clear();
    return setup;
}

bool hasPassed(const TestRun& run)
{
    if (run.from == WebhookTest::From::Server)
        return run.server && run.server->ok;
    return run.exchange.response && run.exchange.response->head.status / 100 == 2 && !run.exchange.error;
}

std::optional<int> statusOf(const TestRun& run)
{
    if (run.from == WebhookTest::From::Server)
        return run.server ? run.server->status : std::nullopt;
    return run.exchange.response ? std::optional(run.exchange.response->head.status) : std::nullopt;
}

TestSetup redactedSetup(TestSetup setup, const QList<NamedSecret>& secrets)
{
    const QList<NamedSecret> all = withTyped(secrets, setup);
    Masker(all, false).setup(setup);
    return setup;
}

TestRun redactedRun(TestRun run, const QList<NamedSecret>& secrets)
{
    const QList<NamedSecret> all = withTyped(secrets, run.setup);
    const Masker masker(all, run.redacted);
    masker.text(run.name);
    masker.setup(run.setup);
    for (SentHeader& sent : run.headers)
        masker.bytes(sent.header.name), masker.bytes(sent.header.value);
    masker.exchange(run.exchange);
    if (run.server)
        masker.test(*run.server);
    run.redacted = true;
    return run;
}

} // namespace desk::webhook
