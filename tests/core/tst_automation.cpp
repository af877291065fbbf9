// SPDX-License-Identifier: Apache-2.0
#include "app/core/automation.h"
#include "app/core/error.h"
#include "app/core/result.h"
#include "app/core/workspace.h"
#include "tests/support/eventually.h"

using namespace desk;
using namespace Qt::StringLiterals;

class TestAutomation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognisesWhatItAskedFor();
    void seesEveryDifference();
    void saysWhatDiffers_data();
    void saysWhatDiffers();
    void showsLongTextsWhereTheyPart();
    void tellsRegistriesByName();
    void saysWhichErrorsPass();
};

namespace {
Automation sample()
{
    return {.id = {u"VHJpZ2dlcjox"_s},
        .name = u"n"_s,
        .description = std::nullopt,
        .scope = RegistryScope{{u"r"_s}, u"wandb-registry-Model"_s},
        .event = ArtifactEvent{ArtifactEventKind::AliasAdded, readBackFilter(uR"({"$or":[{"$and":[]}]})"_s)},
        .action = WebhookAction{{u"w"_s}, u"deploy-hook"_s, u"{}"_s}};
}
} // namespace

void TestAutomation::recognisesWhatItAskedFor()
{
    AutomationDraft draft = draftOf(sample());
    draft.event = ArtifactEvent{ArtifactEventKind::AliasAdded, {uR"({"$or":[{"$and":[]}]})"_s}};
    draft.action = WebhookAction{{u"w"_s}, {}, u"{}"_s};
    QVERIFY(holds(sample(), draft));
}

void TestAutomation::seesEveryDifference()
{
    const auto differs = [](auto&& change) {
        AutomationDraft draft = draftOf(sample());
        change(draft);
        return !holds(sample(), draft);
    };
    QVERIFY(differs([](AutomationDraft& d) { d.name = u"m"_s; }));
    QVERIFY(differs([](AutomationDraft& d) { d.description = u"d"_s; }));
    QVERIFY(differs([](AutomationDraft& d) { d.enabled = false; }));
    QVERIFY(differs([](AutomationDraft& d) { d.scope = ProjectScope{{u"p"_s}, u"p"_s}; }));
    QVERIFY(differs([](AutomationDraft& d) { d.event = ArtifactEvent{ArtifactEventKind::Linked, filterOf(d.event)}; }));
    QVERIFY(differs([](AutomationDraft& d) { d.event = ArtifactEvent{ArtifactEventKind::AliasAdded, {u"{}"_s}}; }));
    QVERIFY(differs([](AutomationDraft& d) { d.action = WebhookAction{{u"w"_s}, {}, u"{ }"_s}; }));
    QVERIFY(differs([](AutomationDraft& d) { d.action = NoAction{}; }));
}

void TestAutomation::saysWhatDiffers_data()
{
    using Part = Difference::Part;
    QTest::addColumn<AutomationDraft>("draft");
    QTest::addColumn<QList<Difference>>("expected");
    const auto row = [](const char* name, auto change, const QList<Difference>& expected) {
        AutomationDraft draft = draftOf(sample());
        change(draft);
        QTest::newRow(name) << draft << expected;
    };
    using D = AutomationDraft;
    using List = QList<Difference>;
    row("nothing", [](D&) {}, {});
    row(
        "name", [](D& d) { d.name = u"m "_s; }, List{{Part::Name, u"m "_s, u"n"_s}});
    row(
        "description", [](D& d) { d.description = u"d"_s; }, List{{Part::Description, u"d"_s, {}}});
    row(
        "enabled", [](D& d) { d.enabled = false; }, List{{Part::Enabled, u"false"_s, u"true"_s}});
    row(
        "scope",
        [](D& d) {
            d.scope = ProjectScope{{u"p"_s}, u"proj"_s};
        },
        List{{Part::Scope, u"proj"_s, u"Model"_s}});
    row(
        "scope of the same name",
        [](D& d) {
            d.scope = ProjectScope{{u"p"_s}, u"Model"_s};
        },
        List{{Part::Scope, u"p"_s, u"r"_s}});
    row(
        "event", [](D& d) { d.event = eventOfType(u"LINK_MODEL"_s, filterOf(d.event)); },
        List{{Part::Event, u"LINK_MODEL"_s, u"ADD_ARTIFACT_ALIAS"_s}});
    row(
        "filter that says the same",
        [](D& d) { d.event = eventOfType(eventTypeName(d.event), {u"{ \"$or\":[{\"$and\":[]}]}"_s}); },
        List{{Part::Filter, u"{ \"$or\":[{\"$and\":[]}]}"_s, u"{\"$or\":[{\"$and\":[]}]}"_s, true}});
    row(
        "filter that says something else", [](D& d) { d.event = eventOfType(eventTypeName(d.event), {u"{}"_s}); },
        List{{Part::Filter, u"{}"_s, u"{\"$or\":[{\"$and\":[]}]}"_s}});
    row(
        "action", [](D& d) { d.action = NoAction{}; }, List{{Part::Action, u"NO_OP"_s, u"GENERIC_WEBHOOK"_s}});
    row(
        "webhook",
        [](D& d) {
            d.action = WebhookAction{{u"v"_s}, u"other-hook"_s, u"{}"_s};
        },
        List{{Part::Target, u"other-hook"_s, u"deploy-hook"_s}});
    row(
        "webhook of the same name",
        [](D& d) {
            d.action = WebhookAction{{u"v"_s}, u"deploy-hook"_s, u"{}"_s};
        },
        List{{Part::Target, u"v"_s, u"w"_s}});
    row(
        "payload that says the same",
        [](D& d) {
            d.action = WebhookAction{{u"w"_s}, {}, u"{ }"_s};
        },
        List{{Part::Payload, u"{ }"_s, u"{}"_s, true}});
    row(
        "no payload",
        [](D& d) {
            d.action = WebhookAction{{u"w"_s}, {}, std::nullopt};
        },
        List{{Part::Payload, {}, u"{}"_s}});
    row(
        "an action of tomorrow",
        [](D& d) {
            d.action = UnknownAction{u"PushNotificationTriggeredAction"_s, u"{}"_s};
        },
        List{{Part::Action, u"PushNotificationTriggeredAction"_s, u"GENERIC_WEBHOOK"_s}});
}

