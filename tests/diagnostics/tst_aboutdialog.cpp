// SPDX-License-Identifier: Apache-2.0
#include "tests/diagnostics/dialogrig.h"
#include "tests/support/eventually.h"
#include "ui/diagnostics/aboutdialog.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const QString facts = u"Automation Desk 0.1.0\nBuild id: 4f2a0c61\nQt: 6.4.2 (built with 6.4.2)\n"
                      "System: Debian GNU/Linux 12 (bookworm), linux 6.1.0, x86_64\nTLS: OpenSSL 3.0.15\n"
                      "SQLite: 3.40.1\nKeychain: Secret Service"_s;

struct Rig {
    Rig() { test::present(&dialog); }

    template <class T>
    [[nodiscard]] T* find(const QString& name) const
    {
        T* found = dialog.findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    ui::AboutDialog dialog{facts};
};

} // namespace

class TestAboutDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::usePictureFont(); }

    void saysWhatItIsAndWhoseItIsNot()
    {
        const Rig rig;
        QCOMPARE(rig.find<QLabel>(u"aboutVersion"_s)->text(), u"Version "_s + QStringLiteral(DESK_VERSION));
        QVERIFY(rig.find<QLabel>(u"aboutText"_s)
                    ->text()
                    .contains(u"An independent project, not made by or affiliated with Weights & Biases."_s));
        QVERIFY(rig.find<QLabel>(u"aboutLicence"_s)->text().contains(u"Apache"_s));
        QVERIFY(!rig.find<QLabel>(u"aboutMark"_s)->pixmap().isNull());
    }

    void detailsHaveTheFactsAndThoseOfTheWindow()
    {
        const Rig rig;
        const QString details = rig.find<QPlainTextEdit>(u"aboutDetails"_s)->toPlainText();
        QVERIFY(details.startsWith(facts + u'\n'));
        QVERIFY2(details.contains(u"\nPlatform: offscreen\n"_s), qPrintable(details));
        QVERIFY2(details.contains(u"\nStyle: fusion\n"_s), qPrintable(details));
        QCOMPARE(details, rig.dialog.details());
    }

    void copiesTheDetails()
    {
        const Rig rig;
        auto* copy = rig.find<QPushButton>(u"aboutCopy"_s);
        copy->click();
        QCOMPARE(QApplication::clipboard()->text(), rig.dialog.details());
        QCOMPARE(copy->text(), u"Copied"_s);
        QTRY_COMPARE(copy->text(), u"&Copy details"_s);
    }

    void bothTabsAreForEveryone()
    {
        Rig rig;
        QCOMPARE(QApplication::focusWidget()->objectName(), u"aboutClose"_s);
        QCOMPARE(test::a11yFindings(&rig.dialog), QString());
        test::keepPictures(&rig.dialog, u"about"_s);
        rig.find<QTabWidget>(u"aboutTabs"_s)->setCurrentIndex(1);
        QVERIFY(rig.find<QLabel>(u"licence0"_s)->isVisible());
        QCOMPARE(rig.find<QLabel>(u"licence0"_s)->text(), u"LGPL-3.0"_s);
        QCOMPARE(test::a11yFindings(&rig.dialog), QString());
        test::keepPictures(&rig.dialog, u"about-licences"_s);
        QTest::keyClick(&rig.dialog, Qt::Key_Escape);
        QVERIFY(!rig.dialog.isVisible());
    }
};

QTEST_MAIN(TestAboutDialog)
#include "tst_aboutdialog.moc"
