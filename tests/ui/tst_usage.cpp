// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demoworkspace.h"
#include "tests/support/eventually.h"
#include "ui/models/usage.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

void write(QStringList& lines, const QList<UsageNode>& nodes, int depth)
{
    for (const UsageNode& node : nodes) {
        const QString detail = node.detail.isEmpty() ? QString() : QString(u" ("_s + node.detail + u')');
        lines.append(QString(depth * 2, u' ') + node.text + detail + (node.missing ? u" !"_s : QString()));
        write(lines, node.children, depth + 1);
    }
}

QStringList lines(const QList<UsageNode>& nodes)
{
    QStringList list;
    write(list, nodes, 0);
    return list;
}

const QString team = u"acme-ml"_s;

} // namespace

class TestUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<store::Store>(m_folder->filePath(u"p"_s));
        (void)test::expectValue(await(m_store->open()));
        m_demo.fill(*m_store, false);
        m_data = std::make_unique<TeamData>(*m_store);
        QTRY_VERIFY(m_data->isLoaded());
    }

    void cleanup()
    {
        m_data.reset();
        m_store.reset();
    }

    void whatASecretHolds()
    {
        QCOMPARE(lines(usersOfSecret(m_data->facts(), team, u"DEPLOY_TOKEN"_s)),
            (QStringList{u"deploy-hook (access token)"_s, u"  Deploy production model"_s, u"    Model (Registry)"_s}));
        QCOMPARE(automationsUsingSecret(m_data->facts(), team, u"HMAC_KEY"_s).size(), 1);
        QVERIFY(usersOfSecret(m_data->facts(), team, u"UNUSED_TOKEN"_s).isEmpty());
        QVERIFY(usersOfSecret(m_data->facts(), u"another"_s, u"DEPLOY_TOKEN"_s).isEmpty());
    }

    void oneSecretForBoth()
    {
        store::Page all = m_demo.places();
        all.webhooks.first().signingSecret = u"DEPLOY_TOKEN"_s;
        test::expectOk(await(m_store->putIntegrations(team, all.webhooks, all.slackChannels)));
        QTRY_COMPARE(lines(needsOfWebhook(m_data->facts(), {u"hook-deploy"_s})),
            QStringList{u"DEPLOY_TOKEN (access token and secret)"_s});
        QCOMPARE(webhooksUsing(m_data->facts(), team, u"DEPLOY_TOKEN"_s).size(), 1);
    }

    void whatAnAutomationNeeds()
    {
        const QList<Automation> automations = m_demo.automations();
        QCOMPARE(lines(needsOfAutomation(m_data->facts(), automations.at(0))),
            (QStringList{u"deploy-hook (webhook)"_s, u"  DEPLOY_TOKEN (access token)"_s, u"  HMAC_KEY (secret)"_s}));
        const auto slack = std::find_if(automations.begin(), automations.end(),
            [](const Automation& a) { return std::holds_alternative<SlackAction>(a.action); });
        QCOMPARE(lines(needsOfAutomation(m_data->facts(), *slack)), QStringList{u"#ml-releases (acme)"_s});
        QCOMPARE(usersOfChannel(m_data->facts(), {u"slack"_s}).size(), 1);
    }

    void whatIsGoneIsSaid()
    {
        test::expectOk(await(m_store->putSecrets(team, {{team, u"HMAC_KEY"_s, m_demo.ago(1)}})));
        QTRY_COMPARE(m_data->facts().secrets.size(), 1);
        QCOMPARE(lines(needsOfWebhook(m_data->facts(), {u"hook-deploy"_s})),
            (QStringList{u"DEPLOY_TOKEN (access token) !"_s, u"HMAC_KEY (secret)"_s}));
        test::expectOk(await(m_store->putIntegrations(team, {}, {})));
        QTRY_VERIFY(m_data->facts().webhooks.isEmpty() && m_data->facts().channels.isEmpty());
        QCOMPARE(lines(needsOfAutomation(m_data->facts(), m_demo.automations().at(0))),
            QStringList{u"deploy-hook (webhook) !"_s});
    }

    void dataFollowsTheStore()
    {
        QSignalSpy changed(m_data.get(), &TeamData::changed);
        const store::WebhookTestRecord tested{{u"hook-deploy"_s}, WebhookTest::From::Here, m_demo.ago(3), false, 401};
        test::expectOk(await(m_store->putWebhookTest(tested)));
        QTRY_COMPARE(findTest(m_data->facts(), {u"hook-deploy"_s}), std::optional(tested));
        const SecretRecord record{team, u"HMAC_KEY"_s, m_demo.ago(2), m_demo.ago(1), QByteArray(16, 's'),
            QByteArray(8, '\0'), u"k"_s, true, true};
        test::expectOk(await(m_store->putSecretRecord(record)));
        QTRY_COMPARE(findRecord(m_data->facts(), team, u"HMAC_KEY"_s), std::optional(record));
        test::expectOk(await(m_store->removeSecretRecord(team, u"HMAC_KEY"_s)));
        QTRY_VERIFY(!findRecord(m_data->facts(), team, u"HMAC_KEY"_s));
        QVERIFY(changed.count() >= 3);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Store> m_store;
    test::DemoWorkspace m_demo;
    std::unique_ptr<TeamData> m_data;
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
