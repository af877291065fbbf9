// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demoworkspace.h"
#include "tests/support/eventually.h"
#include "tests/ui/enginestandin.h"
#include "ui/automations/fireeventdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace desk;
using namespace Qt::StringLiterals;
using ui::FirePlace;
using ui::Place;

namespace {

/// An organization with a registry, a team with two projects, and somebody's own project.
store::WorkspaceView workspace()
{
    store::WorkspaceView view;
    view.organizations = {{{u"o"_s}, u"Example Org"_s, {u"oe"_s}, u"example-org-entity"_s, {}}};
    view.teams = {{{u"t"_s}, u"example-team"_s, {u"o"_s}, {}}, {{u"m"_s}, u"member"_s, {}, {}}};
    view.projects = {{{u"r"_s}, u"wandb-registry-Model"_s, u"example-org-entity"_s, {}, {}},
        {{u"v"_s}, u"vision"_s, u"example-team"_s, {}, {}}, {{u"f"_s}, u"forecast"_s, u"example-team"_s, {}, {}},
        {{u"own"_s}, u"notes"_s, u"member"_s, {}, {}}};
    view.collections = {{{u"rc"_s}, u"image-classifier"_s, Collection::Kind::Portfolio, {u"r"_s}, {}},
        {{u"vc"_s}, u"resnet"_s, Collection::Kind::Sequence, {u"v"_s}, {}}};
    return view;
}

QStringList projectsAt(const Place& place)
{
    QStringList names;
    for (const FirePlace& one : ui::firePlaces(workspace(), place))
        names.append(one.project);
    return names;
}

} // namespace

class TestFireEventDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<store::Store>(m_folder->path());
        m_script = {};
        m_engine = test::makeEngine(*m_store, m_script);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_engine.reset();
        m_store.reset();
    }

    void whereAnEventCanHappen()
    {
        const QString model = u"wandb-registry-Model"_s;
        QCOMPARE(projectsAt({Place::Kind::Project, u"v"_s}), QStringList{u"vision"_s});
        QCOMPARE(projectsAt({Place::Kind::Collection, u"rc"_s}), QStringList{model});
        QCOMPARE(projectsAt({Place::Kind::Team, u"t"_s}), (QStringList{u"vision"_s, u"forecast"_s}));
        QCOMPARE(projectsAt({Place::Kind::Organization, u"oe"_s}), (QStringList{model, u"vision"_s, u"forecast"_s}));
        QCOMPARE(projectsAt({}), (QStringList{model, u"vision"_s, u"forecast"_s, u"notes"_s}));
    }

    void eachEventHasItsFields_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("fields");
        const QStringList artifact{u"fireCollection"_s, u"fireVersion"_s, u"fireMetadata"_s};
        const QStringList metric{u"fireRun"_s, u"fireMetric"_s, u"fireValues"_s};
        for (const QString& type : {u"CREATE_ARTIFACT"_s, u"LINK_MODEL"_s, u"UNLINK_ARTIFACT"_s})
            QTest::newRow(qPrintable(type)) << type << artifact;
        for (const QString& type : {u"ADD_ARTIFACT_ALIAS"_s, u"UPDATE_ARTIFACT_ALIAS"_s})
            QTest::newRow(qPrintable(type)) << type << artifact + QStringList{u"fireAlias"_s};
        for (const QString& type : {u"ADD_ARTIFACT_TAG"_s, u"REMOVE_ARTIFACT_TAG"_s})
            QTest::newRow(qPrintable(type)) << type << artifact + QStringList{u"fireTag"_s};
        for (const QString& type : {u"ADD_COLLECTION_TAG"_s, u"REMOVE_COLLECTION_TAG"_s})
            QTest::newRow(qPrintable(type)) << type << QStringList{u"fireCollection"_s, u"fireTag"_s};
        for (const QString& type : {u"RUN_METRIC"_s, u"RUN_METRIC_CHANGE"_s, u"RUN_METRIC_ZSCORE"_s})
            QTest::newRow(qPrintable(type)) << type << metric;
        QTest::newRow("RUN_STATE") << u"RUN_STATE"_s << QStringList{u"fireRun"_s, u"fireRunState"_s};
    }

    void eachEventHasItsFields()
    {
        QFETCH(QString, type);
        QFETCH(QStringList, fields);
        open(Place{Place::Kind::Team, u"t"_s});
        auto* types = part<QComboBox>(u"fireType"_s);
        QVERIFY(types->findData(type) >= 0);
        types->setCurrentIndex(types->findData(type));
        QStringList seen;
        for (const QString& name : {u"fireCollection"_s, u"fireVersion"_s, u"fireMetadata"_s, u"fireAlias"_s,
                 u"fireTag"_s, u"fireRun"_s, u"fireRunState"_s, u"fireMetric"_s, u"fireValues"_s}) {
            if (part<QWidget>(name)->isVisibleTo(m_dialog.get()))
                seen.append(name);
        }
        fields.sort();
        seen.sort();
        QCOMPARE(seen, fields);
        // With what is usual in them it can be fired at once.
        part<QPushButton>(u"fireButton"_s)->click();
        QCOMPARE(m_script.events.size(), 1);
        QCOMPARE(m_script.events[0].eventType, type);
    }

    void theProjectIsChosen()
    {
        open(Place{Place::Kind::Organization, u"oe"_s});
        auto* projects = part<QComboBox>(u"fireProject"_s);
        QCOMPARE(projects->currentText(), u"example-org-entity / Model"_s);
        QCOMPARE(part<QComboBox>(u"fireCollection"_s)->currentText(), u"image-classifier"_s);
        QCOMPARE(part<QComboBox>(u"fireType"_s)->findData(u"RUN_STATE"_s), -1); // a registry has no runs
        projects->setCurrentIndex(projects->findText(u"example-team / vision"_s));
        QCOMPARE(part<QComboBox>(u"fireCollection"_s)->currentText(), u"resnet"_s);
        QVERIFY(part<QComboBox>(u"fireType"_s)->findData(u"RUN_STATE"_s) >= 0);
        QCOMPARE(m_dialog->facts().entity, u"example-team"_s);
        QCOMPARE(m_dialog->facts().project, u"vision"_s);
    }

    void valuesNeedNoBrackets()
    {
        open(Place{Place::Kind::Project, u"v"_s});
        part<QComboBox>(u"fireType"_s)->setCurrentIndex(part<QComboBox>(u"fireType"_s)->findData(u"RUN_METRIC"_s));
        QCOMPARE(m_dialog->facts().metricValues, u"[0.31, 0.24]"_s);
        part<QLineEdit>(u"fireValues"_s)->setText(u" 1, 2 "_s);
        QCOMPARE(m_dialog->facts().metricValues, u"[1, 2]"_s);
    }

    void aPlaceOfOneProjectIsNoChoice()
    {
        open(Place{Place::Kind::Project, u"r"_s});
        QVERIFY(!m_dialog->findChild<QComboBox*>(u"fireProject"_s));
        QCOMPARE(part<QLabel>(u"fireWhere"_s)->text(), u"example-org-entity / Model"_s);
        QCOMPARE(m_dialog->facts().project, u"wandb-registry-Model"_s);
    }

    void metadataIsJson()
    {
        open(Place{Place::Kind::Project, u"v"_s});
        auto* metadata = part<QLineEdit>(u"fireMetadata"_s);
        QCOMPARE(metadata->text(), u"{\"accuracy\":0.94}"_s);
        metadata->setText(u"{\"n\": 1.50, \"s\": \"a \\\"b\\\"\", \"o\": {\"k\": [1, 2]}}"_s);
        const QHash<QString, QString> texts{
            {u"n"_s, u"1.50"_s}, {u"s"_s, u"a \"b\""_s}, {u"o"_s, u"{\"k\": [1, 2]}"_s}};
        QCOMPARE(m_dialog->facts().metadata, texts);
        metadata->setText(u"accuracy"_s);
        part<QPushButton>(u"fireButton"_s)->click();
        QVERIFY(m_script.events.isEmpty());
        QVERIFY(part<QLabel>(u"fireResult"_s)->text().startsWith(u"The metadata must be a JSON object"_s));
        metadata->clear();
        part<QPushButton>(u"fireButton"_s)->click();
        QCOMPARE(m_script.events.size(), 1);
        QVERIFY(m_script.events[0].metadata.isEmpty());
    }

private:
    void open(const Place& place)
    {
        const EventFacts facts = ui::sampleFactsAt(workspace(), place, eventOfType(u"ADD_ARTIFACT_ALIAS"_s, {}));
        m_dialog = std::make_unique<ui::FireEventDialog>(*m_engine, facts, ui::firePlaces(workspace(), place));
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    }

    template <class T>
    T* part(const QString& name)
    {
        T* found = m_dialog->findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Store> m_store;
    test::EngineScript m_script;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<ui::FireEventDialog> m_dialog;
};

QTEST_MAIN(TestFireEventDialog)
#include "tst_fireeventdialog.moc"
