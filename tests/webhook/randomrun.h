// SPDX-License-Identifier: Apache-2.0
// Runs of every kind, made of random parts.
#pragma once

#include "app/webhook/testrun.h"

#include <QRandomGenerator>
#include <QUuid>

namespace desk::test {

using namespace Qt::StringLiterals;

class RandomRun {
public:
    explicit RandomRun(quint32 seed) : m_random(seed) { }

    [[nodiscard]] webhook::TestRun make()
    {
        webhook::TestRun run;
        run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        run.at = time();
        run.name = text();
        run.pinned = flag();
        run.from = flag() ? WebhookTest::From::Here : WebhookTest::From::Server;
        run.setup = setup();
        for (int i = below(5); i > 0; --i)
            run.headers.append({header(), webhook::HeaderOrigin(below(3))});
        run.exchange = exchange();
        if (flag())
            run.server = serverTest();
        return run;
    }

    [[nodiscard]] QByteArray bytes()
    {
        QByteArray made(below(40), '\0');
        const bool ascii = flag();
        for (char& c : made)
            c = char(ascii ? 0x20 + below(0x5f) : below(256));
        return made;
    }

    [[nodiscard]] QString text()
    {
        static const QStringList parts{u"a"_s, u"ä"_s, u"\n"_s, u"\""_s, u"\\"_s, u"🔑"_s, u" "_s, u"${x}"_s, u"0"_s,
            QString(QChar(u'\1')), u"\u202e"_s};
        QString made;
        for (int i = below(12); i > 0; --i)
            made += parts[below(int(parts.size()))];
        return made;
    }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }
    bool flag() { return below(2) == 1; }
    qint64 number() { return qint64(m_random.bounded(1'000'000'000)); }
    QDateTime time() { return QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + number(), Qt::UTC); }
    QDateTime maybeTime() { return flag() ? time() : QDateTime(); }
    std::optional<qint64> maybeNumber() { return flag() ? std::optional(number()) : std::nullopt; }
    std::optional<QString> maybeText() { return flag() ? std::optional(text()) : std::nullopt; }
    QStringList texts() { return flag() ? QStringList{text(), text()} : QStringList(); }
    wire::Header header() { return {bytes(), bytes()}; }
    wire::Headers headers() { return flag() ? wire::Headers{header(), header()} : wire::Headers(); }
    QHostAddress address()
    {
        static const QStringList addresses{u"127.0.0.1"_s, u"::1"_s, u"fe80::1%2"_s, u"2001:db8::7"_s, u"10.1.2.3"_s};
        return flag() ? QHostAddress(addresses[below(int(addresses.size()))]) : QHostAddress();
    }

    webhook::TestSetup setup()
    {
        webhook::TestSetup made;
        made.webhook = text();
        made.webhookName = text();
        made.team = text();
        made.url = QUrl(flag() ? u"https://example.com:8443/a%20b?c=%22d%22&e=ä"_s : u"http://[::1]/"_s);
        made.accessTokenSecret = maybeText();
        made.signingSecret = maybeText();
        made.headers = headers();
        made.payload = text();
        made.eventType = text();
        for (int i = below(4); i > 0; --i)
            made.values.insert(text(), text());
        return made;
    }

    Error error()
    {
        switch (below(15)) {
        case 0:
            return OfflineError{OfflineError::Kind(below(4)), text(), text()};
        case 1:
            return TimeoutError{text(), int(number())};
        case 2:
            return TlsError{text(), text()};
        case 3:
            return UnauthorizedError{text()};
        case 4:
            return HttpError{below(600), text()};
        case 5:
            return GraphQlError{below(600), texts()};
        case 6:
            return NotSupportedError{text()};
        case 7:
            return NotAServerError{text(), text(), text()};
        case 8:
            return DecodeError{text(), text()};
        case 9:
            return StoreError{StoreError::Kind(below(8)), text(), text()};
        case 10:
            return KeychainError{KeychainError::Kind(below(9)), text()};
        case 11:
            return InvalidInputError{text(), text()};
        case 12:
            return ListenError{quint16(below(65536)), text()};
        case 13:
            return BlockedAddressError{text(), text(), flag()};
        default:
            return CancelledError{};
        }
    }
    std::optional<Error> maybeError() { return flag() ? std::optional(error()) : std::nullopt; }

    wire::ResponseHead head() { return {bytes(), below(1000), bytes(), headers()}; }

    wire::ParsedResponse response()
    {
        wire::ParsedResponse made{head(), {}, bytes(), headers(), {flag(), flag(), flag()}, {}, flag()};
        if (flag())
            made.interim = {head(), head()};
        if (flag())
            made.truncatedAt = number();
        return made;
    }

    wire::TlsInfo tls()
    {
        wire::TlsInfo made{text(), text(), {}, texts()};
        for (int i = below(3); i > 0; --i)
            made.chain.append({text(), text(), texts(), maybeTime(), maybeTime(), bytes().toHex()});
        return made;
    }

    wire::Exchange exchange()
    {
        wire::Exchange made;
        made.outcome = wire::Outcome(below(4));
        made.sent = bytes();
        made.sentBytes = number();
        made.received = bytes();
        if (flag())
            made.response = response();
        made.timings = {maybeNumber(), maybeNumber(), maybeNumber(), maybeNumber(), maybeNumber(), maybeNumber()};
        made.startedAt = maybeTime();
        made.peerAddress = address();
        made.peerPort = quint16(below(65536));
        for (int i = below(3); i > 0; --i)
            made.attempts.append({address(), number(), maybeNumber(), text()});
        made.proxy = text();
        if (flag())
            made.tls = tls();
        made.error = maybeError();
        return made;
    }

    WebhookTest serverTest()
    {
        WebhookTest test;
        test.from = flag() ? WebhookTest::From::Here : WebhookTest::From::Server;
        test.at = maybeTime();
        test.ok = flag();
        if (flag())
            test.status = below(600);
        test.statusText = text();
        test.body = text();
        test.error = text();
        test.raw = text();
        test.cause = maybeError();
        return test;
    }

    QRandomGenerator m_random;
};

} // namespace desk::test
