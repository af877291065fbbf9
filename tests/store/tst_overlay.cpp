// SPDX-License-Identifier: Apache-2.0
#include "app/store/overlay.h"
#include "tests/support/eventually.h"

#include "tests/store/storevalues.h"

using namespace desk;
using namespace desk::store;
using namespace Qt::StringLiterals;

namespace {

const Scope projectP = ProjectScope{{u"p"_s}, u"P"_s};
const Scope collectionC = CollectionScope{{u"c"_s}, u"C"_s};
const Scope teamT = TeamScope{{u"t"_s}, u"T"_s};

AutomationRow row(const Automation& value)
{
    return {value, {}, {}, {}};
}

OutboxEdit edit(const QString& id, EditKind kind)
{
    OutboxEdit out;
    out.id = id;
    out.kind = std::move(kind);
    out.createdAt = utc(1);
    return out;
}

Placement place(QSet<QString> scopes)
{
    return {scopes.isEmpty(), std::move(scopes), {{u"c"_s, ProjectId{u"p"_s}}}};
}

} // namespace

class TstOverlay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutEditsOnlySorts()
    {
        const QList<AutomationRow> rows{row(automation(u"3"_s, u"beta"_s)), row(automation(u"2"_s, u"Alpha"_s)),
            row(automation(u"1"_s, u"BETA"_s))};
        const QList<AutomationRow> out = overlay(rows, {}, place({}));
        QCOMPARE(names(out), QStringList({u"Alpha"_s, u"BETA"_s, u"beta"_s}));
    }

    void createBecomesARow()
    {
        const OutboxEdit create = edit(u"uuid"_s, CreateEdit{draftOf(automation({}, u"New"_s, collectionC))});
        const QList<AutomationRow> out = overlay({}, {create}, place({u"p"_s, u"c"_s}));
        QCOMPARE(out.size(), 1);
        QCOMPARE(out.first().automation.id.value, u"edit:uuid"_s);
        QCOMPARE(out.first().automation.name, u"New"_s);
        QCOMPARE(out.first().automation.createdAt, utc(1));
        QCOMPARE(out.first().project.value, u"p"_s);
        QCOMPARE(out.first().pending, create);
        QVERIFY(overlay({}, {create}, place({u"t"_s})).isEmpty());
    }

    void updateShowsWhatIsWanted()
    {
        const Automation base = automation(u"1"_s, u"Old"_s, projectP);
        AutomationDraft wanted = draftOf(base);
        wanted.name = u"New"_s;
        wanted.enabled = false;
        AutomationRow under = row(base);
        under.lastExecution = LastExecution{{u"e"_s}, utc(9), ExecutionState::Failed, 500};
        const QList<AutomationRow> out = overlay({under}, {edit(u"e"_s, UpdateEdit{base, wanted})}, place({u"p"_s}));
        QCOMPARE(names(out), {u"New"_s});
        QVERIFY(!out.first().automation.enabled);
        QCOMPARE(out.first().automation.id, base.id);
        QCOMPARE(out.first().automation.description, base.description);
        QCOMPARE(out.first().lastExecution, under.lastExecution);
        QVERIFY(out.first().pending);
    }

    void updateMovesBetweenPlaces()
    {
        const Automation base = automation(u"1"_s, u"A"_s, projectP);
        AutomationDraft wanted = draftOf(base);
        wanted.scope = teamT;
        const QList<OutboxEdit> edits{edit(u"e"_s, UpdateEdit{base, wanted})};
        QVERIFY(overlay({row(base)}, edits, place({u"p"_s})).isEmpty());
        const QList<AutomationRow> there = overlay({row(base)}, edits, place({u"t"_s}));
        QCOMPARE(names(there), {u"A"_s});
        QVERIFY(there.first().project.isEmpty());
    }

    void deleteKeepsItsRow()
    {
        const Automation base = automation(u"1"_s, u"A"_s, projectP);
        const QList<AutomationRow> out = overlay({row(base)}, {edit(u"e"_s, DeleteEdit{base})}, place({}));
        QCOMPARE(out.size(), 1);
        QCOMPARE(out.first().automation, base);
        QVERIFY(std::holds_alternative<DeleteEdit>(out.first().pending->kind));
    }

    void editOfAMissingRowIsShownFromItsOwnCopy()
    {
        const Automation base = automation(u"1"_s, u"Gone"_s, projectP);
        QCOMPARE(names(overlay({}, {edit(u"e"_s, DeleteEdit{base})}, place({}))), {u"Gone"_s});
    }

    void laterEditsWin()
    {
        const Automation base = automation(u"1"_s, u"A"_s, projectP);
        AutomationDraft second = draftOf(base);
        second.name = u"B"_s;
        AutomationDraft third = second;
        third.name = u"C"_s;
        const QList<AutomationRow> out = overlay(
            {row(base)}, {edit(u"e1"_s, UpdateEdit{base, second}), edit(u"e2"_s, UpdateEdit{base, third})}, place({}));
        QCOMPARE(names(out), {u"C"_s});
        QCOMPARE(out.first().pending->id, u"e2"_s);
    }

    void searchLooksAtWhatIsShown()
    {
        const Automation base = automation(u"1"_s, u"Old"_s, projectP);
        AutomationDraft wanted = draftOf(base);
        wanted.name = u"Brand new"_s;
        const QList<OutboxEdit> edits{edit(u"e"_s, UpdateEdit{base, wanted})};
        QVERIFY(overlay({row(base)}, edits, place({}), searchWords(u"old"_s)).isEmpty());
        QCOMPARE(overlay({row(base)}, edits, place({}), searchWords(u"NEW br"_s)).size(), 1);
    }

    void counts()
    {
        const Automation inP = automation(u"1"_s, u"A"_s, projectP);
        const Automation inC = automation(u"2"_s, u"B"_s, collectionC);
        AutomationDraft moved = draftOf(inP);
        moved.scope = teamT;
        const BaseCounts base{{{u"p"_s, 1}, {u"c"_s, 1}}, {{inP.id, u"p"_s}, {inC.id, u"c"_s}}};
        QCOMPARE(overlayCounts(base, {}), base.byScope);
        // A create counts, a delete still counts, a move counts where it goes, a rebuilt row counts again.
        QCOMPARE(overlayCounts(base, {edit(u"1"_s, CreateEdit{draftOf(inC)})}),
            (QHash<QString, int>{{u"p"_s, 1}, {u"c"_s, 2}}));
        QCOMPARE(overlayCounts(base, {edit(u"1"_s, DeleteEdit{inC})}), base.byScope);
        QCOMPARE(overlayCounts(base, {edit(u"1"_s, UpdateEdit{inP, moved}), edit(u"2"_s, DeleteEdit{inP})}),
            (QHash<QString, int>{{u"t"_s, 1}, {u"c"_s, 1}}));
        QCOMPARE(overlayCounts({}, {edit(u"1"_s, DeleteEdit{inP})}), (QHash<QString, int>{{u"p"_s, 1}}));
    }

    void editsOfWebhooksAreNoAutomations()
    {
        const Webhook hook{{u"1"_s}, u"T"_s, u"Hook"_s, u"https://x"_s, {}, {}, {}};
        const QList<OutboxEdit> edits{edit(u"a"_s, CreateWebhookEdit{draftOf(hook)}),
            edit(u"b"_s, UpdateWebhookEdit{hook, draftOf(hook)}), edit(u"c"_s, DeleteWebhookEdit{hook})};
        const Automation base = automation(u"1"_s, u"A"_s, projectP);
        QCOMPARE(overlay({row(base)}, edits, place({})), QList<AutomationRow>{row(base)});
        const BaseCounts counts{{{u"p"_s, 1}}, {}};
        QCOMPARE(overlayCounts(counts, edits), counts.byScope);
        for (const OutboxEdit& one : edits) {
            QVERIFY(editedAutomation(one).isEmpty());
            QVERIFY(isWebhookEdit(one.kind));
        }
        QVERIFY(editedWebhook(edits.at(0)).isEmpty());
        QCOMPARE(editedWebhook(edits.at(1)).value, u"1"_s);
        QCOMPARE(editedWebhook(edits.at(2)).value, u"1"_s);
        QVERIFY(editedWebhook(edit(u"d"_s, DeleteEdit{base})).isEmpty());
        QCOMPARE(createdWebhooks(edits), (QHash<QString, int>{{u"T"_s, 1}}));
    }

    void webhooksAreLaidOver()
    {
        const Webhook alpha{{u"2"_s}, u"T"_s, u"alpha"_s, u"https://a"_s, u"TOKEN"_s, {}, utc(5)};
        const Webhook beta{{u"1"_s}, u"T"_s, u"Beta"_s, u"https://b"_s, {}, {}, {}};
        const Webhook elsewhere{{u"3"_s}, u"U"_s, u"C"_s, u"https://c"_s, {}, {}, {}};
        WebhookDraft wanted = draftOf(alpha);
        wanted.name = u"Zeta"_s;
        wanted.accessTokenSecret.reset();
        const OutboxEdit update = edit(u"u"_s, UpdateWebhookEdit{alpha, wanted});
        const OutboxEdit remove = edit(u"d"_s, DeleteWebhookEdit{beta});
        const OutboxEdit create = edit(u"c"_s, CreateWebhookEdit{{u"T"_s, u"New"_s, u"https://n"_s, {}, {}}});
        const QList<WebhookRow> rows = overlayWebhooks({elsewhere, alpha, beta}, {update, remove, create}, u"T"_s);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0), (WebhookRow{beta, remove}));
        QCOMPARE(rows.at(1).webhook, (Webhook{{u"edit:c"_s}, u"T"_s, u"New"_s, u"https://n"_s, {}, {}, utc(1)}));
        QCOMPARE(rows.at(1).pending, create);
        Webhook shown = alpha;
        shown.name = u"Zeta"_s;
        shown.accessTokenSecret.reset();
        QCOMPARE(rows.at(2), (WebhookRow{shown, update}));
        QCOMPARE(overlayWebhooks({elsewhere, alpha, beta}, {}, {}).size(), 3);
    }

    void anEditOfAMissingWebhookIsShownFromItsOwnCopy()
    {
        const Webhook gone{{u"1"_s}, u"T"_s, u"Gone"_s, u"https://b"_s, {}, {}, {}};
        const OutboxEdit remove = edit(u"d"_s, DeleteWebhookEdit{gone});
        QCOMPARE(overlayWebhooks({}, {remove}, {}), QList<WebhookRow>({{gone, remove}}));
        QVERIFY(overlayWebhooks({}, {remove}, u"U"_s).isEmpty());
    }

    void words()
    {
        QCOMPARE(searchWords(u"  ab  abc é \U0001F600\U0001F600 "_s),
            (SearchWords{{u"abc"_s}, {u"ab"_s, u"é"_s, u"\U0001F600\U0001F600"_s}}));
        QCOMPARE(matchExpression(searchWords(u"say \"hi\" a* NOT:"_s)), u"\"say\" AND \"\"\"hi\"\"\" AND \"NOT:\""_s);
        QVERIFY(searchWords(u" \n\t "_s).isEmpty());
    }

    void searchTextsOfAnAutomation()
    {
        const SearchTexts texts = searchTexts(automation(u"1"_s, u"N"_s));
        QCOMPARE(texts.event, u"ADD_ARTIFACT_ALIAS prod"_s);
        QCOMPARE(texts.target, u"Deploy hook"_s);
    }
};

QTEST_GUILESS_MAIN(TstOverlay)
#include "tst_overlay.moc"
