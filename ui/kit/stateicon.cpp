// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/stateicon.h"

#include "ui/kit/motion.h"
#include "ui/theme/icons.h"
#include "ui/theme/tones.h"

#include <QPainter>
#include <QVariantAnimation>

namespace desk::ui {

namespace {
constexpr qreal quiet = 0.55;
constexpr int aTurn = 1600; // ms
} // namespace

StateIcon::StateIcon(QWidget* parent) : QWidget(parent), m_turn(new QVariantAnimation(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_turn->setStartValue(0.0);
    m_turn->setEndValue(360.0);
    m_turn->setDuration(aTurn);
    m_turn->setLoopCount(-1);
    connect(m_turn, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

void StateIcon::setIcon(QLatin1StringView name, bool turning)
{
    m_name = name;
    m_turning = turning;
    turnOrStand();
    update();
}

void StateIcon::turnOrStand()
{
    if (m_turning && isVisible() && motionTime(this, aTurn) > 0) {
        if (m_turn->state() != QAbstractAnimation::Running)
            m_turn->start();
    } else {
        m_turn->stop();
    }
}

QSize StateIcon::sizeHint() const
{
    const int side = fontMetrics().height() * 4;
    return {side, side};
}

void StateIcon::paintEvent(QPaintEvent*)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(quiet);
    if (m_turn->state() == QAbstractAnimation::Running) {
        const QPointF centre = QRectF(rect()).center();
        painter.translate(centre);
        painter.rotate(m_turn->currentValue().toReal());
        painter.translate(-centre);
    }
    paintIcon(painter, rect(), m_name, tones(palette()).muted);
}

void StateIcon::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    turnOrStand();
}

void StateIcon::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    turnOrStand();
}

} // namespace desk::ui
