// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/statusindicator.h"

#include "ui/kit/labels.h"
#include "ui/kit/mirror.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int dot = 8;
} // namespace

StatusIndicator::StatusIndicator(QWidget* parent) : QWidget(parent), m_label(new PlainLabel(u"syncStatus"_s, this))
{
    m_label->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QHBoxLayout(this);
    setReadingMargins(layout, this, dot + 14, 0, 8, 0);
    layout->addWidget(m_label);
}

void StatusIndicator::setStatus(Tone tone, const QString& text)
{
    if (m_label->text() != text)
        m_label->setText(text);
    if (std::exchange(m_tone, tone) != tone)
        update();
}

QString StatusIndicator::text() const
{
    return m_label->text();
}

void StatusIndicator::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tones(palette()).of(m_tone).text);
    const QRect place(8, (height() - dot) / 2, dot, dot);
    painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), place));
}

} // namespace desk::ui
