// SPDX-License-Identifier: Apache-2.0
#include "app/core/automation.h"
#include "app/core/error.h"
#include "app/core/result.h"
#include "app/core/workspace.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestAutomation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognisesWhatItAskedFor();
    void seesEveryDifference();
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
