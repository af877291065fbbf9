// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/eventstep.h"

#include "ui/kit/formfield.h"
#include "ui/models/problemtext.h"
#include "ui/models/workspacemodel.h"
#include "ui/wizard/collectionchoice.h"
#include "ui/wizard/eventwords.h"
#include "ui/wizard/fieldnotes.h"
#include "ui/wizard/foreigncondition.h"
#include "ui/wizard/metricform.h"
#include "ui/wizard/regextester.h"
#include "ui/wizard/runfilterform.h"
#include "ui/wizard/statechoice.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

bool isRunEvent(const QString& type)
{
    const Event event = eventOfType(type, {});
    return std::holds_alternative<RunMetricEvent>(event) || std::holds_alternative<RunStateEvent>(event);
}

bool isMetricEvent(const QString& type)
{
    return std::holds_alternative<RunMetricEvent>(eventOfType(type, {}));
}

} // namespace

EventStep::EventStep(const WizardContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_event(new QComboBox(this)),
      m_eventField(new FormField(tr("&Event"), m_event, this)),
      m_kept(new ForeignCondition(u"wizardKeptFilter"_s, this)), m_collection(new CollectionChoice(this)),
      m_collectionField(new FormField(tr("Co&llection"), m_collection, this)), m_pattern(new QLineEdit(this)),
      m_patternField(new FormField(tr("Alias &regex"), m_pattern, this)),
      m_tester(new RegexTester(u"wizardTryName"_s, RegexTester::About::Aliases, this)), m_states(new StateChoice(this)),
      m_statesField(new FormField(tr("Run &state"), m_states, this)),
      m_foreignMetric(new ForeignCondition(u"wizardForeignMetric"_s, this)), m_metric(new MetricForm(this)),
      m_foreignCondition(new ForeignCondition(u"wizardForeignCondition"_s, this)), m_runs(new RunFilterForm(this))
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(28, 20, 28, 20);
    column->setSpacing(12);
    buildForm(column);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"wizardEventScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connectForm();
    listEvents();
    showFields();
}

void EventStep::buildForm(QVBoxLayout* column)
{
    m_event->setObjectName(u"wizardEvent"_s);
    // The names of events do not decide how wide the wizard is.
    m_event->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_event->setMinimumContentsLength(24);
    m_pattern->setObjectName(u"wizardPattern"_s);
    m_pattern->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    for (FormField* field : {m_eventField, m_collectionField, m_patternField, m_statesField})
        field->setWide(true);
    for (FormField* field : {m_eventField, m_collectionField, m_statesField})
        field->setNoteOnDemand();
    m_kept->setReplaceable(false);
    const std::initializer_list<QWidget*> parts{m_eventField, m_kept, m_collectionField, m_patternField, m_tester,
        m_statesField, m_foreignMetric, m_metric, m_foreignCondition, m_runs};
    for (QWidget* part : parts)
        column->addWidget(part);
    column->addStretch();
}

void EventStep::connectForm()
{
    connect(m_event, &QComboBox::currentIndexChanged, this, &EventStep::onEventChanged);
    connect(m_collection, &QComboBox::currentIndexChanged, this, [this] {
        m_collectionTouched = true;
        listEvents();
        onEdited();
    });
    connect(m_pattern, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_tester->setPattern(text);
        m_patternTouched = m_patternTouched || !m_filling;
        onEdited();
    });
    connect(m_states, &StateChoice::edited, this, [this] {
        m_statesTouched = true;
        onEdited();
    });
    connect(m_metric, &MetricForm::edited, this, &EventStep::onEdited);
    connect(m_runs, &RunFilterForm::edited, this, &EventStep::onEdited);
    connect(m_foreignMetric, &ForeignCondition::replaceRequested, this,
        [this] { replaceCondition(&EventFields::foreignMetric); });
    connect(m_foreignCondition, &ForeignCondition::replaceRequested, this,
        [this] { replaceCondition(&EventFields::foreignCondition); });
    connect(&m_context.workspace, &WorkspaceModel::changed, this, &EventStep::followWorkspace);
}

void EventStep::write(Answers& answers) const
{
    answers.event = fields();
    if (const auto scope = narrowedScope())
        answers.scope = *scope;
}

void EventStep::read(const Answers& answers)
{
    const auto* collection = std::get_if<CollectionScope>(&answers.scope);
    const bool within = collection && m_project && !std::holds_alternative<CollectionScope>(m_place)
        && collection->project == m_project->id;
    if (!within && !scopeId(answers.scope).isEmpty())
        setScope(answers.scope);
    m_collectionAsRead = collection ? std::optional(*collection) : std::nullopt;
    m_collection->setChosen(collection ? collection->id : CollectionId{}, collection ? collection->name : QString());
    m_remembered.clear();
    m_fields = answers.event;
    m_chosen = true;
    m_patternTouched = m_statesTouched = m_collectionTouched = m_showAll = false;
    listEvents();
    readForm();
    showFields();
}

