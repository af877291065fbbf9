// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/motion.h"

#include <QApplication>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace desk::ui {

int motionTime(const QWidget* widget, int milliseconds)
{
    const bool still = qApp->property("reducedMotion").toBool()
        || widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) == 0;
    return still ? 0 : milliseconds;
}

} // namespace desk::ui
