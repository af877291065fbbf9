// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/keycaps.h"

#include "ui/theme/typography.h"

#include <QFontMetrics>
#include <QKeySequence>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 4;

int capHeight(const QFontMetrics& metrics)
{
    return metrics.height() + 5;
}

int capWidth(const QString& cap, const QFontMetrics& metrics)
{
    return std::max(capHeight(metrics), metrics.horizontalAdvance(cap) + 10);
}

} // namespace

QStringList keyCaps(const QKeySequence& keys)
{
    const QString text = keys.toString(QKeySequence::NativeText);
    QStringList caps = text.split(u'+', Qt::SkipEmptyParts);
    if (text == u"+"_s || text.endsWith(u"++"_s))
        caps.append(u"+"_s);
    return caps;
}

QSize keyCapsSize(const QStringList& caps, const QFont& font)
{
    const QFontMetrics metrics(smallFont(font));
    int width = caps.isEmpty() ? 0 : -gap;
    for (const QString& cap : caps)
        width += capWidth(cap, metrics) + gap;
    return {width, capHeight(metrics)};
}

void paintKeyCaps(
    QPainter& painter, const QRect& rect, const QStringList& caps, const QFont& font, const Tones& tones, bool enabled)
{
    const QFont small = smallFont(font);
    const QFontMetrics metrics(small);
    const QRect place = QStyle::alignedRect(
        painter.layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter, keyCapsSize(caps, font), rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(small);
    // Keys are pressed, and so written, in the same order in every language.
    int x = place.left();
    for (const QString& cap : caps) {
        const QRect box(x, place.top(), capWidth(cap, metrics), place.height());
        painter.setPen(QPen(tones.hairline, 1));
        painter.setBrush(tones.base);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(enabled ? tones.muted : tones.disabled);
        painter.drawText(box, Qt::AlignCenter, cap);
        x += box.width() + gap;
    }
    painter.restore();
}

} // namespace desk::ui
