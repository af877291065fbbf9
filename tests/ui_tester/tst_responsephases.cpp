// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/models/exchangephases.h"

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

using Kind = ExchangePhase::Kind;

/// "DNS 0+5; Connect 5+10".
QString written(const wire::Exchange& exchange)
{
    const auto list = phases(exchange);
    QStringList parts;
    for (const ExchangePhase& phase : list)
        parts.append(u"%1 %2+%3"_s.arg(phaseName(phase, list)).arg(phase.start).arg(phase.duration));
    return parts.join(u"; "_s);
}

wire::Exchange whole()
{
    wire::Exchange exchange;
    exchange.outcome = wire::Outcome::Answered;
    exchange.sentBytes = 10;
    exchange.timings = {.dns = 5, .connect = 15, .tls = 45, .sent = 46, .firstByte = 90, .total = 100};
    exchange.attempts = {{QHostAddress(u"192.0.2.1"_s), 5, 15, {}}};
    exchange.tls = wire::TlsInfo{u"TLSv1.3"_s, u"TLS_AES_128_GCM_SHA256"_s, {}, {}};
    return exchange;
}

} // namespace

class TestResponsePhases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<wire::Exchange>("exchange");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("nothing") << wire::Exchange{} << QString();
        QTest::newRow("whole") << whole()
                               << u"DNS 0+5; Connect 5+10; TLS 15+30; Sent 45+1; Waiting 46+44; Download 90+10"_s;

        wire::Exchange plain = whole();
        plain.tls.reset();
        plain.timings.tls.reset();
        QTest::newRow("without TLS") << plain << u"DNS 0+5; Connect 5+10; Sent 15+31; Waiting 46+44; Download 90+10"_s;

        wire::Exchange second = whole();
        second.attempts = {
            {QHostAddress(u"192.0.2.1"_s), 5, 9, u"Connection refused"_s}, {QHostAddress(u"192.0.2.2"_s), 9, 15, {}}};
        QTest::newRow("the second address")
            << second
            << u"DNS 0+5; Connect to 192.0.2.1, failed 5+4; Connect to 192.0.2.2 9+6; TLS 15+30; Sent 45+1; "
               "Waiting 46+44; Download 90+10"_s;

        wire::Exchange noName = whole();
        noName.outcome = wire::Outcome::NotSent;
        noName.timings = {.total = 7};
        noName.attempts = {};
        QTest::newRow("no name") << noName << u"DNS, not finished 0+7"_s;

        wire::Exchange refused = whole();
        refused.outcome = wire::Outcome::NotSent;
        refused.timings = {.dns = 5, .total = 8};
        refused.attempts = {{QHostAddress(u"192.0.2.1"_s), 5, 8, u"Connection refused"_s}};
        QTest::newRow("refused") << refused << u"DNS 0+5; Connect, not finished 5+3"_s;

        wire::Exchange hanging = refused;
        hanging.timings.total = 1000;
        hanging.attempts = {{QHostAddress(u"192.0.2.1"_s), 5, {}, {}}};
        QTest::newRow("connect times out") << hanging << u"DNS 0+5; Connect, not finished 5+995"_s;

        wire::Exchange untrusted = whole();
        untrusted.outcome = wire::Outcome::NotSent;
        untrusted.sentBytes = 0;
        untrusted.timings = {.dns = 5, .connect = 15, .total = 40};
        QTest::newRow("certificate refused") << untrusted << u"DNS 0+5; Connect 5+10; TLS, not finished 15+25"_s;
        untrusted.tls.reset();
        untrusted.error = TlsError{u"example.com"_s, u"handshake"_s};
        QTest::newRow("no handshake") << untrusted << u"DNS 0+5; Connect 5+10; TLS, not finished 15+25"_s;

        wire::Exchange silent = whole();
        silent.outcome = wire::Outcome::NoAnswer;
        silent.timings.firstByte.reset();
        silent.timings.total = 30046;
        QTest::newRow("no answer") << silent
                                   << u"DNS 0+5; Connect 5+10; TLS 15+30; Sent 45+1; Waiting, not finished 46+30000"_s;

        wire::Exchange half = whole();
        half.sentBytes = 3;
        half.outcome = wire::Outcome::NoAnswer;
        half.timings.sent.reset();
        half.timings.firstByte.reset();
        QTest::newRow("sent in part") << half << u"DNS 0+5; Connect 5+10; TLS 15+30; Sent, not finished 45+55"_s;

        wire::Exchange early = whole();
        early.timings.sent.reset();
        early.timings.firstByte = 60;
        QTest::newRow("answered before all was sent")
            << early << u"DNS 0+5; Connect 5+10; TLS 15+30; Sent 45+15; Download 60+40"_s;

        wire::Exchange cut = whole();
        cut.error = TimeoutError{u"body"_s, 30000};
        QTest::newRow("body cut")
            << cut << u"DNS 0+5; Connect 5+10; TLS 15+30; Sent 45+1; Waiting 46+44; Download, not finished 90+10"_s;

        wire::Exchange proxied = whole();
        proxied.proxy = u"proxy.example:3128"_s;
        proxied.timings.dns.reset();
        proxied.attempts = {{QHostAddress(), 0, 15, {}}};
        QTest::newRow("proxy") << proxied << u"Connect 0+15; TLS 15+30; Sent 45+1; Waiting 46+44; Download 90+10"_s;
    }
    void table()
    {
        QFETCH(wire::Exchange, exchange);
        QTEST(written(exchange), "wanted");
    }
};

QTEST_GUILESS_MAIN(TestResponsePhases)
#include "tst_responsephases.moc"
