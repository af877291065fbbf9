// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/models/explanationtext.h"

using namespace desk;
using namespace Qt::StringLiterals;
using webhook::Cause;
using webhook::Explanation;
using webhook::Remedy;

namespace {

constexpr int lastCause = int(Cause::OtherStatus);
constexpr int lastRemedy = int(Remedy::CheckReceiver);

Explanation withAllFacts(Cause cause)
{
    return {.cause = cause,
        .remedy = Remedy::RotateToken,
        .subject = u"42"_s,
        .detail = u"words"_s,
        .url = QUrl(u"https://ci.example.com/x"_s),
        .wait = std::chrono::seconds(30),
        .limit = std::chrono::seconds(10),
        .date = QDateTime({2024, 5, 1}, {12, 0}, Qt::UTC),
        .status = 418};
}

bool isSentence(const QString& text)
{
    return text.endsWith(u'.') && !text.contains(u'%') && !text.contains("  "_L1) && text.front().isPrint();
}

} // namespace

class TestExplanationText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    /// Each has words of its own, with all facts there may be and with hardly any.
    void everyCause()
    {
        for (const bool facts : {true, false}) {
            QHash<QString, int> sentences;
            QHash<QString, int> actions;
            for (int i = 0; i <= lastCause; ++i) {
                const Explanation said =
                    facts ? withAllFacts(Cause(i)) : Explanation{.cause = Cause(i), .subject = u"43"_s};
                const QString what = ui::sentence(said);
                const QString help = ui::action(said);
                QVERIFY2(isSentence(what), qPrintable(QString::number(i) + what));
                QVERIFY2(isSentence(help), qPrintable(QString::number(i) + help));
                QVERIFY2(!sentences.contains(what), qPrintable(what));
                QVERIFY2(!actions.contains(help), qPrintable(help));
                sentences.insert(what, i);
                actions.insert(help, i);
            }
        }
    }

    void everyRemedy()
    {
        QSet<QString> buttons;
        for (int i = 0; i <= lastRemedy; ++i) {
            const QString text = ui::buttonText(Remedy(i));
            const bool isNobodys = Remedy(i) == Remedy::None || Remedy(i) == Remedy::CheckReceiver;
            QCOMPARE(text.isEmpty(), isNobodys);
            QVERIFY2(isNobodys || !buttons.contains(text), qPrintable(text));
            buttons.insert(text);
        }
    }

    void words_data()
    {
        QTest::addColumn<Explanation>("said");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("help");
        QTest::newRow("token") << Explanation{.cause = Cause::Unauthorized,
            .remedy = Remedy::RotateToken,
            .subject = u"DEPLOY_TOKEN"_s}
                               << u"The endpoint rejected the token."_s << u"Rotate DEPLOY_TOKEN, then send again."_s;
        QTest::newRow("header") << Explanation{.cause = Cause::Unauthorized, .remedy = Remedy::EditHeaders}
                                << u"The endpoint rejected the token."_s
                                << u"Correct the header Authorization, then send again."_s;
        QTest::newRow("expired") << Explanation{.cause = Cause::CertificateExpired,
            .subject = u"ci.acme.dev"_s,
            .date = QDateTime({2024, 5, 1}, {12, 0}, Qt::UTC)}
                                 << u"The certificate of ci.acme.dev expired on Wednesday, May 1, 2024."_s
                                 << u"Ask who runs the endpoint to renew it."_s;
        QTest::newRow("limit") << Explanation{.cause = Cause::AnswerTimeout,
            .subject = u"ci.acme.dev:443"_s,
            .limit = std::chrono::milliseconds(1500)}
                               << u"ci.acme.dev:443 did not answer within 1.5 s: the request may have been processed."_s
                               << u"Look at the receiver first; then send again, or wait longer."_s;
        QTest::newRow("slower") << Explanation{.cause = Cause::TooManyRequests, .wait = std::chrono::minutes(5)}
                                << u"The endpoint asks to slow down."_s << u"Send again in 5 min."_s;
        QTest::newRow("size") << Explanation{.cause = Cause::TooLarge, .subject = u"1500000"_s}
                              << u"The payload of 1.5 MB is too large for the endpoint."_s
                              << u"Send less: a link in place of the data."_s;
        QTest::newRow("slash") << Explanation{.cause = Cause::TrailingSlash, .subject = u"/hook/"_s}
                               << u"There is nothing at /hook/, with a slash at its end."_s
                               << u"Check the path, or try it without the slash."_s;
    }

    void words()
    {
        QFETCH(const Explanation, said);
        QFETCH(const QString, what);
        QFETCH(const QString, help);
        QCOMPARE(ui::sentence(said), what);
        QCOMPARE(ui::action(said), help);
    }

    /// What the endpoint says is repeated once.
    void quotations()
    {
        for (int i = 0; i <= lastCause; ++i) {
            const Explanation said = withAllFacts(Cause(i));
            QCOMPARE(ui::quotation(said).count("words"_L1) + ui::sentence(said).count("words"_L1) <= 1, true);
            QVERIFY(ui::quotation({.cause = Cause(i)}).isEmpty());
        }
        QCOMPARE(ui::quotation(withAllFacts(Cause::Unprocessable)), u"The answer says: words"_s);
    }

    void waits()
    {
        using namespace std::chrono;
        QCOMPARE(ui::waitText(milliseconds(300)), u"0.3 s"_s);
        QCOMPARE(ui::waitText(seconds(119)), u"119 s"_s);
        QCOMPARE(ui::waitText(minutes(2)), u"2 min"_s);
        QCOMPARE(ui::waitText(hours(3)), u"3 h"_s);
    }

    void tones()
    {
        QCOMPARE(ui::explanationTone(Cause::Delivered), ui::Tone::Success);
        QCOMPARE(ui::explanationTone(Cause::Unauthorized), ui::Tone::Warning);
    }
};

QTEST_GUILESS_MAIN(TestExplanationText)
#include "tst_explanationtext.moc"
