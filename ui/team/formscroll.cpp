// SPDX-License-Identifier: Apache-2.0
#include "ui/team/formscroll.h"

#include <QEvent>
#include <QLayout>
#include <QPointer>
#include <QScreen>
#include <QScrollBar>

namespace desk::ui {

FormScroll::FormScroll(const QString& name, QWidget* content, int characters, QWidget* parent)
    : QScrollArea(parent), m_characters(characters)
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->installEventFilter(this);
}

// Text that wraps tells its height only for a width.
QSize FormScroll::sizeHint() const
{
    const int wanted = std::max(fontMetrics().averageCharWidth() * m_characters, minimumSizeHint().width());
    const int width = isVisible() ? this->width() : wanted;
    const int inside = width - verticalScrollBar()->sizeHint().width();
    const QLayout* layout = widget()->layout();
    const int height =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(inside) : widget()->sizeHint().height();
    return {wanted, std::min(height, screen()->availableSize().height() * 3 / 4)};
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
