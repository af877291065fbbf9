// SPDX-License-Identifier: Apache-2.0
#include "app/core/redaction.h"
#include "app/webhook/bundle.h"
#include "tests/support/eventually.h"
#include "tests/webhook/randomrun.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace desk;
using namespace desk::webhook;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "tok-0123456789abcdef";
const QList<NamedSecret> secrets{{u"DEPLOY_TOKEN"_s, *Secret::forToken(token)}};

const BundleFacts facts{u"https://api.example.com"_s, u"0.60.1"_s, u"1.2"_s, u"Some OS 12"_s, u"6.4.2"_s,
    u"Unauthorized"_s, u"{\n  \"name\": \"a\"\n}\n"_s};

QJsonObject objectOf(const QByteArray& file)
{
    return QJsonDocument::fromJson(file).object();
}

QByteArray fileOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson();
}

DecodeError errorOf(const QByteArray& file)
{
    const auto bundle = bundleFrom(file);
    return bundle ? DecodeError{u"none"_s, {}} : std::get<DecodeError>(bundle.error());
}

} // namespace

class TestBundle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAgain()
    {
        test::RandomRun random(21);
        for (int i = 0; i < 50; ++i) {
            const TestRun run = random.make();
            const auto bundle = bundleFrom(toBundle(run, secrets, facts));
            QVERIFY2(bundle, bundle ? "" : qPrintable(debugText(bundle.error())));
            QVERIFY(bundle->run == redactedRun(run, secrets));
            QVERIFY(bundle->run.redacted);
            QCOMPARE(bundle->facts, facts);
            QVERIFY(bundle->madeAt.isValid());
        }
    }

    void tellsHowItWasSigned()
    {
        TestRun run;
        run.setup.signingSecret = u"KEY"_s;
        run.headers = {{{"x-wandb-signature", "abc="}, HeaderOrigin::Rule}};
        run.exchange.sent = "POST / HTTP/1.1\r\n\r\n{\"a\":1}";
        const auto bundle = bundleFrom(toBundle(run, secrets, facts));
        QVERIFY(bundle);
        QCOMPARE(bundle->signature.key, u"KEY"_s);
        QCOMPARE(bundle->signature.header, QByteArray("abc="));
        QCOMPARE(bundle->signature.signedBytes, std::optional<qint64>(7));
        QCOMPARE(bundle->signature.sha256, QCryptographicHash::hash("{\"a\":1}", QCryptographicHash::Sha256).toHex());
    }

    /// A stored run's body may be another one than was signed.
    void leavesOutWhatIsNotKnown()
    {
        TestRun run;
        run.setup.signingSecret = u"KEY"_s;
        run.headers = {{{"x-wandb-signature", "abc="}, HeaderOrigin::Rule}};
        const QByteArray file = toBundle(redactedRun(run, {}), {}, {});
        QVERIFY2(!file.contains("signedBytes") && !file.contains("automation\":"), file.constData());
        const auto bundle = bundleFrom(file);
        QVERIFY(bundle);
        QVERIFY(!bundle->signature.signedBytes);
        QCOMPARE(bundle->signature.header, QByteArray("abc="));
        QVERIFY(bundle->facts.automation.isEmpty());
    }

    void neverHoldsWhatWasTyped()
    {
        TestRun run;
        run.setup.url = QUrl(u"https://example.com/?sig=s1gn-%2Fature&x=1"_s);
        run.setup.headers = {{"X-Api-Key", "api-0123456789"}};
        run.exchange.sent = "POST /?sig=s1gn-%2Fature&x=1 HTTP/1.1\r\nX-Api-Key: api-0123456789\r\n\r\n";
        const QByteArray file = toBundle(run, {}, {});
        QVERIFY2(!file.contains("api-0123456789") && !file.contains("s1gn-"), file.constData());
        QVERIFY(file.contains("X-Api-Key (14 bytes)"));
    }

    /// Whatever repeats it, in whatever form.
    void neverHoldsASecret()
    {
        const QString secret = QString::fromLatin1(token);
        TestRun run;
        run.setup.payload = secret;
        run.setup.url = QUrl(QString(u"https://example.com/?t="_s + secret));
        run.headers = {{{"Authorization", "Bearer " + token}, HeaderOrigin::Rule}};
        run.exchange.sent = "POST / HTTP/1.1\r\nAuthorization: Bearer " + token + "\r\n\r\n" + token.toBase64();
        run.exchange.received = "HTTP/1.1 200 OK\r\n\r\n" + token.toHex() + "\xff";
        run.exchange.response = wire::ParsedResponse();
        run.exchange.response->body = token.toHex() + "\xff";
        run.server = WebhookTest{.body = secret, .raw = secret};
        BundleFacts leaking = facts;
        leaking.automation = u"{\"payload\": \"%1\"}"_s.arg(secret);
        const QByteArray file = toBundle(run, secrets, leaking);
        QVERIFY2(secretSpans(file, secrets).isEmpty(), file.constData());
        const auto bundle = bundleFrom(file);
        QVERIFY(bundle);
        // Bytes that are no text are base64 in the file: they are looked at as they are.
        for (const QByteArray& bytes : {bundle->run.exchange.received, bundle->run.exchange.response->body})
            QVERIFY2(secretSpans(bytes, secrets).isEmpty() && bytes.contains("DEPLOY_TOKEN"), bytes.constData());
    }

    void damagedFiles()
    {
        const QByteArray file = toBundle(TestRun(), secrets, facts);
        QCOMPARE(errorOf({}).expected, u"JSON"_s);
        QCOMPARE(errorOf(file.first(file.size() / 2)).expected, u"JSON"_s);
        QCOMPARE(errorOf("[]").expected, u"an object"_s);
        QCOMPARE(errorOf("{}").path, u"kind"_s);
        QJsonObject object = objectOf(file);
        object[u"format"_s] = 2;
        QCOMPARE(errorOf(fileOf(object)), (DecodeError{u"format"_s, u"format 1"_s}));

        object = objectOf(file);
        QJsonObject run = object[u"run"_s].toObject();
        run[u"pinned"_s] = 1;
        object[u"run"_s] = run;
        QCOMPARE(errorOf(fileOf(object)), (DecodeError{u"run.pinned"_s, u"true or false"_s}));

        object = objectOf(file);
        object.remove(u"facts"_s);
        QCOMPARE(errorOf(fileOf(object)).path, u"facts"_s);
    }

    void tooLarge()
    {
        QByteArray file = toBundle(TestRun(), secrets, facts);
        file.append(QByteArray(largestBundle - file.size(), ' '));
        QVERIFY(bundleFrom(file));
        file.append(' ');
        QVERIFY(!bundleFrom(file));
    }
};

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
