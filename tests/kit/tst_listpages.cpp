// SPDX-License-Identifier: Apache-2.0
// Every page of the parts of lists and messages, drawn in both schemes, both directions and large, and audited. With
// DESK_SHOTS=DIR the pictures are kept there.
#include "tests/support/eventually.h"
#include "tests/ui/a11yaudit.h"
#include "ui/gallery/listpages.h"
#include "ui/kit/deskstyle.h"

#include <QDir>
#include <QLabel>

using namespace desk;
using namespace Qt::StringLiterals;

class TestListPages : public QObject {
    Q_OBJECT

    QFont m_font;

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

    static QSize pageSize(const ui::GalleryPage& part) { return {860, part.name == "states"_L1 ? 900 : 560}; }

    /// What waits a moment before it shows has shown.
    static bool settled(const QWidget* page)
    {
        const auto labels = page->findChildren<QLabel*>();
        return std::all_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() || label->text().isEmpty()
                || !(label->text().startsWith(u"Loading"_s) || label->text().startsWith(u"13 of"_s));
        });
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
        m_font = QFont(u"Inter"_s);
        m_font.setPointSizeF(9.75);
        QApplication::setFont(m_font);
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
        widget->resize(pageSize(part));
        widget->show();
        widget->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(widget.get()));
        QTRY_VERIFY(settled(widget.get()));
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
    }

    void rightToLeft_data() { pages_data(); }

    void rightToLeft()
    {
        QFETCH(int, page);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const ui::GalleryPage part = ui::listPages().at(page);
        const std::unique_ptr<QWidget> widget(part.make());
        widget->resize(pageSize(part));
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        QTRY_VERIFY(settled(widget.get()));
        QTRY_COMPARE(clipped(widget.get()).join(u'\n'), QString());
        keep(widget.get(), part.name + u"-rtl"_s);
    }

    void largeType_data() { pages_data(); }

    void largeType()
    {
        QFETCH(int, page);
        QFont large = m_font;
        large.setPointSize(20);
        QApplication::setFont(large);
        const ui::GalleryPage part = ui::listPages().at(page);
        const std::unique_ptr<QWidget> widget(part.make());
        widget->resize(1100, 1400);
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        QTRY_COMPARE(clipped(widget.get()).join(u'\n'), QString());
        keep(widget.get(), part.name + u"-large"_s);
    }

    void cleanup()
    {
        QApplication::setFont(m_font);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(TestListPages)
#include "tst_listpages.moc"
