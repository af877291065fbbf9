// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/labels.h"

#include <QEvent>

namespace desk::ui {

PlainLabel::PlainLabel(const QString& name, QWidget* parent) : QLabel(parent)
{
    setObjectName(name);
    setTextFormat(Qt::PlainText);
    align();
}

// Left to itself a label goes by the script of its words: an English name in a window read from the right would stand
// far from what it belongs to.
void PlainLabel::align()
{
    const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

QLabel* wrappingLabel(const QString& name)
{
    auto* label = new PlainLabel(name);
    label->setWordWrap(true);
    QSizePolicy policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    label->setSizePolicy(policy);
    return label;
}

} // namespace desk::ui
