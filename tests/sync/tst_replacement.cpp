// SPDX-License-Identifier: Apache-2.0
#include "app/sync/replacement.h"
#include "tests/support/eventually.h"

#include "app/api/client.h"
#include "app/sandbox/seed.h"
#include "app/sandbox/server.h"
#include "app/store/store.h"
#include "app/sync/activity.h"
#include "app/sync/teamsettings.h"
#include "tests/support/await.h"
#include "tests/support/relay.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::sync;
using namespace Qt::StringLiterals;
using Kind = ReplacementStep::Kind;
using State = ReplacementStep::State;

namespace {

const QString team(sandbox::demo::team);
const QString hookName(sandbox::demo::receiverWebhook);

/// A team at a server that cannot change a webhook, reached through a relay that can lose answers.
struct Rig {
    Rig()
    {
        sandbox::ServerOptions options;
        options.dataDir = folder.filePath(u"server"_s);
        options.apiKey = QString(40, u'k');
        options.receiverUrl = QUrl(u"http://127.0.0.1:9/hook"_s);
        options.without = {u"updateGenericWebhookIntegration"_s};
        server = std::make_unique<sandbox::Server>(options);
        const auto address = server->start();
        if (!address)
            qFatal("%s", qPrintable(debugText(address.error())));
        relay = std::make_unique<Relay>(quint16(address->url.port()));
        transport = std::make_unique<api::Transport>(
            relay->url(), [] { return QByteArray(40, 'k'); }, quick());
        client = std::make_unique<api::Client>(*transport);
        engine = std::make_unique<Engine>(*client, store, relay->url().toString());
        settings = std::make_unique<TeamSettings>(*client, store, engine->activity());
        if (!await(store.open()) || !await(engine->pull()))
            qFatal("the workspace was not read");
    }

    static api::TransportOptions quick()
    {
        api::TransportOptions options;
        options.retry.maxTries = 1;
        return options;
    }

    [[nodiscard]] std::optional<Webhook> webhook(const QString& name)
    {
        const auto all = await(store.webhooks(team));
        for (const Webhook& known : all.value()) {
            if (known.name == name)
                return known;
        }
        return std::nullopt;
    }

    /// Of a webhook, by name.
    [[nodiscard]] QList<Automation> users(const IntegrationId& id)
    {
        QList<Automation> list;
        const auto all = await(store.automations({}));
        for (const store::AutomationRow& row : all.value()) {
            const auto* action = std::get_if<WebhookAction>(&row.automation.action);
            if (action && action->webhook == id)
                list.append(row.automation);
        }
        return list;
    }

    [[nodiscard]] std::unique_ptr<Replacement> replacement(const Webhook& old, const WebhookDraft& wanted)
    {
        return std::make_unique<Replacement>(*settings, *engine, old, wanted, users(old.id));
    }

    QTemporaryDir folder;
    std::unique_ptr<sandbox::Server> server;
    std::unique_ptr<Relay> relay;
    store::Store store{folder.filePath(u"profile"_s)};
    std::unique_ptr<api::Transport> transport;
    std::unique_ptr<api::Client> client;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<TeamSettings> settings;
};

WebhookDraft elsewhere(const Webhook& old)
{
    WebhookDraft wanted = draftOf(old);
    wanted.url = u"http://127.0.0.1:9/elsewhere"_s;
    return wanted;
}

/// Runs until it ends or stops.
void runToRest(Replacement& replacement)
{
    replacement.run();
    QTRY_VERIFY_WITH_TIMEOUT(!replacement.isRunning(), 20000);
}

QList<State> states(const Replacement& replacement)
{
    QList<State> list;
    for (const ReplacementStep& step : replacement.steps())
        list.append(step.state);
    return list;
}

} // namespace

class TestReplacement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plansOnlyWhatUsesIt();
    void retargetsOnlyTheAction();
    void theServerCannotChangeOne();
    void makesAnewAndRetargets();
    void stopsAndGoesOn();
    void begunAgainMakesNoSecondOne();
    void aLostAnswerMakesNoSecondOne();
    void aLostAnswerAndNoServer();
    void aLostAnswerToAnEditIsFoundOut();
    void aLostAnswerToTheDeletionIsFoundOut();
};

void TestReplacement::plansOnlyWhatUsesIt()
{
    const Webhook old{.id = {u"old"_s}, .name = u"deploy"_s};
    Automation uses{.id = {u"a"_s}, .name = u"uses"_s};
    uses.action = WebhookAction{{u"old"_s}, u"deploy"_s, {}};
    Automation another{.id = {u"b"_s}, .name = u"another"_s};
    another.action = WebhookAction{{u"other"_s}, u"scan"_s, {}};
    const auto steps = planReplacement(old, {.name = u"deploy 2"_s}, {another, uses});
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps[0].kind, Kind::Create);
    QCOMPARE(steps[0].subject, u"deploy 2"_s);
    QCOMPARE(steps[1].kind, Kind::Retarget);
    QCOMPARE(steps[1].automation->id, uses.id);
    QCOMPARE(steps[2].kind, Kind::Delete);
    QCOMPARE(steps[2].subject, u"deploy"_s);
}

void TestReplacement::retargetsOnlyTheAction()
{
    Automation automation{.id = {u"a"_s}, .name = u"uses"_s};
    automation.action = WebhookAction{{u"old"_s}, u"deploy"_s, u"{\"a\":1}"_s};
    AutomationDraft expected = draftOf(automation);
    expected.action = WebhookAction{{u"new"_s}, u"deploy 2"_s, u"{\"a\":1}"_s};
    QCOMPARE(retargeted(automation, {.id = {u"new"_s}, .name = u"deploy 2"_s}), expected);
}