void TestAutomation::saysWhatDiffers()
{
    QFETCH(AutomationDraft, draft);
    QFETCH(QList<Difference>, expected);
    QCOMPARE(differences(sample(), draft), expected);
    QCOMPARE(differences(sample(), draft).isEmpty(), holds(sample(), draft));
}

void TestAutomation::showsLongTextsWhereTheyPart()
{
    Automation automation = sample();
    AutomationDraft draft = draftOf(automation);
    automation.action = SlackAction{{u"s"_s}, {}, u"T"_s, u"x"_s, u"INFO"_s};
    draft.action = SlackAction{{u"s"_s}, {}, u"t"_s, u"y"_s, u"WARN"_s};
    automation.description = QString(500, u'a') + u'b' + QString(500, u'c');
    draft.description = QString(500, u'a') + u'd';
    const QList<Difference> found = differences(automation, draft);
    QCOMPARE(found.size(), 4);
    QCOMPARE(found.at(0).wanted, QString(u"…"_s + QString(30, u'a') + u'd'));
    QVERIFY(found.at(0).found.startsWith(QString(u"…"_s + QString(30, u'a') + u"bccc"_s)));
    QVERIFY(found.at(0).found.endsWith(u"c…"_s));
    QVERIFY(found.at(0).found.size() <= 160);
    QCOMPARE(found.at(1).wanted, u"title: t"_s);
    QCOMPARE(found.at(2).found, u"message: x"_s);
    QCOMPARE(found.at(3).wanted, u"severity: WARN"_s);
}

void TestAutomation::tellsRegistriesByName()
{
    QVERIFY(std::holds_alternative<RegistryScope>(projectScope({u"1"_s}, u"wandb-registry-Model"_s)));
    QVERIFY(std::holds_alternative<ProjectScope>(projectScope({u"1"_s}, u"wandb-registry-"_s)));
    QVERIFY(std::holds_alternative<ProjectScope>(projectScope({u"1"_s}, u"model-registry"_s)));
    QCOMPARE(scopeDisplayName(projectScope({u"1"_s}, u"wandb-registry-Model"_s)), u"Model"_s);
    QCOMPARE(scopeId(projectScope({u"1"_s}, u"p"_s)), u"1"_s);
}

void TestAutomation::saysWhichErrorsPass()
{
    QVERIFY(isTransient(OfflineError{}));
    QVERIFY(isTransient(TimeoutError{}));
    for (const int status : {408, 429, 500, 502, 503})
        QVERIFY2(isTransient(HttpError{status, {}}), qPrintable(QString::number(status)));
    for (const int status : {400, 401, 402, 403, 404, 409, 410, 413, 422, 501})
        QVERIFY2(!isTransient(GraphQlError{status, {}}), qPrintable(QString::number(status)));
    QVERIFY(!isTransient(GraphQlError{200, {}}));
    QVERIFY(!isTransient(TlsError{}));
    QVERIFY(!isTransient(CancelledError{}));
    QVERIFY(debugText(GraphQlError{409, {u"a"_s, u"b"_s}}).contains(u"a; b"_s));
}

QTEST_GUILESS_MAIN(TestAutomation)
#include "tst_automation.moc"
