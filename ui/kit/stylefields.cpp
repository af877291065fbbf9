// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/stylefields.h"

#include "ui/kit/stylebits.h"
#include "ui/theme/tones.h"

#include <QGroupBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace desk::ui {

namespace {

constexpr int padding = 10; ///< before the text of a field

bool isReadOnly(const QWidget* widget)
{
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
        return edit->isReadOnly();
    const auto* edit = qobject_cast<const QTextEdit*>(widget);
    return edit && edit->isReadOnly();
}

QRect mirrored(const QStyleOption& option, const QRect& rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

int spinButtonWidth(const QStyleOption& option)
{
    return std::max(24, option.fontMetrics.height() + 8);
}

} // namespace

bool isTextEdit(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

void drawFieldBox(const QStyleOption& option, QPainter* painter)
{
    const Tones t = tones(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    roundedBox(painter, option.rect, enabled ? t.base : t.window, enabled ? t.border : t.hairline);
    if (option.state.testFlag(QStyle::State_HasFocus))
        focusRing(painter, option.rect, t.accent);
}

void drawFrame(const QStyleOption& option, QPainter* painter, const QWidget* widget)
{
    const Tones t = tones(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (isTextEdit(widget)) {
        const QColor ground = enabled ? option.palette.color(QPalette::Base) : t.window;
        const bool plain = isReadOnly(widget) && ground != t.base;
        const QColor line = plain ? QColor() : isReadOnly(widget) || !enabled ? t.hairline : t.border;
        roundedBox(painter, option.rect, ground, line);
    } else {
        roundedBox(painter, option.rect, {}, t.hairline);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        focusRing(painter, option.rect, t.accent);
}

void drawGroupFrame(const QStyleOption& option, QPainter* painter, const QWidget* widget)
{
    const auto* box = qobject_cast<const QGroupBox*>(widget);
    const int title = !box || box->title().isEmpty()
        ? 0
        : std::max(option.fontMetrics.height(), box->style()->pixelMetric(QStyle::PM_IndicatorHeight, &option, box))
            + 4;
    roundedBox(painter, option.rect.adjusted(0, title, 0, 0), {}, tones(option.palette).hairline);
}

QRect comboPart(const QStyleOptionComboBox& combo, QStyle::SubControl part)
{
    const QRect all = combo.rect;
    const int arrow = combo.fontMetrics.height() + 14;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return mirrored(combo, QRect(all.right() - arrow + 1, all.top(), arrow, all.height()));
    case QStyle::SC_ComboBoxEditField:
        return mirrored(combo, all.adjusted(combo.editable ? padding - 4 : padding, 2, -arrow, -2));
    default:
        return all;
    }
}

void drawCombo(const QStyleOptionComboBox& combo, QPainter* painter)
{
    const Tones t = tones(combo.palette);
    const bool enabled = combo.state.testFlag(QStyle::State_Enabled);
    const bool hover = enabled && !combo.editable && combo.state.testFlag(QStyle::State_MouseOver);
    const bool down = enabled && combo.state.testFlag(QStyle::State_Sunken);
    const QColor fill = !enabled ? t.window : down ? t.selection : hover ? t.hover : t.base;
    if (combo.frame)
        roundedBox(painter, combo.rect, fill, enabled ? t.border : t.hairline);
    drawChevron(painter, comboPart(combo, QStyle::SC_ComboBoxArrow), Points::Down, enabled ? t.muted : t.disabled);
    if (combo.state.testFlag(QStyle::State_HasFocus))
        focusRing(painter, combo.rect, t.accent);
}

void drawComboLabel(const QStyleOptionComboBox& combo, QPainter* painter)
{
    const Tones t = tones(combo.palette);
    const bool enabled = combo.state.testFlag(QStyle::State_Enabled);
    QRect area = comboPart(combo, QStyle::SC_ComboBoxEditField);
    if (!combo.currentIcon.isNull()) {
        const QRect place =
            QStyle::alignedRect(combo.direction, Qt::AlignLeading | Qt::AlignVCenter, combo.iconSize, area);
        combo.currentIcon.paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        const int used = combo.iconSize.width() + 8;
        area = mirrored(combo, mirrored(combo, area).adjusted(used, 0, 0, 0));
    }
    if (combo.editable)
        return; // the line edit in it shows the text
    painter->save();
    painter->setPen(enabled ? t.text : t.disabled);
    painter->drawText(area, QStyle::visualAlignment(combo.direction, Qt::AlignLeft | Qt::AlignVCenter),
        combo.fontMetrics.elidedText(combo.currentText, Qt::ElideRight, area.width()));
    painter->restore();
}

QRect spinPart(const QStyleOptionSpinBox& spin, QStyle::SubControl part)
{
    const QRect all = spin.rect;
    const int width = spin.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : spinButtonWidth(spin);
    const int half = all.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return mirrored(spin, QRect(all.right() - width + 1, all.top(), width, half));
    case QStyle::SC_SpinBoxDown:
        return mirrored(spin, QRect(all.right() - width + 1, all.top() + half, width, all.height() - half));
    case QStyle::SC_SpinBoxEditField:
        return mirrored(spin, all.adjusted(padding - 4, 2, -width - 2, -2));
    default:
        return all;
    }
}

void drawSpin(const QStyleOptionSpinBox& spin, QPainter* painter)
{
    const Tones t = tones(spin.palette);
    const bool enabled = spin.state.testFlag(QStyle::State_Enabled);
    roundedBox(painter, spin.rect, enabled ? t.base : t.window, enabled ? t.border : t.hairline);
    if (spin.buttonSymbols != QAbstractSpinBox::NoButtons) {
        const QRect up = spinPart(spin, QStyle::SC_SpinBoxUp);
        const QRect down = spinPart(spin, QStyle::SC_SpinBoxDown);
        const int edge = spin.direction == Qt::RightToLeft ? up.right() : up.left();
        for (const auto& [part, control] : {std::pair{up, QStyle::SC_SpinBoxUp}, {down, QStyle::SC_SpinBoxDown}}) {
            const bool active = enabled && spin.activeSubControls == control;
            const bool pressed = active && spin.state.testFlag(QStyle::State_Sunken);
            if (active)
                painter->fillRect(part.adjusted(1, 1, -2, -1), pressed ? t.selection : t.hover);
            const bool can = spin.stepEnabled.testFlag(
                control == QStyle::SC_SpinBoxUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
            drawChevron(painter, part, control == QStyle::SC_SpinBoxUp ? Points::Up : Points::Down,
                enabled && can ? t.muted : t.disabled);
        }
        painter->fillRect(QRect(edge, spin.rect.top() + 5, 1, spin.rect.height() - 10), t.hairline);
    }
    if (spin.state.testFlag(QStyle::State_HasFocus))
        focusRing(painter, spin.rect, t.accent);
}

} // namespace desk::ui
