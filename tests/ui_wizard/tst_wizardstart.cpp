// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/wizard/suggestions.h"
#include "ui/wizard/wizardstart.h"

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

const Scope model = RegistryScope{{u"m"_s}, u"wandb-registry-Model"_s};

Automation stored()
{
    Automation automation;
    automation.id = {u"a"_s};
    automation.name = u"Deploy"_s;
    automation.enabled = false;
    automation.scope = model;
    automation.event =
        eventOfType(u"ADD_ARTIFACT_ALIAS"_s, readBackFilter(artifactFilter(u"alias"_s, u"$regex"_s, u"^prod$"_s).text));
    automation.action = WebhookAction{{u"w"_s}, u"deploy-hook"_s, u"{\r\n}"_s};
    return automation;
}

TeamFacts facts()
{
    TeamFacts teams;
    teams.automations = {{stored(), {}, {}, {}}};
    return teams;
}

} // namespace

class TestWizardStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlaceWithoutAScopeAsksForOne()
    {
        QVERIFY(startOfCreate({}).asksScope);
        PlaceInfo place;
        place.scope = model;
        QVERIFY(!startOfCreate(place).asksScope);
        QCOMPARE(startOfCreate(place).answers.scope, model);
    }

    void aCopyHasAFreeName()
    {
        const WizardStart start = startOfDuplicate(stored(), facts());
        QCOMPARE(start.answers.name, u"Deploy (copy)"_s);
        TeamFacts twice = facts();
        Automation copy = stored();
        copy.id = {u"b"_s};
        copy.name = u"Deploy (copy)"_s;
        twice.automations.append({copy, {}, {}, {}});
        QCOMPARE(startOfDuplicate(stored(), twice).answers.name, u"Deploy (copy) 2"_s);
    }

    void aDraftComesBack_data()
    {
        QTest::addColumn<WizardStart>("start");
        QTest::newRow("create") << startOfCreate({});
        QTest::newRow("duplicate") << startOfDuplicate(stored(), facts());
        QTest::newRow("edit") << startOfEdit(stored(), facts());
    }

    void aDraftComesBack()
    {
        QFETCH(WizardStart, start);
        Answers answers = start.answers;
        answers.description = u"Half a sen"_s;
        const auto draft = wizardDraftFrom(toJson(start, answers), facts());
        QVERIFY(draft);
        QCOMPARE(draft->answers, answers);
        QCOMPARE(draft->start.purpose, start.purpose);
        QCOMPARE(draft->start.automation, start.automation);
        QCOMPARE(draft->start.asksScope, start.asksScope);
    }

    void whatIsNoDraftIsNone()
    {
        QVERIFY(!wizardDraftFrom({}, {}));
        QVERIFY(!wizardDraftFrom({{u"purpose"_s, u"edit"_s}, {u"answers"_s, QJsonObject()}}, {}));
    }

    void namesAreSuggested()
    {
        QCOMPARE(suggestedName(draftOf(stored())), u"Alias added ^prod$ → deploy-hook"_s);
        AutomationDraft draft = draftOf(stored());
        draft.action = NoAction{};
        QVERIFY(suggestedName(draft).startsWith(u"Alias added ^prod$ → "_s));
        draft.event =
            eventOfType(u"ADD_ARTIFACT_ALIAS"_s, artifactFilter(u"alias"_s, u"$regex"_s, u"a"_s.repeated(400)));
        QCOMPARE(suggestedName(draft).size(), 255);
    }

    void namesAreUniqueInAScope()
    {
        QVERIFY(isTaken(u"Deploy"_s, model, facts()));
        QVERIFY(!isTaken(u"Deploy"_s, model, facts(), {u"a"_s}));
        QVERIFY(!isTaken(u"Deploy"_s, TeamScope{{u"t"_s}, {}}, facts()));
        QCOMPARE(freeName(u"Deploy"_s, model, facts()), u"Deploy 2"_s);
        QCOMPARE(freeName(u"Other"_s, model, facts()), u"Other"_s);
    }
};

QTEST_GUILESS_MAIN(TestWizardStart)
#include "tst_wizardstart.moc"
