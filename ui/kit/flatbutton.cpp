// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/flatbutton.h"

#include "ui/kit/box.h"
#include "ui/theme/icons.h"

#include <QPainter>

namespace desk::ui {

namespace {
constexpr int least = 24; // what a finger or an unsteady hand can hit
}

FlatButton::FlatButton(const QString& name, const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setObjectName(name);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FlatButton::setIconName(QLatin1StringView name)
{
    m_icon = name;
    setToolTip(QString(text()).remove(u'&'));
    updateGeometry();
    update();
}

void FlatButton::setInk(const QColor& ink)
{
    m_ink = ink;
    update();
}

void FlatButton::setTight(bool tight)
{
    m_tight = tight;
    updateGeometry();
}

void FlatButton::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Maximum : QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(elided ? QString(text()).remove(u'&') : QString());
    updateGeometry();
}

QSize FlatButton::sizeHint() const
{
    const int height = std::max(least, fontMetrics().height() + (m_icon.isEmpty() && !m_tight ? 14 : 8));
    if (!m_icon.isEmpty())
        return {height, height};
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {std::max(least, words + (m_tight ? 4 : 20)), height};
}

QSize FlatButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return m_elided ? QSize(std::min(whole.width(), fontMetrics().averageCharWidth() * 8), whole.height()) : whole;
}

QColor FlatButton::ink(const Tones& t) const
{
    if (!isEnabled())
        return t.disabled;
    if (m_ink.isValid())
        return m_ink;
    return m_icon.isEmpty() ? t.variable : t.muted;
}

void FlatButton::paintEvent(QPaintEvent*)
{
    const Tones t = tones(palette());
    QPainter painter(this);
    if (isEnabled() && (underMouse() || isDown())) {
        // Over any ground: a little of the ink itself.
        QColor ground = ink(t);
        ground.setAlphaF(isDown() ? 0.18F : 0.10F);
        paintBox(painter, rect(), controlRadius, ground);
    }
    if (!m_icon.isEmpty()) {
        const int side = fontMetrics().height();
        paintIcon(painter, QRect((width() - side) / 2, (height() - side) / 2, side, side), m_icon, ink(t));
    } else {
        QFont underlined = font();
        underlined.setUnderline(m_tight && isEnabled() && underMouse());
        painter.setFont(underlined);
        painter.setPen(ink(t));
        const QString words =
            m_elided ? painter.fontMetrics().elidedText(text(), Qt::ElideRight, width(), Qt::TextShowMnemonic) : text();
        painter.drawText(rect(), int(Qt::AlignCenter | Qt::TextShowMnemonic), words);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), controlRadius, m_ink.isValid() && isEnabled() ? m_ink : t.accent);
}

} // namespace desk::ui
