// SPDX-License-Identifier: Apache-2.0
#include "ui/automations/rule.h"

#include "ui/models/tones.h"

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
