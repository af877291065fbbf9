// SPDX-License-Identifier: Apache-2.0
// Every page of the parts of lists and messages, drawn in both schemes, both directions and large, and audited. With
// DESK_SHOTS=DIR the pictures are kept there.
#include "tests/ui/a11yaudit.h"
#include "ui/gallery/listpages.h"
#include "ui/kit/deskstyle.h"

#include <QDir>

using namespace desk;
using namespace Qt::StringLiterals;

class TestListPages : public QObject {
    Q_OBJECT

    static void keep(QWidget* page, const QString& name)
    {
        const QImage picture = page->grab().toImage();
        QVERIFY(!picture.isNull());
        const QString folder = qEnvironmentVariable("DESK_SHOTS");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(folder + u'/' + name + u".png"_s));
    }

    /// Labels whose words wrap say by their height for a width whether all of them can be seen.
    static QStringList clipped(const QWidget* page)
    {
        QStringList list;
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
                list.append(label->objectName() + u": "_s + label->text());
        }
        for (const QAbstractButton* button : page->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->width() < button->minimumSizeHint().width())
                list.append(button->objectName());
        }
        return list;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFont font(u"Inter"_s);
        font.setPixelSize(13);
        font.setPointSizeF(9.75);
        QApplication::setFont(font);
        qApp->setProperty("reducedMotion", true);
    }

    void pages_data()
    {
        QTest::addColumn<int>("page");
        const QList<ui::GalleryPage> pages = ui::listPages();
        for (int i = 0; i < pages.size(); ++i)
            QTest::newRow(qPrintable(pages[i].name)) << i;
    }

    void pages()
    {
        QFETCH(int, page);
        const ui::GalleryPage part = ui::listPages().at(page);
        ui::applyLook(*qApp, ui::Scheme::Light);
        const std::unique_ptr<QWidget> widget(part.make());
        widget->resize(860, part.name == "states"_L1 ? 900 : 560);
        widget->show();
        widget->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(widget.get()));
        for (const QLabel* label : widget->findChildren<QLabel*>())
            QTRY_VERIFY(label->isVisible() || !label->objectName().startsWith("galleryState2"_L1));
        QStringList findings = test::auditWidgets(widget.get());
        const QStringList forward = test::tabCycle(widget.get(), false, findings);
        const QStringList back = test::tabCycle(widget.get(), true, findings);
        QCOMPARE(QSet<QString>(forward.begin(), forward.end()), QSet<QString>(back.begin(), back.end()));
        QCOMPARE(findings.join(u'\n'), QString());
        keep(widget.get(), part.name + u"-light"_s);
        ui::applyLook(*qApp, ui::Scheme::Dark);
        QTRY_VERIFY(ui::tones(widget->palette()).dark);
        keep(widget.get(), part.name + u"-dark"_s);
        ui::applyLook(*qApp, ui::Scheme::Light);
        QTRY_VERIFY(!ui::tones(widget->palette()).dark);
        widget->setLayoutDirection(Qt::RightToLeft);
        keep(widget.get(), part.name + u"-rtl"_s);
    }

    void largeType_data() { pages_data(); }

    void largeType()
    {
        QFETCH(int, page);
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSize(20);
        QApplication::setFont(large);
        const ui::GalleryPage part = ui::listPages().at(page);
        const std::unique_ptr<QWidget> widget(part.make());
        widget->resize(1100, 1400);
        widget->show();
        QApplication::setFont(before);
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        QTRY_COMPARE(clipped(widget.get()).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestListPages)
#include "tst_listpages.moc"
