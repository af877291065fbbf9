// SPDX-License-Identifier: Apache-2.0
#include "ui/models/counttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk::ui {

namespace {
struct CountText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::CountText)
};
} // namespace

QString automationsText(int count)
{
    if (count == 0)
        return CountText::tr("no automations");
    return count == 1 ? CountText::tr("1 automation") : CountText::tr("%1 automations").arg(QLocale().toString(count));
}

QString executionsText(int count)
{
    if (count == 0)
        return CountText::tr("no executions");
    return count == 1 ? CountText::tr("1 execution") : CountText::tr("%1 executions").arg(QLocale().toString(count));
}

} // namespace desk::ui
