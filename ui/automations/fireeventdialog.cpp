// SPDX-License-Identifier: Apache-2.0
#include "ui/automations/fireeventdialog.h"

#include "app/core/event.h"
#include "app/core/jsontext.h"
#include "app/core/workspace.h"
#include "app/sync/engine.h"
#include "app/sync/eventrequest.h"
#include "app/core/deliver.h"
#include "ui/models/errortext.h"
#include "ui/models/filtertext.h"
#include "ui/models/sentence.h"
#include "ui/kit/announce.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMap>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

/// What a sandbox can make happen, in the order of docs/protocol.md 3.1.
const QStringList& fireableTypes()
{
    static const QStringList types{u"CREATE_ARTIFACT"_s, u"LINK_MODEL"_s, u"UNLINK_ARTIFACT"_s, u"ADD_ARTIFACT_ALIAS"_s,
        u"UPDATE_ARTIFACT_ALIAS"_s, u"ADD_ARTIFACT_TAG"_s, u"REMOVE_ARTIFACT_TAG"_s, u"ADD_COLLECTION_TAG"_s,
        u"REMOVE_COLLECTION_TAG"_s, u"RUN_METRIC"_s, u"RUN_METRIC_CHANGE"_s, u"RUN_METRIC_ZSCORE"_s, u"RUN_STATE"_s};
    return types;
}

FirePlace placeIn(const store::WorkspaceView& workspace, const Project& project)
{
    FirePlace place{project.owner, project.name, {}};
    for (const Collection& collection : workspace.collections) {
        if (collection.project == project.id)
            place.collections.append(collection.name);
    }
    return place;
}

/// Names of the entities whose projects are seen from a place that is no project.
QStringList entitiesOf(const store::WorkspaceView& workspace, const PlaceInfo& info)
{
    QStringList entities{info.entity};
    if (info.place.kind != Place::Kind::Organization)
        return entities;
    const auto isHere = [&](const OrganizationId& id) {
        return std::any_of(workspace.organizations.begin(), workspace.organizations.end(),
            [&](const Organization& one) { return one.id == id && one.entityName == info.entity; });
    };
    for (const Team& team : workspace.teams) {
        if (isHere(team.organization))
            entities.append(team.name);
    }
    return entities;
}

/// The texts that variables are filled with; nothing when it is no JSON object.
std::optional<QHash<QString, QString>> readMetadata(const QString& text)
{
    QHash<QString, QString> metadata;
    if (text.trimmed().isEmpty())
        return metadata;
    const auto members = jsonMembers(text);
    if (!members)
        return std::nullopt;
    for (const JsonMember& member : *members) {
        const QString value = text.mid(member.start, member.length);
        metadata.insert(member.key, jsonStringValue(value).value_or(value));
    }
    return metadata;
}

QString metadataText(const QHash<QString, QString>& metadata)
{
    if (metadata.isEmpty())
        return {};
    QJsonObject object;
    for (auto it = metadata.begin(); it != metadata.end(); ++it)
        object.insert(it.key(), sync::metadataValue(it.value()));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Whether a variable of that name has a value for the event, which is what decides which fields make sense.
bool fills(const QString& type, QLatin1StringView variable)
{
    return variableUse(variable, eventOfType(type, {})) == VariableUse::Filled;
}

} // namespace

QString firedText(const QList<Execution>& executions)
{
    if (executions.isEmpty())
        return FireEventDialog::tr("No automation ran: none that is on listens for this event here.");
    QMap<QString, int> counts;
    for (const Execution& e : executions)
        ++counts[statusLabel(e.state, {}, e.stateName)];
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        parts.append(counts.size() == 1 ? it.key() : QLocale().toString(it.value()) + u' ' + it.key());
    return FireEventDialog::tr("%n automation(s) ran: %1", nullptr, int(executions.size())).arg(parts.join(u", "_s));
}

QList<FirePlace> firePlaces(const store::WorkspaceView& workspace, const Place& place)
{
    const PlaceInfo info = describePlace(workspace, place);
    const QStringList entities = entitiesOf(workspace, info);
    QList<FirePlace> places;
    for (const Project& project : workspace.projects) {
        const bool isIt = project.owner == info.entity && project.name == info.project;
        const bool isIn =
            info.project.isEmpty() && (place.kind == Place::Kind::Everything || entities.contains(project.owner));
        if (isIt || isIn)
            places.append(placeIn(workspace, project));
    }
    return places;
}

FireEventDialog::FireEventDialog(sync::Engine& engine, const EventFacts& facts, const PlaceInfo& info, QWidget* parent)
    : FireEventDialog(engine, facts, {{facts.entity, facts.project, info.collections}}, parent)
{
}