EventFields EventStep::fields() const
{
    EventFields fields = m_fields;
    if (!canBeWritten())
        return fields;
    const bool ownCondition = fields.foreignCondition.isEmpty();
    if (!patternField(fields.type).isEmpty() && ownCondition && m_pattern->text() != m_shownPattern)
        fields.pattern = m_pattern->text();
    if (fields.type == "RUN_STATE"_L1)
        fields.states = m_states->states();
    if (isMetricEvent(fields.type) && fields.foreignMetric.isEmpty())
        fields.metric = m_metric->fields();
    if (isRunEvent(fields.type) && ownCondition)
        fields.run = m_runs->fields();
    return fields;
}

void EventStep::readForm()
{
    const QScopedValueRollback filling(m_filling, true);
    m_pattern->setText(m_fields.pattern);
    m_shownPattern = m_pattern->text();
    m_states->read(m_fields.states);
    m_metric->read(m_fields.type, m_fields.metric);
    m_runs->read(m_fields.run);
}

void EventStep::onEventChanged()
{
    const QString type = m_event->currentData().toString();
    if (type.isEmpty() || type == m_fields.type)
        return;
    const EventFields before = fields();
    m_remembered.insert(before.type, before);
    m_fields = carriedOver(before, m_remembered.value(type, startingFields(type)));
    m_chosen = true;
    m_patternTouched = m_statesTouched = m_collectionTouched = false;
    readForm();
    showFields();
    onEdited();
}

void EventStep::replaceCondition(QString EventFields::*condition)
{
    m_fields = fields();
    m_fields.*condition = QString();
    readForm();
    showFields();
    onEdited();
}

void EventStep::onEdited()
{
    if (!m_filling)
        Q_EMIT edited();
}

void EventStep::showFields()
{
    const QString& type = m_fields.type;
    const bool written = canBeWritten();
    const QString about = patternField(type);
    const bool tag = about == "tag"_L1;
    const bool run = written && isRunEvent(type);
    const bool ownCondition = m_fields.foreignCondition.isEmpty();
    const bool pattern = written && !about.isEmpty() && ownCondition;

    m_kept->setVisible(!written && !(m_fields.foreignCondition.isEmpty() && m_fields.pattern.isEmpty()));
    if (!written) {
        const bool whole = !m_fields.foreignCondition.isEmpty();
        m_kept->setText(whole ? tr("Filter") : tr("Alias regex"), whole ? m_fields.foreignCondition : m_fields.pattern);
    }
    m_collectionField->setVisible(asksForCollection());
    m_collection->setNeedsOne(type == "CREATE_ARTIFACT"_L1);
    m_patternField->setVisible(pattern);
    m_tester->setVisible(pattern);
    m_patternField->setLabel(tag ? tr("Tag &regex") : tr("Alias &regex"));
    m_patternField->setHelp(tag ? tr("Runs for every tag that matches. Leave it empty for any tag.")
                                : tr("Runs for every alias that matches. Leave it empty for any alias."));
    m_pattern->setPlaceholderText(tag ? u"^approved$"_s : u"^production$"_s);
    m_tester->setAbout(tag ? RegexTester::About::Tags : RegexTester::About::Aliases);
    m_statesField->setVisible(run && type == "RUN_STATE"_L1);
    m_foreignMetric->setVisible(run && isMetricEvent(type) && !m_fields.foreignMetric.isEmpty());
    m_foreignMetric->setText(tr("Metric condition"), m_fields.foreignMetric);
    m_metric->setVisible(run && isMetricEvent(type) && m_fields.foreignMetric.isEmpty());
    m_foreignCondition->setVisible(written && !ownCondition);
    m_foreignCondition->setText(run ? tr("Run filter") : tr("Condition"), m_fields.foreignCondition);
    m_runs->setVisible(run && ownCondition);
    m_eventField->setHelp(type == "RUN_STATE"_L1
            ? tr("A crashed run counts as failed; a killed run never starts an automation.")
            : QString());
    showKnownNames();
    showNotesOfFields();
}

void EventStep::showProblems(const QList<Problem>& problems)
{
    m_problems = problems;
    showNotesOfFields();
}

void EventStep::showAllProblems()
{
    m_showAll = true;
    showNotesOfFields();
}

void EventStep::showNotesOfFields()
{
    const bool needsOne = asksForCollection() && m_fields.type == "CREATE_ARTIFACT"_L1;
    const bool missing = needsOne && m_collection->chosen().isEmpty();
    m_collectionField->setHelp(needsOne ? tr("This event needs one collection.") : QString());
    m_collectionField->setError(
        missing && (m_collectionTouched || m_showAll) ? tr("Choose the collection it listens to.") : QString());
    if (!missing)
        showNotes(m_eventField, m_problems, Field::EventType, true);
    else
        m_eventField->setError({});
    showNotes(m_patternField, m_problems, Field::AliasRegex, m_patternTouched || m_showAll);
    showNotes(m_statesField, m_problems, Field::States, m_statesTouched || m_showAll);
    m_metric->showProblems(m_problems, m_showAll);
    m_runs->showProblems(m_problems, m_showAll);
}

void EventStep::focusFirst()
{
    m_event->setFocus(Qt::OtherFocusReason);
}

} // namespace desk::ui
