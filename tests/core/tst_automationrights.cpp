// SPDX-License-Identifier: Apache-2.0
// Every role x scope x write of docs/protocol.md 7.6.
#include "app/core/automationrights.h"
#include "tests/support/eventually.h"

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

using Obstacle = AutomationObstacle;

Member person(const QString& username, const QString& role, bool admin = false)
{
    return {u"id-"_s + username, username, username, QString(), role, admin};
}

/// A team with a project and a collection; an organization with a registry and a collection of it.
RightsFacts facts()
{
    RightsFacts facts;
    facts.viewer.username = u"me"_s;
    facts.organizations = {{{u"o"_s}, u"Example Org"_s, {u"oe"_s}, u"example-org-entity"_s, {}}};
    facts.teams = {{{u"t"_s}, u"example-team"_s, {u"o"_s}, {}}};
    facts.projects = {{{u"p"_s}, u"vision"_s, u"example-team"_s, {}, {}},
        {{u"r"_s}, u"wandb-registry-Model"_s, u"example-org-entity"_s, {}, {}}};
    facts.collections = {{{u"pc"_s}, u"resnet"_s, Collection::Kind::Sequence, {u"p"_s}, {}},
        {{u"rc"_s}, u"classifier"_s, Collection::Kind::Portfolio, {u"r"_s}, {}}};
    return facts;
}

QHash<QString, Scope> scopes()
{
    return {{u"project"_s, ProjectScope{{u"p"_s}, u"vision"_s}},
        {u"collection"_s, CollectionScope{{u"pc"_s}, u"resnet"_s, {u"p"_s}}},
        {u"registry"_s, RegistryScope{{u"r"_s}, u"wandb-registry-Model"_s}},
        {u"of registry"_s, CollectionScope{{u"rc"_s}, u"classifier"_s, {u"r"_s}}},
        {u"team"_s, TeamScope{{u"t"_s}, u"example-team"_s}},
        {u"organization"_s, OrganizationScope{{u"oe"_s}, u"example-org-entity"_s}}};
}

} // namespace

