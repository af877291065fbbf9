// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/addressguard.h"
#include "tests/support/eventually.h"

#include "app/webhook/testsender.h"
#include "tests/support/await.h"
#include "tests/wire/captureserver.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::webhook;

namespace {

const QHostAddress publicAddress(u"93.184.216.34"_s);

/// Answers with the next list each time it is asked; the last one again and again.
struct RebindingDns {
    QList<QList<QHostAddress>> answers;
    int asked = 0;

    wire::Resolver resolver()
    {
        return [this](const QString&, const std::function<void(const wire::Lookup&)>& found) {
            found({answers.at(std::min<qsizetype>(asked, answers.size() - 1)), {}});
            ++asked;
        };
    }
};

Delivery deliveryTo(const QUrl& url)
{
    return {url, std::nullopt, std::nullopt, "{}", {}};
}

const BlockedAddressError* blocked(const wire::Exchange& exchange)
{
    return exchange.error ? std::get_if<BlockedAddressError>(&*exchange.error) : nullptr;
}

} // namespace

class TestAddressGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        using enum AddressKind;
        QTest::addColumn<QString>("address");
        QTest::addColumn<AddressKind>("kind");
        QTest::addColumn<Reach>("reached");
        const std::pair<const char*, AddressKind> rows[] = {
            {"8.8.8.8", Public},
            {"172.15.255.255", Public},
            {"172.32.0.0", Public},
            {"100.63.255.255", Public},
            {"100.128.0.0", Public},
            {"169.253.255.255", Public},
            {"223.255.255.255", Public},
            {"127.0.0.1", Loopback},
            {"127.255.255.254", Loopback},
            {"10.0.0.1", Private},
            {"172.16.0.1", Private},
            {"172.31.255.255", Private},
            {"192.168.1.1", Private},
            {"169.254.0.1", LinkLocal},
            {"169.254.169.254", Metadata},
            {"169.254.170.2", Metadata},
            {"100.100.100.200", Metadata},
            {"168.63.129.16", Metadata},
            {"100.64.0.1", Shared},
            {"100.127.255.255", Shared},
            {"0.0.0.0", Unspecified},
            {"0.1.2.3", Unspecified},
            {"224.0.0.1", Multicast},
            {"239.255.255.255", Multicast},
            {"240.0.0.1", Reserved},
            {"255.255.255.255", Reserved},
            {"192.0.2.1", Reserved},
            {"198.18.0.1", Reserved},
            {"198.51.100.7", Reserved},
            {"203.0.113.9", Reserved},
            {"2606:4700::1111", Public},
            {"::1", Loopback},
            {"::", Unspecified},
            {"fd12:3456::1", Private},
            {"fec0::1", Private},
            {"fe80::1", LinkLocal},
            {"fe80::1%1", LinkLocal},
            {"ff02::1", Multicast},
            {"2001:db8::1", Reserved},
            {"2001:0:53aa:64c:1::1", Reserved}, // Teredo
            {"100::1", Reserved},
            {"fd00:ec2::254", Metadata},
            {"fd20:ce::254", Metadata},
            // Mapped
            {"::ffff:8.8.8.8", Public},
            {"::ffff:127.0.0.1", Loopback},
            {"::ffff:7f00:1", Loopback},
            {"::ffff:10.1.2.3", Private},
            {"::ffff:169.254.169.254", Metadata},
            {"::ffff:0:192.168.0.1", Private}, // translated
            // Compatible
            {"::127.0.0.1", Loopback},
            {"::169.254.169.254", Metadata},
            // NAT64
            {"64:ff9b::8.8.8.8", Public},
            {"64:ff9b::127.0.0.1", Loopback},
            {"64:ff9b::a9fe:a9fe", Metadata},
            {"64:ff9b:1::8.8.8.8", Private},
            {"64:ff9b:1::a9fe:a9fe", Metadata},
            // 6to4
            {"2002:808:808::1", Public},
            {"2002:7f00:1::1", Loopback},
            {"2002:c0a8:101::", Private},
            {"2002:a9fe:a9fe::", Metadata},
        };
        for (const auto& [address, kind] : rows) {
            const Reach reached = kind == Public ? Reach::Free : kind == Metadata ? Reach::Never : Reach::Ask;
            QTest::newRow(address) << QString::fromLatin1(address) << kind << reached;
        }
    }

    void kinds()
    {
        QFETCH(const QString, address);
        QFETCH(const AddressKind, kind);
        QFETCH(const Reach, reached);
        const QHostAddress parsed(address);
        QVERIFY(!parsed.isNull());
        QCOMPARE(addressKind(parsed), kind);
        QCOMPARE(reach(addressKind(parsed)), reached);
    }

    void unknownAddressesAreAskedFor() { QCOMPARE(addressKind(QHostAddress()), AddressKind::Reserved); }

    /// A host that is written as a number is that address before anything is looked up; one that is nothing of the kind
    /// is a name, or no host at all.
    void writtenForms_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("address"); // empty: it is refused, or it is a name
        const std::pair<const char*, const char*> rows[] = {
            {"http://127.0.0.1/", "127.0.0.1"},
            {"http://2130706433/", "127.0.0.1"}, // decimal
            {"http://017700000001/", "127.0.0.1"}, // octal
            {"http://0x7f000001/", "127.0.0.1"}, // hex
            {"http://0X7F.1/", "127.0.0.1"},
            {"http://0177.0.0.1/", "127.0.0.1"},
            {"http://0177.0.0.01/", "127.0.0.1"},
            {"http://0x7f.0.0x0.1/", "127.0.0.1"},
            {"http://127.1/", "127.0.0.1"},
            {"http://127.0.1/", "127.0.0.1"},
            {"http://0/", "0.0.0.0"},
            {"http://2852039166/", "169.254.169.254"},
            {"http://0xa9fea9fe/", "169.254.169.254"},
            {"http://0251.0376.0251.0376/", "169.254.169.254"},
            {"http://169.254.43518/", "169.254.169.254"},
            {"http://%31%32%37.0.0.1/", "127.0.0.1"}, // escaped
            {"http://[::1]/", "::1"},
            {"http://[::ffff:127.0.0.1]/", "::ffff:127.0.0.1"},
            {"http://[::ffff:7f00:1]/", "::ffff:127.0.0.1"},
            {"http://[0:0:0:0:0:0:0:1]/", "::1"},
            {"http://\xEF\xBC\x91\xEF\xBC\x92\xEF\xBC\x97.0.0.1/", "127.0.0.1"}, // full-width digits
            {"http://127\xE3\x80\x82"
             "0\xE3\x80\x82"
             "0\xE3\x80\x82"
             "1/",
                "127.0.0.1"}, // ideographic full stops
            {"http://4294967296/", ""}, // too large for any
            {"http://127.0.0.1.5/", ""},
            {"http://08.0.0.1/", ""},
            {"http://[fe80::1%25eth0]/", ""},
        };
        for (const auto& [url, address] : rows)
            QTest::newRow(url) << QString::fromUtf8(url) << QString::fromLatin1(address);
    }

    void writtenForms()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, address);
        RebindingDns dns{{{publicAddress}}};
        TestSender sender;
        TestOptions options;
        options.resolver = [&dns](const QString& host, const std::function<void(const wire::Lookup&)>& found) {
            ++dns.asked;
            found({{}, QString(u"no "_s + host)});
        };
        const wire::Exchange exchange = await(sender.send(deliveryTo(QUrl(url)), options).exchange);
        QCOMPARE(exchange.outcome, wire::Outcome::NotSent);
        QVERIFY(exchange.attempts.isEmpty());
        if (address.isEmpty()) {
            QVERIFY(!blocked(exchange)); // refused as a URL, or a name that nobody knows
            return;
        }
        QCOMPARE(dns.asked, 0);
        QVERIFY2(blocked(exchange), qPrintable(exchange.error ? debugText(*exchange.error) : QString()));
        QCOMPARE(QHostAddress(blocked(exchange)->address), QHostAddress(address));
    }

    void asksOncePerTarget()
    {
        wire::test::CaptureServer server;
        const QUrl url = server.url();
        TestSender sender;
        TestOptions options;
        const wire::Exchange refused = await(sender.send(deliveryTo(url), options).exchange);
        QVERIFY(blocked(refused));
        QCOMPARE(
            *blocked(refused), (BlockedAddressError{u"127.0.0.1:%1"_s.arg(server.serverPort()), u"127.0.0.1"_s, true}));
        QVERIFY(refused.sent.isEmpty());
        QVERIFY(server.captured.isEmpty());

        options.allowed = {targetOf(url, AddressKind::Loopback)};
        QCOMPARE(await(sender.send(deliveryTo(url), options).exchange).outcome, wire::Outcome::Answered);
        QCOMPARE(server.captured.size(), 1);

        // Another port, host or kind is another target.
        wire::test::CaptureServer other;
        const wire::Exchange otherPort = await(sender.send(deliveryTo(other.url()), options).exchange);
        QVERIFY(blocked(otherPort));
        QUrl named = url;
        named.setHost(u"localhost"_s);
        const wire::Exchange otherHost = await(sender.send(deliveryTo(named), options).exchange);
        QVERIFY(blocked(otherHost));
        QVERIFY(!addressGuard(url, options.allowed)(QHostAddress(u"10.0.0.1"_s)));
        QCOMPARE(other.captured.size() + server.captured.size(), 1);
    }

    void names_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<AddressKind>("kind");
        for (const char* host :
            {"metadata", "METADATA.google.internal", "metadata.google.internal.", "instance-data", "metadata.goog"})
            QTest::newRow(host) << QString::fromLatin1(host) << AddressKind::Metadata;
        for (const char* host : {"localhost", "localhost.", "a.localhost"})
            QTest::newRow(host) << QString::fromLatin1(host) << AddressKind::Loopback;
        for (const char* host : {"ci", "ci.", "ci.corp.internal", "printer.local", "printer.local."})
            QTest::newRow(host) << QString::fromLatin1(host) << AddressKind::Private;
        for (const char* host : {"hook.example", "internal.example.com", "localhost.example", "notlocal.com."})
            QTest::newRow(host) << QString::fromLatin1(host) << AddressKind::Public;
    }

    /// Without a proxy the address decides, but for what is never reached.
    void names()
    {
        QFETCH(const QString, host);
        QFETCH(const AddressKind, kind);
        QCOMPARE(int(nameKind(host)), int(kind));
        QCOMPARE(int(blockedKind(host)), int(kind));
        const QUrl url(u"http://%1:8080/"_s.arg(host));
        const AllowedTarget target = targetOf(url, kind);
        QVERIFY(!target.host.endsWith(u'.'));
        QCOMPARE(nameGuard(url, {})(host, false).has_value(), kind != AddressKind::Metadata);
        QCOMPARE(nameGuard(url, {})(host, true).has_value(), kind == AddressKind::Public);
        QCOMPARE(nameGuard(url, {target})(host, true).has_value(), kind != AddressKind::Metadata);
    }

    /// Of what a proxy would look up nothing reaches it.
    void proxiesAreNotAskedForNames_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("canBeAllowed");
        QTest::newRow("metadata") << u"metadata.google.internal."_s << false;
        QTest::newRow("literal with a point") << u"169.254.169.254."_s << false;
        QTest::newRow("one label") << u"ci"_s << true;
        QTest::newRow("internal") << u"ci.corp.internal"_s << true;
    }

    void proxiesAreNotAskedForNames()
    {
        QFETCH(const QString, host);
        QFETCH(const bool, canBeAllowed);
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        qputenv("http_proxy", u"http://127.0.0.1:%1"_s.arg(proxy.serverPort()).toLatin1());
        TestSender sender;
        const wire::Exchange exchange = await(sender.send(deliveryTo(QUrl(u"http://%1/"_s.arg(host)))).exchange);
        qunsetenv("http_proxy");
        QCOMPARE(exchange.outcome, wire::Outcome::NotSent);
        QVERIFY(blocked(exchange));
        QCOMPARE(blocked(exchange)->canBeAllowed, canBeAllowed);
        QVERIFY(!proxy.hasPendingConnections());
    }

    void nobodyMayAllowMetadata()
    {
        const QUrl url(u"http://169.254.169.254/latest/meta-data"_s);
        const auto guard = addressGuard(url, {targetOf(url, AddressKind::Metadata)});
        const Status said = guard(QHostAddress(u"169.254.169.254"_s));
        QVERIFY(!said);
        QCOMPARE(std::get<BlockedAddressError>(said.error()),
            (BlockedAddressError{u"169.254.169.254:80"_s, u"169.254.169.254"_s, false}));
    }

    void targets()
    {
        QCOMPARE(targetOf(QUrl(u"https://EXAMPLE.com/x"_s), AddressKind::Private),
            (AllowedTarget{u"example.com"_s, 443, AddressKind::Private}));
        QCOMPARE(targetOf(QUrl(u"http://[::1]:81/"_s), AddressKind::Loopback),
            (AllowedTarget{u"::1"_s, 81, AddressKind::Loopback}));
        const QUrl url(u"http://[::1]:81/"_s);
        QCOMPARE(
            std::get<BlockedAddressError>(addressGuard(url, {})(QHostAddress(u"::1"_s)).error()).host, u"[::1]:81"_s);
    }

    /// What is agreed to, and whose authorities are trusted, goes by this host, however the URL writes it.
    void hostsOfTargets_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("host");
        QTest::newRow("no port") << u"https://hook.example:8443/x?y"_s << u"hook.example"_s;
        QTest::newRow("lower case") << u"https://HOOK.Example/"_s << u"hook.example"_s;
        QTest::newRow("no point at its end") << u"https://hook.example./"_s << u"hook.example"_s;
        QTest::newRow("ASCII") << u"https://B\u00fccher.EXAMPLE:8443/"_s << u"xn--bcher-kva.example"_s;
        QTest::newRow("ASCII already") << u"https://XN--BCHER-KVA.example/"_s << u"xn--bcher-kva.example"_s;
        QTest::newRow("all of its labels") << u"https://in.hook.example/"_s << u"in.hook.example"_s;
        QTest::newRow("number") << u"https://2130706433/"_s << u"127.0.0.1"_s;
    }

    void hostsOfTargets()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, host);
        QCOMPARE(targetOf(QUrl(url), AddressKind::Public).host, host);
    }

    /// The name led to a harmless address when it was looked at; the loopback that it leads to afterwards is never
    /// asked for, because nobody asks twice.
    void rebindingFindsNobodyAtHome()
    {
        wire::test::CaptureServer server;
        QUrl url = server.url();
        url.setHost(u"rebind.example"_s);
        // Nobody answers at a documentation address; the guard is told that this one may be tried.
        const QHostAddress harmless(u"192.0.2.1"_s);
        RebindingDns dns{{{harmless}, {QHostAddress(QHostAddress::LocalHost)}}};
        TestSender sender;
        TestOptions options;
        options.resolver = dns.resolver();
        options.connectTimeout = std::chrono::milliseconds(300);
        options.allowed = {targetOf(url, AddressKind::Reserved)};
        const wire::Exchange exchange = await(sender.send(deliveryTo(url), options).exchange);
        QCOMPARE(dns.asked, 1);
        QCOMPARE(exchange.outcome, wire::Outcome::NotSent);
        QCOMPARE(exchange.peerAddress, harmless);
        QCOMPARE(exchange.attempts.size(), 1);
        QCOMPARE(exchange.attempts.first().address, harmless);
        QVERIFY(server.captured.isEmpty());
        // The second press asks again, and is stopped at what it finds.
        const wire::Exchange second = await(sender.send(deliveryTo(url), options).exchange);
        QCOMPARE(dns.asked, 2);
        QVERIFY(blocked(second));
        QVERIFY(second.attempts.isEmpty());
        QVERIFY(server.captured.isEmpty());
    }

    /// What was checked is what is connected to: the name says loopback first and something else ever after.
    void connectsToWhatWasChecked()
    {
        wire::test::CaptureServer server;
        QUrl url = server.url();
        url.setHost(u"rebind.example"_s);
        RebindingDns dns{{{QHostAddress(QHostAddress::LocalHost)}, {QHostAddress(u"192.0.2.1"_s)}}};
        TestSender sender;
        TestOptions options;
        options.resolver = dns.resolver();
        options.allowed = {targetOf(url, AddressKind::Loopback)};
        const wire::Exchange exchange = await(sender.send(deliveryTo(url), options).exchange);
        QCOMPARE(exchange.outcome, wire::Outcome::Answered);
        QCOMPARE(dns.asked, 1);
        QCOMPARE(exchange.peerAddress, QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(server.captured.size(), 1);
        QVERIFY(server.captured.first().contains("Host: rebind.example:"));
    }

    /// A second address is looked at like the first one.
    void theNextAddressIsCheckedToo()
    {
        wire::test::CaptureServer server;
        QUrl url = server.url();
        url.setHost(u"two.example"_s);
        RebindingDns dns{{{QHostAddress(u"127.0.0.2"_s), QHostAddress(u"169.254.169.254"_s)}}};
        TestSender sender;
        TestOptions options;
        options.resolver = dns.resolver();
        options.allowed = {targetOf(url, AddressKind::Loopback)};
        const wire::Exchange exchange = await(sender.send(deliveryTo(url), options).exchange);
        QVERIFY(blocked(exchange));
        QCOMPARE(blocked(exchange)->address, u"169.254.169.254"_s);
        QCOMPARE(exchange.attempts.size(), 1);
        QVERIFY(!exchange.attempts.first().failure.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAddressGuard)
#include "tst_addressguard.moc"
