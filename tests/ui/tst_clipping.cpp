// SPDX-License-Identifier: Apache-2.0
// Every window with text of three sizes, and with texts half as long again: nothing is cut off.
#include "tests/ui/clippingaudit.h"
#include "tests/ui/mnemonicaudit.h"
#include "tests/ui/windows.h"
#include "ui/gallery/gallerylook.h"

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

using Audit = QStringList (*)(QWidget* window);

QString everyWindow(Audit audit)
{
    QStringList findings;
    test::visitEveryWindow([&](const QString& name, QWidget* window) {
        for (const QString& finding : audit(window))
            findings.append(name + u": "_s + finding);
    });
    return findings.join(u'\n');
}

} // namespace

class TestClipping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textHasRoom_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<bool>("longer");
        for (const int points : ui::gallerySizes) {
            for (const bool longer : {false, true})
                QTest::addRow("%d pt%s", points, longer ? " longer" : "") << points << longer;
        }
    }

    void textHasRoom()
    {
        QFETCH(int, points);
        QFETCH(bool, longer);
        ui::applyGalleryLook(*qApp, {.points = points});
        ui::LongerTexts texts;
        if (longer)
            QCoreApplication::installTranslator(&texts);
        NO_FINDING(everyWindow(test::auditClipping));
    }

    void keysAreUnique()
    {
        ui::applyGalleryLook(*qApp, {});
        NO_FINDING(everyWindow(test::auditMnemonics));
    }
};

QTEST_MAIN(TestClipping)
#include "tst_clipping.moc"