class TestAutomationRights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRoleAndScope_data()
    {
        QTest::addColumn<QString>("where"); // whose list the role stands in
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<AutomationRights>("rights");
        const AutomationRights all;
        const AutomationRights none{Obstacle::ViewOnly, Obstacle::ViewOnly, Obstacle::ViewOnly};
        const AutomationRights teamAdmins{Obstacle::NeedsTeamAdmin, Obstacle::NeedsTeamAdmin, Obstacle::NeedsTeamAdmin};
        const AutomationRights registryAdmins{
            Obstacle::NeedsRegistryAdmin, Obstacle::NeedsRegistryAdmin, Obstacle::None};
        const auto row = [](const char* where, const char* role, const char* scope, const AutomationRights& rights) {
            QTest::addRow("%s %s: %s", where, *role ? role : "nobody", scope)
                << QString::fromLatin1(where) << QString::fromLatin1(role) << QString::fromLatin1(scope) << rights;
        };
        const char* const narrow[] = {"project", "collection"};
        for (const char* scope : narrow) {
            row("team", "admin", scope, all);
            row("team", "Member", scope, all);
            row("team", "View-Only", scope, none);
            row("team", "viewer", scope, none);
            row("team", "of its own making", scope, all);
            row("team", "", scope, all);
        }
        row("team", "admin", "team", all);
        row("team", "member", "team", teamAdmins);
        row("team", "VIEW_ONLY", "team", none);
        row("team", "", "team", all);
        row("organization", "admin", "organization", all);
        row("organization", "member", "organization", teamAdmins);
        row("organization", "viewer", "organization", none);
        row("organization", "", "organization", all);
        // An admin of the organization is one of each registry, whatever the registry says.
        row("organization", "admin", "registry", all);
        row("organization", "admin", "of registry", all);
        // Any other role there gives nothing, and takes nothing away.
        row("organization", "member", "registry", all);
        row("organization", "viewer", "of registry", all);
        row("registry", "Admin", "registry", all);
        row("registry", "admin", "of registry", all);
        row("registry", "member", "registry", registryAdmins);
        row("registry", "member", "of registry", all);
        for (const char* role : {"viewer", "restricted_viewer", "Restricted Viewer"}) {
            row("registry", role, "registry", none);
            row("registry", role, "of registry", none);
        }
        row("registry", "of its own making", "registry", all);
        row("registry", "", "registry", all);
    }

    void everyRoleAndScope()
    {
        QFETCH(QString, where);
        QFETCH(QString, role);
        QFETCH(QString, scope);
        RightsFacts known = facts();
        QList<Member> members{person(u"other"_s, u"admin"_s)};
        if (!role.isEmpty())
            members.append(person(u"me"_s, role));
        if (where == "team"_L1)
            known.teams[0].members = members;
        else if (where == "organization"_L1)
            known.organizations[0].members = members;
        else
            known.projects[1].members = members;
        QTEST(rightsIn(known, scopes().value(scope)), "rights");
        // An instance admin may do all of it.
        known.viewer.instanceAdmin = true;
        QCOMPARE(rightsIn(known, scopes().value(scope)), AutomationRights());
    }

    void theHighestRoleCounts()
    {
        RightsFacts known = facts();
        known.organizations[0].members = {person(u"me"_s, u"member"_s)};
        known.projects[1].members = {person(u"me"_s, u"viewer"_s), person(u"me"_s, u"member"_s)};
        QCOMPARE(rightsIn(known, scopes().value(u"of registry"_s)), AutomationRights());
        known.organizations[0].members = {person(u"me"_s, u"admin"_s)};
        known.projects[1].members = {person(u"me"_s, u"restricted_viewer"_s)};
        QCOMPARE(rightsIn(known, scopes().value(u"registry"_s)), AutomationRights());
        // An organization says it with a flag, too.
        known.organizations[0].members = {person(u"me"_s, u"member"_s, true)};
        QCOMPARE(rightsIn(known, scopes().value(u"registry"_s)), AutomationRights());
        QCOMPARE(rightsIn(known, scopes().value(u"organization"_s)), AutomationRights());
    }

    void whatIsNotKnownForbidsNothing()
    {
        RightsFacts nothing;
        nothing.viewer.username = u"me"_s;
        const auto all = scopes();
        for (const Scope& scope : all) {
            QCOMPARE(rightsIn(nothing, scope), AutomationRights());
            QVERIFY(adminsOf(nothing, scope).isEmpty());
        }
        QCOMPARE(rightsIn(facts(), UnknownScope{u"Galaxy"_s, u"{}"_s}), AutomationRights());
        // A collection whose project the server did not tell is looked up.
        RightsFacts known = facts();
        known.teams[0].members = {person(u"me"_s, u"viewer"_s)};
        QCOMPARE(rightsIn(known, CollectionScope{{u"pc"_s}, u"resnet"_s, {}}).create, Obstacle::ViewOnly);
        QCOMPARE(rightsIn(known, CollectionScope{{u"zz"_s}, u"resnet"_s, {}}), AutomationRights());
        // A personal project has no team.
        known.projects[0].owner = u"me"_s;
        QCOMPARE(rightsIn(known, scopes().value(u"project"_s)), AutomationRights());
    }

    void ariaIsItsCreators_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("creator");
        QTest::addColumn<bool>("aria");
        QTest::addColumn<AutomationRights>("rights");
        const AutomationRights theirs{Obstacle::None, Obstacle::NotTheAriaCreator, Obstacle::None};
        const AutomationRights none{Obstacle::ViewOnly, Obstacle::ViewOnly, Obstacle::ViewOnly};
        QTest::newRow("own") << u"member"_s << u"me"_s << true << AutomationRights();
        QTest::newRow("another's") << u"member"_s << u"other"_s << true << theirs;
        QTest::newRow("another's, as an admin") << u"admin"_s << u"other"_s << true << theirs;
        QTest::newRow("nobody knows whose") << u"member"_s << QString() << true << AutomationRights();
        QTest::newRow("another action") << u"member"_s << u"other"_s << false << AutomationRights();
        QTest::newRow("view-only") << u"viewer"_s << u"other"_s << true << none;
    }

    void ariaIsItsCreators()
    {
        QFETCH(QString, role);
        QFETCH(QString, creator);
        QFETCH(bool, aria);
        RightsFacts known = facts();
        known.teams[0].members = {person(u"me"_s, role)};
        const Action action = aria ? Action(AriaAction{u"why?"_s}) : Action(NoAction{});
        QTEST(rightsIn(known, scopes().value(u"project"_s), action, creator), "rights");
        known.viewer.instanceAdmin = true;
        QCOMPARE(rightsIn(known, scopes().value(u"project"_s), action, creator), AutomationRights());
    }

    void admins()
    {
        RightsFacts known = facts();
        known.organizations[0].members = {person(u"lee"_s, u"member"_s, true), person(u"me"_s, u"member"_s)};
        known.teams[0].members = {person(u"kim"_s, u"admin"_s), person(u"me"_s, u"member"_s)};
        known.projects[1].members = {
            person(u"Ada"_s, u"Admin"_s), person(u"lee"_s, u"admin"_s), person(u"me"_s, u"viewer"_s)};
        QCOMPARE(adminsOf(known, scopes().value(u"project"_s)), QStringList{u"kim"_s});
        QCOMPARE(adminsOf(known, scopes().value(u"team"_s)), QStringList{u"kim"_s});
        QCOMPARE(adminsOf(known, scopes().value(u"organization"_s)), QStringList{u"lee"_s});
        QCOMPARE(adminsOf(known, scopes().value(u"of registry"_s)), (QStringList{u"Ada"_s, u"lee"_s}));
    }
};

QTEST_APPLESS_MAIN(TestAutomationRights)
#include "tst_automationrights.moc"
