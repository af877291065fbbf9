// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/toneicon.h"

#include "ui/theme/icons.h"

#include <QPainter>

namespace desk::ui {

using namespace Qt::StringLiterals;

QLatin1StringView toneIconName(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return "success"_L1;
    case Tone::Warning:
        return "warning"_L1;
    case Tone::Danger:
        return "error"_L1;
    case Tone::Neutral:
    case Tone::Info:
    case Tone::Special:
        break;
    }
    return "info"_L1;
}

ToneIcon::ToneIcon(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ToneIcon::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ToneIcon::setIcon(QLatin1StringView name, Tone tone)
{
    m_icon = name;
    setTone(tone);
}

QSize ToneIcon::sizeHint() const
{
    const int side = fontMetrics().height() + 4;
    return {side, side};
}

void ToneIcon::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintIcon(painter, rect(), m_icon.isEmpty() ? toneIconName(m_tone) : m_icon, tones(palette()).of(m_tone).text);
}

} // namespace desk::ui
