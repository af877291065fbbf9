// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/labels.h"

#include <QApplication>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace desk::ui {

PlainLabel::PlainLabel(const QString& name, QWidget* parent) : QLabel(parent)
{
    setObjectName(name);
    setTextFormat(Qt::PlainText);
    align();
}

PlainLabel::PlainLabel(const QString& name, const QString& text, QWidget* parent) : PlainLabel(name, parent)
{
    setText(text);
}

// Left to itself a label goes by the script of its words: an English name in a window read from the right would stand
// far from what it belongs to.
void PlainLabel::align()
{
    const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | (alignment() & Qt::AlignVertical_Mask));
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    else if (event->type() == QEvent::ApplicationFontChange && m_typography)
        setTypography(m_typography);
}

void PlainLabel::setTypography(Typography typography)
{
    m_typography = typography;
    setFont(typography(QApplication::font()));
}

ElidedLabel::ElidedLabel(const QString& name, QWidget* parent) : PlainLabel(name, parent)
{
    setProperty("elides", true);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, sizeHint().height()};
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || contentsRect().width() >= sizeHint().width())
        return PlainLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect area = contentsRect();
    style()->drawItemText(&painter, area, int(alignment()), palette(), isEnabled(),
        fontMetrics().elidedText(text(), Qt::ElideRight, area.width()), foregroundRole());
}

PlainLabel* wrappingLabel(const QString& name, const QString& text)
{
    auto* label = new PlainLabel(name, text);
    label->setWordWrap(true);
    QSizePolicy policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    label->setSizePolicy(policy);
    return label;
}

} // namespace desk::ui