FireEventDialog::FireEventDialog(
    sync::Engine& engine, const EventFacts& facts, const QList<FirePlace>& places, QWidget* parent)
    : QDialog(parent), m_engine(engine), m_start(facts), m_places(places), m_form(new QVBoxLayout),
      m_type(new QComboBox), m_collection(new QComboBox), m_runState(new QComboBox),
      m_result(wrappingLabel(u"fireResult"_s))
{
    setObjectName(u"fireEventDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Fire a sample event"));
    if (m_places.isEmpty())
        m_places.append({facts.entity, facts.project, {}});
    m_form->setSpacing(10);
    addPlaceRow();
    addFields();
    m_result->setMinimumHeight(fontMetrics().height() * 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(m_form);
    layout->addWidget(m_result);
    layout->addLayout(buttonRow());
    connect(m_type, &QComboBox::currentIndexChanged, this, &FireEventDialog::showFields);
    m_collection->setCurrentText(facts.collection);
    fillTypes(facts.eventType);
    onPlaceChanged();
    // As an explicit minimum it would let the buttons be cut off.
    layout->addStrut(fontMetrics().averageCharWidth() * 56);
}

void FireEventDialog::addPlaceRow()
{
    const auto text = [](const FirePlace& place) {
        return QString(place.entity + u" / "_s + Project{.name = place.project}.displayName());
    };
    if (m_places.size() == 1) {
        const Project project{.name = m_places[0].project};
        auto* where = wrappingLabel(u"fireWhere"_s, text(m_places[0]));
        addRow(project.isRegistry() ? tr("Registry") : tr("Project"), where);
        return;
    }
    m_place = new QComboBox;
    m_place->setObjectName(u"fireProject"_s);
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        m_place->addItem(text(m_places[i]), i);
        if (m_places[i].entity == m_start.entity && m_places[i].project == m_start.project)
            m_place->setCurrentIndex(int(i));
    }
    addRow(tr("&Project or registry"), m_place);
    connect(m_place, &QComboBox::currentIndexChanged, this, &FireEventDialog::onPlaceChanged);
}

void FireEventDialog::addFields()
{
    m_type->setObjectName(u"fireType"_s);
    m_collection->setObjectName(u"fireCollection"_s);
    m_collection->setEditable(true);
    m_runState->setObjectName(u"fireRunState"_s);
    for (const QString& state : {u"RUNNING"_s, u"FINISHED"_s, u"FAILED"_s, u"CRASHED"_s, u"KILLED"_s})
        m_runState->addItem(statesText({state}), state);
    m_runState->setCurrentIndex(std::max(0, m_runState->findData(m_start.runState)));
    addRow(tr("&Event"), m_type);
    addRow(tr("&Collection"), m_collection);
    m_version = addField(u"fireVersion"_s, tr("&Version"), m_start.version);
    m_alias = addField(u"fireAlias"_s, tr("A&lias"), m_start.alias);
    m_tag = addField(u"fireTag"_s, tr("&Tag"), m_start.tag);
    m_run = addField(u"fireRun"_s, tr("&Run"), m_start.run);
    addRow(tr("&State"), m_runState);
    m_metric = addField(u"fireMetric"_s, tr("&Metric"), m_start.metric);
    m_values = addField(u"fireValues"_s, tr("Val&ues"), m_start.metricValues);
    m_metadata = addField(u"fireMetadata"_s, tr("Meta&data (JSON)"), metadataText(m_start.metadata));
    m_author = addField(u"fireAuthor"_s, tr("&Author"), m_start.author);
}

QLayout* FireEventDialog::buttonRow()
{
    m_fire = new QPushButton(tr("&Fire event"));
    m_fire->setObjectName(u"fireButton"_s);
    m_fire->setProperty("primary", true);
    m_fire->setDefault(true);
    auto* close = new QPushButton(tr("Cl&ose"));
    close->setObjectName(u"fireClose"_s);
    close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_fire);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_fire, &QPushButton::clicked, this, &FireEventDialog::fire);
    return buttons;
}

void FireEventDialog::addRow(const QString& label, QWidget* field)
{
    auto* row = new FormField(label, field, this);
    row->setWithoutNote();
    m_form->addWidget(row);
}

QLineEdit* FireEventDialog::addField(const QString& name, const QString& label, const QString& text)
{
    auto* edit = new QLineEdit(text);
    edit->setObjectName(name);
    addRow(label, edit);
    return edit;
}

FirePlace FireEventDialog::place() const
{
    return m_places.value(m_place ? m_place->currentData().toLongLong() : 0);
}

