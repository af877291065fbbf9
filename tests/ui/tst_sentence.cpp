// SPDX-License-Identifier: Apache-2.0
#include "ui/models/sentence.h"
#include "ui/theme/tones.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

AutomationDraft draft(Event event, Scope scope = RegistryScope{{u"p"_s}, u"wandb-registry-Model"_s},
    Action action = WebhookAction{{u"h"_s}, u"deploy-hook"_s, {}})
{
    return {.name = u"n"_s, .scope = std::move(scope), .event = std::move(event), .action = std::move(action)};
}

Event alias(const QString& op, const QString& operand)
{
    return ArtifactEvent{ArtifactEventKind::AliasAdded, readBackFilter(artifactFilter(u"alias"_s, op, operand).text)};
}

const QString runs = u"{\"run_filter\":\"{\\\"$and\\\":[]}\",%1}"_s;

} // namespace

class TestSentence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysItAll_data()
    {
        QTest::addColumn<AutomationDraft>("draft");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("condition");
        QTest::newRow("regex")
            << draft(alias(u"$regex"_s, u"^production$"_s))
            << u"When an artifact alias is added matching ^production$ in registry Model, send a webhook to deploy-hook."_s
            << u"^production$"_s;
        QTest::newRow("equal") << draft(alias(u"$eq"_s, u"latest"_s), CollectionScope{{u"c"_s}, u"churn"_s}, NoAction{})
                               << u"When an artifact alias is added equal to latest in collection churn, do nothing."_s
                               << u"latest"_s;
        QTest::newRow("any") << draft(
            ArtifactEvent{ArtifactEventKind::Linked, readBackFilter(artifactFilter({}, {}, {}).text)},
            TeamScope{{u"t"_s}, u"acme"_s}, SlackAction{{u"s"_s}, u"#ml"_s, {}, {}, {}})
                             << u"When a new version is linked in team acme, send a Slack notification to #ml."_s
                             << QString();
        QTest::newRow("metric") << draft(
            RunMetricEvent{RunMetricKind::Threshold,
                {runs.arg(
                    u"\"run_metric_filter\":{\"threshold_filter\":{\"name\":\"val/loss\",\"agg_op\":\"AVERAGE\",\"window_size\":5,\"cmp_op\":\"$lt\",\"threshold\":0.25}},\"metric_filter\":null"_s)}},
            ProjectScope{{u"p"_s},
                u"resnet"_s}) << u"When a run metrics threshold is met (average of val/loss over the last 5 < 0.25) in project resnet, send a webhook to deploy-hook."_s
                                << u"average of val/loss over the last 5 < 0.25"_s;
        QTest::newRow("state")
            << draft(RunStateEvent{{runs.arg(u"\"run_state_filter\":{\"states\":[\"FAILED\",\"FINISHED\"]}"_s)}},
                   ProjectScope{{u"p"_s}, u"resnet"_s})
            << u"When a run state changes to Failed or Finished in project resnet, send a webhook to deploy-hook."_s
            << u"Failed or Finished"_s;
        QTest::newRow("unknown")
            << draft(UnknownEvent{u"WEAVE_METRIC_THRESHOLD"_s, {u"{\"threshold\":2}"_s}},
                   ProjectScope{{u"p"_s}, u"resnet"_s}, UnknownAction{u"Push"_s, u"{}"_s})
            << u"When WEAVE_METRIC_THRESHOLD happens where {\"threshold\":2} in project resnet, run an action of the unknown kind Push."_s
            << u"{\"threshold\":2}"_s;
    }

    void saysItAll()
    {
        QFETCH(AutomationDraft, draft);
        QFETCH(QString, expected);
        QFETCH(QString, condition);
        QCOMPARE(ui::sentence(draft), expected);
        QCOMPARE(ui::conditionText(draft.event), condition);
    }

    void richTextEscapesWhatComesFromOutside()
    {
        const QString html = ui::sentenceHtml(
            draft(alias(u"$regex"_s, u"<img src=x>"_s), RegistryScope{{u"p"_s}, u"wandb-registry-A<b>"_s}),
            ui::tones(ui::Scheme::Light));
        QVERIFY2(html.contains("an <b>artifact alias is added</b> matching"_L1), qPrintable(html));
        QVERIFY(html.contains("&lt;img src=x&gt;"_L1));
        QVERIFY(html.contains("registry <b>A&lt;b&gt;</b>"_L1));
        QVERIFY(!html.contains("<img"_L1));
    }

    void labels()
    {
        QCOMPARE(ui::eventTypeLabel(u"LINK_MODEL"_s), u"Version linked"_s);
        QCOMPARE(ui::eventTypeLabel(u"SOMETHING_NEW"_s), u"SOMETHING_NEW"_s);
        QCOMPARE(ui::actionLabel(WebhookAction{{u"h"_s}, u"deploy-hook"_s, {}}), u"Webhook · deploy-hook"_s);
        QCOMPARE(ui::scopeLabel(RegistryScope{{u"p"_s}, u"wandb-registry-Model"_s}), u"all collections"_s);
        QCOMPARE(ui::statusLabel(ExecutionState::Failed, 401), u"Failed · 401"_s);
        QCOMPARE(ui::statusLabel(ExecutionState::Unknown, {}, u"PAUSED"_s), u"PAUSED"_s);
    }
};

QTEST_GUILESS_MAIN(TestSentence)
#include "tst_sentence.moc"
