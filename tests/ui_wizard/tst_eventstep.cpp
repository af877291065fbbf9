// SPDX-License-Identifier: Apache-2.0
// The event step over a real store. With DESK_SHOTS=DIR the form of every event is kept there as pictures.
#include "tests/support/demoworkspace.h"
#include "tests/support/eventually.h"
#include "tests/ui/enginestandin.h"
#include "ui/kit/codeview.h"
#include "ui/kit/deskstyle.h"
#include "ui/kit/switch.h"
#include "ui/models/teamdata.h"
#include "ui/models/workspacemodel.h"
#include "ui/wizard/eventstep.h"
#include "ui/wizard/eventwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTemporaryDir>

using namespace desk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(desk::ui::Answers)

namespace {

const QStringList gated{u"ADD_ARTIFACT_TAG"_s, u"REMOVE_ARTIFACT_TAG"_s, u"UNLINK_ARTIFACT"_s, u"ADD_COLLECTION_TAG"_s,
    u"REMOVE_COLLECTION_TAG"_s, u"RUN_METRIC_ZSCORE"_s};

/// A workspace whose server has the events of those features.
struct Workspace {
    explicit Workspace(const QStringList& events) : store(folder.filePath(u"profile"_s))
    {
        (void)test::expectValue(await(store.open()));
        test::DemoWorkspace().fill(store, false);
        ServerInfo server;
        for (const QString& event : events)
            server.features.insert("AUTOMATION_EVENT_"_L1 + event);
        const Viewer dana{u"u1"_s, u"dana"_s, u"Dana"_s, u"dana@example.com"_s, u"acme-ml"_s, false};
        const qint64 pull = test::expectValue(await(store.beginPull(dana, server, u"https://api.wandb.ai"_s)));
        (void)test::expectValue(await(store.finishPull(pull, {}, false)));
        engine = test::makeEngine(store, script);
        model = std::make_unique<ui::WorkspaceModel>(store);
        teams = std::make_unique<ui::TeamData>(store);
        if (!eventually([this] { return model->isLoaded() && teams->isLoaded(); }))
            qFatal("the workspace was not read");
    }

    QTemporaryDir folder;
    store::Store store;
    test::EngineScript script;
    std::unique_ptr<sync::Engine> engine;
    std::unique_ptr<ui::WorkspaceModel> model;
    std::unique_ptr<ui::TeamData> teams;
};

/// The step over it.
struct Rig {
    explicit Rig(Workspace& workspace)
    {
        workspace.script.known = KnownNames{{}, {u"latest"_s, u"production"_s, u"staging"_s}, {u"vision"_s}};
        step =
            std::make_unique<ui::EventStep>(ui::WizardContext{*workspace.model, *workspace.teams, *workspace.engine});
        step->resize(620, 560);
        step->show();
    }

    template <typename T = QWidget>
    [[nodiscard]] T* find(const QString& name) const
    {
        return step->findChild<T*>(name);
    }

    [[nodiscard]] QComboBox* combo(const QString& name) const { return find<QComboBox>(name); }

    void choose(const QString& box, const QString& data) const
    {
        combo(box)->setCurrentIndex(combo(box)->findData(data));
    }

    [[nodiscard]] ui::Answers written() const
    {
        ui::Answers answers;
        answers.scope = given;
        step->write(answers);
        return answers;
    }

    void setScope(const Scope& scope)
    {
        given = scope;
        step->setScope(scope);
    }

    std::unique_ptr<ui::EventStep> step;
    Scope given;
};

const Scope project = ProjectScope{{u"project-resnet"_s}, u"resnet-sweeps"_s};
const Scope registry = RegistryScope{{u"project-model"_s}, u"wandb-registry-Model"_s};
const Scope collection = CollectionScope{{u"collection-churn"_s}, u"churn-classifier"_s, {u"project-model"_s}};
const Scope team = TeamScope{{u"team"_s}, u"acme-ml"_s};
const Scope organization = OrganizationScope{{u"org-entity"_s}, u"acme-org"_s};

EventFields filled(const QString& type)
{
    EventFields fields = startingFields(type);
    if (!patternField(type).isEmpty())
        fields.pattern = u"^v\\d+$"_s;
    if (type == "RUN_STATE"_L1)
        fields.states = {u"FINISHED"_s, u"CRASHED"_s, u"FAILED"_s};
    if (type.startsWith("RUN_METRIC"_L1)) {
        fields.metric.metric = u"val/loss"_s;
        fields.metric.value = u"0.250"_s;
        fields.metric.window = 7;
    }
    if (type.startsWith("RUN_"_L1))
        fields.run = {u"dana"_s, u"^big-"_s};
    return fields;
}

void shoot(QWidget* widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("DESK_SHOTS");
    if (folder.isEmpty())
        return;
    for (const bool dark : {false, true}) {
        ui::applyLook(*qApp, dark ? ui::Scheme::Dark : ui::Scheme::Light);
        QTest::qWait(50);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(widget->grab().save(folder + u'/' + name + (dark ? u"-dark.png"_s : u"-light.png"_s)));
    }
    ui::applyLook(*qApp, ui::Scheme::Light);
}

} // namespace

class TestEventStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyLook(*qApp, ui::Scheme::Light);
        m_workspace = std::make_unique<Workspace>(gated);
    }
    void cleanupTestCase() { m_workspace.reset(); }

    void offers_data();
    void offers();
    void saysWhatTheServerLacks();
    void comesBack_data();
    void comesBack();
    void keepsForeignConditions();
    void keepsAnEventThatCannotBeWritten();
    void switchesEvents();
    void choosesACollection();
    void needsACollection();
    void givesTheCollectionBack();
    void typesAPercentage();
    void listsFurtherStates();
    void showsErrorsOfWhatWasTouched();
    void saysWhatMatches();
    void saysThatNamesCannotBeRead();

private:
    std::unique_ptr<Workspace> m_workspace;
};

void TestEventStep::offers_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QStringList>("missing");
    const QStringList runs{u"RUN_STATE"_s, u"RUN_METRIC"_s, u"RUN_METRIC_CHANGE"_s, u"RUN_METRIC_ZSCORE"_s};
    QTest::newRow("project") << project << QStringList{};
    QTest::newRow("registry") << registry << runs;
    QTest::newRow("collection") << collection << runs;
    QTest::newRow("team") << team << QStringList{u"CREATE_ARTIFACT"_s};
    QTest::newRow("organization") << organization << QStringList{u"CREATE_ARTIFACT"_s};
}

void TestEventStep::offers()
{
    QFETCH(Scope, scope);
    QFETCH(QStringList, missing);
    Rig rig(*m_workspace);
    rig.setScope(scope);
    const QComboBox* events = rig.combo(u"wizardEvent"_s);
    QCOMPARE(events->count(), 12);
    const auto* model = qobject_cast<const QStandardItemModel*>(events->model());
    for (int i = 0; i < events->count(); ++i) {
        const bool absent = missing.contains(events->itemData(i).toString());
        QVERIFY2(model->item(i)->isEnabled() != absent, qPrintable(events->itemText(i)));
        QCOMPARE(events->itemData(i, Qt::ToolTipRole).toString().isEmpty(), !absent);
        QCOMPARE(events->itemData(i, Qt::AccessibleDescriptionRole).toString().isEmpty(), !absent);
        QCOMPARE(events->itemText(i) != ui::eventChoiceLabel(events->itemData(i).toString()), absent);
    }
    QCOMPARE(rig.written().event, startingFields(u"ADD_ARTIFACT_ALIAS"_s));
    QCOMPARE(rig.written().scope, scope);
}

void TestEventStep::saysWhatTheServerLacks()
{
    Workspace bare({});
    Rig rig(bare);
    rig.setScope(project);
    const QComboBox* events = rig.combo(u"wizardEvent"_s);
    for (const QString& type : gated) {
        const int item = events->findData(type);
        QVERIFY(!qobject_cast<const QStandardItemModel*>(events->model())->item(item)->isEnabled());
        QVERIFY(events->itemText(item).endsWith(u"not on this server"_s));
    }
}

