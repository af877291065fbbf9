// SPDX-License-Identifier: Apache-2.0
// Runs to look at, made by hand and by a real exchange.
#pragma once

#include "app/webhook/testrun.h"
#include "app/wire/client.h"
#include "app/wire/requestbuilder.h"
#include "tests/support/await.h"

namespace desk::test {

using namespace Qt::StringLiterals;

inline const QByteArray tokenValue = "tok-3f9c61d2a7b84e50";

inline QList<NamedSecret> tokenSecret()
{
    return {{u"DEPLOY_TOKEN"_s, *Secret::forToken(tokenValue)}};
}

/// One request to a server that is there, as the tester sends it.
inline webhook::TestRun sentTo(const QUrl& url, const QString& id = u"run"_s, const wire::SendOptions& options = {})
{
    wire::Client client;
    const auto bytes = wire::buildRequest("POST", url,
        {{"Content-Type", "application/json"}, {"Authorization", QByteArray("Bearer " + tokenValue)}}, "{\"a\":1}");
    webhook::TestRun run;
    run.id = id;
    run.setup.url = url;
    run.setup.webhook = u"hook"_s;
    run.setup.webhookName = u"deploy-hook"_s;
    run.setup.accessTokenSecret = u"DEPLOY_TOKEN"_s;
    run.at = QDateTime::currentDateTimeUtc();
    run.exchange = await(client.send(url, *bytes, options).exchange);
    return run;
}

/// An answer without a server: everything can be set.
inline webhook::TestRun answered(int status, const QByteArray& reason, const QByteArray& body,
    const wire::Headers& headers = {{"Content-Type", "application/json"}})
{
    webhook::TestRun run;
    run.id = u"run"_s;
    run.at = QDateTime(QDate(2026, 3, 14), QTime(10, 42), Qt::UTC);
    run.setup.url = QUrl(u"https://ci.example.com/hooks/deploy"_s);
    run.setup.webhook = u"hook"_s;
    run.setup.accessTokenSecret = u"DEPLOY_TOKEN"_s;
    wire::Exchange& exchange = run.exchange;
    exchange.outcome = wire::Outcome::Answered;
    exchange.startedAt = run.at;
    exchange.sent = QByteArray(412, 's');
    exchange.sentBytes = 412;
    exchange.received = QByteArray(700, 'r');
    exchange.timings = {
        .dns = 14'000, .connect = 36'000, .tls = 78'000, .sent = 79'000, .firstByte = 176'000, .total = 182'000};
    exchange.peerAddress = QHostAddress(u"192.0.2.7"_s);
    exchange.peerPort = 443;
    exchange.attempts = {{exchange.peerAddress, 14'000, 36'000, {}}};
    exchange.response = wire::ParsedResponse{};
    exchange.response->head = {"HTTP/1.1", status, reason, headers};
    exchange.response->body = body;
    exchange.response->complete = true;
    wire::TlsInfo tls;
    tls.version = u"TLSv1.3"_s;
    tls.cipher = u"TLS_AES_256_GCM_SHA384"_s;
    wire::CertificateSummary own;
    own.subject = u"CN=ci.example.com"_s;
    own.issuer = u"CN=Example Issuing CA 3,O=Example Trust"_s;
    own.names = {u"ci.example.com"_s, u"*.ci.example.com"_s};
    own.validFrom = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    own.validUntil = QDateTime::currentDateTimeUtc().addDays(12).addSecs(60);
    own.sha256 = QByteArray("9f").repeated(32);
    wire::CertificateSummary root = own;
    root.subject = own.issuer;
    root.names.clear();
    tls.chain = {own, root};
    exchange.tls = tls;
    return run;
}

/// A run without an answer.
inline webhook::TestRun failed(wire::Outcome outcome, const Error& error)
{
    webhook::TestRun run = answered(0, {}, {});
    run.exchange.outcome = outcome;
    run.exchange.error = error;
    run.exchange.response.reset();
    run.exchange.received.clear();
    run.exchange.timings.firstByte.reset();
    return run;
}

} // namespace desk::test
