// SPDX-License-Identifier: Apache-2.0
// The tester's page in a window, over a real sandbox, a real store and a real receiver.
#pragma once

#include "app/core/redaction.h"
#include "app/tester/tester.h"
#include "tests/support/eventually.h"
#include "tests/team/rig.h"
#include "ui/kit/codearea.h"
#include "ui/tester/requestpane.h"
#include "ui/tester/requeststate.h"
#include "ui/tester/responsepane.h"
#include "ui/tester/testeractions.h"
#include "ui/tester/testerpage.h"

#include <QSignalSpy>
#include <QAction>
#include <QFileDialog>
#include <QTabBar>

namespace desk::test {

using namespace Qt::StringLiterals;

inline const QByteArray tokenValue = "token-of-the-page-0123456789";
inline const QByteArray keyValue = "key-of-the-page-0123456789";

/// One window with the tester in it.
struct PageRig {
    explicit PageRig(bool withSecrets = true)
    {
        rig.page->hide();
        rig.commands.attachTo(window);
        page = new ui::TesterPage({tester, rig.data, rig.workspace, rig.commands}, &window);
        window.resize(1300, 800);
        page->resize(window.size());
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not become active");
        if (withSecrets) {
            tester.lend(
                sandbox::demo::team, {QString(sandbox::demo::accessTokenSecret), *Secret::forToken(tokenValue)});
            tester.lend(sandbox::demo::team, {QString(sandbox::demo::signingSecret), *Secret::forToken(keyValue)});
        }
        page->openWebhook(receiverWebhook().id);
        state().readSecrets();
        if (!eventually([&] { return !state().isReadingSecrets(); }))
            qFatal("the secrets are not read");
    }

    [[nodiscard]] Webhook receiverWebhook() const
    {
        for (const Webhook& webhook : rig.data.facts().webhooks) {
            if (webhook.name == sandbox::demo::receiverWebhook)
                return webhook;
        }
        qFatal("no receiver");
    }

    [[nodiscard]] ui::RequestState& state() const { return page->request(); }
    [[nodiscard]] const std::deque<webhook::ReceivedRequest>& received() const
    {
        return rig.server.receiver.requests();
    }

    template <class T>
    [[nodiscard]] T* find(const QString& name) const
    {
        return TeamRig::partOf<T>(page, name);
    }

    void run(const QString& command) const { rig.commands.action(command)->trigger(); }

    void allow() { tester.allow(webhook::targetOf(state().setup().url, webhook::AddressKind::Loopback)); }

    /// Does something and waits for the run that comes of it.
    template <class Act>
    webhook::TestRun runOf(Act act)
    {
        QSignalSpy finished(&tester, &tester::Tester::finished);
        act();
        if (!eventually([&] { return !finished.isEmpty(); }))
            qFatal("nothing came of it");
        return finished.first().first().value<webhook::TestRun>();
    }

    webhook::TestRun send()
    {
        return runOf([this] { run(u"actionSendFromHere"_s); });
    }

    [[nodiscard]] QString raw() const
    {
        find<QTabBar>(u"testerRequestTabs"_s)->setCurrentIndex(int(ui::RequestPane::Tab::Raw));
        return find<ui::CodeArea>(u"testerRawText"_s)->code();
    }

    /// This session forgets the token's value; the form, which has read it, does not hear of it.
    void loseToken()
    {
        (void)await(
            rig.store.removeSecretRecord(QString(sandbox::demo::team), QString(sandbox::demo::accessTokenSecret)));
        if (!eventually([this] { return !await(tester.secretsFor(state().setup())).has_value(); }))
            qFatal("the value is still there");
    }

    /// The run that is shown, as who gets its bundle sees it.
    void showOutOfAFile()
    {
        const QString file = rig.folder.filePath(u"shown.json"_s);
        run(u"actionSaveBundle"_s);
        auto* save = TeamRig::partOf<QFileDialog>(&window, u"saveBundleDialog"_s);
        Q_EMIT save->fileSelected(file);
        save->reject();
        if (!eventually([&] { return QFile::exists(file); }))
            qFatal("the bundle was not saved");
        run(u"actionOpenBundle"_s);
        auto* open = TeamRig::partOf<QFileDialog>(&window, u"openBundleDialog"_s);
        Q_EMIT open->fileSelected(file);
        open->reject();
    }

    TeamRig rig;
    tester::Tester tester{rig.store, rig.settings, rig.teamSecrets};
    QWidget window;
    ui::TesterPage* page = nullptr;
};

} // namespace desk::test
