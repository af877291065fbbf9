// SPDX-License-Identifier: Apache-2.0
// Every part of the kit, by its page: what a person with a screen reader, a keyboard, big text, another language or
// another direction of reading needs of it.
#include "tests/support/eventually.h"
#include "tests/ui/a11yaudit.h"
#include "tests/ui/clippingaudit.h"
#include "tests/ui/mirroraudit.h"
#include "tests/ui/mnemonicaudit.h"
#include "ui/gallery/galleryframe.h"
#include "ui/gallery/gallerylook.h"
#include "ui/gallery/pages.h"

#include <QPushButton>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList& findings)
{
    return findings.join(u'\n');
}

std::unique_ptr<QWidget> shown(const ui::GalleryPage& page)
{
    auto frame = ui::framedPage(page);
    frame->show();
    frame->activateWindow();
    if (!QTest::qWaitForWindowActive(frame.get()))
        qFatal("the page did not become active");
    return frame;
}

void everyPage()
{
    QTest::addColumn<qsizetype>("index");
    const QList<ui::GalleryPage> pages = ui::galleryPages();
    for (qsizetype i = 0; i < pages.size(); ++i)
        QTest::newRow(qPrintable(pages.at(i).name)) << i;
}

ui::GalleryPage currentPage()
{
    QFETCH(qsizetype, index);
    return ui::galleryPages().at(index);
}

} // namespace

class TestGalleryPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qApp->setProperty("reducedMotion", true); }
    void init() { ui::applyGalleryLook(*qApp, {}); }

    void namesAreUnique()
    {
        QStringList names;
        for (const ui::GalleryPage& page : ui::galleryPages()) {
            QVERIFY2(!names.contains(page.name), qPrintable(page.name));
            QVERIFY(!page.title.isEmpty());
            names.append(page.name);
        }
    }

    void speaksAndTabs_data() { everyPage(); }
    void speaksAndTabs()
    {
        const auto frame = shown(currentPage());
        NO_FINDING(joined(test::auditWindow(frame.get())));
        for (const auto* view : frame->findChildren<QAbstractItemView*>()) {
            if (view->isVisible() && !test::isPartOfAnother(view))
                NO_FINDING(joined(test::auditItems(view)));
        }
    }

    void keysAreUnique_data() { everyPage(); }
    void keysAreUnique()
    {
        const auto frame = shown(currentPage());
        NO_FINDING(joined(test::auditMnemonics(frame.get())));
    }

    void textHasRoom_data()
    {
        QTest::addColumn<qsizetype>("index");
        QTest::addColumn<int>("points");
        QTest::addColumn<bool>("longer");
        const QList<ui::GalleryPage> pages = ui::galleryPages();
        for (qsizetype i = 0; i < pages.size(); ++i) {
            for (const int points : ui::gallerySizes) {
                for (const bool longer : {false, true})
                    QTest::addRow("%s %d pt%s", qPrintable(pages.at(i).name), points, longer ? " longer" : "")
                        << i << points << longer;
            }
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
        const auto frame = shown(currentPage());
        NO_FINDING(joined(test::auditClipping(frame.get())));
    }

    void mirrors_data() { everyPage(); }
    void mirrors()
    {
        const ui::GalleryPage page = currentPage();
        const auto left = shown(page);
        const QImage before = test::pictureToMirror(left.get());
        ui::applyGalleryLook(*qApp, {.reverse = true});
        const auto right = shown(page);
        right->resize(left->size());
        NO_FINDING(test::auditMirroring(before, test::pictureToMirror(right.get())));
    }

    void theAuditsFindWhatIsWrong()
    {
        QWidget window;
        window.resize(200, 200);
        QLabel clipped(u"A text that is wider than this"_s, &window);
        clipped.setGeometry(0, 0, 20, 20);
        QLabel outside(u"x"_s, &window);
        outside.setGeometry(195, 100, 40, 40);
        QLabel wrapped(u"Several words on lines of their own"_s, &window);
        wrapped.setWordWrap(true);
        wrapped.setGeometry(0, 40, 80, 20);
        QPushButton first(u"&Save"_s, &window);
        first.setGeometry(0, 100, 100, 40);
        QPushButton second(u"&Send"_s, &window);
        second.setGeometry(0, 150, 100, 40);
        QLineEdit line(&window);
        line.setPlaceholderText(u"A placeholder that is too long"_s);
        line.setGeometry(100, 40, 60, 40);
        window.show();
        const QStringList clipping = test::auditClipping(&window);
        QCOMPARE(clipping.size(), 4);
        QCOMPARE(test::auditMnemonics(&window), QStringList{u"Alt+S is “&Save” and “&Send”"_s});
        clipped.setProperty("elides", true);
        QCOMPARE(test::auditClipping(&window).size(), 3);
        const QImage picture = window.grab().toImage();
        QVERIFY(!test::auditMirroring(picture, picture).isEmpty());
        NO_FINDING(test::auditMirroring(picture, picture.mirrored(true, false)));
    }
};

QTEST_MAIN(TestGalleryPages)
#include "tst_gallerypages.moc"
