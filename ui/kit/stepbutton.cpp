// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/stepbutton.h"

#include "ui/theme/tones.h"
#include "ui/theme/typography.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 6;

void paintTick(QPainter& painter, const QRect& area, const QColor& ink)
{
    const qreal unit = area.width() / 12.0;
    const QPointF origin = QRectF(area).center();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, std::max(1.4, unit * 1.4), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{origin + QPointF(-5, 0) * unit, origin + QPointF(-1.5, 3.5) * unit, origin + QPointF(5, -4) * unit});
}

} // namespace

StepButton::StepButton(int number, const QString& name, QWidget* parent) : QAbstractButton(parent), m_number(number)
{
    setObjectName(u"step%1"_s.arg(number));
    setText(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(State::Ahead);
}

void StepButton::setState(State state)
{
    m_state = state;
    setEnabled(state == State::Done);
    setFocusPolicy(state == State::Done ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, state == State::Done);
    switch (state) {
    case State::Done:
        setAccessibleName(tr("Step %1, %2, done").arg(m_number).arg(text()));
        setAccessibleDescription(tr("Goes to this step"));
        break;
    case State::Current:
        setAccessibleName(tr("Step %1, %2, current").arg(m_number).arg(text()));
        setAccessibleDescription({});
        break;
    case State::Ahead:
        setAccessibleName(tr("Step %1, %2").arg(m_number).arg(text()));
        setAccessibleDescription({});
        break;
    }
    updateGeometry();
    update();
}

int StepButton::gap() const
{
    return fontMetrics().height() / 2;
}

QSize StepButton::sizeHint() const
{
    // Wide enough for the bold text of the open one, so that nothing moves.
    const QFontMetrics bold(strongFont(font()));
    const int mark = fontMetrics().height();
    return {2 * padding + mark + gap() / 2 + bold.horizontalAdvance(text()), std::max(24, bold.height() + 8)};
}

void StepButton::keyPressEvent(QKeyEvent* event)
{
    // Else Return would be the dialog's, which goes on instead of back.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void StepButton::paintEvent(QPaintEvent*)
{
    const Tones t = tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_state == State::Done && underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const QColor ink = m_state == State::Current ? t.accent : t.muted;
    const int markWidth = fontMetrics().height();
    const QRect mark(padding, 0, markWidth, height());
    const QRect words(padding + markWidth + gap() / 2, 0, width() - padding - markWidth - gap() / 2, height());
    painter.setFont(m_state == State::Current ? strongFont(font()) : font());
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter), text());
    const QRect markPlace = QStyle::visualRect(layoutDirection(), rect(), mark);
    if (m_state == State::Done)
        paintTick(painter, QRect(markPlace.left(), (height() - markWidth) / 2, markWidth * 3 / 4, markWidth), ink);
    else
        painter.drawText(markPlace, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
            locale().toString(m_number));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

} // namespace desk::ui
