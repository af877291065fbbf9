// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/chart.h"

#include "ui/theme/tones.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

class AccessibleChart final : public QAccessibleWidget {
public:
    explicit AccessibleChart(Chart* chart) : QAccessibleWidget(chart, QAccessible::Chart), m_chart(chart) { }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        // Screen readers read the description; what is under the marker is what they are to read.
        const QString values = m_chart->valueText();
        if (kind == QAccessible::Value)
            return values;
        if (kind == QAccessible::Description)
            return m_chart->accessibleDescription().isEmpty() ? values : m_chart->accessibleDescription();
        return QAccessibleWidget::text(kind);
    }

private:
    Chart* m_chart;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* chart = qobject_cast<Chart*>(object);
    return chart ? new AccessibleChart(chart) : nullptr;
}

void teachAccessibility()
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
}

} // namespace

Chart::Chart(const QString& name, const QString& accessibleName, QWidget* parent) : QWidget(parent)
{
    teachAccessibility();
    setObjectName(name);
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
}

QString Chart::valueText() const
{
    QStringList texts;
    for (int i = 0; i < count(); ++i)
        texts.append(textOf(i));
    return texts.join(u"; "_s);
}

void Chart::setMarker(int index)
{
    if (index < -1 || index >= count() || index == m_marker)
        return;
    m_marker = index;
    // Qt tells screen readers of the other description.
    setAccessibleDescription(index < 0 ? QString() : textOf(index));
    update();
    Q_EMIT markerMoved(index);
}

void Chart::valuesChanged()
{
    if (m_marker >= count())
        m_marker = -1;
    setAccessibleDescription(m_marker < 0 ? QString() : textOf(m_marker));
    updateGeometry();
    update();
}

QRectF Chart::mirrored(const QRectF& rect) const
{
    if (!isRightToLeft())
        return rect;
    return {width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

int Chart::indexAt(const QPointF& position) const
{
    for (int i = 0; i < count(); ++i) {
        if (mirrored(areaOf(i)).contains(position))
            return i;
    }
    return -1;
}

int Chart::moved(int key) const
{
    const int last = count() - 1;
    const int back = isVertical() ? Qt::Key_Up : isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const int on = isVertical() ? Qt::Key_Down : isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    if (key == Qt::Key_Home)
        return 0;
    if (key == Qt::Key_End)
        return last;
    if (key == on)
        return std::min(m_marker + 1, last);
    if (key == back)
        return m_marker < 0 ? last : std::max(m_marker - 1, 0);
    return -1;
}

void Chart::keyPressEvent(QKeyEvent* event)
{
    const int index = event->modifiers() & ~Qt::KeypadModifier ? -1 : moved(event->key());
    if (index < 0)
        return QWidget::keyPressEvent(event);
    setMarker(index);
    const QRect area = mirrored(areaOf(index)).toRect();
    QToolTip::showText(mapToGlobal(QPoint(area.left(), area.bottom())), textOf(index), this);
}

void Chart::mousePressEvent(QMouseEvent* event)
{
    if (const int index = indexAt(event->position()); index >= 0)
        setMarker(index);
}

bool Chart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = indexAt(help->pos());
    QToolTip::showText(help->globalPos(), index < 0 ? QString() : textOf(index), this);
    return true;
}

void Chart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void Chart::paintEvent(QPaintEvent*)
{
    const Tones t = tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_marker >= 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.selection);
        painter.drawRoundedRect(mirrored(areaOf(m_marker)).adjusted(-2, 0, 2, 0), 4, 4);
    }
    paint(painter);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
}

} // namespace desk::ui
