// SPDX-License-Identifier: Apache-2.0
// Whether a page from right to left is the mirror of itself: where something stood at the left, it stands at the right.
// What can be typed keeps the side of its own script, and code is always read from left to right: neither is looked at.
#pragma once

#include <QBitArray>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QImage>
#include <QList>

namespace desk::test {

/// Where in each band of a picture there is something. A line of text is one block, whatever its letters: they do not
/// turn round with the page.
struct Blocks {
    int width = 0;
    QList<QBitArray> bands;
};

/// Where a row of the picture changes its colour: grounds and lines across say nothing about sides.
inline void addEdges(QBitArray& band, const QRgb* line)
{
    for (qsizetype x = 1; x < band.size(); ++x) {
        if (line[x] != line[x - 1])
            band.setBit(x);
    }
}

/// The gaps between letters and words are no gaps.
inline void closeGaps(QBitArray& band, qsizetype gap)
{
    qsizetype last = -1;
    for (qsizetype x = 0; x < band.size(); ++x) {
        if (!band.testBit(x))
            continue;
        if (last >= 0 && x - last <= gap)
            band.fill(true, last, x);
        last = x;
    }
}

inline Blocks blocksOf(const QImage& picture)
{
    constexpr int bandHeight = 12;
    constexpr qsizetype gap = 16;
    const QImage image = picture.convertToFormat(QImage::Format_RGB32);
    Blocks blocks{image.width(), {}};
    for (int top = 0; top < image.height(); top += bandHeight) {
        QBitArray band(image.width());
        for (int y = top; y < std::min(top + bandHeight, image.height()); ++y)
            addEdges(band, reinterpret_cast<const QRgb*>(image.constScanLine(y)));
        closeGaps(band, gap);
        blocks.bands.append(band);
    }
    return blocks;
}

inline Blocks mirrored(const Blocks& blocks)
{
    Blocks result{blocks.width, {}};
    for (const QBitArray& band : blocks.bands) {
        QBitArray turned(band.size());
        for (qsizetype x = 0; x < band.size(); ++x)
            turned.setBit(band.size() - 1 - x, band.testBit(x));
        result.bands.append(turned);
    }
    return result;
}

/// 0 where every block covers its counterpart, 1 where none does.
inline double blockDistance(const Blocks& a, const Blocks& b)
{
    if (a.width != b.width || a.bands.size() != b.bands.size())
        return 1;
    qsizetype different = 0;
    qsizetype either = 0;
    for (qsizetype i = 0; i < a.bands.size(); ++i) {
        different += (a.bands.at(i) ^ b.bands.at(i)).count(true);
        either += (a.bands.at(i) | b.bands.at(i)).count(true);
    }
    return either ? double(different) / double(either) : 0;
}

struct MirrorFinding {
    double same = 0; ///< how far from what it was
    double mirror = 0; ///< how far from the mirror of what it was
    double symmetry = 0; ///< how far what it was is from its own mirror
};

[[nodiscard]] inline MirrorFinding compareMirrored(const QImage& leftToRight, const QImage& rightToLeft)
{
    const Blocks here = blocksOf(leftToRight);
    const Blocks there = blocksOf(rightToLeft);
    return {blockDistance(here, there), blockDistance(here, mirrored(there)), blockDistance(here, mirrored(here))};
}

/// A picture of a widget without what is typed in it.
[[nodiscard]] inline QImage pictureToMirror(QWidget* widget)
{
    QPixmap picture = widget->grab();
    QPainter painter(&picture);
    for (const QWidget* part : widget->findChildren<QWidget*>()) {
        const bool typed = qobject_cast<const QLineEdit*>(part) || qobject_cast<const QPlainTextEdit*>(part);
        if (typed && part->isVisibleTo(widget))
            painter.fillRect(QRect(part->mapTo(widget, QPoint()), part->size()), widget->palette().window());
    }
    painter.end();
    return picture.toImage();
}

/// Empty when it is the mirror; some texts break into other lines, so a little is allowed.
[[nodiscard]] inline QString auditMirroring(const QImage& leftToRight, const QImage& rightToLeft)
{
    constexpr double allowed = 0.25;
    constexpr double centred = 0.05; // with everything in the middle there are no sides to be told apart
    const MirrorFinding found = compareMirrored(leftToRight, rightToLeft);
    if (found.symmetry < centred && found.mirror < centred)
        return {};
    if (found.mirror < found.same && found.mirror < allowed)
        return {};
    return QStringLiteral("differs by %1 from what it was, by %2 from its mirror").arg(found.same).arg(found.mirror);
}

} // namespace desk::test
