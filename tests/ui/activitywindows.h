// SPDX-License-Identifier: Apache-2.0
// What changed meanwhile as the audits see it: a change, what came and went, failures, and nothing that matches.
#pragma once

#include "tests/support/eventually.h"
#include "tests/support/secondpull.h"
#include "tests/ui/visits.h"
#include "ui/activity/activitypage.h"

#include <QAbstractItemView>
#include <QLineEdit>

namespace desk::test {

/// Last: it changes what the server is said to hold.
inline void visitActivity(Rig& rig, const Visit& visit)
{
    pullAgain(rig.store, rig.demo);
    auto* page = new ui::ActivityPage(rig.store, *rig.engine, *rig.workspace, *rig.teams, rig.commands);
    rig.window->addPage(page);
    rig.window->showPage(page, page->title());
    rig.window->setPlace(ui::Place{ui::Place::Kind::Activity, {}});
    activate(rig.window.get());
    auto* table = part<QAbstractItemView>(page, u"activityTable"_s);
    if (!eventually([&] { return table->model()->rowCount() >= 4; }))
        qFatal("the changes are not shown");
    page->focusList();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        visitNow(visit, u"activity-%1"_s.arg(row), rig.window.get());
    }
    part<QLineEdit>(page, u"activityFilter"_s)->setText(u"nothing of the kind"_s);
    if (!eventually([&] { return table->model()->rowCount() == 0; }))
        qFatal("the changes are not filtered");
    visitNow(visit, u"activity-empty"_s, rig.window.get());
    rig.window->showPage(rig.page, rig.page->title());
    rig.window->setPlace(rig.page->place());
}

} // namespace desk::test
