// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/switch.h"

#include "ui/kit/box.h"
#include "ui/theme/chippainter.h"
#include "ui/theme/tones.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace desk::ui {

namespace {
constexpr int ring = 3; ///< around the switch, for the focus
constexpr int gap = 8;
constexpr int least = 24;

/// "On" is where reading ends.
void paintMirrored(QPainter& painter, const QRect& rect, bool on, bool enabled, const Tones& tones)
{
    painter.save();
    painter.translate(rect.left() + rect.right() + 1, 0);
    painter.scale(-1, 1);
    paintSwitch(painter, rect, on, enabled, tones);
    painter.restore();
}
} // namespace

Switch::Switch(const QString& name, const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setObjectName(name);
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    const QSize pill = switchSize(font());
    const int words = text().isEmpty() ? 0 : fontMetrics().size(Qt::TextShowMnemonic, text()).width() + gap;
    return {pill.width() + 2 * ring + words, std::max(least, pill.height() + 2 * ring)};
}

QSize Switch::minimumSizeHint() const
{
    return sizeHint();
}

void Switch::paintEvent(QPaintEvent*)
{
    const Tones t = tones(palette());
    const QSize pill = switchSize(font());
    QPainter painter(this);
    const QRect place(QPoint(ring, (height() - pill.height()) / 2), pill);
    const QRect visual = QStyle::visualRect(layoutDirection(), rect(), place);
    if (layoutDirection() == Qt::RightToLeft)
        paintMirrored(painter, visual, isChecked(), isEnabled(), t);
    else
        paintSwitch(painter, visual, isChecked(), isEnabled(), t);
    if (hasFocus()) {
        const QRectF around = QRectF(visual).adjusted(-ring, -ring, ring, ring);
        paintFocusRing(painter, around, around.height() / 2, t.accent);
    }
    if (text().isEmpty())
        return;
    painter.setPen(isEnabled() ? t.text : t.disabled);
    const QRect words = rect().adjusted(place.right() + 1 + gap, 0, 0, 0);
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
        int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextShowMnemonic), text());
}

// Space is QAbstractButton's own; people press Return on a switch too.
void Switch::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QAbstractButton::keyPressEvent(event);
        return;
    }
    if (!event->isAutoRepeat())
        click();
}

} // namespace desk::ui
