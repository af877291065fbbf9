// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/gallery/galleryoptions.h"
#include "ui/gallery/galleryshots.h"

using namespace desk::ui;
using namespace Qt::StringLiterals;

class TestGalleryOptions : public QObject {
    Q_OBJECT

    static GalleryOptions parse(const QStringList& arguments)
    {
        return parseGalleryOptions(QStringList{u"desk-gallery"_s} + arguments);
    }

private Q_SLOTS:
    void nothingOpensTheWindow()
    {
        const GalleryOptions options = parse({});
        QVERIFY(options.shots.isEmpty() && options.text.isEmpty() && !options.list);
    }

    void namesTellPicturesApart()
    {
        const GalleryPage page{u"banner"_s, {}, {}};
        QCOMPARE(shotName(page, Scheme::Light, parse({})), u"gallery-banner-light.png"_s);
        const GalleryOptions all = parse({u"--scale"_s, u"2"_s, u"--reverse"_s, u"--grey"_s, u"--points"_s, u"20"_s});
        QCOMPARE(shotName(page, Scheme::DarkContrast, all), u"gallery-banner-dark-contrast-2x-reverse-grey-20pt.png"_s);
    }

    void schemes()
    {
        QCOMPARE(parse({}).schemes, (QList{Scheme::Light, Scheme::Dark}));
        QCOMPARE(parse({u"--scheme"_s, u"dark"_s, u"--scheme"_s, u"light-contrast"_s}).schemes,
            (QList{Scheme::Dark, Scheme::LightContrast}));
    }

    void nonsenseIsRefused()
    {
        for (const QStringList& wrong :
            {QStringList{u"--scheme"_s, u"pink"_s}, {u"--points"_s, u"3"_s}, {u"--scale"_s, u"x"_s}, {u"--what"_s}}) {
            QCOMPARE(parse(wrong).exitCode, 2);
            QVERIFY(!parse(wrong).text.isEmpty());
        }
    }

    void longerTextsKeepWhatIsReadByMachines()
    {
        QCOMPARE(lengthened(u"Delete %1"_s), u"Dëëlëëtëë %1"_s);
        QCOMPARE(lengthened(u"&Next <b>${alias}</b>"_s), u"&Nëxxt <b>${alias}</b>"_s);
        QVERIFY(lengthened(u"Create automation"_s).size() >= 24);
    }
};

QTEST_GUILESS_MAIN(TestGalleryOptions)
#include "tst_galleryoptions.moc"
