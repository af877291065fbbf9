// SPDX-License-Identifier: Apache-2.0
#include "ui/ownpages.h"

#include "app/core/deliver.h"
#include "app/store/store.h"
#include "app/sync/engine.h"
#include "ui/activity/activitypage.h"
#include "ui/commands/commandregistry.h"
#include "ui/models/sidebarmodel.h"
#include "ui/pending/pendingpage.h"
#include "ui/session.h"
#include "ui/shell/mainwindow.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

OwnPages::OwnPages(Session& session, const WorkspaceModel& workspace, const TeamData& teams, SidebarModel& places,
    CommandRegistry& commands, MainWindow& window)
    : m_session(session), m_workspace(workspace), m_teams(teams), m_places(places), m_commands(commands),
      m_window(window)
{
    addCommands();
    connect(&session.store(), &store::Store::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.contains(store::Table::Activity))
            readUnread();
    });
    readUnread();
}

bool OwnPages::has(Place::Kind kind)
{
    return kind == Place::Kind::Pending || kind == Place::Kind::Activity;
}

void OwnPages::addCommands()
{
    m_commands.add({.id = u"actionPendingChanges"_s,
                       .text = tr("Go to pending changes"),
                       .icon = "save"_L1,
                       .category = u"View"_s,
                       .group = 2,
                       .keywords = tr("offline outbox conflict plan")},
        this, [this] {
            Q_EMIT placeRequested({Place::Kind::Pending, {}});
        });
    m_commands.add({.id = u"actionActivity"_s,
                       .text = tr("Go to activity"),
                       .icon = "notifications"_L1,
                       .category = u"View"_s,
                       .group = 2,
                       .keywords = tr("what changed while away journal undo")},
        this, [this] {
            Q_EMIT placeRequested({Place::Kind::Activity, {}});
        });
}

void OwnPages::readUnread()
{
    deliver(m_session.store().unreadActivity(), this, [this](const Result<int>& unread) {
        if (!unread)
            return; // what was counted before stays; the page itself says why it cannot be read
        SidebarCounts counts = m_places.counts();
        counts.unread = *unread;
        m_places.setCounts(counts);
    });
}

PendingPage& OwnPages::pending()
{
    if (!m_pending) {
        m_pending = new PendingPage(m_session.store(), m_session.engine(), m_workspace, m_commands);
        m_window.addPage(m_pending);
        m_pending->setCompact(m_compact);
        m_pending->setReadOnly(m_readOnly);
        connect(m_pending, &PendingPage::linkActivated, this, &OwnPages::linkActivated);
        connect(m_pending, &PendingPage::done, this, &OwnPages::done);
        tellOffline();
    }
    return *m_pending;
}

ActivityPage& OwnPages::activity()
{
    if (!m_activity) {
        m_activity = new ActivityPage(m_session.store(), m_session.engine(), m_workspace, m_teams, m_commands);
        m_window.addPage(m_activity);
        m_activity->setCompact(m_compact);
        m_activity->setReadOnly(m_readOnly);
        m_activity->restoreLook(m_activityLook);
        connect(m_activity, &ActivityPage::linkActivated, this, &OwnPages::linkActivated);
        connect(m_activity, &ActivityPage::executionRequested, this, &OwnPages::executionRequested);
        connect(m_activity, &ActivityPage::done, this, &OwnPages::done);
    }
    return *m_activity;
}

void OwnPages::show(Place::Kind kind)
{
    if (kind == Place::Kind::Pending)
        m_window.showPage(&pending(), pending().title());
    else
        m_window.showPage(&activity(), activity().title());
}

void OwnPages::showEdit(const QString& editId)
{
    pending().showEdit(editId);
}

void OwnPages::focusFilter(Place::Kind kind)
{
    if (kind == Place::Kind::Pending)
        pending().focusList();
    else
        activity().focusFilter();
}

void OwnPages::setCompact(bool compact)
{
    m_compact = compact;
    if (m_pending)
        m_pending->setCompact(compact);
    if (m_activity)
        m_activity->setCompact(compact);
}

QJsonObject OwnPages::activityLook() const
{
    return m_activity ? m_activity->look() : m_activityLook;
}

void OwnPages::setReadOnly(const QString& reason)
{
    m_readOnly = reason;
    if (m_pending)
        m_pending->setReadOnly(reason);
    if (m_activity)
        m_activity->setReadOnly(reason);
}

void OwnPages::setSyncState(const sync::SyncState& state)
{
    SidebarCounts counts = m_places.counts();
    counts.pending = state.pendingEdits;
    m_places.setCounts(counts);
    tellOffline();
}

// While the server cannot be reached, sending is what finds out whether it can be again; without a key nothing does.
void OwnPages::tellOffline()
{
    const bool isSignedOut = m_session.engine().state().phase == sync::Phase::SignedOut;
    if (m_pending)
        m_pending->setOffline(isSignedOut ? tr("Sign in to send what waits.") : QString());
}

} // namespace desk::ui
