// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/wizard/scopelistmodel.h"
#include "ui/models/rowroles.h"

#include <QAbstractItemModelTester>

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

store::WorkspaceView workspace()
{
    store::WorkspaceView view;
    view.viewer.username = u"member"_s;
    view.server.features = {u"AUTOMATION_SCOPE_ENTITY"_s};
    view.organizations = {{{u"o"_s}, u"example-org"_s, {u"oe"_s}, u"example-org-entity"_s}};
    view.teams = {{{u"t"_s}, u"example-team"_s, {u"o"_s}, {{{}, u"member"_s, {}, {}, u"admin"_s, false}}},
        {{u"p"_s}, u"member"_s, {}, {}}};
    view.projects = {{{u"v"_s}, u"vision"_s, u"example-team"_s, {}, {}},
        {{u"m"_s}, u"wandb-registry-Model"_s, u"example-org-entity"_s, {},
            {{{}, u"member"_s, {}, {}, u"member"_s, false}, {{}, u"team-admin"_s, {}, {}, u"admin"_s, false}}}};
    view.collections = {{{u"c"_s}, u"classifier"_s, Collection::Kind::Portfolio, {u"m"_s}, {}}};
    return view;
}

const ScopeChoice& named(const QList<ScopeChoice>& choices, const QString& detail)
{
    for (const ScopeChoice& choice : choices) {
        if (choice.detail.startsWith(detail))
            return choice;
    }
    qFatal("no %s", qPrintable(detail));
}

} // namespace

class TestScopeChoices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceIsThere()
    {
        QStringList names;
        for (const ScopeChoice& choice : scopeChoices(workspace()))
            names.append(choice.name);
        QCOMPARE(names,
            QStringList({u"example-org"_s, u"example-team"_s, u"member"_s, u"Model"_s, u"classifier"_s, u"vision"_s}));
    }

    void whatCannotBeChosenSaysWhy()
    {
        const QList<ScopeChoice> choices = scopeChoices(workspace());
        // A member of a registry writes automations of its collections, and not of all of it.
        QVERIFY(named(choices, u"Registry"_s).obstacle.contains(u"admin"_s));
        QCOMPARE(named(choices, u"Collection in registry Model"_s).obstacle, QString());
        QCOMPARE(named(choices, u"Project of example-team"_s).obstacle, QString());
        QCOMPARE(choices.at(1).obstacle, QString());
        QVERIFY(choices.at(2).obstacle.contains(u"organization"_s));
        store::WorkspaceView old = workspace();
        old.server = {};
        QVERIFY(scopeChoices(old).at(1).obstacle.contains(u"server"_s));
    }

    void theListIsNarrowedByWords()
    {
        ScopeListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setChoices(scopeChoices(workspace()));
        QCOMPARE(model.rowCount(), 6);
        model.setSearch(u"collection classifier"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"classifier"_s);
        QCOMPARE(model.rowOf(CollectionScope{{u"c"_s}, {}, {}}), 0);
        model.setSearch({});
        const QModelIndex registry = model.index(model.rowOf(RegistryScope{{u"m"_s}, {}}), 0);
        QVERIFY(!(model.flags(registry) & Qt::ItemIsSelectable));
        QVERIFY(registry.data(Qt::AccessibleTextRole).toString().contains(u"admin"_s));
    }
};

QTEST_GUILESS_MAIN(TestScopeChoices)
#include "tst_scopechoices.moc"
