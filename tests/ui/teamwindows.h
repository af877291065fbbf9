// SPDX-License-Identifier: Apache-2.0
// Team Settings and its dialogs, for audits that hold for every window. No server is asked for anything.
#pragma once

#include "app/api/client.h"
#include "app/secrets/sessionstore.h"
#include "app/sync/activity.h"
#include "app/sync/teamsecrets.h"
#include "app/sync/teamsettings.h"
#include "tests/support/eventually.h"
#include "tests/ui/rig.h"
#include "ui/team/connectslackdialog.h"
#include "ui/team/replacementdialog.h"
#include "ui/team/teampage.h"
#include "ui/team/testresultview.h"
#include "ui/team/testwebhookdialog.h"
#include "ui/team/webhookdialog.h"

#include <functional>

namespace desk::test {

/// What the pages of Team Settings work with.
struct TeamParts {
    explicit TeamParts(Rig& of) : rig(of) { }

    /// Until nothing is asked any more.
    [[nodiscard]] bool settle() const
    {
        return eventually([this] { return activity.isIdle(); });
    }

    Rig& rig;
    api::Transport transport{QUrl(u"http://127.0.0.1:9"_s), [] { return QByteArray(40, 'k'); }};
    api::Client client{transport};
    sync::Activity activity;
    secrets::SessionStore keychain;
    sync::TeamSettings settings{client, rig.store, activity};
    sync::TeamSecrets secrets{client, rig.store, keychain, u"test"_s, u"http://127.0.0.1:9"_s, activity};
    ui::TeamContext context{settings, secrets, *rig.engine, *rig.teams, *rig.workspace, rig.commands};
};

inline const ui::Place teamWebhooks{ui::Place::Kind::Webhooks, u"team"_s};

inline Webhook deployHook(const Rig& rig)
{
    const auto found = ui::findWebhook(rig.teams->facts(), {u"hook-deploy"_s});
    if (!found)
        qFatal("no webhook");
    return *found;
}

inline WebhookTest refusedTest()
{
    WebhookTest test;
    test.at = QDateTime::currentDateTimeUtc();
    test.status = 401;
    test.statusText = u"401 Unauthorized"_s;
    test.body = u"{\"error\":\"the token has expired\"}"_s;
    return test;
}

using VisitDialog = std::function<void(QDialog* dialog, const QString& name)>;
using VisitWindow = std::function<void(const QString& name)>;

/// The page in each of its parts, full and with nothing to show.
inline void visitTeamPage(const TeamParts& parts, ui::TeamPage* page, const VisitWindow& visit)
{
    Rig& rig = parts.rig;
    (void)await(
        rig.store.putWebhookTest({{u"hook-deploy"_s}, WebhookTest::From::Server, rig.demo.ago(180), true, 200}));
    (void)await(
        rig.store.putWebhookTest({{u"hook-scan"_s}, WebhookTest::From::Here, rig.demo.ago(9000), false, std::nullopt}));
    if (!eventually([&] { return rig.teams->facts().tests.size() == 2; }))
        qFatal("the tests were not read");
    page->setPlace(teamWebhooks);
    rig.window->showPage(page, page->title());
    page->showWebhook({u"hook-deploy"_s});
    visit(u"team-webhooks"_s);
    const Webhook hook = deployHook(rig);
    WebhookDraft wanted = draftOf(hook);
    wanted.url = u"https://ci.example.com/deploy/v2"_s;
    store::OutboxEdit edit = expectValue(await(rig.store.enqueue(store::UpdateWebhookEdit{hook, wanted})));
    edit.state = store::EditState::Conflict;
    expectOk(await(rig.store.updateEdit(edit)));
    const auto isRead = [&] {
        const auto pending = ui::findPending(rig.teams->facts(), hook.id);
        return pending && pending->state == store::EditState::Conflict;
    };
    if (!eventually(isRead))
        qFatal("the edit was not read");
    visit(u"team-pending"_s);
    expectOk(await(rig.store.removeEdit(edit.id)));
    if (!eventually([&] { return rig.teams->facts().pendingWebhooks.isEmpty(); }))
        qFatal("the edit is still shown");
    page->setReadOnly(u"The profile cannot be written."_s);
    visit(u"team-read-only"_s);
    page->setReadOnly({});
    page->setPlace({ui::Place::Kind::SlackChannels, teamWebhooks.id});
    visit(u"team-channels"_s);
    page->setPlace({ui::Place::Kind::Secrets, teamWebhooks.id});
    // What the keychain says comes later, and what is shown then is laid out after that.
    const auto laidOut = [page] {
        const auto* link = page->findChild<QWidget*>(u"secretUsers-0"_s);
        return link && link->height() == link->sizeHint().height();
    };
    if (!parts.settle() || !eventually(laidOut))
        qFatal("the secrets are not laid out");
    visit(u"team-secrets"_s);
    page->setPlace({ui::Place::Kind::Webhooks, u"unknown"_s});
    visit(u"team-unread"_s);
    page->setPlace(teamWebhooks);
}

inline void visitTeamDialogs(const TeamParts& parts, const VisitDialog& visit)
{
    QWidget* over = parts.rig.window.get();
    const Webhook hook = deployHook(parts.rig);
    const auto opener = [](const QUrl&) { return true; };
    visit(new ui::WebhookDialog(parts.context, ui::newWebhook(u"acme-ml"_s), opener, over), u"webhook-new"_s);
    auto* edit = new ui::WebhookDialog(parts.context, ui::changeOf(hook), opener, over);
    edit->findChild<ui::TestResultView*>()->showResult(refusedTest(), draftOf(hook));
    visit(edit, u"webhook-edit"_s);
    visit(new ui::TestWebhookDialog(parts.context.settings, hook, over), u"webhook-test"_s);
    WebhookDraft wanted = draftOf(hook);
    wanted.name = u"deploy-hook-2"_s;
    visit(new ui::ReplacementDialog(parts.context, hook, wanted, over), u"webhook-replacement"_s);
    visit(new ui::ConnectSlackDialog(parts.context, u"acme-ml"_s, opener, over), u"slack-connect"_s);
}

} // namespace desk::test
