// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/tester/testerfixture.h"
#include "tests/wire/captureserver.h"
#include "tests/wire/certificate.h"

#include <QSignalSpy>
#include <QDir>
#include <QDirIterator>

using namespace desk;
using namespace desk::test;

class TestTester : public QObject, private TesterFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void secretsByName()
    {
        const auto secrets = await(m_tester->secretsFor(setup()));
        QVERIFY(secrets);
        QCOMPARE(secrets->size(), 2);
        QCOMPARE(secrets->first().name, tokenName);
        QCOMPARE(secrets->last().value.bytes(), key);

        TestSetup missing = setup();
        missing.signingSecret = u"NOT_HERE"_s;
        const auto none = await(m_tester->secretsFor(missing));
        QVERIFY(!none);
        QCOMPARE(std::get<KeychainError>(none.error()), (KeychainError{Kind::NotFound, u"NOT_HERE"_s}));
        QCOMPARE(await(m_tester->secretsFor(TestSetup()))->size(), 0);
    }

    void rendersThePayload()
    {
        TestSetup with = setup();
        with.payload = u"{\"t\": \"${ACCESS_TOKEN}\", \"k\": \"${DEPLOY_KEY}\", \"r\": \"${run_name}\"}"_s;
        const QList<NamedSecret> secrets{{tokenName, valueOf(token)}, {keyName, valueOf(key)}};
        const auto delivery = Tester::delivery(with, secrets);
        QVERIFY(delivery);
        QCOMPARE(delivery->body,
            QByteArray(
                "{\"t\": \"tok-\\\"9876\\\"/fedcba\", \"k\": \"key 0123456789 \xC3\xA4\", \"r\": \"a \\\"run\\\"\"}"));
        QCOMPARE(delivery->accessToken->name, tokenName);
        QCOMPARE(delivery->signingKey->name, keyName);

        with.payload = u"${a} ${run_name} ${b}"_s;
        QCOMPARE(std::get<InvalidInputError>(Tester::delivery(with, secrets).error()),
            (InvalidInputError{u"variables"_s, u"a, b"_s}));
        QCOMPARE(std::get<InvalidInputError>(Tester::delivery(setup(), {}).error()),
            (InvalidInputError{u"secrets"_s, u"DEPLOY_TOKEN, DEPLOY_KEY"_s}));
    }

    void sendsOnceAndKeepsTheRun()
    {
        const TestRun run = send(setup());
        QCOMPARE(run.exchange.outcome, wire::Outcome::Answered);
        QVERIFY(webhook::hasPassed(run));
        QVERIFY(!run.redacted);
        QCOMPARE(run.exchange.sent, m_echo->request);
        QVERIFY(run.exchange.sent.contains(QByteArray("Authorization: Bearer " + token)));
        QVERIFY(!m_tester->isSending());

        QCOMPARE(m_tester->runs().size(), 1);
        const RunSummary summary = m_tester->runs().first();
        QCOMPARE(summary.id, run.id);
        QCOMPARE(summary.label, m_echo->url().toString());
        QVERIFY(summary.passed);
        QCOMPARE(summary.status, std::optional(200));
        const auto kept = await(m_tester->run(run.id));
        QVERIFY(kept);
        QVERIFY(*kept == webhook::redactedRun(run, secrets()));
    }

    void keptRunsAreThereAgain()
    {
        const TestRun run = send(setup());
        m_tester->setPinned(run.id, true);
        m_tester->rename(run.id, u"the good one"_s);
        reopen();
        QTRY_COMPARE(m_tester->runs().size(), 1);
        const RunSummary summary = m_tester->runs().first();
        QVERIFY(summary.pinned);
        QCOMPARE(summary.name, u"the good one"_s);
        const auto kept = await(m_tester->run(run.id));
        QVERIFY(kept);
        TestRun expected = webhook::redactedRun(run, secrets());
        expected.pinned = true;
        expected.name = u"the good one"_s;
        QVERIFY(*kept == expected);
        QCOMPARE(await(m_tester->search(u"GOOD echo"_s))->size(), 1);
        QCOMPARE(await(m_tester->search(u"run"_s))->size(), 1);
        QCOMPARE(await(m_tester->search(u"nothing"_s))->size(), 0);

        m_tester->remove(m_tester->runs().first().id); // of the row that goes
        QVERIFY(m_tester->runs().isEmpty());
        reopen();
        QVERIFY(await(m_desk->store.testRuns())->isEmpty());
        QVERIFY(!await(m_tester->run(run.id)));
    }

    /// The endpoint says both secrets back in every form, cut into chunks.
    void noFileHoldsASecret()
    {
        TestSetup with = setup();
        with.payload = u"{\"t\": \"${ACCESS_TOKEN}\", \"k\": \"${DEPLOY_KEY}\", \"marker\": \"wanted-here\"}"_s;
        const TestRun run = send(with);
        QVERIFY(run.exchange.response->body.contains(token));
        m_tester->rename(run.id, QString::fromUtf8("x"));
        QTRY_VERIFY(m_desk->activity.isIdle());
        QTRY_VERIFY(await(m_desk->store.testRun(run.id)).value());
        const auto kept = await(m_desk->store.testRun(run.id));
        QVERIFY((*kept)->document.contains("wanted-here"));
        clean((*kept)->document, u"document"_s);
        const auto decoded = await(m_tester->run(run.id));
        QVERIFY(decoded);
        for (const QByteArray& bytes :
            {decoded->exchange.sent, decoded->exchange.received, decoded->exchange.response->body})
            clean(bytes, u"bytes"_s);
        const QByteArray body = withoutChunks(decoded->exchange.received);
        clean(body, u"chunks"_s);

        m_tester.reset();
        m_settings.reset();
        m_desk.reset();
        int files = 0;
        bool found = false;
        QDirIterator walk(m_folder->filePath(u"desk"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            clean(bytes, file.fileName());
            found |= bytes.contains("wanted-here"); // the text for search, so that this looks at the right files
            ++files;
        }
        QVERIFY(files >= 2);
        QVERIFY(found);
    }

    void failuresAreWords()
    {
        TestSetup closed = setup();
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        closed.url.setPort(free.serverPort());
        free.close();
        QVERIFY(!webhook::hasPassed(send(closed)));
        QCOMPARE(m_tester->runs().first().failure, u"blocked"_s);
        m_tester->allow(webhook::targetOf(closed.url, webhook::AddressKind::Loopback));
        QVERIFY(!webhook::hasPassed(send(closed)));
        QCOMPARE(m_tester->runs().first().failure, u"refused"_s);
        QVERIFY(!m_tester->runs().first().passed);

        TestSetup invalid = setup();
        invalid.headers = {{"Authorization", "mine"}};
        const TestRun run = send(invalid);
        QCOMPARE(run.exchange.outcome, wire::Outcome::NotSent);
        QCOMPARE(m_tester->runs().first().failure, u"invalid"_s);
    }

    void saysWhichPartIsUnderWay()
    {
        QSignalSpy phases(m_tester.get(), &Tester::phaseChanged);
        (void)send(setup());
        QStringList seen;
        for (const auto& arguments : phases)
            seen << arguments.first().toString();
        QVERIFY2(seen.contains(u"response"_s), qPrintable(seen.join(u' ')));
    }

    void timesOutAsItIsTold()
    {
        m_echo->silent = true;
        m_tester->setSendSettings({1, 1});
        const TestRun run = send(setup());
        QCOMPARE(std::get<TimeoutError>(run.exchange.error.value()).phase, u"response"_s);
        QCOMPARE(m_tester->runs().first().failure, u"timeout"_s);
    }

    void cancelsWhatWasSent()
    {
        m_echo->silent = true;
        QSignalSpy finished(m_tester.get(), &Tester::finished);
        QVERIFY(m_tester->sendFromHere(setup()));
        QVERIFY(m_tester->isSending());
        QVERIFY(!m_tester->sendFromHere(setup()));
        QVERIFY(!m_tester->testFromServer(setup()));
        QTRY_VERIFY(!m_echo->request.isEmpty());
        m_tester->cancel();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!m_tester->isSending());
        QCOMPARE(finished.first().first().value<TestRun>().exchange.outcome, wire::Outcome::Cancelled);
        QCOMPARE(m_tester->runs().first().failure, u"cancelled"_s);
        m_echo->silent = false;
        QVERIFY(webhook::hasPassed(send(setup())));
    }

    void cancelsBeforeItBegan()
    {
        QSignalSpy failed(m_tester.get(), &Tester::failed);
        QSignalSpy sending(m_tester.get(), &Tester::sendingChanged);
        QVERIFY(m_tester->sendFromHere(setup()));
        m_tester->cancel();
        QCOMPARE(failed.size(), 1);
        QVERIFY(std::holds_alternative<CancelledError>(failed.first().first().value<Error>()));
        QCOMPARE(sending.size(), 2);
        QVERIFY(webhook::hasPassed(send(setup())));
        QCOMPARE(m_tester->runs().size(), 1);
    }

    void lockedKeychain()
    {
        m_keychain->fail(KeychainError{Kind::Locked, {}});
        QSignalSpy failed(m_tester.get(), &Tester::failed);
        QVERIFY(m_tester->sendFromHere(setup()));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(
            std::get<KeychainError>(failed.first().first().value<Error>()), (KeychainError{Kind::Locked, tokenName}));
        QVERIFY(!m_tester->isSending());
        QVERIFY(m_echo->request.isEmpty());
        QVERIFY(m_tester->runs().isEmpty());
    }

    void replays()
    {
        const TestRun run = send(setup());
        QVERIFY(m_tester->hasOriginalSecrets(run.id));
        QCOMPARE(m_tester->originalSecrets(run.id), secrets());
        QVERIFY(await(m_desk->secrets.write(m_team, tokenName, valueOf("another-token"), true)));
        const auto kept = await(m_tester->run(run.id));

        const TestRun current = finish([&] { return m_tester->replay(*kept, ReplaySecrets::Current); });
        QVERIFY(m_echo->request.contains("Bearer another-token\r\n"));
        const TestRun original = finish([&] { return m_tester->replay(*kept, ReplaySecrets::Original); });
        QVERIFY(m_echo->request.contains(QByteArray("Bearer " + token + "\r\n")));
        QVERIFY(original.setup == run.setup && current.setup == run.setup);
        QVERIFY(original.id != run.id);

        makeTester();
        QVERIFY(!m_tester->hasOriginalSecrets(run.id));
        QVERIFY(!m_tester->replay(*kept, ReplaySecrets::Original));
    }

    void originalsAreBounded()
    {
        TestSetup quick = setup();
        quick.url = QUrl(u"ftp://example.com"_s); // fails before a connection
        const TestRun first = send(quick);
        for (int i = 0; i < 49; ++i)
            (void)send(quick);
        QVERIFY(m_tester->hasOriginalSecrets(first.id));
        (void)send(quick);
        QVERIFY(!m_tester->hasOriginalSecrets(first.id));
    }

    void notesTheLastTestOfAWebhook()
    {
        TestSetup with = setup();
        with.webhook = u"hook-1"_s;
        with.webhookName = u"Deploy hook"_s;
        (void)send(with);
        QCOMPARE(m_tester->runs().first().label, u"Deploy hook"_s);
        QTRY_COMPARE(await(m_desk->store.webhookTests()).value().size(), 1);
        const auto noted = await(m_desk->store.webhookTests()).value().first();
        QCOMPARE(noted.webhook.value, u"hook-1"_s);
        QVERIFY(noted.ok && noted.status == 200 && noted.from == WebhookTest::From::Here);
    }

    void testsFromTheServer()
    {
        TestSetup with = setup();
        with.webhookName = u"Deploy hook"_s;
        with.payload = u"{\"r\": \"${run_name}\"}"_s;
        const TestRun run = finish([&] { return m_tester->testFromServer(with); });
        QCOMPARE(run.from, WebhookTest::From::Server);
        QVERIFY(run.server);
        QVERIFY2(run.server->ok, qPrintable(run.server->raw));
        QVERIFY(m_echo->request.endsWith("{\"r\": \"a \\\"run\\\"\"}"));
        QVERIFY(m_echo->request.contains(QByteArray("Bearer " + token + "\r\n")));
        const auto kept = await(m_tester->run(run.id));
        QVERIFY(kept);
        clean(kept->server->body.toUtf8() + kept->server->raw.toUtf8(), u"answer"_s);
        QVERIFY(!kept->server->raw.isEmpty());

        with.payload = u"${nothing}"_s;
        QSignalSpy failed(m_tester.get(), &Tester::failed);
        QVERIFY(m_tester->testFromServer(with));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(std::get<InvalidInputError>(failed.first().first().value<Error>()).field, u"variables"_s);
    }

    /// What cannot be masked here is not kept.
    void serversAnswerWithoutTheValues()
    {
        QVERIFY(await(m_desk->secrets.forget(m_team, tokenName)));
        TestSetup with = setup();
        with.webhookName = u"Deploy hook"_s;
        const TestRun run = finish([&] { return m_tester->testFromServer(with); });
        QVERIFY(run.server && run.server->ok);
        QVERIFY(!run.server->raw.isEmpty());
        const auto kept = await(m_tester->run(run.id));
        QVERIFY(kept && kept->server);
        QCOMPARE(kept->server->status, run.server->status);
        QVERIFY(kept->server->raw.isEmpty() && kept->server->body.isEmpty());
    }

    /// Two names of one server, whose certificate is for both.
    void anAuthorityIsForItsHostAlone()
    {
        const auto certificate = wire::test::selfSigned(u"IP:127.0.0.1,DNS:localhost"_s);
        QVERIFY2(certificate, "openssl made no certificate");
        const QByteArray pem = certificate->localCertificateChain().first().toPem();
        wire::test::CaptureServer server;
        server.useTls(*certificate);
        wire::test::CaptureServer other;
        other.useTls(*certificate);
        const auto setupTo = [this](QUrl url, const QString& host) {
            url.setHost(host);
            m_tester->allow(webhook::targetOf(url, webhook::AddressKind::Loopback));
            TestSetup made;
            made.url = url;
            made.payload = u"{}"_s;
            return made;
        };
        const TestSetup address = setupTo(server.url(), u"127.0.0.1"_s);
        const TestSetup otherPort = setupTo(other.url(), u"127.0.0.1"_s);
        const TestSetup name = setupTo(server.url(), u"localhost"_s);
        const auto isDistrusted = [this](const TestSetup& with) {
            const std::optional<Error> error = send(with).exchange.error;
            return error && std::holds_alternative<TlsError>(*error);
        };
        QVERIFY(isDistrusted(address));

        m_tester->addAuthority({u"127.0.0.1"_s, pem});
        QVERIFY(webhook::hasPassed(send(address)));
        QVERIFY(webhook::hasPassed(send(otherPort)));
        QVERIFY(isDistrusted(name));

        m_tester->addAuthority({u"localhost"_s, pem});
        m_tester->forgetAuthority(u"127.0.0.1"_s);
        QVERIFY(webhook::hasPassed(send(name)));
        QVERIFY(isDistrusted(address));
    }

    /// The store tells of each change, and what is read then may be older than the next.
    void noChangeIsTakenBackByAnOlderOne()
    {
        QStringList allowed;
        QStringList lost;
        connect(m_tester.get(), &Tester::trustChanged, m_tester.get(), [&] {
            QStringList hosts;
            for (const webhook::AllowedTarget& target : m_tester->trust().targets)
                hosts << target.host;
            for (const QString& host : std::as_const(allowed)) {
                if (!hosts.contains(host))
                    lost << host;
            }
        });
        for (int i = 0; i < 50; ++i) {
            const QString host = u"10.0.0.%1"_s.arg(i);
            m_tester->allow({host, 80, webhook::AddressKind::Private});
            allowed << host;
            for (int step = 0; step < i % 5; ++step)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        // Another one reads them all only when all are kept.
        const Tester other(m_desk->store, *m_settings, m_desk->secrets);
        QTRY_VERIFY(other.trust().targets.size() >= allowed.size());
        QCOMPARE(lost, QStringList());
    }

    void examplesAndTrustAreKept()
    {
        m_tester->forget(echoTarget());
        m_tester->saveExample(u"With a run"_s, setup());
        const webhook::AllowedTarget target{u"127.0.0.1"_s, 8080, webhook::AddressKind::Loopback};
        m_tester->allow(target);
        m_tester->allow(target);
        m_tester->addAuthority({u"internal.example"_s, "older"});
        m_tester->addAuthority({u"internal.example"_s, "PEM"});
        const Trust trust{{target}, {{u"internal.example"_s, "PEM"}}};
        QCOMPARE(m_tester->trust(), trust);
        reopen();
        QTRY_COMPARE(m_tester->examples().size(), 1);
        QTRY_COMPARE(m_tester->trust(), trust);
        QCOMPARE(m_tester->examples().first().name, u"With a run"_s);
        QVERIFY(m_tester->examples().first().setup == setup());
        m_tester->removeExample(m_tester->examples().first().id);
        m_tester->forget(target);
        m_tester->forgetAuthority(u"internal.example"_s);
        reopen();
        QCOMPARE(await(m_desk->store.testerSettings()).value(), store::TesterSettings());
        QVERIFY(m_tester->examples().isEmpty());
        QCOMPARE(m_tester->trust(), Trust());
    }
};

QTEST_GUILESS_MAIN(TestTester)
#include "tst_tester.moc"