void TestEventStep::comesBack_data()
{
    QTest::addColumn<ui::Answers>("answers");
    const auto row = [](const QString& name, const EventFields& fields, const Scope& scope) {
        ui::Answers answers;
        answers.event = fields;
        answers.scope = scope;
        QTest::newRow(qPrintable(name)) << answers;
    };
    for (const QString& type : {u"ADD_ARTIFACT_ALIAS"_s, u"LINK_MODEL"_s, u"UNLINK_ARTIFACT"_s, u"ADD_ARTIFACT_TAG"_s,
             u"REMOVE_ARTIFACT_TAG"_s, u"ADD_COLLECTION_TAG"_s, u"REMOVE_COLLECTION_TAG"_s}) {
        for (const auto& [name, scope] : {std::pair{u"project"_s, project}, std::pair{u"registry"_s, registry},
                 std::pair{u"collection"_s, collection}, std::pair{u"team"_s, team},
                 std::pair{u"organization"_s, organization}}) {
            row(type + u' ' + name, filled(type), scope);
            row(type + u" untouched "_s + name, startingFields(type), scope);
        }
    }
    row(u"CREATE_ARTIFACT"_s, filled(u"CREATE_ARTIFACT"_s), collection);
    for (const QString& type : {u"RUN_STATE"_s, u"RUN_METRIC"_s, u"RUN_METRIC_CHANGE"_s, u"RUN_METRIC_ZSCORE"_s}) {
        row(type + u" project"_s, filled(type), project);
        row(type + u" team"_s, filled(type), team);
        row(type + u" untouched"_s, startingFields(type), project);
        row(type + u" where it is not offered"_s, filled(type), registry);
    }
    EventFields odd = filled(u"RUN_METRIC"_s);
    odd.metric.aggregation = u"MEDIAN"_s;
    odd.metric.comparison = u"$near"_s;
    odd.metric.window = 0;
    odd.metric.value = u"1e400"_s;
    odd.metric.metric = u" a\nb "_s;
    odd.run.namePattern = u"a\nb"_s;
    row(u"odd values"_s, odd, project);
    odd = filled(u"ADD_ARTIFACT_ALIAS"_s);
    odd.pattern = u" a\nb "_s;
    row(u"odd pattern"_s, odd, registry);
    EventFields change = filled(u"RUN_METRIC_CHANGE"_s);
    change.metric.value = u"0.12345678901234567890"_s;
    row(u"long fraction"_s, change, project);
    change.metric.changeType = u"ABSOLUTE"_s;
    row(u"absolute"_s, change, project);
    row(u"collection whose project is not said"_s, filled(u"LINK_MODEL"_s),
        CollectionScope{{u"collection-churn"_s}, u"churn-classifier"_s, {}});
    row(u"collection nobody knows"_s, filled(u"LINK_MODEL"_s), CollectionScope{{u"c9"_s}, u"gone"_s, {u"p9"_s}});
    row(u"project nobody knows"_s, filled(u"LINK_MODEL"_s), ProjectScope{{u"p9"_s}, u"gone"_s});
    row(u"scope of tomorrow"_s, filled(u"LINK_MODEL"_s), UnknownScope{u"Galaxy"_s, u"{}"_s});
}

void TestEventStep::comesBack()
{
    QFETCH(ui::Answers, answers);
    Rig rig(*m_workspace);
    rig.step->setScope(answers.scope);
    rig.step->read(answers);
    ui::Answers written;
    written.scope = answers.scope;
    rig.step->write(written);
    QCOMPARE(written.event, answers.event);
    QCOMPARE(written.scope, answers.scope);
    // From another place as well.
    rig.step->setScope(team);
    rig.step->read(answers);
    rig.step->write(written);
    QCOMPARE(written, answers);
}

