// SPDX-License-Identifier: Apache-2.0
#include "app/api/encodeautomation.h"
#include "app/api/encodeintegration.h"
#include "tests/support/eventually.h"

#include "tests/api/awaited.h"
#include "tests/support/filtertable.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::api;
using namespace desk::test;

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

QString text(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject json(const char* literal)
{
    const QJsonDocument document = QJsonDocument::fromJson(literal);
    Q_ASSERT(document.isObject());
    return document.object();
}

AutomationDraft draft()
{
    AutomationDraft result;
    result.name = u"n"_s;
    result.scope = RegistryScope{{u"UHJvamVjdDo3"_s}, u"wandb-registry-model"_s};
    result.event = ArtifactEvent{ArtifactEventKind::Linked, {u"{\"$or\":[{\"$and\":[]}]}"_s}};
    result.action = WebhookAction{{u"SW50ZWdyYXRpb246Mw=="_s}, u"hook"_s, u"{\"who\":\"${event_author}\"}"_s};
    return result;
}

Automation base()
{
    const AutomationDraft from = draft();
    Automation result;
    result.id.value = u"VHJpZ2dlcjox"_s;
    result.name = from.name;
    result.scope = from.scope;
    result.event = ArtifactEvent{ArtifactEventKind::Linked, readBackFilter(filterOf(from.event).text)};
    result.action = from.action;
    return result;
}

} // namespace

