// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/stylebars.h"

#include "ui/kit/stylebits.h"
#include "ui/theme/tones.h"
#include "ui/theme/typography.h"

#include <QAbstractScrollArea>
#include <QPainter>

namespace desk::ui {

using namespace Qt::StringLiterals;

void drawHeaderGround(const QStyleOption& option, QPainter* painter)
{
    const Tones t = tones(option.palette);
    painter->fillRect(option.rect, t.base);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.hairline);
}

namespace {

void drawSortArrow(QPainter* painter, const QPointF& centre, bool up, const QColor& colour)
{
    constexpr qreal half = 3.5;
    const qreal tip = up ? -half / 2 : half / 2;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{centre + QPointF(-half, -tip), centre + QPointF(0, tip), centre + QPointF(half, -tip)});
}

} // namespace

/// The arrow stands behind the word, where the eye is; sorted upwards means it points up.
void drawHeader(const QStyleOptionHeader& header, QPainter* painter)
{
    constexpr int arrowRoom = 18;
    const Tones t = tones(header.palette);
    painter->save();
    drawHeaderGround(header, painter);
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    const QRect area =
        QStyle::visualRect(header.direction, header.rect, header.rect.adjusted(10, 0, sorted ? -arrowRoom - 6 : -6, 0));
    painter->setFont(strongFont(painter->font()));
    painter->setPen(sorted ? t.text : t.muted);
    const QString text = painter->fontMetrics().elidedText(header.text, Qt::ElideRight, area.width());
    painter->setLayoutDirection(header.direction);
    painter->drawText(area, int(Qt::AlignLeading | Qt::AlignVCenter), text);
    if (sorted) {
        const int width = painter->fontMetrics().horizontalAdvance(text) + 10;
        const qreal x = header.direction == Qt::RightToLeft ? area.right() - width : area.left() + width;
        drawSortArrow(
            painter, QPointF(x, area.center().y() + 1), header.sortIndicator == QStyleOptionHeader::SortDown, t.text);
    }
    painter->restore();
}

namespace {

QRect tabText(const QStyleOptionTab& tab)
{
    return QStyle::visualRect(tab.direction, tab.rect, tab.rect.adjusted(1, 0, -tabGap, 0));
}

} // namespace

void drawTabShape(const QStyleOptionTab& tab, QPainter* painter)
{
    const Tones t = tones(tab.palette);
    const QRect text = tabText(tab);
    if (tab.state.testFlag(QStyle::State_Selected))
        painter->fillRect(QRect(text.left(), tab.rect.bottom() - 1, text.width(), 2), t.accent);
    if (tab.state.testFlag(QStyle::State_HasFocus))
        roundedBox(painter, text.adjusted(-1, 2, 5, -4), {}, t.accent, 2);
}

void drawTabLabel(const QStyleOptionTab& tab, QPainter* painter)
{
    const Tones t = tones(tab.palette);
    const bool selected = tab.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(selected ? strongFont(painter->font()) : painter->font());
    painter->setPen(selected ? t.text : t.muted);
    painter->drawText(tabText(tab), int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextShowMnemonic), tab.text);
    painter->restore();
}

QRect scrollBarSlider(const QStyleOptionSlider& bar)
{
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int room = horizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int least = std::min(room, sliderLeast);
    const int length =
        range <= 0 ? room : std::clamp(int(qint64(bar.pageStep) * room / (range + bar.pageStep)), least, room);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
    const QRect slider = horizontal ? QRect(bar.rect.left() + start, bar.rect.top(), length, bar.rect.height())
                                    : QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), length);
    return QStyle::visualRect(bar.direction, bar.rect, slider);
}

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const QRect slider = scrollBarSlider(bar);
    const QRect& all = bar.rect;
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const bool mirrored = horizontal && bar.direction == Qt::RightToLeft;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return slider;
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSubPage:
    case QStyle::SC_ScrollBarAddPage:
        if (!horizontal)
            return part == QStyle::SC_ScrollBarSubPage
                ? QRect(all.topLeft(), QPoint(all.right(), slider.top() - 1))
                : QRect(QPoint(all.left(), slider.bottom() + 1), all.bottomRight());
        return (part == QStyle::SC_ScrollBarSubPage) != mirrored
            ? QRect(all.topLeft(), QPoint(slider.left() - 1, all.bottom()))
            : QRect(QPoint(slider.right() + 1, all.top()), all.bottomRight());
    default:
        return {};
    }
}