void TestEventStep::keepsForeignConditions()
{
    Rig rig(*m_workspace);
    rig.setScope(project);
    ui::Answers answers;
    answers.scope = project;
    answers.event = filled(u"RUN_METRIC"_s);
    answers.event.metric = startingFields(u"RUN_METRIC"_s).metric;
    answers.event.run = {};
    answers.event.foreignMetric = u"{\"threshold_filter\":{\"op\":\"tomorrow\"}}"_s;
    answers.event.foreignCondition = u"{\"$and\":[{\"tags\":{\"$in\":[\"a\"]}}]}"_s;
    rig.step->read(answers);
    shoot(rig.step.get(), u"event-foreign"_s);
    QCOMPARE(rig.written(), answers);
    QVERIFY(!rig.find(u"wizardMetric"_s)->isVisible());
    QVERIFY(!rig.find(u"wizardUserFilter"_s)->isVisible());
    QCOMPARE(rig.find<ui::CodeView>(u"wizardForeignMetric"_s)->code(), answers.event.foreignMetric);

    QSignalSpy edited(rig.step.get(), &ui::EventStep::edited);
    rig.find<QPushButton>(u"wizardForeignConditionReplace"_s)->click();
    QCOMPARE(edited.size(), 1);
    QVERIFY(rig.find(u"wizardUserFilter"_s)->isVisible());
    QVERIFY(!rig.find(u"wizardMetric"_s)->isVisible());
    answers.event.foreignCondition.clear();
    QCOMPARE(rig.written(), answers);
    rig.find<QPushButton>(u"wizardForeignMetricReplace"_s)->click();
    QVERIFY(rig.find(u"wizardMetric"_s)->isVisible());
    QCOMPARE(rig.written().event, startingFields(u"RUN_METRIC"_s));

    answers.event = startingFields(u"ADD_ARTIFACT_ALIAS"_s);
    answers.event.foreignCondition = u"{\"$or\":[{\"$and\":[{\"alias\":{\"$in\":[\"a\",\"b\"]}}]}]}"_s;
    rig.step->read(answers);
    QCOMPARE(rig.written(), answers);
    QVERIFY(!rig.find(u"wizardPattern"_s)->isVisible());
    rig.choose(u"wizardEvent"_s, u"ADD_ARTIFACT_TAG"_s); // an alias condition says nothing about tags
    QCOMPARE(rig.written().event, startingFields(u"ADD_ARTIFACT_TAG"_s));
    rig.choose(u"wizardEvent"_s, u"ADD_ARTIFACT_ALIAS"_s);
    QCOMPARE(rig.written(), answers);
}

void TestEventStep::keepsAnEventThatCannotBeWritten()
{
    Rig rig(*m_workspace);
    ui::Answers answers;
    answers.scope = registry;
    answers.event = startingFields(u"WEAVE_METRIC_THRESHOLD"_s);
    answers.event.foreignCondition = u"{\"weave\":1}"_s;
    rig.setScope(registry);
    rig.step->read(answers);
    shoot(rig.step.get(), u"event-kept"_s);
    QCOMPARE(rig.written(), answers);
    const QComboBox* events = rig.combo(u"wizardEvent"_s);
    QCOMPARE(events->count(), 13);
    QCOMPARE(events->currentData().toString(), u"WEAVE_METRIC_THRESHOLD"_s);
    QVERIFY(!qobject_cast<const QStandardItemModel*>(events->model())->item(12)->isEnabled());
    QCOMPARE(rig.find<ui::CodeView>(u"wizardKeptFilter"_s)->code(), u"{\"weave\":1}"_s);
    QVERIFY(!rig.find(u"wizardKeptFilterReplace"_s)->isVisible());

    answers.event = startingFields(u"UPDATE_ARTIFACT_ALIAS"_s);
    answers.event.pattern = u"^prod$"_s;
    rig.step->read(answers);
    QCOMPARE(rig.written(), answers);
    QCOMPARE(rig.find<ui::CodeView>(u"wizardKeptFilter"_s)->code(), u"^prod$"_s);
    rig.choose(u"wizardEvent"_s, u"ADD_ARTIFACT_ALIAS"_s);
    QCOMPARE(rig.written().event.pattern, u"^prod$"_s);
}

void TestEventStep::switchesEvents()
{
    Rig rig(*m_workspace);
    rig.setScope(project);
    rig.find<QLineEdit>(u"wizardPattern"_s)->setText(u"^prod"_s);
    rig.choose(u"wizardEvent"_s, u"RUN_METRIC"_s);
    QCOMPARE(rig.written().event, startingFields(u"RUN_METRIC"_s));
    rig.find<QLineEdit>(u"wizardMetric"_s)->setText(u"acc"_s);
    rig.find<QLineEdit>(u"wizardValue"_s)->setText(u".5"_s);
    rig.find<QSpinBox>(u"wizardWindow"_s)->setValue(9);
    rig.choose(u"wizardAggregation"_s, u"MAX"_s);
    rig.find<ui::Switch>(u"wizardUserFilter"_s)->setChecked(true);
    rig.find<QLineEdit>(u"wizardUser"_s)->setText(u"dana"_s);
    QCOMPARE(rig.written().event.metric.value, u"0.5"_s);

    rig.choose(u"wizardEvent"_s, u"RUN_METRIC_CHANGE"_s);
    const EventFields change = rig.written().event;
    QCOMPARE(change.metric.metric, u"acc"_s);
    QCOMPARE(change.metric.aggregation, u"MAX"_s);
    QCOMPARE(change.run.user, u"dana"_s);
    QCOMPARE(change.metric.window, 10); // what is asked there is another thing
    QCOMPARE(change.metric.priorWindow, 50);
    QCOMPARE(change.metric.value, QString());

    rig.choose(u"wizardEvent"_s, u"RUN_METRIC"_s);
    QCOMPARE(rig.written().event.metric.value, u"0.5"_s);
    QCOMPARE(rig.written().event.metric.window, 9);
    rig.choose(u"wizardEvent"_s, u"ADD_ARTIFACT_ALIAS"_s);
    QCOMPARE(rig.written().event.pattern, u"^prod"_s);
}

