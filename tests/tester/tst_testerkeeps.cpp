// SPDX-License-Identifier: Apache-2.0
// What the tester keeps of credentials and of what follows a redirect, and what it tells of late answers.
#include "app/webhook/redirectplan.h"
#include "tests/support/eventually.h"
#include "tests/tester/testerfixture.h"

#include <QSignalSpy>
#include <QDir>
#include <QDirIterator>

using namespace desk;
using namespace desk::test;

class TestTesterKeeps : public QObject, private TesterFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    /// What followed a redirect to another origin is sent again as it was: nothing of the first request comes along.
    void replaysWhatFollowedARedirect()
    {
        Echo other;
        m_tester->allow(webhook::targetOf(other.url(), webhook::AddressKind::Loopback));
        m_echo->location = other.url().toEncoded();
        TestSetup with = setup();
        with.webhook = u"hook-1"_s;
        with.headers = {{"X-Api-Key", "typed-credential"}, {"X-Trace", "seven"}};
        const TestRun first = send(with);
        QCOMPARE(webhook::statusOf(first), std::optional(302));
        QTRY_COMPARE(await(m_desk->store.webhookTests()).value().size(), 1);

        const auto sent = m_tester->sentDelivery(first.id);
        QVERIFY(sent);
        QCOMPARE(*webhook::requestBytes(*sent), first.exchange.sent);
        const auto plan = webhook::redirectPlan(*sent, 302, m_echo->location);
        QVERIFY(plan && !plan->sameOrigin);
        const TestRun run =
            finish([&] { return m_tester->send(first.setup, webhook::followed(*sent, *plan), secrets()); });
        const QByteArray followed = other.request;
        QVERIFY(followed.startsWith("GET /echo HTTP/1.1\r\n"));
        QVERIFY(run.setup.webhook.isEmpty());

        const auto kept = await(m_tester->run(run.id));
        QVERIFY(kept);
        for (const ReplaySecrets values : {ReplaySecrets::Current, ReplaySecrets::Original}) {
            other.request.clear();
            (void)finish([&] { return m_tester->replay(*kept, values); });
            QCOMPARE(other.request, followed);
        }
        QVERIFY(!followed.contains("Authorization") && !followed.contains("X-Wandb-Signature"));
        QVERIFY(!followed.contains("typed-credential") && followed.contains("X-Trace: seven"));
        QVERIFY(followed.endsWith("Content-Length: 0\r\nConnection: close\r\n\r\n"));
        QTRY_VERIFY(m_desk->activity.isIdle());
        const auto noted = await(m_desk->store.webhookTests()).value();
        QCOMPARE(noted.size(), 1);
        QCOMPARE(noted.first().status, std::optional(302));

        makeTester();
        QVERIFY(!m_tester->sentDelivery(first.id));
    }

    /// Typed where a secret could have been named: masked in what is kept, and not sent as a mark.
    void typedCredentialsAreNotKept()
    {
        TestSetup with = setup();
        with.url.setQuery(u"sig=typed-fedcba&x=1"_s);
        with.headers = {{"X-Api-Key", "typed-23456789 "}, {"Proxy-Auth", "Bearer ${DEPLOY_TOKEN}"}};
        with.headers.first().value = "typed-23456789-key";
        m_tester->saveExample(u"An example"_s, with, secrets());
        const TestRun run = send(with);
        QVERIFY(run.exchange.sent.contains("X-Api-Key: typed-23456789-key\r\n"));
        QVERIFY(run.exchange.sent.contains(QByteArray("Proxy-Auth: Bearer " + token + "\r\n")));
        QVERIFY(run.exchange.response->body.contains("typed-23456789-key"));
        const auto kept = await(m_tester->run(run.id));
        QVERIFY(kept);
        QCOMPARE(kept->setup.headers.last(), (wire::Header{"Proxy-Auth", "Bearer ${DEPLOY_TOKEN}"}));
        QCOMPARE(std::get<InvalidInputError>(Tester::delivery(kept->setup, secrets()).error()),
            (InvalidInputError{u"masked"_s, u"url"_s}));
        TestSetup masked = kept->setup;
        masked.url = with.url;
        QCOMPARE(std::get<InvalidInputError>(Tester::delivery(masked, secrets()).error()),
            (InvalidInputError{u"masked"_s, u"X-Api-Key"_s}));
        QVERIFY(webhook::hasPassed(finish([&] { return m_tester->replay(*kept, ReplaySecrets::Original); })));

        QTRY_VERIFY(await(m_desk->store.testRun(run.id)).value());
        QTRY_COMPARE(await(m_desk->store.testerSettings()).value().examples.size(), 1);
        const QByteArray document = (*await(m_desk->store.testRun(run.id)))->document
            + await(m_desk->store.testerSettings()).value().examples.first().document;
        for (const char* typed : {"typed-23456789", "typed-fedcba"})
            QVERIFY2(!document.contains(typed), typed);
        QVERIFY(document.contains("X-Api-Key (18 bytes)"));
        clean(document, u"documents"_s);
        QTRY_VERIFY(m_desk->activity.isIdle());
        m_tester.reset();
        m_settings.reset();
        m_desk.reset();
        QDirIterator walk(m_folder->filePath(u"desk"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("typed-23456789") && !bytes.contains("typed-fedcba"), qPrintable(file.fileName()));
        }
    }

    void examplesHoldNoSecret()
    {
        TestSetup with = setup();
        with.payload = u"{\"t\": \"pasted-value-1\", \"u\": \"lent-value-2\"}"_s;
        m_tester->lend(m_team, {u"LENT"_s, valueOf("lent-value-2")});
        m_tester->saveExample(u"An example"_s, with, {{u"PASTED"_s, valueOf("pasted-value-1")}});
        QCOMPARE(m_tester->examples().first().setup.payload,
            u"{\"t\": \"•••• PASTED (14 bytes)\", \"u\": \"•••• LENT (12 bytes)\"}"_s);
        QVERIFY(!Tester::delivery(m_tester->examples().first().setup, secrets()));
    }

    /// The person entered a value for now, then kept another one.
    void theKeychainsNewValueCountsAgain()
    {
        m_tester->lend(m_team, {tokenName, valueOf("lent-token")});
        QCOMPARE(await(m_tester->secretsFor(setup()))->first().value.bytes(), QByteArray("lent-token"));
        QVERIFY(await(m_desk->secrets.write(m_team, tokenName, valueOf("newer-token"), true)));
        QTRY_COMPARE(await(m_tester->secretsFor(setup()))->first().value.bytes(), QByteArray("newer-token"));
    }

    /// A search that is shown has to be made again when the run is there.
    void searchFindsANewRun()
    {
        qsizetype found = 0;
        QObject::connect(m_tester.get(), &Tester::runsChanged, m_tester.get(), [&] {
            deliver(m_tester->search(u"echo"_s), m_tester.get(),
                [&](const Result<QList<RunSummary>>& runs) { found = runs ? runs->size() : 0; });
        });
        (void)send(setup());
        QTRY_COMPARE(found, 1);
        m_tester->disconnect();
    }

    void limitsAreKept()
    {
        m_tester->setSendSettings({7, 45});
        reopen();
        QTRY_COMPARE(m_tester->sendSettings(), (SendSettings{7, 45}));
    }

    /// The page may be waiting for another run by then.
    void lateAnswersAreNobodysResult()
    {
        m_echo->silent = true;
        TestSetup with = setup();
        with.webhookName = u"Deploy hook"_s;
        QSignalSpy finished(m_tester.get(), &Tester::finished);
        QSignalSpy late(m_tester.get(), &Tester::lateAnswer);
        QVERIFY(m_tester->testFromServer(with));
        QTRY_VERIFY(!m_echo->request.isEmpty());
        m_tester->cancel();
        m_echo->held->disconnectFromHost();
        QTRY_COMPARE(late.size(), 1);
        QVERIFY(finished.isEmpty());
        QCOMPARE(m_tester->runs().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTesterKeeps)
#include "tst_testerkeeps.moc"
