// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/stylesizes.h"

#include "ui/kit/stylebars.h"
#include "ui/kit/stylebits.h"
#include "ui/kit/stylebuttons.h"
#include "ui/kit/stylefields.h"
#include "ui/kit/stylemenus.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QStyleOption>

namespace desk::ui {

namespace {

constexpr int leastTarget = 24; ///< WCAG 2.5.8

int textHeight(const QWidget* widget)
{
    return widget ? widget->fontMetrics().height() : QFontMetrics(QApplication::font()).height();
}

QSize toolButtonSize(const QStyleOptionToolButton& button, const QSize& contents)
{
    const bool bare = button.text.isEmpty() || button.toolButtonStyle == Qt::ToolButtonIconOnly;
    // The part that opens the menu is in the contents already.
    const bool split = button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    const int arrow = split ? 0 : toolButtonArrowRoom(button);
    const int height = button.fontMetrics.height() + (button.state.testFlag(QStyle::State_AutoRaise) ? 10 : 14);
    return {std::max(leastTarget, contents.width() + (bare ? 10 : 16) + arrow),
        std::max({leastTarget, height, contents.height() + 8})};
}

/// What the bold words of the button that is meant need more than the usual ones it is measured with.
int boldExtra(const QStyleOption& option, const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    if (!button || !hasProperty(widget, "primary"))
        return 0;
    const QFontMetrics bold(strongFont(widget->font()));
    return bold.size(Qt::TextShowMnemonic, button->text).width()
        - option.fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
}

} // namespace

std::optional<int> ourMetric(QStyle::PixelMetric metric, const QWidget* widget)
{
    switch (metric) {
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_TabBarBaseOverlap:
    case QStyle::PM_SubMenuOverlap:
        return 0;
    case QStyle::PM_TabBarTabHSpace:
        return tabGap;
    case QStyle::PM_TabBarTabVSpace:
        return 16;
    case QStyle::PM_HeaderMargin:
        return 8;
    case QStyle::PM_DefaultFrameWidth:
        // Inside of the corners and the ring.
        return isTextEdit(widget) ? std::optional(3) : std::nullopt;
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
        return std::max(16, textHeight(widget));
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
        return 8;
    case QStyle::PM_ScrollBarExtent:
        return 12;
    case QStyle::PM_ScrollBarSliderMin:
        return sliderLeast;
    case QStyle::PM_MenuButtonIndicator:
        return 20;
    case QStyle::PM_MenuPanelWidth:
        return 1;
    case QStyle::PM_MenuHMargin:
    case QStyle::PM_MenuVMargin:
        return 4;
    case QStyle::PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return std::nullopt;
    }
}

QSize ourSize(QStyle::ContentsType type, const QStyleOption& option, const QSize& contents, const QSize& usual,
    const QWidget* widget)
{
    const int line = option.fontMetrics.height();
    const int control = line + 14;
    switch (type) {
    case QStyle::CT_PushButton:
        return {contents.width() + 26 + boldExtra(option, widget), std::max(control, contents.height())};
    case QStyle::CT_LineEdit:
        return {usual.width() + 8, std::max(control, usual.height())};
    case QStyle::CT_ComboBox:
        return {contents.width() + control + 16, std::max(control, contents.height() + 8)};
    case QStyle::CT_SpinBox:
        return {usual.width() + line + 12, std::max(control, contents.height())};
    case QStyle::CT_CheckBox:
    case QStyle::CT_RadioButton:
        return {usual.width() + 6, std::max(leastTarget, usual.height())};
    case QStyle::CT_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(&option))
            return toolButtonSize(*button, contents);
        return usual;
    case QStyle::CT_ProgressBar:
        return {usual.width(), std::max(line, 12)};
    case QStyle::CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option))
            return menuItemSize(*item, contents);
        return usual;
    case QStyle::CT_MenuBarItem:
        return {contents.width() + 18, std::max(leastTarget, line + 10)};
    case QStyle::CT_TabBarTab:
        // Wide enough for the bold text of the selected one, so that nothing moves.
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&option)) {
            const QFontMetrics bold(strongFont(widget ? widget->font() : QFont()));
            return {bold.size(Qt::TextShowMnemonic, tab->text).width() + tabGap + 4, usual.height()};
        }
        return usual;
    case QStyle::CT_HeaderSection:
        return {usual.width(), line + 16};
    default:
        return usual;
    }
}

} // namespace desk::ui