void TestEventStep::choosesACollection()
{
    Rig rig(*m_workspace);
    rig.setScope(registry);
    QCOMPARE(rig.combo(u"wizardCollection"_s)->currentText(), u"All collections, including future ones"_s);
    rig.choose(u"wizardCollection"_s, u"collection-churn"_s);
    QCOMPARE(rig.written().scope, collection);
    rig.step->setScope(rig.written().scope); // its own answer
    QCOMPARE(rig.combo(u"wizardCollection"_s)->count(), 3);
    rig.step->setScope(registry); // all of it, as the scope step says
    QCOMPARE(rig.written().scope, registry);
    rig.choose(u"wizardCollection"_s, u"collection-churn"_s);
    rig.choose(u"wizardCollection"_s, QString());
    QCOMPARE(rig.written().scope, registry);

    rig.setScope(project);
    rig.choose(u"wizardEvent"_s, u"RUN_STATE"_s);
    QVERIFY(!rig.combo(u"wizardCollection"_s)->isVisible());
    QCOMPARE(rig.written().scope, project);
    rig.setScope(team);
    rig.choose(u"wizardEvent"_s, u"LINK_MODEL"_s);
    QVERIFY(!rig.combo(u"wizardCollection"_s)->isVisible());
    QCOMPARE(rig.written().scope, team);
}

void TestEventStep::needsACollection()
{
    Rig rig(*m_workspace);
    rig.setScope(registry);
    rig.choose(u"wizardEvent"_s, u"CREATE_ARTIFACT"_s);
    QComboBox* collections = rig.combo(u"wizardCollection"_s);
    QCOMPARE(collections->currentIndex(), -1);
    QCOMPARE(collections->findData(QString()), -1);
    QCOMPARE(rig.written().scope, registry);
    QVERIFY(hasErrors(ui::problemsAt(ui::Step::Event, rig.written())));
    rig.choose(u"wizardCollection"_s, u"collection-churn"_s);
    QCOMPARE(rig.written().scope, collection);
    QVERIFY(!hasErrors(ui::problemsAt(ui::Step::Event, rig.written())));
}

void TestEventStep::givesTheCollectionBack()
{
    Rig rig(*m_workspace);
    rig.setScope(collection);
    QCOMPARE(rig.combo(u"wizardCollection"_s)->currentText(), u"churn-classifier"_s);
    rig.choose(u"wizardCollection"_s, QString());
    QCOMPARE(rig.written().scope, registry);
}

void TestEventStep::typesAPercentage()
{
    Rig rig(*m_workspace);
    rig.setScope(project);
    rig.choose(u"wizardEvent"_s, u"RUN_METRIC_CHANGE"_s);
    auto* value = rig.find<QLineEdit>(u"wizardValue"_s);
    value->setText(u"1,000"_s); // a thousand, or one
    QVERIFY(hasErrors(ui::problemsAt(ui::Step::Event, rig.written())));
    value->setText(u"12,5"_s);
    const QLocale locale;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString german = rig.written().event.metric.value;
    QLocale::setDefault(locale);
    QCOMPARE(german, u"0.125"_s);
    value->setText(u"12.5"_s);
    QCOMPARE(rig.written().event.metric.value, u"0.125"_s);
    rig.choose(u"wizardChangeType"_s, u"ABSOLUTE"_s);
    QCOMPARE(rig.written().event.metric.value, u"12.5"_s);
    value->setText(u"nine"_s);
    QCOMPARE(rig.written().event.metric.value, u"nine"_s);
    QVERIFY(hasErrors(ui::problemsAt(ui::Step::Event, rig.written())));
}