void TestReplacement::theServerCannotChangeOne()
{
    Rig rig;
    const Webhook old = *rig.webhook(hookName);
    const auto changed = await(rig.client->updateWebhook(old.id, elsewhere(old)));
    QVERIFY(!changed);
    QVERIFY2(std::holds_alternative<NotSupportedError>(changed.error()), qPrintable(debugText(changed.error())));
}

void TestReplacement::makesAnewAndRetargets()
{
    Rig rig;
    const Webhook old = *rig.webhook(hookName);
    const QList<Automation> users = rig.users(old.id);
    QVERIFY(users.size() > 1);
    const auto replacement = rig.replacement(old, elsewhere(old));
    QSignalSpy finished(replacement.get(), &Replacement::finished);
    runToRest(*replacement);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(states(*replacement), QList<State>(users.size() + 2, State::Done));
    QVERIFY(await(rig.engine->pull()));
    const auto made = rig.webhook(hookName);
    QVERIFY(made);
    QVERIFY(made->id != old.id);
    QCOMPARE(made->url, elsewhere(old).url);
    QCOMPARE(rig.users(made->id).size(), users.size());
    QVERIFY(rig.users(old.id).isEmpty());
    QVERIFY(await(rig.store.outbox()).value().isEmpty());
}

void TestReplacement::stopsAndGoesOn()
{
    Rig rig;
    const Webhook old = *rig.webhook(hookName);
    const auto users = rig.users(old.id).size();
    const auto replacement = rig.replacement(old, elsewhere(old));
    // The new one is there, then the server goes away before the first automation.
    QObject::connect(replacement.get(), &Replacement::changed, &rig.store, [&] {
        if (replacement->steps()[0].state == State::Done)
            rig.relay->refuse(true);
    });
    runToRest(*replacement);
    QCOMPARE(replacement->steps()[0].state, State::Done);
    QCOMPARE(replacement->steps()[1].state, State::Failed);
    QVERIFY(replacement->steps()[1].error);
    QCOMPARE(replacement->steps()[2].state, State::Waiting);
    QVERIFY(await(rig.store.outbox()).value().isEmpty());
    replacement->disconnect(&rig.store);
    rig.relay->refuse(false);
    runToRest(*replacement);
    QCOMPARE(states(*replacement), QList<State>(users + 2, State::Done));
}

void TestReplacement::begunAgainMakesNoSecondOne()
{
    Rig rig;
    const Webhook old = *rig.webhook(hookName);
    const auto before = await(rig.store.webhooks(team)).value().size();
    auto replacement = rig.replacement(old, elsewhere(old));
    rig.relay->loseAnswersTo("updateFilterTrigger");
    runToRest(*replacement);
    QCOMPARE(replacement->steps()[0].state, State::Done);
    QCOMPARE(replacement->steps()[1].state, State::Failed);
    rig.relay->loseAnswersTo({});
    QVERIFY(await(rig.engine->pull()));
    replacement = rig.replacement(old, elsewhere(old));
    runToRest(*replacement);
    QCOMPARE(replacement->steps().last().state, State::Done);
    QCOMPARE(await(rig.store.webhooks(team)).value().size(), before);
}

void TestReplacement::aLostAnswerMakesNoSecondOne()
{
    Rig rig;
    const Webhook old = *rig.webhook(hookName);
    const auto before = await(rig.store.webhooks(team)).value().size();
    const auto replacement = rig.replacement(old, elsewhere(old));
    rig.relay->loseAnswersTo("createGenericWebhookIntegration");
    runToRest(*replacement);
    QCOMPARE(rig.relay->lost(), 1);
    QCOMPARE(replacement->steps().last().state, State::Done);
    QVERIFY(await(rig.engine->pull()));
    QCOMPARE(await(rig.store.webhooks(team)).value().size(), before);
}

void TestReplacement::aLostAnswerAndNoServer()
{
    Rig rig;
    const Webhook old = *rig.webhook(hookName);
    const auto before = await(rig.store.webhooks(team)).value().size();
    const auto replacement = rig.replacement(old, elsewhere(old));
    rig.relay->loseAnswersTo("createGenericWebhookIntegration");
    rig.relay->goAwayAfterLoss();
    runToRest(*replacement);
    QCOMPARE(replacement->steps()[0].state, State::Failed);
    rig.relay->loseAnswersTo({});
    rig.relay->refuse(false);
    runToRest(*replacement);
    QCOMPARE(replacement->steps().last().state, State::Done);
    QVERIFY(await(rig.engine->pull()));
    QCOMPARE(await(rig.store.webhooks(team)).value().size(), before);
}

void TestReplacement::aLostAnswerToAnEditIsFoundOut()
{
    Rig rig;
    const Webhook old = *rig.webhook(hookName);
    const auto replacement = rig.replacement(old, elsewhere(old));
    rig.relay->loseAnswersTo("updateFilterTrigger");
    runToRest(*replacement);
    QVERIFY(rig.relay->lost() > 0);
    QCOMPARE(replacement->steps()[1].state, State::Failed);
    QCOMPARE(await(rig.store.outbox()).value().size(), 1);
    rig.relay->loseAnswersTo({});
    runToRest(*replacement);
    QCOMPARE(replacement->steps().last().state, State::Done);
    QVERIFY(await(rig.store.outbox()).value().isEmpty());
}

void TestReplacement::aLostAnswerToTheDeletionIsFoundOut()
{
    Rig rig;
    const Webhook old = *rig.webhook(hookName);
    const auto replacement = rig.replacement(old, elsewhere(old));
    rig.relay->loseAnswersTo("deleteIntegration");
    runToRest(*replacement);
    QCOMPARE(rig.relay->lost(), 1);
    QCOMPARE(replacement->steps().last().state, State::Done);
}

QTEST_MAIN(TestReplacement)
#include "tst_replacement.moc"
