// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/deskstyle.h"

#include "ui/theme/tones.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal radius = 6;
constexpr int tabGap = 20; ///< behind the text of a tab

bool has(const QWidget* widget, const char* property)
{
    return widget && widget->property(property).toBool();
}

void roundedBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

struct ButtonColours {
    QColor fill;
    QColor line;
    QColor text;
};

ButtonColours buttonColours(const QStyleOption* option, const QWidget* widget)
{
    const Tones t = tones(option->palette);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool down = option->state.testAnyFlags(QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && option->state.testFlag(QStyle::State_MouseOver);
    if (has(widget, "primary")) {
        if (!enabled)
            return {t.hover, t.hairline, t.disabled};
        const QColor fill = down ? t.accent.darker(115) : hover ? t.accent.lighter(108) : t.accent;
        return {fill, {}, t.onAccent};
    }
    const QColor text = !enabled ? t.disabled : has(widget, "danger") ? t.of(Tone::Danger).text : t.text;
    return {down    ? t.selection
            : hover ? t.hover
                    : t.base,
        enabled ? t.hairline.darker(t.dark ? 80 : 108) : t.hairline, text};
}

void drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const ButtonColours colours = buttonColours(option, widget);
    const Tones t = tones(option->palette);
    roundedBox(painter, option->rect, colours.fill, colours.line);
    const bool focused =
        option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_KeyboardFocusChange);
    if (!focused)
        return;
    if (has(widget, "primary"))
        roundedBox(painter, option->rect.adjusted(2, 2, -2, -2), {}, t.onAccent, 2);
    else
        roundedBox(painter, option->rect, {}, t.accent, 2);
}

void drawLineEditBox(const QStyleOption* option, QPainter* painter)
{
    const Tones t = tones(option->palette);
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    roundedBox(painter, option->rect, enabled ? t.base : t.window, focused ? t.accent : t.border, focused ? 2 : 1);
}

void drawHeaderGround(const QStyleOption& option, QPainter* painter)
{
    const Tones t = tones(option.palette);
    painter->fillRect(option.rect, t.base);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.hairline);
}

void drawSortArrow(QPainter* painter, const QPointF& centre, bool up, const QColor& colour)
{
    constexpr qreal half = 3.5;
    const qreal tip = up ? -half / 2 : half / 2;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{centre + QPointF(-half, -tip), centre + QPointF(0, tip), centre + QPointF(half, -tip)});
}

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

QRect tabText(const QStyleOptionTab& tab)
{
    return QStyle::visualRect(tab.direction, tab.rect, tab.rect.adjusted(1, 0, -tabGap, 0));
}

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

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(u"Fusion"_s) { }

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return tabGap;
    case PM_TabBarTabVSpace:
        return 16;
    case PM_HeaderMargin:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize DeskStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    const int height = option ? option->fontMetrics.height() + 14 : 0;
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {size.width() + 26 + (has(widget, "primary") ? 4 : 0), std::max(height, size.height())};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {result.width() + 8, std::max(height, result.height())};
    case CT_TabBarTab:
        // Wide enough for the bold text of the selected one, so that nothing moves.
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            const QFontMetrics bold(strongFont(widget ? widget->font() : QFont()));
            return {bold.size(Qt::TextShowMnemonic, tab->text).width() + tabGap + 4, result.height()};
        }
        return result;
    case CT_HeaderSection:
        return {result.width(), option ? option->fontMetrics.height() + 16 : result.height()};
    default:
        return result;
    }
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        return rect.adjusted(6, 0, -6, 0);
    return rect;
}

void DeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            drawLineEditBox(option, painter);
        return;
    case PE_Frame:
        roundedBox(painter, option->rect, {},
            option->state.testFlag(State_HasFocus) ? tones(option->palette).accent : tones(option->palette).hairline,
            option->state.testFlag(State_HasFocus) ? 2 : 1);
        return;
    case PE_FrameFocusRect:
        // Buttons and tabs draw their own ring.
        if (widget && (widget->inherits("QPushButton") || widget->inherits("QTabBar")))
            return;
        roundedBox(painter, option->rect, {}, tones(option->palette).accent, 2);
        return;
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_FrameButtonBevel:
        return;
    case PE_PanelMenuBar:
        return;
    case PE_PanelStatusBar:
        painter->fillRect(
            QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), tones(option->palette).hairline);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (!button)
            break;
        QStyleOptionButton changed = *button;
        changed.palette.setColor(QPalette::ButtonText, buttonColours(option, widget).text);
        painter->save();
        if (has(widget, "primary"))
            painter->setFont(strongFont(painter->font()));
        QProxyStyle::drawControl(element, &changed, painter, widget);
        painter->restore();
        return;
    }
    case CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawHeader(*header, painter);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        drawHeaderGround(*option, painter);
        return;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            drawTabShape(*tab, painter);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            drawTabLabel(*tab, painter);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, tones(option->palette).hairline);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void applyLook(QApplication& app, Scheme scheme, const std::optional<QColor>& accent)
{
    if (!qobject_cast<DeskStyle*>(app.style()))
        app.setStyle(new DeskStyle);
    app.setPalette(deskPalette(scheme, accent));
}

} // namespace desk::ui
