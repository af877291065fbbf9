// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/chiplabel.h"

#include "ui/theme/chippainter.h"

#include <QPainter>

namespace desk::ui {

ChipLabel::ChipLabel(QWidget* parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

ChipLabel::ChipLabel(const QString& text, Tone tone, QWidget* parent) : ChipLabel(parent)
{
    setChip(text, tone);
}

void ChipLabel::setChip(const QString& text, Tone tone)
{
    m_tone = tone;
    setText(text);
    update();
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(text(), font());
}

QSize ChipLabel::minimumSizeHint() const
{
    return sizeHint();
}

void ChipLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), text(), font(), tones(palette()).of(m_tone));
}

} // namespace desk::ui
