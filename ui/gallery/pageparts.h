// SPDX-License-Identifier: Apache-2.0
// What the gallery's pages are put together from.
#pragma once

#include "ui/kit/labels.h"

#include <QVBoxLayout>
#include <QWidget>

namespace desk::ui {

/// A page on the ground of lists, with its parts one below the other.
class GalleryColumn final : public QWidget {
public:
    GalleryColumn() : m_column(new QVBoxLayout(this))
    {
        setBackgroundRole(QPalette::Base);
        setAutoFillBackground(true);
        m_column->setContentsMargins(24, 20, 24, 20);
        m_column->setSpacing(8);
        m_column->addStretch();
    }

    /// A word on the state that is shown, above the part in it.
    void add(const QString& state, QWidget* part, bool narrow = false)
    {
        auto* label = new PlainLabel({});
        label->setText(state);
        label->setForegroundRole(QPalette::PlaceholderText);
        insert(label, {});
        insert(part, narrow ? Qt::AlignLeading : Qt::Alignment());
        m_column->insertSpacing(m_column->count() - 1, 8);
    }

private:
    void insert(QWidget* part, Qt::Alignment alignment)
    {
        m_column->insertWidget(m_column->count() - 1, part, 0, alignment);
    }

    QVBoxLayout* m_column;
};

/// Parts side by side.
inline QWidget* sideBySide(const QList<QWidget*>& parts)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    for (QWidget* part : parts)
        layout->addWidget(part);
    layout->addStretch();
    return row;
}

} // namespace desk::ui
