// SPDX-License-Identifier: Apache-2.0
// What the pages of forms are put together from; each page is made by one function.
#pragma once

#include "ui/kit/labels.h"

#include <QBoxLayout>
#include <QWidget>

namespace desk::ui {

[[nodiscard]] QWidget* controlsPage();
[[nodiscard]] QWidget* menusPage();
[[nodiscard]] QWidget* fieldsPage();
[[nodiscard]] QWidget* codePage();
[[nodiscard]] QWidget* wizardPage();
[[nodiscard]] QWidget* chartsPage();
[[nodiscard]] QWidget* timesPage();

/// A named widget in a row or column, with a name for screen readers that no other has.
template <typename Widget>
Widget* named(Widget* widget, const QString& name, const QString& spoken)
{
    widget->setObjectName(name);
    widget->setAccessibleName(spoken);
    return widget;
}

/// A quiet word above what is shown.
inline QLabel* caption(const QString& text)
{
    auto* label = new PlainLabel({}, text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // stands where lines begin
    return label;
}

inline QWidget* stacked(const QList<QWidget*>& parts, QBoxLayout::Direction direction, int spacing)
{
    auto* box = new QWidget;
    auto* layout = new QBoxLayout(direction, box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    for (QWidget* part : parts)
        layout->addWidget(part);
    layout->addStretch();
    return box;
}

inline QWidget* inRow(const QList<QWidget*>& parts)
{
    return stacked(parts, QBoxLayout::LeftToRight, 12);
}

inline QWidget* inColumn(const QList<QWidget*>& parts)
{
    return stacked(parts, QBoxLayout::TopToBottom, 10);
}

} // namespace desk::ui
