// SPDX-License-Identifier: Apache-2.0
#include "ui/automations/fireeventdialog.h"

#include "app/core/event.h"
#include "app/core/workspace.h"
#include "app/sync/engine.h"
#include "app/core/deliver.h"
#include "ui/models/errortext.h"
#include "ui/models/filtertext.h"
#include "ui/models/sentence.h"
#include "ui/kit/announce.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

/// What a sandbox can make happen, in the order of docs/protocol.md 3.1.
const QStringList& fireableTypes()
{
    static const QStringList types{u"CREATE_ARTIFACT"_s, u"LINK_MODEL"_s, u"UNLINK_ARTIFACT"_s, u"ADD_ARTIFACT_ALIAS"_s,
        u"ADD_ARTIFACT_TAG"_s, u"REMOVE_ARTIFACT_TAG"_s, u"ADD_COLLECTION_TAG"_s, u"REMOVE_COLLECTION_TAG"_s,
        u"RUN_STATE"_s, u"RUN_METRIC"_s};
    return types;
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

FireEventDialog::FireEventDialog(sync::Engine& engine, const EventFacts& facts, const PlaceInfo& info, QWidget* parent)
    : QDialog(parent), m_engine(engine), m_start(facts), m_form(new QVBoxLayout), m_type(new QComboBox),
      m_collection(new QComboBox), m_runState(new QComboBox), m_result(wrappingLabel(u"fireResult"_s))
{
    setObjectName(u"fireEventDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Fire a sample event"));
    m_type->setObjectName(u"fireType"_s);
    m_collection->setObjectName(u"fireCollection"_s);
    m_collection->setEditable(true);
    m_collection->addItems(info.collections);
    m_collection->setCurrentText(facts.collection);
    m_runState->setObjectName(u"fireRunState"_s);
    for (const QString& state : {u"RUNNING"_s, u"FINISHED"_s, u"FAILED"_s})
        m_runState->addItem(statesText({state}), state);
    m_runState->setCurrentIndex(std::max(0, m_runState->findData(facts.runState)));
    const Project project{.name = facts.project};
    auto* where = wrappingLabel(u"fireWhere"_s, facts.entity + u" / "_s + project.displayName());

    m_form->setSpacing(10);
    addRow(project.isRegistry() ? tr("Registry") : tr("Project"), where);
    addRow(tr("&Event"), m_type);
    addRow(tr("&Collection"), m_collection);
    m_version = addField(u"fireVersion"_s, tr("&Version"), facts.version);
    m_alias = addField(u"fireAlias"_s, tr("A&lias"), facts.alias);
    m_tag = addField(u"fireTag"_s, tr("&Tag"), facts.tag);
    m_run = addField(u"fireRun"_s, tr("&Run"), facts.run);
    addRow(tr("&State"), m_runState);
    m_metric = addField(u"fireMetric"_s, tr("&Metric"), facts.metric);
    m_values = addField(u"fireValues"_s, tr("Val&ues"), facts.metricValues);
    m_author = addField(u"fireAuthor"_s, tr("&Author"), facts.author);

    m_result->setMinimumHeight(fontMetrics().height() * 2);
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
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(m_form);
    layout->addWidget(m_result);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_fire, &QPushButton::clicked, this, &FireEventDialog::fire);
    connect(m_type, &QComboBox::currentIndexChanged, this, &FireEventDialog::showFields);
    fillTypes();
    showFields();
    // As an explicit minimum it would let the buttons be cut off.
    layout->addStrut(fontMetrics().averageCharWidth() * 56);
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

void FireEventDialog::fillTypes()
{
    for (const QString& type : fireableTypes())
        m_type->addItem(eventTypeLabel(type), type);
    // A metric change or z-score is fired by the same values as a threshold: the server works out which are met.
    const QString wanted = m_start.eventType.startsWith("RUN_METRIC"_L1) ? u"RUN_METRIC"_s : m_start.eventType;
    const int index = m_type->findData(wanted);
    m_type->setCurrentIndex(index >= 0 ? index : m_type->findData(u"ADD_ARTIFACT_ALIAS"_s));
}

void FireEventDialog::showFields()
{
    const QString type = m_type->currentData().toString();
    m_collection->parentWidget()->setVisible(fills(type, "artifact_collection_name"_L1));
    m_version->parentWidget()->setVisible(fills(type, "artifact_version"_L1));
    m_alias->parentWidget()->setVisible(fills(type, "alias"_L1));
    m_tag->parentWidget()->setVisible(fills(type, "tag"_L1));
    m_run->parentWidget()->setVisible(fills(type, "run_name"_L1));
    m_runState->parentWidget()->setVisible(fills(type, "run_status"_L1));
    m_metric->parentWidget()->setVisible(fills(type, "metric_name"_L1));
    m_values->parentWidget()->setVisible(fills(type, "metric_name"_L1));
    // Fields that were not in play for the first type begin with what is usual for this one.
    const EventFacts usual =
        sampleFacts(eventOfType(type, {}), m_start.entity, m_start.project, m_collection->currentText());
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
    const QString type = m_type->currentData().toString();
    const auto when = [&](QLatin1StringView variable, const QString& text) {
        return fills(type, variable) ? text.trimmed() : QString();
    };
    EventFacts facts;
    facts.eventType = type;
    facts.author = m_author->text().trimmed();
    facts.entity = m_start.entity;
    facts.project = m_start.project;
    facts.collection = when("artifact_collection_name"_L1, m_collection->currentText());
    facts.version = when("artifact_version"_L1, m_version->text());
    facts.alias = when("alias"_L1, m_alias->text());
    facts.tag = when("tag"_L1, m_tag->text());
    facts.run = when("run_name"_L1, m_run->text());
    facts.runState = when("run_status"_L1, m_runState->currentData().toString());
    facts.metric = when("metric_name"_L1, m_metric->text());
    facts.metricValues = when("metric_name"_L1, m_values->text());
    if (facts.version == m_start.version && !facts.version.isEmpty())
        facts.metadata = m_start.metadata;
    return facts;
}

void FireEventDialog::fire()
{
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
