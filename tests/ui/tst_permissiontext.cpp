// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/models/permissiontext.h"

using namespace desk;
using namespace Qt::StringLiterals;

class TestPermissionText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoMayHasNoObstacle()
    {
        QCOMPARE(ui::permissionObstacle({}, u"example-team"_s), QString());
        QCOMPARE(ui::permissionObstacle({TeamRole::Member, true, {}}, u"example-team"_s), QString());
    }

    void saysWhoCan_data()
    {
        QTest::addColumn<TeamPermission>("permission");
        QTest::addColumn<QString>("text");
        const QString only = u"Only admins of example-team can change its webhooks, Slack channels and secrets. "_s;
        QTest::newRow("one") << TeamPermission{TeamRole::Member, false, {u"dana"_s}} << only + u"Ask dana."_s;
        QTest::newRow("two") << TeamPermission{TeamRole::Member, false, {u"dana"_s, u"kim"_s}}
                             << only + u"Ask dana or kim."_s;
        QTest::newRow("many") << TeamPermission{TeamRole::Member, false, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}}
                              << only + u"Ask a, b or c."_s;
        QTest::newRow("nobody known") << TeamPermission{TeamRole::Member, false, {}} << only + u"Ask a team admin."_s;
        QTest::newRow("view-only") << TeamPermission{TeamRole::ViewOnly, false, {u"dana"_s}}
                                   << u"You have view-only access to example-team. Only its admins can change its "
                                      "webhooks, Slack channels and secrets. Ask dana."_s;
    }

    void saysWhoCan()
    {
        QFETCH(TeamPermission, permission);
        QTEST(ui::permissionObstacle(permission, u"example-team"_s), "text");
    }

    void saysWhatIsInTheWay_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<AutomationObstacle>("obstacle");
        QTest::addColumn<QString>("text");
        using Obstacle = AutomationObstacle;
        const Scope project = ProjectScope{{u"p"_s}, u"vision"_s};
        const Scope ofProject = CollectionScope{{u"pc"_s}, u"resnet"_s, {u"p"_s}};
        const Scope registry = RegistryScope{{u"r"_s}, u"wandb-registry-Model"_s};
        const Scope ofRegistry = CollectionScope{{u"rc"_s}, u"classifier"_s, {u"r"_s}};
        const Scope team = TeamScope{{u"t"_s}, u"example-team"_s};
        const Scope organization = OrganizationScope{{u"oe"_s}, u"example-org-entity"_s};
        const QString narrow = u" Its members and admins can create, change and delete automations here. "_s;
        const QString wide = u" Only its admins can create or change automations for all of it. "_s;
        QTest::newRow("nothing") << registry << Obstacle::None << QString();
        QTest::newRow("registry") << registry << Obstacle::NeedsRegistryAdmin
                                  << u"Only an admin of the registry Model can create or change automations for all of "
                                     "it. Ask kim or lee."_s;
        QTest::newRow("team") << team << Obstacle::NeedsTeamAdmin
                              << u"Only an admin of the team example-team can create, change or delete automations for "
                                 "all of it. Ask dana."_s;
        QTest::newRow("organization") << organization << Obstacle::NeedsTeamAdmin
                                      << u"Only an admin of the organization Example Org can create, change or delete "
                                         "automations for all of it. Ask lee."_s;
        const QString ofTeam = u"You have view-only access to the team example-team."_s;
        const QString ofModel = u"You have view-only access to the registry Model."_s;
        QTest::newRow("view a project") << project << Obstacle::ViewOnly << ofTeam + narrow + u"Ask dana."_s;
        QTest::newRow("view a collection") << ofProject << Obstacle::ViewOnly << ofTeam + narrow + u"Ask dana."_s;
        QTest::newRow("view a registry") << registry << Obstacle::ViewOnly << ofModel + wide + u"Ask kim or lee."_s;
        QTest::newRow("view its collection")
            << ofRegistry << Obstacle::ViewOnly << ofModel + narrow + u"Ask kim or lee."_s;
        QTest::newRow("view a team") << team << Obstacle::ViewOnly << ofTeam + wide + u"Ask dana."_s;
        QTest::newRow("unknown place") << Scope(RegistryScope{{u"x"_s}, u"wandb-registry-Other"_s})
                                       << Obstacle::NeedsRegistryAdmin
                                       << u"Only an admin of the registry Other can create or change automations for "
                                          "all of it. Ask one of its admins."_s;
        QTest::newRow("ARIA") << project << Obstacle::NotTheAriaCreator
                              << u"An automation that triggers ARIA acts for who created it, who alone can change it "
                                 "or switch it off. You can view and delete it."_s;
    }

    void saysWhatIsInTheWay()
    {
        QFETCH(Scope, scope);
        QFETCH(AutomationObstacle, obstacle);
        RightsFacts facts;
        const auto admin = [](const QString& name) { return Member{name, name, name, {}, u"admin"_s, false}; };
        facts.organizations = {{{u"o"_s}, u"Example Org"_s, {u"oe"_s}, u"example-org-entity"_s, {admin(u"lee"_s)}}};
        facts.teams = {{{u"t"_s}, u"example-team"_s, {u"o"_s}, {admin(u"dana"_s)}}};
        facts.projects = {{{u"p"_s}, u"vision"_s, u"example-team"_s, {}, {}},
            {{u"r"_s}, u"wandb-registry-Model"_s, u"example-org-entity"_s, {}, {admin(u"kim"_s)}}};
        QTEST(ui::describe(obstacle, facts, scope), "text");
    }
};

QTEST_APPLESS_MAIN(TestPermissionText)
#include "tst_permissiontext.moc"
