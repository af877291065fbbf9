// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/rule.h"

#include "ui/theme/tones.h"

#include <QPainter>

namespace desk::ui {

Rule::Rule(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void Rule::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), tones(palette()).hairline);
}

} // namespace desk::ui
