// SPDX-License-Identifier: Apache-2.0
// The pending changes as the audits see them: what waits, a conflict, and nothing.
#pragma once

#include "tests/support/eventually.h"
#include "tests/ui/visits.h"
#include "ui/pending/pendingpage.h"

#include <QAbstractItemView>

namespace desk::test {

inline void putEdit(const Rig& rig, const store::OutboxEdit& edit)
{
    expectOk(await(rig.store.updateEdit(edit)));
}

/// The page with so many rows, and the parts of the first in so many columns.
inline void waitForParts(QWidget* page, int rows, int columns)
{
    const auto* table = part<QAbstractItemView>(page, u"pendingTable"_s);
    const auto* parts = part<QAbstractItemView>(page, u"pendingParts"_s);
    if (!eventually([&] { return table->model()->rowCount() == rows && parts->model()->columnCount() == columns; }))
        qFatal("the pending changes are not shown");
}

inline void visitPending(Rig& rig, const Visit& visit)
{
    auto* page = new ui::PendingPage(rig.store, *rig.engine, *rig.workspace, rig.commands);
    rig.window->addPage(page);
    rig.window->showPage(page, page->title());
    rig.window->setPlace(ui::Place{ui::Place::Kind::Pending, {}});
    activate(rig.window.get());
    waitForParts(page, 1, 3);
    page->focusList();
    visitNow(visit, u"pending"_s, rig.window.get());

    const store::OutboxEdit before = expectValue(await(rig.store.outbox())).first();
    store::OutboxEdit conflict = before;
    conflict.state = store::EditState::Conflict;
    auto& update = std::get<store::UpdateEdit>(conflict.kind);
    update.base.name = u"Retire the old ranker"_s;
    update.wanted.name = u"Retire every ranker"_s;
    putEdit(rig, conflict);
    waitForParts(page, 1, 5);
    visitNow(visit, u"pending-conflict"_s, rig.window.get());

    expectOk(await(rig.store.removeEdit(before.id)));
    if (!eventually([&] { return part<QWidget>(page, u"pendingEmpty"_s)->isVisible(); }))
        qFatal("something waits still");
    visitNow(visit, u"pending-empty"_s, rig.window.get());
    (void)expectValue(await(rig.store.enqueue(before.kind)));
    rig.window->showPage(rig.page, rig.page->title());
    rig.window->setPlace(rig.page->place());
}

} // namespace desk::test
