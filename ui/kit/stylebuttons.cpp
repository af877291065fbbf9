// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/stylebuttons.h"

#include "ui/kit/stylebits.h"
#include "ui/theme/tones.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace desk::ui {

namespace {

constexpr int arrowRoom = 20;

struct ButtonColours {
    QColor fill;
    QColor line;
    QColor text;
};

struct Filled {
    QColor ground;
    QColor text;
};

/// The button that is meant: the accent, or the colour of danger where it destroys.
Filled filledColours(const Tones& t, const QWidget* widget)
{
    if (hasProperty(widget, "danger"))
        return {t.of(Tone::Danger).text, t.of(Tone::Danger).fill};
    return {t.accent, t.onAccent};
}

ButtonColours buttonColours(const QStyleOption* option, const QWidget* widget)
{
    const Tones t = tones(option->palette);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool down = option->state.testAnyFlags(QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && option->state.testFlag(QStyle::State_MouseOver);
    if (hasProperty(widget, "primary")) {
        if (!enabled)
            return {t.hover, t.hairline, t.disabled};
        const Filled filled = filledColours(t, widget);
        return {down ? filled.ground.darker(115) : hover ? filled.ground.lighter(108) : filled.ground, {}, filled.text};
    }
    const QColor text = !enabled ? t.disabled : hasProperty(widget, "danger") ? t.of(Tone::Danger).text : t.text;
    return {down    ? t.selection
            : hover ? t.hover
                    : t.base,
        enabled ? t.hairline.darker(t.dark ? 80 : 108) : t.hairline, text};
}

bool keyboardFocus(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

/// The line and fill of a box that can be ticked; accent where it is.
ButtonColours indicatorColours(const QStyleOption& option, bool on)
{
    const Tones t = tones(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    if (!enabled)
        return {on ? t.disabled : t.window, t.disabled, t.window};
    if (option.state.testFlag(QStyle::State_Sunken))
        return {on ? t.accent : t.selection, t.accent, t.onAccent};
    return {on ? t.accent : hover ? t.hover : t.base, on || hover ? t.accent : t.border, t.onAccent};
}

} // namespace

QColor buttonTextColour(const QStyleOption* option, const QWidget* widget)
{
    return buttonColours(option, widget).text;
}

void drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const ButtonColours colours = buttonColours(option, widget);
    roundedBox(painter, option->rect, colours.fill, colours.line);
    if (!keyboardFocus(*option))
        return;
    if (hasProperty(widget, "primary"))
        focusRing(painter, option->rect.adjusted(2, 2, -2, -2), colours.text);
    else
        focusRing(painter, option->rect, tones(option->palette).accent);
}

void drawIconAndWords(const QStyleOptionButton& button, QPainter* painter, const QWidget* widget)
{
    constexpr int gap = 6;
    const QStyle* style = widget ? widget->style() : QApplication::style();
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    const int mnemonic = style->styleHint(QStyle::SH_UnderlineShortcut, &button, widget) != 0 ? Qt::TextShowMnemonic
                                                                                              : Qt::TextHideMnemonic;
    const int words = painter->fontMetrics().size(mnemonic, button.text).width();
    const QSize both(button.iconSize.width() + gap + words, button.rect.height());
    const QRect area = QStyle::alignedRect(button.direction, Qt::AlignCenter, both, button.rect);
    const QRect sign =
        QStyle::alignedRect(button.direction, Qt::AlignLeading | Qt::AlignVCenter, button.iconSize, area);
    const QRect rest = QStyle::alignedRect(
        button.direction, Qt::AlignTrailing | Qt::AlignVCenter, {words, button.rect.height()}, area);
    QPixmap tinted = button.icon.pixmap(button.iconSize, painter->device()->devicePixelRatio());
    QPainter tint(&tinted);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(tinted.rect(), buttonTextColour(&button, widget));
    tint.end();
    painter->drawPixmap(sign, tinted);
    style->drawItemText(
        painter, rest, mnemonic | Qt::AlignCenter, button.palette, enabled, button.text, QPalette::ButtonText);
}

int toolButtonArrowRoom(const QStyleOptionToolButton& button)
{
    const bool arrow = button.features.testFlag(QStyleOptionToolButton::HasMenu)
        || button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    // A bare icon tells by itself that it opens something.
    const bool bare = button.text.isEmpty() || button.toolButtonStyle == Qt::ToolButtonIconOnly;
    if (button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup))
        return arrowRoom;
    return arrow && !bare ? arrowRoom : 0;
}

QRect toolButtonMenuPart(const QStyleOptionToolButton& button)
{
    const int room = toolButtonArrowRoom(button);
    const QRect part(button.rect.right() - room + 1, button.rect.top(), room, button.rect.height());
    return QStyle::visualRect(button.direction, button.rect, part);
}

void drawToolButtonPanel(const QStyleOptionToolButton& button, QPainter* painter)
{
    const Tones t = tones(button.palette);
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    const bool raised = !button.state.testFlag(QStyle::State_AutoRaise);
    const bool checked = button.state.testFlag(QStyle::State_On);
    const bool down = checked || button.state.testFlag(QStyle::State_Sunken);
    const bool hover = enabled && button.state.testFlag(QStyle::State_MouseOver);
    const QColor fill = down ? t.selection : hover ? t.hover : raised ? t.base : QColor();
    const QColor line = checked && enabled ? t.accent : raised ? t.hairline.darker(t.dark ? 80 : 108) : QColor();
    roundedBox(painter, button.rect, fill, line);
    if (button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
        const QRect part = toolButtonMenuPart(button);
        const int x = button.direction == Qt::RightToLeft ? part.right() : part.left();
        painter->fillRect(QRect(x, part.top() + 5, 1, part.height() - 10), t.hairline);
    }
    if (toolButtonArrowRoom(button) > 0) {
        const QRect part = toolButtonMenuPart(button);
        drawChevron(painter, part.translated(button.direction == Qt::RightToLeft ? 2 : -2, 1), Points::Down,
            enabled ? t.muted : t.disabled);
    }
    if (button.state.testFlag(QStyle::State_HasFocus))
        focusRing(painter, button.rect, t.accent);
}

void drawCheckIndicator(const QStyleOption& option, QPainter* painter)
{
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool on = partly || option.state.testFlag(QStyle::State_On);
    const ButtonColours colours = indicatorColours(option, on);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colours.line);
    painter->setBrush(colours.fill);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->restore();
    if (on)
        drawMark(painter, option.rect, partly ? Mark::Dash : Mark::Tick, colours.text);
}

void drawRadioIndicator(const QStyleOption& option, QPainter* painter)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const ButtonColours colours = indicatorColours(option, on);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colours.line);
    painter->setBrush(colours.fill);
    painter->drawEllipse(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
    if (on)
        drawMark(painter, option.rect, Mark::Dot, colours.text);
}

} // namespace desk::ui
