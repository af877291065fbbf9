// SPDX-License-Identifier: Apache-2.0
// Whether every text has the room it needs. What shortens its text on purpose, with the whole of it in a tool tip or
// elsewhere, says so with the property "elides".
#pragma once

#include "tests/ui/a11yaudit.h"

#include <QAbstractScrollArea>
#include <QFontMetrics>
#include <QGroupBox>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>

namespace desk::test {

inline bool elides(const QWidget* widget)
{
    return widget->property("elides").toBool();
}

inline QString lacksRoom(const QWidget* widget, const QString& text, const QSize& needed, const QSize& room)
{
    if (room.width() >= needed.width() && room.height() >= needed.height())
        return {};
    return u"%1 “%2” needs %3x%4 and has %5x%6"_s.arg(describeWidget(widget), text.left(60))
        .arg(needed.width())
        .arg(needed.height())
        .arg(room.width())
        .arg(room.height());
}

/// The widest piece of a text that wraps, which no line can break.
inline int widestWord(const QLabel* label)
{
    if (Qt::mightBeRichText(label->text()))
        return 0;
    int widest = 0;
    static const QRegularExpression gap(u"\\s+"_s);
    for (const QString& word : label->text().split(gap))
        widest = std::max(widest, label->fontMetrics().horizontalAdvance(word));
    return widest;
}

inline QString clippedLabel(const QLabel* label)
{
    if (label->text().isEmpty())
        return {};
    if (!label->wordWrap())
        return lacksRoom(label, label->text(), label->sizeHint(), label->size());
    const QSize needed(widestWord(label), label->heightForWidth(label->width()));
    return lacksRoom(label, label->text(), needed, {label->contentsRect().width(), label->height()});
}

inline QString clippedTabs(const QTabBar* bar)
{
    return lacksRoom(bar, bar->tabText(bar->currentIndex()), {bar->sizeHint().width(), bar->sizeHint().height()},
        {bar->width(), bar->height()});
}

inline QString clippedCombo(const QComboBox* combo)
{
    QStyleOptionComboBox option;
    option.initFrom(combo);
    option.editable = combo->isEditable();
    const QRect field =
        combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
    const QSize needed(combo->fontMetrics().horizontalAdvance(combo->currentText()), combo->fontMetrics().height());
    return lacksRoom(combo, combo->currentText(), needed, field.size());
}

/// What is typed scrolls; what stands in the empty field does not.
inline QString clippedLine(const QLineEdit* edit)
{
    const QString text = edit->placeholderText();
    QStyleOptionFrame option;
    option.initFrom(edit);
    option.lineWidth = edit->hasFrame() ? edit->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, edit) : 0;
    const QRect field = edit->style()->subElementRect(QStyle::SE_LineEditContents, &option, edit);
    const QMargins margins = edit->textMargins();
    return lacksRoom(edit, text, {edit->fontMetrics().horizontalAdvance(text), edit->fontMetrics().height()},
        field.marginsRemoved(margins).size());
}

inline QString clippedText(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return clippedLabel(label);
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text().isEmpty() ? QString()
                                        : lacksRoom(button, button->text(), button->minimumSizeHint(), button->size());
    if (const auto* bar = qobject_cast<const QTabBar*>(widget))
        return clippedTabs(bar);
    if (const auto* combo = qobject_cast<const QComboBox*>(widget))
        return clippedCombo(combo);
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
        return clippedLine(edit);
    return {};
}

inline bool carriesText(const QWidget* widget)
{
    return qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget)
        || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QLineEdit*>(widget);
}

/// Text that stands out of what holds it is cut off as well; what a scroll area holds can be scrolled to.
inline QString cutOff(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    if (!carriesText(widget) || !parent || widget->isWindow()
        || qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()))
        return {};
    if (parent->rect().contains(widget->geometry()))
        return {};
    return describeWidget(widget) + u" stands out of "_s + describeWidget(parent);
}

/// Every visible text of a window that has less room than it needs, one sentence each.
inline QStringList auditClipping(QWidget* window)
{
    QStringList findings;
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        const bool ours = widget->window() == window && widget->isVisible() && !isPartOfAnother(widget)
            && !widget->objectName().startsWith("qt_"_L1);
        if (!ours || elides(widget))
            continue;
        for (const QString& finding : {clippedText(widget), cutOff(widget)}) {
            if (!finding.isEmpty())
                findings.append(finding);
        }
    }
    return findings;
}

} // namespace desk::test
