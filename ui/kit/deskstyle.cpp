// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/deskstyle.h"

#include "ui/kit/accessiblerole.h"
#include "ui/kit/stylebars.h"
#include "ui/kit/stylebits.h"
#include "ui/kit/stylebuttons.h"
#include "ui/kit/stylefields.h"
#include "ui/kit/stylemenus.h"
#include "ui/kit/stylesizes.h"
#include "ui/theme/icons.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

/// The option as what it must be for this control; null for callers that give less.
template <typename Option>
const Option* as(const QStyleOption* option)
{
    return qstyleoption_cast<const Option*>(option);
}

void drawItemGround(const QStyleOption& option, QPainter* painter, const QWidget* widget)
{
    const Tones t = tones(option.palette);
    const auto* item = as<QStyleOptionViewItem>(&option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, item->backgroundBrush);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_Enabled) && option.state.testFlag(QStyle::State_MouseOver);
    if (!selected && !hover)
        return;
    const QColor fill = selected ? t.selection : t.hover;
    if (qobject_cast<const QListView*>(widget))
        roundedBox(painter, option.rect, fill, {});
    else
        painter->fillRect(option.rect, fill);
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(u"Fusion"_s) { }

// Left to itself Qt guesses for each text whether it is markup.
void DeskStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* label = qobject_cast<QLabel*>(widget); label && label->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    return ourMetric(metric, widget).value_or(QProxyStyle::pixelMetric(metric, option, widget));
}

int DeskStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(data); mask && option) {
            mask->region = roundedMask(option->rect);
            return 1;
        }
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize DeskStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    return option ? ourSize(type, *option, size, usual, widget) : usual;
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_LineEditContents:
        return rect.adjusted(6, 0, -6, 0);
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return rect.adjusted(-4, 0, 4, 0).intersected(option->rect);
    default:
        return rect;
    }
}

QRect DeskStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (const auto* combo = as<QStyleOptionComboBox>(option); combo && part != SC_ComboBoxListBoxPopup)
        return comboPart(*combo, part);
    if (const auto* spin = as<QStyleOptionSpinBox>(option))
        return spinPart(*spin, part);
    if (const auto* button = as<QStyleOptionToolButton>(option)) {
        const bool split = button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
        return part == SC_ToolButtonMenu && split ? toolButtonMenuPart(*button) : button->rect;
    }
    if (const auto* bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QStyle::SubControl DeskStyle::hitTestComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, const QPoint& position, const QWidget* widget) const
{
    if (const auto* button = as<QStyleOptionToolButton>(option)) {
        const bool split = button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
        return split && toolButtonMenuPart(*button).contains(position) ? SC_ToolButtonMenu : SC_ToolButton;
    }
    return QProxyStyle::hitTestComplexControl(control, option, position, widget);
}

void DeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Tones t = tones(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(option, painter, widget);
    case PE_PanelLineEdit:
        if (const auto* frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            drawFieldBox(*option, painter);
        return;
    case PE_Frame:
        return drawFrame(*option, painter, widget);
    case PE_FrameGroupBox:
        return drawGroupFrame(*option, painter, widget);
    case PE_FrameFocusRect:
        // Buttons and tabs draw their own ring.
        if (!qobject_cast<const QPushButton*>(widget) && !qobject_cast<const QTabBar*>(widget))
            focusRing(painter, option->rect, t.accent);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckIndicator(*option, painter);
    case PE_IndicatorRadioButton:
        return drawRadioIndicator(*option, painter);
    case PE_PanelItemViewItem:
        return drawItemGround(*option, painter, widget);
    case PE_PanelMenu:
        return drawMenuPanel(*option, painter);
    case PE_PanelTipLabel:
        return drawTip(*option, painter);
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, scrollBarGround(*option, widget));
    case PE_FrameMenu:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_FrameButtonBevel:
    case PE_PanelMenuBar:
        return;
    case PE_PanelStatusBar:
        return painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), t.hairline);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (!drawOurControl(element, option, painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

bool DeskStyle::drawOurControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto draw = [](const auto* typed, auto paint) {
        if (typed)
            paint(*typed);
        return typed != nullptr;
    };
    using MenuItem = QStyleOptionMenuItem;
    switch (element) {
    case CE_PushButtonLabel:
        return draw(as<QStyleOptionButton>(option), [&](const auto& o) { drawButtonLabel(o, painter, widget); });
    case CE_ComboBoxLabel:
        return draw(as<QStyleOptionComboBox>(option), [&](const auto& o) { drawComboLabel(o, painter); });
    case CE_ItemViewItem:
        return draw(as<QStyleOptionViewItem>(option), [&](const auto& o) { drawItem(o, painter, widget); });
    case CE_Header:
        return draw(as<QStyleOptionHeader>(option), [&](const auto& o) { drawHeader(o, painter); });
    case CE_HeaderEmptyArea:
        drawHeaderGround(*option, painter);
        return true;
    case CE_TabBarTabShape:
        return draw(as<QStyleOptionTab>(option), [&](const auto& o) { drawTabShape(o, painter); });
    case CE_TabBarTabLabel:
        return draw(as<QStyleOptionTab>(option), [&](const auto& o) { drawTabLabel(o, painter); });
    case CE_ProgressBar:
        return draw(as<QStyleOptionProgressBar>(option), [&](const auto& o) { drawProgressBar(o, painter); });
    case CE_MenuItem:
        return draw(as<MenuItem>(option), [&](const auto& o) { drawMenuItem(o, painter); });
    case CE_MenuBarItem:
        return draw(as<MenuItem>(option), [&](const auto& o) { drawMenuBarItem(o, painter); });
    case CE_MenuBarEmptyArea:
        return true;
    case CE_Splitter:
        painter->fillRect(option->rect, tones(option->palette).hairline);
        return true;
    default:
        return false;
    }
}

void DeskStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* combo = as<QStyleOptionComboBox>(option))
        return drawCombo(*combo, painter);
    if (const auto* spin = as<QStyleOptionSpinBox>(option))
        return drawSpin(*spin, painter);
    if (const auto* button = as<QStyleOptionToolButton>(option))
        return drawToolButton(*button, painter, widget);
    if (const auto* bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar)
        return drawScrollBar(*bar, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void DeskStyle::drawButtonLabel(const QStyleOptionButton& button, QPainter* painter, const QWidget* widget) const
{
    QStyleOptionButton changed = button;
    changed.palette.setColor(QPalette::ButtonText, buttonTextColour(&button, widget));
    painter->save();
    if (hasProperty(widget, "primary"))
        painter->setFont(strongFont(painter->font()));
    if (button.icon.isNull() || button.text.isEmpty())
        QProxyStyle::drawControl(CE_PushButtonLabel, &changed, painter, widget);
    else
        drawIconAndWords(changed, painter, widget);
    painter->restore();
}

void DeskStyle::drawToolButton(const QStyleOptionToolButton& button, QPainter* painter, const QWidget* widget) const
{
    drawToolButtonPanel(button, painter);
    QStyleOptionToolButton label = button;
    const int side = button.toolButtonStyle == Qt::ToolButtonTextBesideIcon ? 5 : 0;
    const QRect words = button.rect.adjusted(side, 0, -side - toolButtonArrowRoom(button), 0);
    label.rect = visualRect(button.direction, button.rect, words);
    drawControl(CE_ToolButtonLabel, &label, painter, widget);
}

void DeskStyle::drawItem(const QStyleOptionViewItem& item, QPainter* painter, const QWidget* widget) const
{
    // The selection is a tint under text and icons of the usual colours.
    drawPrimitive(PE_PanelItemViewItem, &item, painter, widget);
    QStyleOptionViewItem plain = item;
    plain.state &= ~(State_Selected | State_MouseOver);
    plain.backgroundBrush = {};
    QProxyStyle::drawControl(CE_ItemViewItem, &plain, painter, widget);
}

QIcon DeskStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    return which == SP_LineEditClearButton ? icon("close"_L1) : QProxyStyle::standardIcon(which, option, widget);
}

void applyLook(QApplication& app, Scheme scheme, const std::optional<QColor>& accent)
{
    if (!qobject_cast<DeskStyle*>(app.style()))
        app.setStyle(new DeskStyle);
    app.setPalette(deskPalette(scheme, accent));
    guardScrollAreas();
}

} // namespace desk::ui