QColor scrollBarGround(const QStyleOption& option, const QWidget* widget)
{
    // The bar stands in a container beside what is scrolled, and looks like it.
    for (const QWidget* p = widget; p; p = p->parentWidget()) {
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(p))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return option.palette.color(QPalette::Window);
}

void drawScrollBar(const QStyleOptionSlider& bar, QPainter* painter, const QWidget* widget)
{
    const Tones t = tones(bar.palette);
    painter->fillRect(bar.rect, scrollBarGround(bar, widget));
    if (bar.maximum <= bar.minimum)
        return;
    const bool held = bar.state.testFlag(QStyle::State_Sunken) && bar.activeSubControls == QStyle::SC_ScrollBarSlider;
    const bool over = bar.state.testFlag(QStyle::State_MouseOver);
    const int slim = held || over ? 2 : 3;
    const QRect slider = scrollBarSlider(bar);
    const QRect thumb =
        bar.orientation == Qt::Horizontal ? slider.adjusted(2, slim, -2, -slim) : slider.adjusted(slim, 2, -slim, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(held ? t.muted : t.border);
    const qreal round = std::min(thumb.width(), thumb.height()) / 2.0;
    painter->drawRoundedRect(thumb, round, round);
    painter->restore();
}

namespace {

QRect progressGroove(const QStyleOptionProgressBar& bar)
{
    // As much as the longest text there will be, so that the line keeps its length.
    const int text = !bar.textVisible || bar.text.isEmpty()
        ? 0
        : bar.fontMetrics.horizontalAdvance(bar.text.size() < 4 ? u"100%"_s : bar.text) + 10;
    const QRect line(bar.rect.left(), bar.rect.center().y() - 3, bar.rect.width() - text, 6);
    return QStyle::visualRect(bar.direction, bar.rect, line);
}

} // namespace

void drawProgressBar(const QStyleOptionProgressBar& bar, QPainter* painter)
{
    const Tones t = tones(bar.palette);
    const QRect groove = progressGroove(bar);
    const bool enabled = bar.state.testFlag(QStyle::State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.neutral.fill);
    painter->drawRoundedRect(groove, 3, 3);
    painter->setBrush(enabled ? t.accent : t.disabled);
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    if (range > 0) {
        const int done = int((qint64(bar.progress) - bar.minimum) * groove.width() / range);
        const QRect part(groove.left(), groove.top(), std::clamp(done, 0, groove.width()), groove.height());
        const bool fromRight = (bar.direction == Qt::RightToLeft) != bar.invertedAppearance;
        painter->drawRoundedRect(QStyle::visualRect(fromRight ? Qt::RightToLeft : Qt::LeftToRight, groove, part), 3, 3);
    } else {
        // Nobody knows how long: dashes over all of it, which need no motion.
        for (int x = groove.left(); x < groove.right(); x += 20)
            painter->drawRoundedRect(
                QRect(x, groove.top(), std::min(12, groove.right() - x + 1), groove.height()), 3, 3);
    }
    if (bar.textVisible) {
        const QRect text(groove.width() + 10, 0, bar.rect.width() - groove.width() - 10, bar.rect.height());
        painter->setPen(enabled ? t.muted : t.disabled);
        painter->drawText(QStyle::visualRect(bar.direction, bar.rect, text.translated(bar.rect.topLeft())),
            QStyle::visualAlignment(bar.direction, Qt::AlignRight | Qt::AlignVCenter), bar.text);
    }
    painter->restore();
}

} // namespace desk::ui
