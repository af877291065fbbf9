// SPDX-License-Identifier: Apache-2.0
// With DESK_SHOTS=DIR a sheet of all icons, light and dark, is kept there.
#include "tests/support/eventually.h"
#include "tests/theme/picture.h"

#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>

using namespace desk;
using namespace desk::test;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(DESK_SOURCE_DIR "/resources/icons");
const QString applicationId = u"io.github.automation_desk.AutomationDesk"_s;
const QStringList directional{u"action-slack"_s, u"action-webhook"_s, u"back"_s, u"chevron-right"_s, u"details"_s,
    u"forward"_s, u"next-pane"_s, u"open-external"_s, u"previous-pane"_s, u"sidebar"_s, u"sign-in"_s, u"sign-out"_s,
    u"undo"_s};

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void eachIcon()
{
    QTest::addColumn<QString>("name");
    const QStringList names = ui::iconNames();
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QPixmapCache::clear(); }
    void cleanup()
    {
        QGuiApplication::setPalette(QPalette());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void namesAreTheFiles()
    {
        QStringList files = QDir(folder).entryList({u"*.svg"_s}, QDir::Files);
        files.replaceInStrings(u".svg"_s, QString());
        files.sort();
        QVERIFY(files.size() > 75);
        QCOMPARE(ui::iconNames(), files);
    }

    void drawing_data() { eachIcon(); }
    void drawing()
    {
        QFETCH(const QString, name);
        const QString text = textOf(folder + u'/' + name + u".svg"_s);
        QVERIFY(QSvgRenderer(text.toUtf8()).isValid());
        QXmlStreamReader xml(text);
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.name(), u"svg");
        const QXmlStreamAttributes root = xml.attributes();
        QCOMPARE(root.value("viewBox"_L1), u"0 0 24 24");
        QCOMPARE(root.value("fill"_L1), u"none");
        QCOMPARE(root.value("stroke"_L1), u"currentColor");
        QCOMPARE(root.value("stroke-width"_L1), u"1.75");
        QCOMPARE(root.value("stroke-linecap"_L1), u"round");
        QCOMPARE(root.value("stroke-linejoin"_L1), u"round");
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement)
                checkShape(xml);
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void hasInk_data() { eachIcon(); }
    void hasInk()
    {
        QFETCH(const QString, name);
        for (const qreal ratio : {1.0, 1.25, 2.0}) {
            for (const int side : {16, 20, 24, 32}) {
                const QImage image = painted(name, side, ratio, Qt::black);
                QVERIFY2(coverage(image) > 0.03, qPrintable(u"%1 at %2"_s.arg(side).arg(ratio)));
                QVERIFY(coverage(image) < 0.5);
                QVERIFY(inkOf(image).alpha() > 200);
            }
        }
    }

    void staysOnItsGrid_data() { eachIcon(); }
    void staysOnItsGrid()
    {
        QFETCH(const QString, name);
        const QImage image = painted(name, 24, 4, Qt::black);
        const int edge = 4; // one unit of the grid
        const QImage inner = image.copy(image.rect().adjusted(edge, edge, -edge, -edge));
        const double whole = coverage(image) * image.width() * image.height();
        QVERIFY(qAbs(whole - coverage(inner) * inner.width() * inner.height()) < 0.01);
    }

    void noTwoLookAlike()
    {
        const QStringList names = ui::iconNames();
        QList<QImage> images;
        for (const QString& name : names)
            images.append(painted(name, 16, 1, Qt::black));
        for (int i = 0; i < names.size(); ++i)
            for (int j = i + 1; j < names.size(); ++j)
                QVERIFY2(difference(images.at(i), images.at(j)) > 0.015, qPrintable(names.at(i) + u' ' + names.at(j)));
    }

    void inkIsTheOneAskedFor()
    {
        for (const QColor& ink : {QColor(Qt::red), QColor(0x0e7382), QColor(Qt::white)}) {
            QVERIFY(near(inkOf(painted(u"create"_s, 24, 2, ink)), ink));
            QVERIFY(near(inkOf(imageOf(ui::icon("create"_L1, ink), 24, 2)), ink));
            QVERIFY(near(inkOf(imageOf(ui::icon("create"_L1, ink), 24, 2, QIcon::Selected)), ink));
        }
    }

    void seeThroughInkIsEven()
    {
        const QImage image = painted(u"create"_s, 24, 2, QColor(0, 0, 0, 128));
        QVERIFY(qAbs(inkOf(image).alpha() - 128) <= 1);
    }

    void iconFollowsThePalette()
    {
        const QIcon icon = ui::icon("play"_L1);
        const QIcon fixed = ui::icon("play"_L1, Qt::red);
        for (const QColor& text : {QColor(0x1b1f24), QColor(0xe6e8ea)}) {
            QPalette palette(text, Qt::gray);
            palette.setColor(QPalette::WindowText, text);
            palette.setColor(QPalette::Disabled, QPalette::WindowText, Qt::green);
            palette.setColor(QPalette::HighlightedText, Qt::blue);
            QGuiApplication::setPalette(palette);
            QVERIFY(near(inkOf(imageOf(icon, 16, 1)), text));
            QVERIFY(near(inkOf(imageOf(icon, 16, 1, QIcon::Active)), text));
            QVERIFY(near(inkOf(imageOf(icon, 16, 1, QIcon::Disabled)), Qt::green));
            QVERIFY(near(inkOf(imageOf(icon, 16, 1, QIcon::Selected)), Qt::blue));
            QVERIFY(near(inkOf(imageOf(fixed, 16, 1, QIcon::Disabled)), Qt::green));
        }
    }

    void iconIsSharpAtEveryRatio()
    {
        const QIcon icon = ui::icon("search"_L1);
        for (const qreal ratio : {1.0, 1.5, 2.0, 3.0}) {
            const QPixmap pixmap = icon.pixmap(QSize(20, 20), ratio);
            QCOMPARE(pixmap.size(), QSize(20, 20) * ratio);
            QCOMPARE(pixmap.devicePixelRatio(), ratio);
            QCOMPARE(difference(pixmap.toImage(), painted(u"search"_s, 20, ratio, Qt::black)), 0.0);
        }
    }

    void iconPaintsInAnyRectangle()
    {
        QImage image(60, 24, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        ui::icon("close"_L1).paint(&painter, image.rect());
        painter.end();
        QCOMPARE(coverage(image.copy(0, 0, 18, 24)), 0.0);
        QCOMPARE(coverage(image.copy(42, 0, 18, 24)), 0.0);
        QVERIFY(coverage(image.copy(18, 0, 24, 24)) > 0.05);
    }

    void emptyRectangleIsNoTrouble()
    {
        QVERIFY(ui::icon("close"_L1).pixmap(QSize(0, 0)).isNull());
        QImage image(8, 8, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        ui::paintIcon(painter, QRect(), "close"_L1, Qt::black);
        painter.end();
        QCOMPARE(coverage(image), 0.0);
    }

    void rightToLeft_data() { eachIcon(); }
    void rightToLeft()
    {
        QFETCH(const QString, name);
        const QImage usual = painted(name, 24, 2, Qt::black);
        const QImage reversed = painted(name, 24, 2, Qt::black, Qt::RightToLeft);
        const bool turns = directional.contains(name);
        QVERIFY(difference(reversed, turns ? usual.mirrored(true, false) : usual) < 0.005);
        if (turns)
            QVERIFY(difference(reversed, usual) > 0.02);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY(difference(imageOf(ui::icon(Name(name)), 24, 2), reversed) < 0.005);
    }

    void cachedPictureIsNotMixedUp()
    {
        const QImage red = painted(u"play"_s, 16, 2, Qt::red);
        const QImage blue = painted(u"play"_s, 16, 2, Qt::blue);
        QVERIFY(red != blue);
        QCOMPARE(painted(u"play"_s, 16, 2, Qt::red), red);
        QVERIFY(painted(u"pin"_s, 16, 2, Qt::red) != red);
    }

    void unknownNameIsSeen()
    {
#ifdef QT_NO_DEBUG
        QVERIFY(coverage(painted(u"nobody-drew-this"_s, 16, 1, Qt::black)) > 0.1);
        QVERIFY(coverage(imageOf(ui::icon("nobody-drew-this"_L1), 16, 1)) > 0.1);
#else
        QSKIP("a debug build stops there");
#endif
    }

    void applicationIcon()
    {
        const QIcon icon = ui::applicationIcon();
        for (const int side : {16, 32, 256}) {
            const QImage image = imageOf(icon, side, 1);
            QCOMPARE(image.size(), QSize(side, side));
            QVERIFY(coverage(image) > 0.5);
            QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
            // The tile, and what is on it.
            int light = 0;
            int teal = 0;
            for (int y = 0; y < side; ++y) {
                for (int x = 0; x < side; ++x) {
                    const QColor colour = image.pixelColor(x, y);
                    light += colour.alpha() > 200 && colour.lightness() > 200;
                    teal += near(colour, QColor(0x0e7382));
                }
            }
            QVERIFY(light > side * side / 20);
            QVERIFY(teal > side * side / 4);
        }
    }

    void applicationDrawings()
    {
        const QString path = folder + u"/app/"_s + applicationId;
        QSvgRenderer colour(path + u".svg"_s);
        QCOMPARE(colour.viewBox(), QRect(0, 0, 128, 128));
        QSvgRenderer symbolic(path + u"-symbolic.svg"_s);
        QCOMPARE(symbolic.viewBox(), QRect(0, 0, 16, 16));
        QVERIFY(!textOf(path + u"-symbolic.svg"_s).contains(u'#'));
        QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        symbolic.render(&painter);
        painter.end();
        QVERIFY(coverage(image) > 0.15);
    }

private:
    static void checkShape(const QXmlStreamReader& xml)
    {
        static const QStringList elements{u"path"_s, u"circle"_s, u"rect"_s};
        QVERIFY2(elements.contains(xml.name()), qPrintable(xml.name().toString()));
        const QXmlStreamAttributes attributes = xml.attributes();
        // Width, caps and joins are the root's; the only ink is the current colour.
        for (const auto name : {"stroke-width"_L1, "stroke-linecap"_L1, "stroke-linejoin"_L1, "style"_L1, "class"_L1,
                 "color"_L1, "opacity"_L1, "transform"_L1})
            QVERIFY2(!attributes.hasAttribute(name), name.data());
        if (attributes.hasAttribute("fill"_L1))
            QCOMPARE(attributes.value("fill"_L1), u"currentColor");
        if (attributes.hasAttribute("stroke"_L1))
            QCOMPARE(attributes.value("stroke"_L1), u"none");
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
