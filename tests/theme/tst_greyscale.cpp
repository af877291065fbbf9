// SPDX-License-Identifier: Apache-2.0
// Without colour: words on chips are still read, and a switch still shows which way it is.
#include "tests/support/eventually.h"
#include "ui/theme/chippainter.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

/// The luminance of each pixel as a grey, so that contrast between greys is that between the colours.
QImage greyed(const QImage& picture)
{
    QImage grey(picture.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const double luminance = 1.05 / contrastRatio(Qt::white, picture.pixelColor(x, y)) - 0.05;
            const double channel =
                luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * std::pow(luminance, 1 / 2.4) - 0.055;
            grey.scanLine(y)[x] = uchar(std::clamp(qRound(channel * 255), 0, 255));
        }
    }
    return grey;
}

/// The contrast between the lightest and the darkest place of a picture.
double widestContrast(const QImage& picture)
{
    QColor darkest(Qt::white);
    QColor lightest(Qt::black);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor here = picture.pixelColor(x, y);
            if (here.lightness() < darkest.lightness())
                darkest = here;
            if (here.lightness() > lightest.lightness())
                lightest = here;
        }
    }
    return contrastRatio(darkest, lightest);
}

QImage chipOf(Tone tone, const Tones& t)
{
    QFont font(u"Sans Serif"_s);
    font.setPointSize(20);
    const QString text = u"IIIIIIIIIIII"_s; // strokes wide enough to reach the full ink
    const QSize size = chipSize(text, font);
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(t.of(tone).fill);
    QPainter painter(&picture);
    paintChip(painter, picture.rect(), text, font, t.of(tone));
    return picture;
}

QImage switchOf(bool on, const Tones& t)
{
    QFont font(u"Sans Serif"_s);
    font.setPointSize(20);
    QImage picture(switchSize(font), QImage::Format_RGB32);
    picture.fill(t.base);
    QPainter painter(&picture);
    paintSwitch(painter, picture.rect(), on, true, t);
    return picture;
}

/// Where the middle of the knob is, from 0 at the left to 1 at the right, by the shape alone.
double knobOf(const QImage& grey, int knob, int ground)
{
    const int row = grey.height() / 2;
    double sum = 0;
    int count = 0;
    for (int x = 2; x < grey.width() - 2; ++x) {
        const int value = grey.constScanLine(row)[x];
        if (std::abs(value - knob) < std::abs(value - ground)) {
            sum += x;
            ++count;
        }
    }
    return count ? sum / count / grey.width() : 0.5;
}

int greyOf(const QColor& colour)
{
    QImage one(1, 1, QImage::Format_RGB32);
    one.fill(colour);
    return greyed(one).constScanLine(0)[0];
}

} // namespace

class TestGreyscale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsOnChipsAreRead()
    {
        for (const Scheme scheme : allSchemes) {
            for (const Tone tone : allTones) {
                const double ratio = widestContrast(greyed(chipOf(tone, tones(scheme))));
                QVERIFY2(
                    ratio >= 4.5, qPrintable(u"scheme %1, tone %2: %3"_s.arg(int(scheme)).arg(int(tone)).arg(ratio)));
            }
        }
    }

    void aSwitchShowsItsSide()
    {
        for (const Scheme scheme : allSchemes) {
            const Tones t = tones(scheme);
            const double on = knobOf(greyed(switchOf(true, t)), greyOf(t.knob), greyOf(t.accent));
            const double off = knobOf(greyed(switchOf(false, t)), greyOf(t.knob), greyOf(t.off));
            QVERIFY2(on > 0.55 && off < 0.45, qPrintable(u"on at %1, off at %2"_s.arg(on).arg(off)));
        }
    }

    void thePictureIsMeasured()
    {
        QImage flat(4, 4, QImage::Format_RGB32);
        flat.fill(QColor(0x777777));
        QVERIFY(qFuzzyCompare(widestContrast(greyed(flat)), 1.0));
        flat.setPixelColor(1, 1, Qt::white);
        const double ratio = widestContrast(greyed(flat));
        QVERIFY2(ratio > 4.4 && ratio < 4.5, qPrintable(QString::number(ratio)));
    }
};

QTEST_MAIN(TestGreyscale)
#include "tst_greyscale.moc"
