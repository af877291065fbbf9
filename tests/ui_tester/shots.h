// SPDX-License-Identifier: Apache-2.0
// Pictures of a widget in light and dark, in the folder DESK_SHOTS; none without it.
#pragma once

#include "tests/support/eventually.h"
#include "ui/kit/deskstyle.h"

#include <QApplication>
#include <QDir>

namespace desk::test {

inline void usePoints(double points)
{
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(points);
    QApplication::setFont(font);
}

inline void shoot(QWidget* widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("DESK_SHOTS");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    for (const bool dark : {false, true}) {
        ui::applyLook(*qApp, dark ? ui::Scheme::Dark : ui::Scheme::Light);
        QCoreApplication::sendPostedEvents();
        const QString file = folder + QLatin1Char('/') + name + QLatin1String(dark ? "-dark.png" : "-light.png");
        QVERIFY(widget->grab().save(file));
    }
    ui::applyLook(*qApp, ui::Scheme::Light);
}

} // namespace desk::test
