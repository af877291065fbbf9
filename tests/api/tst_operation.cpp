// SPDX-License-Identifier: Apache-2.0
#include "app/api/operation.h"
#include "tests/support/eventually.h"

#include "app/api/document.h"
#include "app/api/features.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::api;

namespace {

ServerInfo everything()
{
    return {{u"AUTOMATION_SCOPE_ENTITY"_s, u"AUTOMATION_ACTION_ARIA"_s, u"AUTOMATION_ACTION_QUEUE_JOB"_s,
                u"AUTOMATION_LAST_EXECUTED_AT"_s},
        {}};
}

QStringList unsupportedFields(const AutomationDraft& draft, const ServerInfo& server)
{
    QStringList fields;
    const QList<InvalidInputError> parts = unsupportedParts(draft, server);
    for (const InvalidInputError& part : parts)
        fields.append(part.field);
    return fields;
}

bool isSupported(const AutomationDraft& draft, const ServerInfo& server)
{
    return unsupportedFields(draft, server).isEmpty();
}

} // namespace

class TstOperation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allAreThere()
    {
        const QStringList expected{u"AutomationExecutions"_s, u"CollectionAliases"_s, u"CollectionNames"_s,
            u"CollectionTags"_s, u"Collections"_s, u"ConnectSlack"_s, u"CreateAutomation"_s, u"CreateWebhook"_s,
            u"DeleteAutomation"_s, u"DeleteIntegration"_s, u"DeleteSecret"_s, u"EntityAutomations"_s,
            u"EntityProjectAutomations"_s, u"InsertSecret"_s, u"Integrations"_s, u"OrgAutomations"_s, u"Organization"_s,
            u"OrganizationMembers"_s, u"ProjectAutomations"_s, u"ProjectExecutions"_s, u"Projects"_s, u"Registries"_s,
            u"RegistryMembers"_s, u"Secrets"_s, u"ServerFeatures"_s, u"TeamMembers"_s, u"Teams"_s, u"TestWebhook"_s,
            u"UpdateAutomation"_s, u"UpdateWebhook"_s, u"Viewer"_s};
        QCOMPARE(operationNames(), expected);
    }

    void eachIsNamedAsAsked()
    {
        const QStringList names = operationNames();
        for (const QString& name : names) {
            const Operation one = operation(name);
            QCOMPARE(one.name, name);
            const QString keyword = one.mutation ? u"mutation"_s : u"query"_s;
            QVERIFY2(one.document.contains(keyword + u' ' + name), qPrintable(name));
            QCOMPARE(one.mutation,
                QRegularExpression(u"^(Connect|Create|Update|Delete|Insert|Test)"_s).match(name).hasMatch());
        }
    }

    void unknownNameIsEmpty() { QVERIFY(operation(u"Nothing"_s).document.isEmpty()); }

    void fragmentsOfOneNameAreTheSameEverywhere()
    {
        QHash<QString, QString> known;
        const QStringList names = operationNames();
        for (const QString& name : names) {
            const QHash<QString, QString> fragments = fragmentDefinitions(operation(name).document);
            for (auto one = fragments.cbegin(); one != fragments.cend(); ++one) {
                const QString first = known.value(one.key(), one.value());
                QCOMPARE(one.value(), first);
                known.insert(one.key(), one.value());
            }
        }
        QVERIFY(known.contains(u"TriggerFields"_s));
    }

    void missingFeaturesAreNotAsked()
    {
        const Operation whole = operation(u"EntityAutomations"_s);
        const QString bare = fitted(whole, {}).document;
        for (const char* word : {"EntityScopeFields", "entityType", "AriaActionFields", "prompt",
                 "QueueJobActionFields", "template", "LastExecutedAtFields", "lastExecutedAt"})
            QVERIFY2(!bare.contains(QLatin1StringView(word)), word);
        for (const char* word :
            {"TriggerFields", "ProjectScopeFields", "GenericWebhookActionFields", "__typename", "filters: $filters"})
            QVERIFY2(bare.contains(QLatin1StringView(word)), word);
        QCOMPARE(fitted(whole, everything()), whole);
    }

    void gatesAreSeparate_data()
    {
        QTest::addColumn<QString>("feature");
        QTest::addColumn<QString>("fragment");
        QTest::newRow("scope") << u"AUTOMATION_SCOPE_ENTITY"_s << u"EntityScopeFields"_s;
        QTest::newRow("aria") << u"AUTOMATION_ACTION_ARIA"_s << u"AriaActionFields"_s;
        QTest::newRow("queue") << u"AUTOMATION_ACTION_QUEUE_JOB"_s << u"QueueJobActionFields"_s;
        QTest::newRow("last") << u"AUTOMATION_LAST_EXECUTED_AT"_s << u"LastExecutedAtFields"_s;
    }

    void gatesAreSeparate()
    {
        QFETCH(QString, feature);
        QFETCH(QString, fragment);
        ServerInfo server = everything();
        server.features.remove(feature);
        QCOMPARE(missingFragments(server), QSet<QString>{fragment});
    }

    void strips_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("expected");
        QTest::newRow("definition and spread")
            << u"query Q { a { b ...F } } fragment F on T { c }"_s << u"query Q {\n  a {\n    b\n  }\n}\n"_s;
        QTest::newRow("emptied field") << u"query Q { z a { ...F } } fragment F on T { c }"_s
                                       << u"query Q {\n  z\n}\n"_s;
        QTest::newRow("emptied inline fragment")
            << u"query Q { z ... on X @include(if: true) { ...F } } fragment F on T { c }"_s
            << u"query Q {\n  z\n}\n"_s;
        QTest::newRow("fragment unused afterwards")
            << u"query Q { z ...F } fragment F on T { c ...G } fragment G on U { d }"_s << u"query Q {\n  z\n}\n"_s;
        QTest::newRow("emptied fragment")
            << u"query Q { z ...G } fragment G on T { ...F } fragment F on T { c }"_s << u"query Q {\n  z\n}\n"_s;
        QTest::newRow("kept fragment") << u"query Q { ...G } fragment G on T { x ...F } fragment F on T { c }"_s
                                       << u"query Q {\n  ...G\n}\n\nfragment G on T {\n  x\n}\n"_s;
        QTest::newRow("braces in arguments and text")
            << u"query Q($a: In = {b: \"}{\"}) { r: f(in: {x: [1, {y: \"\"\"}\"\"\"}]}) @d(a: {b: 1}) { ...F k } } # ...F }\nfragment F on T { c }"_s
            << u"query Q($a: In = {b: \"}{\"}) {\n  r: f(in: {x: [1, {y: \"\"\"}\"\"\"}]}) @d(a: {b: 1}) {\n    k\n  }\n}\n"_s;
        QTest::newRow("anonymous") << u"{ a, ...F } fragment F on T { c }"_s << u" {\n  a\n}\n"_s;
        QTest::newRow("not a document") << u"query Q { a"_s << u"query Q { a"_s;
        QTest::newRow("not a document either") << u"query Q { ( }"_s << u"query Q { ( }"_s;
        QTest::newRow("too deep") << QString(u"{a"_s).repeated(1000) + QString(1000, u'}')
                                  << QString(u"{a"_s).repeated(1000) + QString(1000, u'}');
    }

    void strips()
    {
        QFETCH(QString, document);
        QFETCH(QString, expected);
        QCOMPARE(withoutFragments(document, {u"F"_s}), expected);
    }

    void strippingTwiceChangesNothing()
    {
        const QStringList names = operationNames();
        for (const QString& name : names) {
            const QString once = fitted(operation(name), {}).document;
            QCOMPARE(withoutFragments(once, missingFragments({})), once);
        }
    }

    void unsupportedParts()
    {
        AutomationDraft draft;
        draft.scope = ProjectScope{{u"p"_s}, u"n"_s};
        draft.event = eventOfType(u"LINK_MODEL"_s, {u"{}"_s});
        draft.action = NoAction{};
        QVERIFY(isSupported(draft, {}));
        draft.event = eventOfType(u"ADD_ARTIFACT_TAG"_s, {u"{}"_s});
        QCOMPARE(unsupportedFields(draft, {}), QStringList(u"event"_s));
        QVERIFY(isSupported(draft, {{u"AUTOMATION_EVENT_ADD_ARTIFACT_TAG"_s}, {}}));
        draft.event = eventOfType(u"RUN_STATE"_s, {u"{}"_s});
        draft.action = AriaAction{u"do"_s};
        QCOMPARE(unsupportedFields(draft, {}), QStringList(u"action"_s));
        QVERIFY(isSupported(draft, everything()));
        draft.scope = TeamScope{{u"e"_s}, u"team"_s};
        QCOMPARE(unsupportedFields(draft, {}), QStringList({u"scope"_s, u"action"_s}));
        QVERIFY(isSupported(draft, everything()));
    }
};

QTEST_GUILESS_MAIN(TstOperation)
#include "tst_operation.moc"