QString FireEventDialog::type() const
{
    return m_type->currentData().toString();
}

/// A registry has no runs.
void FireEventDialog::fillTypes(const QString& wanted)
{
    const bool isRegistry = Project{.name = place().project}.isRegistry();
    const QSignalBlocker blocker(m_type);
    m_type->clear();
    for (const QString& type : fireableTypes()) {
        if (!isRegistry || !type.startsWith("RUN_"_L1))
            m_type->addItem(eventTypeLabel(type), type);
    }
    const int index = m_type->findData(wanted);
    m_type->setCurrentIndex(index >= 0 ? index : m_type->findData(u"ADD_ARTIFACT_ALIAS"_s));
}

void FireEventDialog::onPlaceChanged()
{
    const QStringList collections = place().collections;
    const QString before = m_collection->currentText();
    m_collection->clear();
    m_collection->addItems(collections);
    const bool isThere = collections.isEmpty() || collections.contains(before) || m_places.size() == 1;
    m_collection->setCurrentText(isThere ? before : collections.first());
    fillTypes(type());
    showFields();
}

void FireEventDialog::showFields()
{
    const QString type = this->type();
    m_collection->parentWidget()->setVisible(fills(type, "artifact_collection_name"_L1));
    m_version->parentWidget()->setVisible(fills(type, "artifact_version"_L1));
    m_alias->parentWidget()->setVisible(fills(type, "alias"_L1));
    m_tag->parentWidget()->setVisible(fills(type, "tag"_L1));
    m_run->parentWidget()->setVisible(fills(type, "run_name"_L1));
    m_runState->parentWidget()->setVisible(fills(type, "run_status"_L1));
    m_metric->parentWidget()->setVisible(fills(type, "metric_name"_L1));
    m_values->parentWidget()->setVisible(fills(type, "metric_name"_L1));
    m_metadata->parentWidget()->setVisible(fills(type, "artifact_version"_L1));
    // Fields that were not in play for the first type begin with what is usual for this one.
    const FirePlace where = place();
    const EventFacts usual =
        sampleFacts(eventOfType(type, {}), where.entity, where.project, m_collection->currentText());
    const std::initializer_list<std::pair<QLineEdit*, QString>> fields{{m_version, usual.version},
        {m_alias, usual.alias}, {m_tag, usual.tag}, {m_run, usual.run}, {m_metric, usual.metric},
        {m_values, usual.metricValues}};
    for (const auto& [edit, text] : fields) {
        if (edit->text().isEmpty())
            edit->setText(text);
    }
}

EventFacts FireEventDialog::facts() const
{
    const QString type = this->type();
    const FirePlace where = place();
    const auto when = [&](QLatin1StringView variable, const QString& text) {
        return fills(type, variable) ? text.trimmed() : QString();
    };
    EventFacts facts;
    facts.eventType = type;
    facts.author = m_author->text().trimmed();
    facts.entity = where.entity;
    facts.project = where.project;
    facts.collection = when("artifact_collection_name"_L1, m_collection->currentText());
    facts.version = when("artifact_version"_L1, m_version->text());
    facts.alias = when("alias"_L1, m_alias->text());
    facts.tag = when("tag"_L1, m_tag->text());
    facts.run = when("run_name"_L1, m_run->text());
    facts.runState = when("run_status"_L1, m_runState->currentData().toString());
    facts.metric = when("metric_name"_L1, m_metric->text());
    facts.metricValues = when("metric_name"_L1, m_values->text());
    if (!facts.metricValues.isEmpty() && !facts.metricValues.startsWith(u'['))
        facts.metricValues = u'[' + facts.metricValues + u']';
    if (fills(type, "artifact_version"_L1))
        facts.metadata = readMetadata(m_metadata->text()).value_or(QHash<QString, QString>());
    return facts;
}

void FireEventDialog::fire()
{
    if (fills(type(), "artifact_version"_L1) && !readMetadata(m_metadata->text())) {
        m_result->setText(tr("The metadata must be a JSON object, such as {\"accuracy\": 0.94}."));
        announce(m_result);
        m_metadata->setFocus();
        return;
    }
    m_fire->setEnabled(false);
    m_result->setText(tr("Firing…"));
    deliver(m_engine.fireEvent(facts()), this, [this](const Result<QList<Execution>>& result) { take(result); });
}

void FireEventDialog::take(const Result<QList<Execution>>& result)
{
    m_fire->setEnabled(true);
    m_result->setText(result ? firedText(*result) : describe(result.error()));
    announce(m_result);
    if (!result)
        return;
    Q_EMIT fired(*result);
    if (!result->isEmpty())
        accept();
}

} // namespace desk::ui
