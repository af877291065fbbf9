// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/signaturetab.h"

#include "app/core/signaturelab.h"
#include "tests/ui/a11yaudit.h"
#include "tests/ui/clippingaudit.h"
#include "tests/ui_tester/shots.h"
#include "ui/kit/chiplabel.h"
#include "ui/kit/codeview.h"
#include "ui/kit/copybutton.h"
#include "ui/language/language.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr char checkValue[] = "iKZ/JLvNrtDmyZdAS7eadDuvRMa6svTCcyjjAJ0i40I=";
const QByteArray keyValue = "sign-0123456789-key";
const QByteArray payload = "{\"event_type\":\"BUILD_AND_DEPLOY\",\"client_payload\":{\"model\":\"acme/Model/churn:v7\","
                           "\"author\":\"dana\",\"alias\":\"production\",\"key\":\"sign-0123456789-key\"}}";

NamedSecret secret(const QString& name, const QByteArray& value)
{
    return {name, *Secret::forToken(value)};
}

struct Bench {
    Bench()
    {
        tab.resize(560, 700);
        tab.show();
        tab.activateWindow();
        if (!QTest::qWaitForWindowActive(&tab))
            qFatal("the tab did not become active");
    }

    template <class T>
    [[nodiscard]] T* find(const QString& name) const
    {
        T* found = tab.findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QString line(const QString& name) const { return find<QLineEdit>(name)->text(); }
    [[nodiscard]] QString said() const { return find<QLabel>(u"signatureDiagnosis"_s)->text(); }
    void paste(const QByteArray& value) const
    {
        find<QLineEdit>(u"signaturePasted"_s)->setText(QString::fromLatin1(value));
    }

    Language language;
    SignatureTab tab;
};

} // namespace

