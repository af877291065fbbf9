// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demoworkspace.h"
#include "tests/support/eventually.h"
#include "tests/support/hiddentable.h"
#include "tests/ui/modeltext.h"
#include "ui/models/rowroles.h"
#include "ui/models/slackchannelmodel.h"
#include "ui/models/webhooklistmodel.h"
#include "ui/models/webhookpending.h"
#include "ui/theme/tones.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace desk;
using namespace Qt::StringLiterals;
using Model = ui::WebhookListModel;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

struct Rig {
    Rig()
    {
        (void)test::expectValue(await(store.open()));
        demo.fill(store, false);
        model.setTeam(u"acme-ml"_s);
        channels.setTeam(u"acme-ml"_s);
        if (!eventually([this] { return model.rowCount() == 4; }))
            qFatal("the webhooks are not there");
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (const ui::WebhookRow& row : model.rows())
            list.append(row.webhook.name);
        return list;
    }

    QTemporaryDir folder;
    store::Store store{folder.filePath(u"p"_s)};
    test::DemoWorkspace demo;
    ui::TeamData data{store};
    Model model{data, [this] { return demo.now; }};
    ui::SlackChannelModel channels{data};
    QAbstractItemModelTester tester{&model, fatal};
    QAbstractItemModelTester channelTester{&channels, fatal};
};

} // namespace

class TestWebhookListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // An empty list would look as if there were none.
    void whatCannotBeReadIsAnError()
    {
        const QTemporaryDir folder;
        store::Store store(folder.path());
        (void)test::expectValue(await(store.open()));
        const HiddenTable hidden(folder.filePath(u"cache.db"_s), u"webhooks"_s);
        const ui::TeamData data(store);
        QTRY_VERIFY(data.isLoaded());
        QVERIFY(data.error());
    }

    void cells()
    {
        const Rig rig;
        QVERIFY(!rig.data.error());
        QCOMPARE(test::modelLines(rig.model).first(),
            u"deploy-hook | DEPLOY_TOKEN | HMAC_KEY | 1 automation(s) | never | "_s);
        const QModelIndex name = rig.model.index(0, Model::Name);
        QCOMPARE(name.data(ui::RowSecondRole).toString(), u"https://ci.example.com/deploy"_s);
        QVERIFY(name.data(Qt::AccessibleTextRole).toString().contains(u"never tested"_s));
        QVERIFY(rig.model.index(1, Model::AccessToken).data(ui::RowQuietRole).toBool());
    }

    void theLastTest()
    {
        Rig rig;
        (void)await(
            rig.store.putWebhookTest({{u"hook-deploy"_s}, WebhookTest::From::Server, rig.demo.ago(180), false, 401}));
        const QModelIndex test = rig.model.index(0, Model::LastTest);
        QTRY_COMPARE(test.data().toString(), u"401 · from the server, 3 min ago"_s);
        QCOMPARE(test.data(ui::RowChipRole).toString(), u"401"_s);
        QCOMPARE(test.data(ui::RowTimeRole).toString(), u"3 min ago"_s);
        QCOMPARE(test.data(ui::RowChipToneRole).toInt(), int(ui::Tone::Danger));
    }

    // A team of which no secret is known may have them all.
    void missingSecrets()
    {
        Rig rig;
        const QModelIndex token = rig.model.index(0, Model::AccessToken);
        QVERIFY(token.data(ui::RowBadgeRole).toString().isEmpty());
        (void)await(rig.store.putSecrets(u"acme-ml"_s, {{u"acme-ml"_s, u"HMAC_KEY"_s, rig.demo.ago(60)}}));
        QTRY_COMPARE(token.data(ui::RowBadgeRole).toString(), u"missing"_s);
        QVERIFY(rig.model.index(0, Model::SigningSecret).data(ui::RowBadgeRole).toString().isEmpty());
    }

    void whatWaitsIsMarked()
    {
        Rig rig;
        const auto badge = [&](const QString& name) {
            const qsizetype row = rig.names().indexOf(name);
            return row < 0 ? u"no row"_s : rig.model.index(int(row), Model::Name).data(ui::RowBadgeRole).toString();
        };
        const auto put = [&](const store::EditKind& kind) { return test::expectValue(await(rig.store.enqueue(kind))); };
        const QList<Webhook> all = rig.demo.places().webhooks;
        WebhookDraft wanted = draftOf(all.at(0));
        wanted.name = u"deploy-hook-2"_s;
        put(store::CreateWebhookEdit{{u"acme-ml"_s, u"audit-hook"_s, u"https://audit.example.com"_s, {}, {}}});
        store::OutboxEdit change = put(store::UpdateWebhookEdit{all.at(0), wanted});
        put(store::DeleteWebhookEdit{all.at(1)});
        QTRY_COMPARE(badge(u"audit-hook"_s), u"Pending create"_s);
        QTRY_COMPARE(badge(u"deploy-hook-2"_s), u"Pending edit"_s);
        QTRY_COMPARE(badge(u"scan-gateway"_s), u"Pending delete"_s);
        QCOMPARE(badge(u"deploy-hook"_s), u"no row"_s);
        QCOMPARE(badge(u"retire-hook"_s), QString());
        QCOMPARE(rig.model.rowCount(), 5);
        const QModelIndex made = rig.model.index(int(rig.names().indexOf(u"audit-hook"_s)), Model::Name);
        QVERIFY(made.data(Qt::AccessibleTextRole).toString().contains(u"pending create"_s));
        QCOMPARE(made.data(ui::RowBadgeToneRole).toInt(), int(ui::Tone::Warning));

        change.state = store::EditState::Conflict;
        test::expectOk(await(rig.store.updateEdit(change)));
        QTRY_COMPARE(badge(u"deploy-hook-2"_s), u"Conflict"_s);
        test::expectOk(await(rig.store.removeEdit(change.id)));
        QTRY_COMPARE(badge(u"deploy-hook"_s), QString());
    }

    void whatWaitsIsInTheWay()
    {
        using State = store::EditState;
        const QString wait = u"An edit of this webhook is not settled yet."_s;
        const QString unmade = u"It waits to be saved on the server."_s;
        const auto obstacles = [](const store::EditKind& kind, State state) {
            return ui::webhookObstacles(store::OutboxEdit{.id = u"1"_s, .kind = kind, .state = state});
        };
        const ui::WebhookObstacles none;
        QCOMPARE(ui::webhookObstacles({}), none);
        const store::CreateWebhookEdit create;
        QCOMPARE(obstacles(create, State::Queued), (ui::WebhookObstacles{wait, {}, unmade}));
        QCOMPARE(obstacles(create, State::Sending), (ui::WebhookObstacles{wait, wait, unmade}));
        QCOMPARE(obstacles(create, State::Unknown), (ui::WebhookObstacles{wait, wait, unmade}));
        QCOMPARE(obstacles(create, State::Rejected), (ui::WebhookObstacles{{}, {}, unmade}));
        const store::UpdateWebhookEdit update;
        QCOMPARE(obstacles(update, State::Queued), (ui::WebhookObstacles{wait, wait, {}}));
        QCOMPARE(obstacles(update, State::Conflict), (ui::WebhookObstacles{wait, wait, {}}));
        QCOMPARE(obstacles(update, State::Rejected), (ui::WebhookObstacles{{}, wait, {}}));
        QCOMPARE(obstacles(store::DeleteWebhookEdit{}, State::Rejected), (ui::WebhookObstacles{wait, wait, {}}));
    }

    void search()
    {
        Rig rig;
        rig.model.setSearch(u" HOOK  example "_s);
        QCOMPARE(rig.names(), (QStringList{u"deploy-hook"_s, u"retire-hook"_s}));
        rig.model.setSearch(u"hmac"_s);
        QCOMPARE(rig.names(), QStringList{u"deploy-hook"_s});
        rig.model.setSearch({});
        rig.model.setTeam(u"another"_s);
        QCOMPARE(rig.model.rowCount(), 0);
    }

    void channels()
    {
        Rig rig;
        QCOMPARE(test::modelLines(rig.channels), QStringList{u"#ml-releases | acme | 1 automation(s) | "_s});
        QCOMPARE(
            rig.channels.index(0, ui::SlackChannelModel::Workspace).data(ui::SlackChannelModel::SortRole).toString(),
            u"acme\n#ml-releases"_s);
        rig.channels.setSearch(u"nothing"_s);
        QCOMPARE(rig.channels.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWebhookListModel)
#include "tst_webhooklistmodel.moc"
