// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/models/sentence.h"

#include "app/core/validation.h"
#include "tests/support/filtertable.h"
#include "tests/support/golden.h"
#include "ui/theme/tones.h"

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

struct Example {
    const char* type;
    const char* text;
};

/// One filter of each event, as W&B writes it.
QList<Example> examples()
{
    return {{"CREATE_ARTIFACT", R"({"$or":[{"$and":[]}]})"}, {"LINK_MODEL", R"({"$or":[{"$and":[]}]})"},
        {"UNLINK_ARTIFACT", R"({"$or":[{"$and":[]}]})"},
        {"ADD_ARTIFACT_ALIAS", R"({"$or":[{"$and":[{"alias":{"$regex":"^production$"}}]}]})"},
        {"ADD_ARTIFACT_TAG", R"({"$or":[{"$and":[{"tag":{"$regex":"^europe.*"}}]}]})"},
        {"REMOVE_ARTIFACT_TAG", R"({"$or":[{"$and":[{"tag":{"$regex":"^europe.*"}}]}]})"},
        {"ADD_COLLECTION_TAG", R"({"$or":[{"$and":[]}]})"}, {"REMOVE_COLLECTION_TAG", R"({"$or":[{"$and":[]}]})"},
        {"RUN_STATE", R"({"run_filter":"{\"$and\":[]}","run_state_filter":{"states":["FAILED","FINISHED"]}})"},
        {"RUN_METRIC",
            R"({"run_metric_filter":{"threshold_filter":{"name":"val/loss","agg_op":"AVERAGE","window_size":5,"cmp_op":"$lt","threshold":0.25}}})"},
        {"RUN_METRIC_CHANGE",
            R"({"run_filter":"{\"$and\":[{\"display_name\":{\"$regex\":\"^x\"}},{\"username\":{\"$eq\":\"member\"}}]}","run_metric_filter":{"change_filter":{"name":"val/loss","agg_op":"AVERAGE","current_window_size":10,"change_amount":0.25,"prior_window_size":50,"change_type":"RELATIVE","change_dir":"DECREASE"}}})"},
        {"RUN_METRIC_ZSCORE",
            R"({"run_metric_filter":{"zscore_filter":{"name":"acc","window_size":30,"threshold":2.5,"change_dir":"ANY"}}})"}};
}

QList<Scope> allScopes()
{
    return {ProjectScope{{u"p"_s}, u"resnet-sweeps"_s}, RegistryScope{{u"r"_s}, u"wandb-registry-Model"_s},
        CollectionScope{{u"c"_s}, u"churn-classifier"_s}, TeamScope{{u"t"_s}, u"example-team"_s},
        OrganizationScope{{u"o"_s}, u"example-org"_s}};
}

QList<Action> allActions()
{
    return {WebhookAction{{u"h"_s}, u"deploy-hook"_s, {}}, SlackAction{{u"s"_s}, u"#ml-releases"_s, {}, {}, {}},
        AriaAction{u"Why?"_s}, NoAction{}, QueueJobAction{u"q"_s, u"gpu-queue"_s, {}},
        UnknownAction{u"PushNotificationTriggeredAction"_s, {}}};
}

QString line(const AutomationDraft& draft)
{
    return ui::sentence(draft) + u'\n';
}

/// Every event in every scope the server allows it in with every action; then every other form of a filter.
QString allSentences()
{
    QString text;
    for (const Example& example : examples()) {
        const Event event = eventOfType(QString::fromLatin1(example.type), {QString::fromUtf8(example.text)});
        for (const Scope& scope : allScopes()) {
            for (const Action& action : allActions())
                text += isAllowed(event, scope) ? line({{}, {}, true, scope, event, action}) : QString();
        }
        text += u'\n';
    }
    text += line({}) + u'\n';
    for (const test::FilterCase& one : test::filterTable()) {
        const Event event = eventOfType(QString::fromLatin1(one.type), {QString::fromUtf8(one.text)});
        const Scope scope = allScopes().at(QLatin1String(one.type).startsWith("RUN_"_L1) ? 0 : 2);
        text += QString::fromLatin1(one.name) + u"\n    "_s
            + line({{}, {}, true, scope, event, NoAction{}}).simplified() + u'\n';
    }
    return text;
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
        QTest::newRow("equal") << draft(alias(u"$eq"_s, u"latest"_s), CollectionScope{{u"c"_s}, u"churn"_s},
            NoAction{}) << u"When an artifact alias is added that is exactly latest in collection churn, do nothing."_s
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
            << u"When WEAVE_METRIC_THRESHOLD happens with the filter {\"threshold\":2} in project resnet, run an action of the unknown kind Push."_s
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

    /// Read them all when they change: DESK_UPDATE_GOLDEN=1 writes them anew.
    void everySentenceIsGoodEnglish()
    {
        const QString path = QStringLiteral(DESK_TEST_DATA "/sentences.txt");
        const QByteArray found = allSentences().toUtf8();
        if (qEnvironmentVariableIsSet("DESK_UPDATE_GOLDEN")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(found) == found.size());
        }
        const QByteArray wanted = test::readFile(path);
        QVERIFY(!wanted.isEmpty());
        QVERIFY2(found == wanted, test::firstDifference(found, wanted).constData());
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
