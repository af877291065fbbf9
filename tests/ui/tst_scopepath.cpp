// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/models/scopepath.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

class TstScopePath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paths_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char* name, const Scope& scope, const QString& path, const QString& kind) {
            QTest::newRow(name) << scope << path << kind;
        };
        row("organization", OrganizationScope{{u"o"_s}, u"acme"_s}, u"organization acme"_s, u"organization"_s);
        row("team", TeamScope{{u"t"_s}, u"acme-ml"_s}, u"team acme-ml"_s, u"team"_s);
        row("registry", RegistryScope{{u"r"_s}, u"wandb-registry-Model"_s}, u"registry Model · all collections"_s,
            u"registry"_s);
        row("registry collection", CollectionScope{{u"c"_s}, u"churn"_s, {u"r"_s}},
            u"collection churn in registry Model"_s, u"registry-collection"_s);
        row("project", ProjectScope{{u"p"_s}, u"vision"_s}, u"project vision"_s, u"project"_s);
        row("project collection", CollectionScope{{u"c"_s}, u"resnet"_s, {u"p"_s}},
            u"collection resnet in project vision"_s, u"project-collection"_s);
        row("collection of who knows what", CollectionScope{{u"c"_s}, u"resnet"_s, {}}, u"collection resnet"_s,
            u"project-collection"_s);
        row("unknown", UnknownScope{u"GALAXY"_s, u"{}"_s}, u"unknown scope GALAXY"_s, u"unknown"_s);
    }

    void paths()
    {
        QFETCH(Scope, scope);
        QFETCH(QString, path);
        QFETCH(QString, kind);
        QCOMPARE(scopePath(scope, m_projects), path);
        QCOMPARE(scopeKindName(scopeKindOf(scope, m_projects)), kind);
        QVERIFY(!scopeKindLabel(scopeKindOf(scope, m_projects)).isEmpty());
    }

    void reachSpeaksOfFutureCollections()
    {
        Automation a;
        a.event = ArtifactEvent{};
        a.scope = RegistryScope{{u"r"_s}, u"wandb-registry-Model"_s};
        QCOMPARE(
            scopeReach(a, m_projects), u"It applies to all collections of registry Model, including future ones."_s);
        a.scope = ProjectScope{{u"p"_s}, u"vision"_s};
        QVERIFY(scopeReach(a, m_projects).contains(u"all collections of project vision"_s));
        a.event = RunStateEvent{};
        QVERIFY(scopeReach(a, m_projects).contains(u"all runs of project vision"_s));
    }

    void whatIsNotKnownIsSaid()
    {
        Automation a;
        a.event = ArtifactEvent{};
        a.action = NoAction{};
        a.scope = TeamScope{};
        QCOMPARE(unknownParts(a), QString());
        a.event = UnknownEvent{u"MOON_ROSE"_s, {}};
        a.action = UnknownAction{u"SING"_s, u"{}"_s};
        QVERIFY(unknownParts(a).contains(u"the event MOON_ROSE, the action SING"_s));
    }

private:
    ProjectsById m_projects =
        byId({{{u"r"_s}, u"wandb-registry-Model"_s, u"acme-org"_s, {}}, {{u"p"_s}, u"vision"_s, u"acme-ml"_s, {}}});
};

} // namespace desk::ui

QTEST_GUILESS_MAIN(desk::ui::TstScopePath)
#include "tst_scopepath.moc"
