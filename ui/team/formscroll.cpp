// SPDX-License-Identifier: Apache-2.0
#include "ui/team/formscroll.h"

#include <QEvent>
#include <QPointer>
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
    content->installEventFilter(this);
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

bool FormScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &FormScroll::grow, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void FormScroll::grow()
{
    const int missing = sizeHint().height() - height();
    if (missing > 0 && isVisible())
        window()->resize(window()->width(), window()->height() + missing);
}

void FormScroll::reveal(QWidget* part)
{
    const auto show = [this, part = QPointer(part)] {
        if (part)
            ensureWidgetVisible(part, 0, 12);
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
}

} // namespace desk::ui
