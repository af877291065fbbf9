// SPDX-License-Identifier: Apache-2.0
// Icons as pictures, and what can be measured on a picture.
#pragma once

#include "ui/theme/icons.h"

#include <QImage>
#include <QPainter>

#include <cmath>

namespace desk::test {

/// Keeps the letters of a name alive for the length of a call.
struct Name {
    explicit Name(const QString& text) : latin1(text.toLatin1()) { }
    operator QLatin1StringView() const { return QLatin1StringView(latin1); }
    QByteArray latin1;
};

/// What a delegate gets to see, on a clear picture.
inline QImage painted(
    const QString& name, int side, qreal ratio, const QColor& ink, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QImage image(QSize(side, side) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    ui::paintIcon(painter, QRect(0, 0, side, side), Name(name), ink);
    painter.end();
    image.setDevicePixelRatio(1);
    return image;
}

inline QImage imageOf(const QIcon& icon, int side, qreal ratio, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(side, side), ratio, mode).toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

/// The share of the picture that is covered.
inline double coverage(const QImage& image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += image.pixelColor(x, y).alphaF();
    return sum / (image.width() * image.height());
}

/// The colour where the picture is most opaque.
inline QColor inkOf(const QImage& image)
{
    QColor best(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > best.alpha())
                best = image.pixelColor(x, y);
    return best;
}

/// How much two pictures of one size differ, from 0 to 1.
inline double difference(const QImage& left, const QImage& right)
{
    double sum = 0;
    for (int y = 0; y < left.height(); ++y)
        for (int x = 0; x < left.width(); ++x)
            sum += std::abs(left.pixelColor(x, y).alphaF() - right.pixelColor(x, y).alphaF());
    return sum / (left.width() * left.height());
}

inline bool near(const QColor& left, const QColor& right)
{
    const auto close = [](int a, int b) { return std::abs(a - b) <= 3; };
    return close(left.red(), right.red()) && close(left.green(), right.green()) && close(left.blue(), right.blue());
}

} // namespace desk::test
