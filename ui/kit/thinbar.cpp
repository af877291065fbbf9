// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/thinbar.h"

#include "ui/kit/box.h"
#include "ui/kit/motion.h"
#include "ui/theme/tones.h"

#include <QPainter>
#include <QVariantAnimation>

namespace desk::ui {

namespace {
constexpr int period = 1400; // ms
constexpr qreal part = 0.3;
} // namespace

ThinBar::ThinBar(QWidget* parent) : QProgressBar(parent), m_wander(new QVariantAnimation(this))
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_wander->setStartValue(-part);
    m_wander->setEndValue(1.0);
    m_wander->setDuration(period);
    m_wander->setLoopCount(-1);
    connect(m_wander, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

QSize ThinBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height()};
}

QSize ThinBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()};
}

QRectF ThinBar::filled(const QRectF& bar)
{
    if (maximum() > minimum()) {
        m_wander->stop();
        const qreal share = qreal(std::max(0, value() - minimum())) / (maximum() - minimum());
        return {bar.left(), bar.top(), bar.width() * share, bar.height()};
    }
    if (motionTime(this, period) == 0)
        return {bar.left() + bar.width() * (1 - part) / 2, bar.top(), bar.width() * part, bar.height()};
    if (m_wander->state() != QAbstractAnimation::Running)
        m_wander->start();
    const qreal start = m_wander->currentValue().toReal();
    return QRectF(bar.left() + bar.width() * start, bar.top(), bar.width() * part, bar.height()).intersected(bar);
}

void ThinBar::paintEvent(QPaintEvent*)
{
    const Tones t = tones(palette());
    const qreal thickness = std::max(4, fontMetrics().height() * 3 / 8);
    const QRectF bar(0, (height() - thickness) / 2, width(), thickness);
    QPainter painter(this);
    paintBox(painter, bar, thickness / 2, t.code, t.hairline);
    QRectF done = filled(bar);
    if (layoutDirection() == Qt::RightToLeft)
        done.moveRight(bar.right() - (done.left() - bar.left()));
    if (!done.isEmpty())
        paintBox(painter, done, thickness / 2, isEnabled() ? t.accent : t.disabled);
}

void ThinBar::hideEvent(QHideEvent* event)
{
    QProgressBar::hideEvent(event);
    m_wander->stop();
}

} // namespace desk::ui
