// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/chippainter.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QPainter>

namespace desk::ui {

namespace {

QFont chipFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.92);
    return small;
}

void paintPill(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& outline)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(outline.isValid() ? QPen(outline) : QPen(Qt::NoPen));
    const qreal radius = rect.height() / 2.0;
    const QRectF area = outline.isValid() ? QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect);
    painter.drawRoundedRect(area, radius, radius);
}

} // namespace

QSize chipSize(const QString& text, const QFont& font)
{
    const QFontMetrics metrics(chipFont(font));
    return {metrics.horizontalAdvance(text) + 16, metrics.height() + 4};
}

void paintChip(
    QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const TonePair& pair, bool outlined)
{
    painter.save();
    QColor outline;
    if (outlined) {
        outline = pair.text;
        outline.setAlphaF(0.35F);
    }
    paintPill(painter, rect, pair.fill, outline);
    painter.setFont(chipFont(font));
    painter.setPen(pair.text);
    const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width() - 12);
    painter.drawText(rect, Qt::AlignCenter, elided);
    painter.restore();
}

QFont codeFont(const QFont& font)
{
    QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    code.setPointSizeF(font.pointSizeF() * 0.95);
    return code;
}

QSize patternSize(const QString& text, const QFont& font)
{
    const QFontMetrics metrics(codeFont(font));
    return {metrics.horizontalAdvance(text) + 16, metrics.height() + 4};
}

void paintPattern(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const Tones& tones)
{
    painter.save();
    paintPill(painter, rect, tones.chip, {});
    painter.setFont(codeFont(font));
    painter.setPen(tones.text);
    const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width() - 12);
    painter.drawText(rect, Qt::AlignCenter, elided);
    painter.restore();
}

QSize switchSize(const QFont& font)
{
    const int height = QFontMetrics(font).height();
    return {height * 2 - 2, height + 1};
}

void paintSwitch(QPainter& painter, const QRect& rect, bool on, bool enabled, const Tones& tones)
{
    painter.save();
    painter.setOpacity(enabled ? 1.0 : 0.6);
    paintPill(painter, rect, on ? tones.accent : tones.off, {});
    const int inset = 2;
    const int size = rect.height() - 2 * inset;
    const int x = on ? rect.right() - inset - size + 1 : rect.left() + inset;
    painter.setBrush(tones.knob);
    painter.drawEllipse(QRectF(x, rect.top() + inset, size, size));
    painter.restore();
}

} // namespace desk::ui