class TstEncode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createAsTheOfficialClientDoes()
    {
        const auto input = encodeCreate(draft());
        QVERIFY(input);
        const char* expected =
            "{\"name\": \"n\", \"enabled\": true, \"scopeType\": \"PROJECT\", \"scopeID\": \"UHJvamVjdDo3\","
            "\"triggeringEventType\": \"LINK_MODEL\", \"eventFilter\": \"{\\\"$or\\\":[{\\\"$and\\\":[]}]}\","
            "\"triggeredActionType\": \"GENERIC_WEBHOOK\","
            "\"triggeredActionConfig\": {\"genericWebhookActionInput\": {\"integrationID\": \"SW50ZWdyYXRpb246Mw==\","
            "\"requestPayload\": \"{\\\"who\\\":\\\"${event_author}\\\"}\"}}}";
        QCOMPARE(text(*input), text(json(expected)));
    }

    void descriptionIsSentWhenThereIsOne()
    {
        AutomationDraft one = draft();
        one.description = u"d"_s;
        one.enabled = false;
        const auto input = encodeCreate(one);
        QVERIFY(input);
        QCOMPARE((*input)["description"_L1].toString(), u"d"_s);
        QCOMPARE((*input)["enabled"_L1], QJsonValue(false));
    }

    void actions_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("config");
        const auto row = [](const char* name, const Action& action, const char* type, const char* config) {
            QTest::newRow(name) << action << QByteArray(type) << QByteArray(config);
        };
        row("webhook without payload", WebhookAction{{u"i"_s}, {}, {}}, "GENERIC_WEBHOOK",
            "{\"genericWebhookActionInput\":{\"integrationID\":\"i\"}}");
        row("webhook with an empty payload", WebhookAction{{u"i"_s}, {}, u""_s}, "GENERIC_WEBHOOK",
            "{\"genericWebhookActionInput\":{\"integrationID\":\"i\",\"requestPayload\":\"\"}}");
        row("slack", SlackAction{{u"s"_s}, u"#c"_s, u"t"_s, u"m"_s, u"WARN"_s}, "NOTIFICATION",
            "{\"notificationActionInput\":{\"integrationID\":\"s\",\"title\":\"t\",\"message\":\"m\",\"severity\":"
            "\"WARN\"}}");
        row("slack, nothing set", SlackAction{{u"s"_s}, {}, {}, {}, {}}, "NOTIFICATION",
            "{\"notificationActionInput\":{\"integrationID\":\"s\",\"title\":\"\",\"message\":\"\",\"severity\":"
            "\"INFO\"}}");
        row("nothing", NoAction{}, "NO_OP", "{\"noOpActionInput\":{\"noOp\":true}}");
        row("aria", AriaAction{u"look"_s}, "ARIA", "{\"ariaActionInput\":{\"prompt\":\"look\"}}");
    }

    void actions()
    {
        QFETCH(Action, action);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, config);
        AutomationDraft one = draft();
        one.action = action;
        const auto input = encodeCreate(one);
        QVERIFY(input);
        QCOMPARE((*input)["triggeredActionType"_L1].toString().toUtf8(), type);
        QCOMPARE(text((*input)["triggeredActionConfig"_L1].toObject()), text(json(config.constData())));
    }

    void scopes_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<QString>("type");
        QTest::newRow("project") << Scope(ProjectScope{{u"x"_s}, u"n"_s}) << u"PROJECT"_s;
        QTest::newRow("registry") << Scope(RegistryScope{{u"x"_s}, u"n"_s}) << u"PROJECT"_s;
        QTest::newRow("collection") << Scope(CollectionScope{{u"x"_s}, u"n"_s}) << u"ARTIFACT_COLLECTION"_s;
        QTest::newRow("team") << Scope(TeamScope{{u"x"_s}, u"n"_s}) << u"ENTITY"_s;
        QTest::newRow("organization") << Scope(OrganizationScope{{u"x"_s}, u"n"_s}) << u"ENTITY"_s;
    }

    void scopes()
    {
        QFETCH(Scope, scope);
        QFETCH(QString, type);
        AutomationDraft one = draft();
        one.scope = scope;
        const auto input = encodeCreate(one);
        QVERIFY(input);
        QCOMPARE((*input)["scopeType"_L1].toString(), type);
        QCOMPARE((*input)["scopeID"_L1].toString(), u"x"_s);
    }

    void readOnlyPartsAreRefused_data()
    {
        QTest::addColumn<AutomationDraft>("draft");
        QTest::addColumn<QString>("field");
        AutomationDraft one = draft();
        one.event = UnknownEvent{u"NEW"_s, {}};
        QTest::newRow("unknown event") << one << u"event"_s;
        one.event = ArtifactEvent{ArtifactEventKind::AliasUpdated, {}};
        QTest::newRow("legacy event") << one << u"event"_s;
        one = draft();
        one.action = UnknownAction{u"New"_s, u"{}"_s};
        QTest::newRow("unknown action") << one << u"action"_s;
        one.action = QueueJobAction{};
        QTest::newRow("queue job") << one << u"action"_s;
        one = draft();
        one.scope = UnknownScope{u"New"_s, u"{}"_s};
        QTest::newRow("unknown scope") << one << u"scope"_s;
        one.scope = ProjectScope{};
        QTest::newRow("no scope chosen") << one << u"scope"_s;
    }

    void readOnlyPartsAreRefused()
    {
        QFETCH(AutomationDraft, draft);
        QFETCH(QString, field);
        const auto error = errorOf<InvalidInputError>(encodeCreate(draft));
        QVERIFY(error);
        QCOMPARE(error->field, field);
    }

    void filtersLeaveByteForByte_data()
    {
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("written");
        const QString odd = utf8("{ \"b\":1.0, \"a\":18446744073709551615, \"a\":-0, \"$or\":[ {\"x\":\"\\u00e9\"} ]}");
        QTest::newRow("bare") << odd << odd;
        QTest::newRow("object form") << u"{\"filter\":"_s + odd + u"}"_s << odd;
        QTest::newRow("string form") << readBackFilter(odd).text << odd;
        QTest::newRow("wrapped twice") << readBackFilter(readBackFilter(odd).text).text << odd;
    }

    void filtersLeaveByteForByte()
    {
        QFETCH(QString, read);
        QFETCH(QString, written);
        AutomationDraft one = draft();
        one.event = ArtifactEvent{ArtifactEventKind::TagAdded, {read}};
        const auto input = encodeCreate(one);
        QVERIFY(input);
        QCOMPARE((*input)["eventFilter"_L1].toString(), written);
    }

    void runFilterIsTheSameBothWays()
    {
        const QString filter =
            utf8("{\"run_filter\":\"{\\\"$and\\\":[]}\",\"run_metric_filter\":{\"threshold_filter\":{\"name\":\"val/"
                 "loss\",\"agg_op\":\"AVERAGE\",\"window_size\":5,\"cmp_op\":\"$lt\",\"threshold\":0.25}},\"metric_"
                 "filter\":null}");
        AutomationDraft one = draft();
        one.event = RunMetricEvent{RunMetricKind::Threshold, {filter}};
        const auto input = encodeCreate(one);
        QVERIFY(input);
        QCOMPARE((*input)["eventFilter"_L1].toString(), filter);
        QCOMPARE((*input)["triggeringEventType"_L1].toString(), u"RUN_METRIC"_s);
    }

    void payloadLeavesByteForByte()
    {
        AutomationDraft one = draft();
        const QString payload = u"{\n \"a\" : 1.0,\t\"a\":\"\\u00e9 \U0001F600 ${x}\" }\r\n"_s;
        one.action = WebhookAction{{u"i"_s}, {}, payload};
        const auto input = encodeCreate(one);
        QVERIFY(input);
        const QJsonObject again =
            QJsonDocument::fromJson(QJsonDocument(*input).toJson(QJsonDocument::Compact)).object();
        QCOMPARE(
            again["triggeredActionConfig"_L1]["genericWebhookActionInput"_L1]["requestPayload"_L1].toString(), payload);
    }

    void updateSendsWhatDiffers()
    {
        const Automation from = base();
        AutomationDraft wanted = draft();
        QCOMPARE(text(*encodeUpdate(from, wanted)), utf8("{\"id\":\"VHJpZ2dlcjox\"}"));
        wanted.name = u"other"_s;
        QCOMPARE(text(*encodeUpdate(from, wanted)), utf8("{\"id\":\"VHJpZ2dlcjox\",\"name\":\"other\"}"));
        wanted = draft();
        wanted.enabled = false;
        QCOMPARE(text(*encodeUpdate(from, wanted)), utf8("{\"enabled\":false,\"id\":\"VHJpZ2dlcjox\"}"));
        wanted = draft();
        wanted.description = u"d"_s;
        QCOMPARE(text(*encodeUpdate(from, wanted)), utf8("{\"description\":\"d\",\"id\":\"VHJpZ2dlcjox\"}"));
    }

    void updateClearsADescription()
    {
        Automation from = base();
        from.description = u"d"_s;
        QCOMPARE(text(*encodeUpdate(from, draft())), utf8("{\"description\":\"\",\"id\":\"VHJpZ2dlcjox\"}"));
    }

    void aNewNameLeavesEveryFilterAlone_data()
    {
        QTest::addColumn<Event>("event");
        for (const FilterCase& one : filterTable())
            QTest::newRow(one.name) << eventOfType(utf8(one.type), {utf8(one.text)});
    }

    void aNewNameLeavesEveryFilterAlone()
    {
        QFETCH(Event, event);
        Automation from = base();
        from.event = event;
        AutomationDraft wanted = draftOf(from);
        // As the wizard does it: through the fields, of which none was touched.
        wanted.event = editedEvent(event, fieldsOf(event), fieldsOf(event));
        wanted.name = u"other"_s;
        QCOMPARE(text(*encodeUpdate(from, wanted)), utf8("{\"id\":\"VHJpZ2dlcjox\",\"name\":\"other\"}"));
        // Another scope takes the event along, with the text as it is.
        wanted.scope = CollectionScope{{u"c"_s}, u"n"_s};
        const auto moved = encodeUpdate(from, wanted);
        if (moved)
            QCOMPARE((*moved)["eventFilter"_L1].toString(), writableFilterText(filterOf(event)));
    }

    void oddTextsLeaveAsTheyAre_data()
    {
        QTest::addColumn<QString>("odd");
        QTest::newRow("line ends") << u"a\r\nb\rc\n"_s;
        QTest::newRow("spaces around") << u"  a \t "_s;
        QTest::newRow("separators") << u"a\u2028b\u2029c\u0085d\u00a0"_s;
        QTest::newRow("control characters") << u"a\u0001\u001b\u007fb"_s;
        QTest::newRow("marks and pairs") << u"a\ufeff\u0301 \U0001F600\u200d"_s;
        QTest::newRow("quotes") << u"\"\\\\'`${x}$(y)"_s;
    }

    void oddTextsLeaveAsTheyAre()
    {
        QFETCH(QString, odd);
        AutomationDraft wanted = draft();
        wanted.name = odd;
        wanted.description = odd;
        wanted.action = WebhookAction{{u"i"_s}, {}, odd};
        const auto input = encodeUpdate(base(), wanted);
        QVERIFY(input);
        const QJsonObject sent = QJsonDocument::fromJson(QJsonDocument(*input).toJson(QJsonDocument::Compact)).object();
        QCOMPARE(sent["name"_L1].toString(), odd);
        QCOMPARE(sent["description"_L1].toString(), odd);
        QCOMPARE(sent["triggeredActionConfig"_L1]["genericWebhookActionInput"_L1]["requestPayload"_L1].toString(), odd);
        QVERIFY(!sent.contains("eventFilter"_L1));
        Automation from = base();
        from.action = wanted.action;
        AutomationDraft renamed = draftOf(from);
        renamed.name = odd;
        QCOMPARE(encodeUpdate(from, renamed)->size(), 2);
    }

    void updateSendsEventAndScopeTogether()
    {
        AutomationDraft wanted = draft();
        wanted.event = ArtifactEvent{ArtifactEventKind::AliasAdded, {u"{\"$or\":[{\"$and\":[]}]}"_s}};
        const QString expected = text(json(
            "{\"id\":\"VHJpZ2dlcjox\",\"scopeType\":\"PROJECT\",\"scopeID\":\"UHJvamVjdDo3\","
            "\"triggeringEventType\":\"ADD_ARTIFACT_ALIAS\",\"eventFilter\":\"{\\\"$or\\\":[{\\\"$and\\\":[]}]}\"}"));
        QCOMPARE(text(*encodeUpdate(base(), wanted)), expected);
        wanted = draft();
        wanted.scope = CollectionScope{{u"c"_s}, u"n"_s};
        const QJsonObject input = *encodeUpdate(base(), wanted);
        QCOMPARE(input["scopeType"_L1].toString(), u"ARTIFACT_COLLECTION"_s);
        QCOMPARE(input["eventFilter"_L1].toString(), u"{\"$or\":[{\"$and\":[]}]}"_s);
    }

    void updateSendsTheWholeAction()
    {
        AutomationDraft wanted = draft();
        wanted.action = WebhookAction{{u"SW50ZWdyYXRpb246Mw=="_s}, u"hook"_s, u"{}"_s};
        const QString expected = text(json("{\"id\":\"VHJpZ2dlcjox\",\"triggeredActionType\":\"GENERIC_WEBHOOK\","
                                           "\"triggeredActionConfig\":{\"genericWebhookActionInput\":{"
                                           "\"integrationID\":\"SW50ZWdyYXRpb246Mw==\",\"requestPayload\":\"{}\"}}}"));
        QCOMPARE(text(*encodeUpdate(base(), wanted)), expected);
    }

    void shownNamesAreNoDifference()
    {
        AutomationDraft wanted = draft();
        wanted.action =
            WebhookAction{{u"SW50ZWdyYXRpb246Mw=="_s}, u"renamed hook"_s, u"{\"who\":\"${event_author}\"}"_s};
        wanted.scope = RegistryScope{{u"UHJvamVjdDo3"_s}, u"wandb-registry-renamed"_s};
        QCOMPARE(encodeUpdate(base(), wanted)->size(), 1);
    }

    void unknownPartsStayUntouched()
    {
        Automation from = base();
        from.event = UnknownEvent{u"WEAVE_METRIC_THRESHOLD"_s, {u"{\"threshold\":2}"_s}};
        from.action = UnknownAction{u"PushNotificationTriggeredAction"_s, u"{}"_s};
        AutomationDraft wanted = draftOf(from);
        wanted.enabled = false;
        QCOMPARE(text(*encodeUpdate(from, wanted)), utf8("{\"enabled\":false,\"id\":\"VHJpZ2dlcjox\"}"));
        wanted.action = NoAction{};
        QVERIFY(encodeUpdate(from, wanted));
        wanted.scope = CollectionScope{{u"c"_s}, u"n"_s};
        const auto error = errorOf<InvalidInputError>(encodeUpdate(from, wanted));
        QVERIFY(error);
        QCOMPARE(error->field, u"event"_s);
    }

    void integrations()
    {
        WebhookDraft webhook;
        webhook.team = u"t"_s;
        webhook.name = u"n"_s;
        webhook.url = u"https://example.org/x"_s;
        QCOMPARE(text(encodeCreateWebhook(webhook)),
            utf8("{\"entityName\":\"t\",\"name\":\"n\",\"urlEndpoint\":\"https://example.org/x\"}"));
        webhook.accessTokenSecret = u"TOKEN"_s;
        webhook.signingSecret = u"KEY"_s;
        QCOMPARE(text(encodeCreateWebhook(webhook)),
            utf8("{\"accessTokenRef\":\"TOKEN\",\"entityName\":\"t\",\"name\":\"n\",\"secretRef\":\"KEY\","
                 "\"urlEndpoint\":\"https://example.org/x\"}"));
        webhook.signingSecret = std::nullopt;
        QCOMPARE(text(encodeUpdateWebhook({u"7"_s}, webhook)),
            utf8("{\"accessTokenRef\":\"TOKEN\",\"id\":\"7\",\"name\":\"n\",\"secretRef\":null,"
                 "\"urlEndpoint\":\"https://example.org/x\"}"));
        QCOMPARE(text(encodeTestWebhook(webhook, u" "_s)),
            utf8("{\"accessTokenRef\":\"TOKEN\",\"entityName\":\"t\",\"urlEndpoint\":\"https://example.org/x\"}"));
        QCOMPARE(encodeTestWebhook(webhook, u"{\"a\": 1}"_s)["requestPayload"_L1].toString(), u"{\"a\": 1}"_s);
        QCOMPARE(text(encodeConnectSlack(u"t"_s, u"c"_s, u"http://127.0.0.1:1/x"_s)),
            utf8("{\"code\":\"c\",\"entityName\":\"t\",\"redirectURI\":\"http://127.0.0.1:1/x\"}"));
        QCOMPARE(text(encodeInsertSecret(u"t"_s, u"K"_s, u"v"_s)),
            utf8("{\"entityName\":\"t\",\"secretName\":\"K\",\"secretValue\":\"v\"}"));
        QCOMPARE(text(encodeDeleteSecret(u"t"_s, u"K"_s)), utf8("{\"entityName\":\"t\",\"secretName\":\"K\"}"));
    }
};

QTEST_GUILESS_MAIN(TstEncode)
#include "tst_encode.moc"