class TestSignatureTab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::usePoints(9.75);
        applyLook(*qApp, Scheme::Light);
    }

    void showsTheForms()
    {
        Bench bench;
        bench.tab.setSigned("{\"a\":1}", secret(u"DEPLOY_KEY"_s, "key"), {});
        const SignatureForms forms = signatureForms("key", "{\"a\":1}");
        QCOMPARE(bench.line(u"signatureBase64"_s), QString::fromLatin1(checkValue));
        QCOMPARE(bench.line(u"signatureHex"_s), QString::fromLatin1(forms.hex));
        QCOMPARE(bench.line(u"signaturePrefixed"_s), QString::fromLatin1(forms.prefixedHex));
        QCOMPARE(bench.find<QLabel>(u"signatureKey"_s)->text(), u"DEPLOY_KEY"_s);
        QCOMPARE(bench.find<CodeView>(u"signatureBytes"_s)->code(), u"{\"a\":1}"_s);
        for (const auto& [button, line] : {std::pair(u"signatureCopyBase64"_s, u"signatureBase64"_s),
                 {u"signatureCopyHex"_s, u"signatureHex"_s}, {u"signatureCopyPrefixed"_s, u"signaturePrefixed"_s}}) {
            bench.find<CopyButton>(button)->click();
            QCOMPARE(QGuiApplication::clipboard()->text(), bench.line(line));
        }
    }

    void valuesAreNeverShown()
    {
        Bench bench;
        bench.tab.setSigned(payload, secret(u"DEPLOY_KEY"_s, keyValue), {secret(u"OLD_KEY"_s, "churn")});
        const QString code = bench.find<CodeView>(u"signatureBytes"_s)->code();
        QVERIFY(code.contains(u"•••• DEPLOY_KEY (19 bytes)"_s));
        QVERIFY(code.contains(u"•••• OLD_KEY (5 bytes)"_s));
        for (const QWidget* widget : bench.tab.findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            const auto* line = qobject_cast<const QLineEdit*>(widget);
            const QString text = widget->accessibleName() + widget->accessibleDescription() + widget->toolTip()
                + (label ? label->text() : QString()) + (line ? line->text() : QString());
            QVERIFY2(!text.contains(QString::fromLatin1(keyValue)), qPrintable(widget->objectName()));
        }
        // The signature is of the bytes that are sent, not of those that are shown.
        QCOMPARE(bench.line(u"signatureBase64"_s), QString::fromLatin1(signatureForms(keyValue, payload).base64));
    }

    void saysTheMistake()
    {
        Bench bench;
        bench.tab.setSigned(payload, secret(u"DEPLOY_KEY"_s, keyValue), {secret(u"OLD_KEY"_s, "old")});
        QVERIFY(bench.said().startsWith(u"Paste the value"_s));
        bench.paste(signatureForms(keyValue, payload).base64);
        QCOMPARE(bench.said(), u"The receiver computed the same signature."_s);
        bench.paste(signatureForms(keyValue, payload + "\n").base64);
        QVERIFY(bench.said().contains(u"with a line end after it"_s));
        test::shoot(&bench.tab, u"signature"_s);
        bench.paste(signatureForms("old", payload).hex);
        QCOMPARE(bench.said(),
            u"The receiver uses OLD_KEY as its key. The webhook signs with DEPLOY_KEY. It also writes it as hex, not "
            "base64."_s);
        bench.paste("x");
        QVERIFY(bench.said().startsWith(u"None of the usual mistakes"_s));
    }

    /// The payload changes while it is written: what was pasted is compared anew.
    void followsTheBody()
    {
        Bench bench;
        const NamedSecret key = secret(u"DEPLOY_KEY"_s, keyValue);
        bench.tab.setSigned("{\"a\":1}", key, {});
        bench.paste(signatureForms(keyValue, "{\"a\":2}").base64);
        QVERIFY(bench.said().startsWith(u"None of the usual mistakes"_s));
        bench.tab.setSigned("{\"a\":2}", key, {});
        QCOMPARE(bench.said(), u"The receiver computed the same signature."_s);
        bench.tab.setSigned("{\"a\":2}", secret(u"OTHER"_s, "other"), {});
        QCOMPARE(bench.line(u"signaturePasted"_s), QString());
    }

    void withoutAKey()
    {
        Bench bench;
        bench.tab.setSigned(payload, secret(u"DEPLOY_KEY"_s, keyValue), {});
        bench.tab.setSigned(payload, std::nullopt, {});
        QVERIFY(bench.find<QWidget>(u"signatureNothing"_s)->isVisible());
        QVERIFY(!bench.find<QWidget>(u"signatureBase64"_s)->isVisible());
        QCOMPARE(bench.line(u"signatureBase64"_s), QString());
        QSignalSpy asked(&bench.tab, &SignatureTab::keyRequested);
        for (auto* button : bench.find<QWidget>(u"signatureNothing"_s)->findChildren<QPushButton*>()) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(asked.count(), 1);
        test::shoot(&bench.tab, u"signature-nothing"_s);
    }

    void isForEverybody_data()
    {
        QTest::addColumn<double>("points");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("usual") << 9.75 << Qt::LeftToRight;
        QTest::newRow("large") << 20.0 << Qt::LeftToRight;
        QTest::newRow("mirrored") << 9.75 << Qt::RightToLeft;
    }

    void isForEverybody()
    {
        QFETCH(const double, points);
        QFETCH(const Qt::LayoutDirection, direction);
        test::usePoints(points);
        Bench bench;
        bench.tab.setLayoutDirection(direction);
        bench.tab.setSigned(payload, secret(u"DEPLOY_KEY"_s, keyValue), {});
        bench.paste("x");
        QCoreApplication::sendPostedEvents();
        NO_FINDING(test::auditClipping(&bench.tab).join(u'\n'));
        NO_FINDING(test::auditWindow(&bench.tab).join(u'\n'));
        bench.tab.setSigned(payload, std::nullopt, {});
        NO_FINDING(test::auditClipping(&bench.tab).join(u'\n'));
        NO_FINDING(test::auditWindow(&bench.tab).join(u'\n'));
        test::usePoints(9.75);
    }
};

QTEST_MAIN(TestSignatureTab)
#include "tst_signaturetab.moc"
