// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/mirror.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace desk::ui {

namespace {

/// Sets the margins of `target` again each time the direction of the widget changes.
template <typename Target>
class ReadingMargins final : public QObject {
public:
    ReadingMargins(Target* target, QWidget* widget, const QMargins& margins)
        : QObject(target), m_target(target), m_widget(widget), m_margins(margins)
    {
        widget->installEventFilter(this);
        set();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange)
            set();
        return QObject::eventFilter(watched, event);
    }

private:
    void set()
    {
        const QMargins& m = m_margins;
        const bool reverse = m_widget->isRightToLeft();
        m_target->setContentsMargins(
            reverse ? m.right() : m.left(), m.top(), reverse ? m.left() : m.right(), m.bottom());
    }

    Target* m_target;
    QWidget* m_widget;
    QMargins m_margins;
};

} // namespace

void setReadingMargins(QLayout* layout, QWidget* widget, int leading, int top, int trailing, int bottom)
{
    new ReadingMargins(layout, widget, QMargins(leading, top, trailing, bottom));
}

void setReadingMargins(QWidget* widget, int leading, int top, int trailing, int bottom)
{
    new ReadingMargins(widget, widget, QMargins(leading, top, trailing, bottom));
}

} // namespace desk::ui
