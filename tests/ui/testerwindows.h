// SPDX-License-Identifier: Apache-2.0
// The webhook tester and its dialogs, for audits that hold for every window. Nothing leaves this computer.
#pragma once

#include "app/tester/tester.h"
#include "tests/support/eventually.h"
#include "tests/ui/teamwindows.h"
#include "ui/models/requesttext.h"
#include "ui/tester/asknamedialog.h"
#include "ui/tester/receiverpane.h"
#include "ui/tester/requeststate.h"
#include "ui/tester/responsepane.h"
#include "ui/tester/secretvaluesdialog.h"
#include "ui/tester/testerpage.h"
#include "ui/tester/testersettingsdialog.h"

namespace desk::test {

/// A run as one that failed comes back.
inline webhook::TestRun refusedRun(const webhook::TestSetup& setup)
{
    webhook::TestRun run;
    run.id = u"run-1"_s;
    run.at = QDateTime::currentDateTimeUtc();
    run.setup = setup;
    run.exchange.outcome = wire::Outcome::Answered;
    run.exchange.startedAt = run.at;
    run.exchange.timings = {12000, 30000, 61000, 61500, 160000, 182000};
    run.exchange.peerAddress = QHostAddress(u"203.0.113.7"_s);
    run.exchange.peerPort = 443;
    run.exchange.attempts = {{run.exchange.peerAddress, 12000, 30000, {}}};
    wire::TlsInfo tls{u"TLSv1.3"_s, u"TLS_AES_256_GCM_SHA384"_s, {}, {}};
    tls.chain = {{u"CN=ci.example.com"_s, u"CN=Example CA"_s, {u"ci.example.com"_s}, run.at.addDays(-30),
        run.at.addDays(60), QByteArray(64, 'a')}};
    run.exchange.tls = tls;
    wire::ParsedResponse response;
    response.head = {"HTTP/1.1", 401, "Unauthorized",
        {{"Content-Type", "application/json"}, {"WWW-Authenticate", "Bearer error=\"invalid_token\""}}};
    response.body = R"({"error": "the token has expired", "since": 1700000000})";
    response.complete = true;
    run.exchange.response = response;
    run.exchange.received = "HTTP/1.1 401 Unauthorized\r\n\r\n" + response.body;
    return run;
}

inline void visitTesterDialogs(tester::Tester& tester, QWidget* window, const VisitDialog& visit)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("desk::ui::TesterActions", text); };
    visit(new ui::AskNameDialog(
              u"saveExampleDialog"_s, {words("Save as example"), words("&Name"), u"deploy-hook"_s, false}, window),
        u"tester-name"_s);
    visit(new ui::SecretValuesDialog(
              ui::secretProblem(u"DEPLOY_TOKEN"_s, KeychainError{KeychainError::Kind::NotFound, {}}),
              {u"DEPLOY_TOKEN"_s, u"HMAC_KEY"_s}, window),
        u"tester-values"_s);
    tester.allow({u"127.0.0.1"_s, 8080, webhook::AddressKind::Loopback});
    visit(new ui::TesterSettingsDialog(tester, window), u"tester-settings"_s);
}

/// The page in each of its parts.
inline void visitTesterPage(TeamParts& parts, const VisitWindow& visit, const VisitDialog& visitOpen)
{
    Rig& rig = parts.rig;
    tester::Tester tester(rig.store, parts.settings, parts.secrets);
    tester.lend(deployHook(rig).team, {u"DEPLOY_TOKEN"_s, *Secret::forToken("token-for-pictures")});
    tester.lend(deployHook(rig).team, {u"HMAC_KEY"_s, *Secret::forToken("key-for-pictures")});
    auto* page = new ui::TesterPage({tester, *rig.teams, *rig.workspace, rig.commands});
    rig.window->addPage(page);
    rig.window->setPlace(ui::Place{ui::Place::Kind::Tester, {}});
    rig.window->showPage(page, page->title());
    page->openWebhook({u"hook-deploy"_s});
    if (!eventually([&] { return !page->request().isReadingSecrets() && page->request().prepared().has_value(); }))
        qFatal("the request cannot be put together");
    const auto tab = [&](const QString& name, int index) { part<QTabBar>(page, name)->setCurrentIndex(index); };
    for (int i = 0; i < 5; ++i) {
        tab(u"testerRequestTabs"_s, i);
        visit(u"tester-request-%1"_s.arg(i));
    }
    auto* response = page->findChild<ui::ResponsePane*>();
    response->showRun(refusedRun(page->request().setup()), page->request().secrets());
    for (int i = 0; i < 6; ++i) {
        response->showTab(ui::ResponsePane::Tab(i));
        visit(u"tester-response-%1"_s.arg(i));
    }
    visitTesterDialogs(tester, rig.window.get(), visitOpen);
    delete page; // before what it works with
}

} // namespace desk::test
