// SPDX-License-Identifier: Apache-2.0
#include "ui/team/formscroll.h"

#include <QScreen>
#include <QScrollBar>

namespace desk::ui {

FormScroll::FormScroll(const QString& name, QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
}

QSize FormScroll::sizeHint() const
{
    const QSize wanted = widget()->sizeHint();
    return {wanted.width() + verticalScrollBar()->sizeHint().width(),
        std::min(wanted.height(), screen()->availableSize().height() * 3 / 4)};
}

QSize FormScroll::minimumSizeHint() const
{
    return {
        widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), fontMetrics().lineSpacing() * 8};
}

} // namespace desk::ui