void TestEventStep::listsFurtherStates()
{
    Rig rig(*m_workspace);
    ui::Answers answers;
    answers.scope = project;
    answers.event = filled(u"RUN_STATE"_s);
    rig.setScope(project);
    rig.step->read(answers);
    QVERIFY(rig.find<QCheckBox>(u"wizardState_CRASHED"_s)->isChecked());
    rig.find<QCheckBox>(u"wizardState_FINISHED"_s)->setChecked(false);
    rig.find<QCheckBox>(u"wizardState_RUNNING"_s)->setChecked(true);
    QCOMPARE(rig.written().event.states, (QStringList{u"CRASHED"_s, u"FAILED"_s, u"RUNNING"_s}));

    answers.event = startingFields(u"RUN_STATE"_s);
    rig.step->read(answers);
    rig.find<QCheckBox>(u"wizardState_FINISHED"_s)->setChecked(true);
    rig.find<QCheckBox>(u"wizardState_FAILED"_s)->setChecked(true);
    QCOMPARE(rig.written().event.states, (QStringList{u"FAILED"_s, u"FINISHED"_s}));
}

void TestEventStep::showsErrorsOfWhatWasTouched()
{
    Rig rig(*m_workspace);
    rig.setScope(project);
    rig.choose(u"wizardEvent"_s, u"RUN_METRIC"_s);
    const auto note = [&](const char* name) {
        rig.step->showProblems(ui::problemsAt(ui::Step::Event, rig.written()));
        return rig.find(QString::fromLatin1(name))->accessibleDescription();
    };
    QVERIFY(!note("wizardMetric").contains(u"is needed"_s));
    QVERIFY(!note("wizardValue").contains(u"is needed"_s));
    QTest::keyClicks(rig.find(u"wizardValue"_s), u"x"_s);
    QVERIFY(note("wizardValue").contains(u"must be a number"_s));
    QVERIFY(!note("wizardMetric").contains(u"is needed"_s));
    rig.step->showAllProblems();
    QVERIFY(note("wizardMetric").contains(u"is needed"_s));
}

void TestEventStep::saysWhatMatches()
{
    Rig rig(*m_workspace);
    rig.setScope(registry);
    QTRY_COMPARE(rig.find<QLabel>(u"wizardTryNameSentence"_s)->text(), u"3 of 3 known aliases match"_s);
    rig.find<QLineEdit>(u"wizardPattern"_s)->setText(u"^(production|staging)$"_s);
    QCOMPARE(rig.find<QLabel>(u"wizardTryNameSentence"_s)->text(), u"2 of 3 known aliases match"_s);
    rig.choose(u"wizardEvent"_s, u"ADD_ARTIFACT_TAG"_s);
    QCOMPARE(rig.find<QLabel>(u"wizardTryNameSentence"_s)->text(), u"0 of 1 known tags match"_s);
    rig.setScope(team);
    QVERIFY(rig.find<QLabel>(u"wizardTryNameSentence"_s)->text().contains(u"for a project or registry only"_s));
    for (const QString& type :
        {u"ADD_ARTIFACT_ALIAS"_s, u"LINK_MODEL"_s, u"CREATE_ARTIFACT"_s, u"REMOVE_COLLECTION_TAG"_s, u"RUN_STATE"_s,
            u"RUN_METRIC"_s, u"RUN_METRIC_CHANGE"_s, u"RUN_METRIC_ZSCORE"_s}) {
        if (qEnvironmentVariableIsEmpty("DESK_SHOTS"))
            break;
        ui::Answers answers;
        answers.scope = project;
        answers.event = filled(type);
        if (!patternField(type).isEmpty())
            answers.event.pattern = u"^prod|stag"_s;
        rig.setScope(project);
        rig.step->read(answers);
        QTest::qWait(50);
        shoot(rig.step.get(), "event-"_L1 + type.toLower());
    }
}

void TestEventStep::saysThatNamesCannotBeRead()
{
    Rig rig(*m_workspace);
    m_workspace->script.known = failure(OfflineError{});
    rig.setScope(registry);
    QTRY_VERIFY(
        rig.find<QLabel>(u"wizardTryNameSentence"_s)->text().startsWith(u"The known aliases could not be read."_s));
}

QTEST_MAIN(TestEventStep)
#include "tst_eventstep.moc"
