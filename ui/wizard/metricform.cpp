// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/metricform.h"

#include "app/core/numbertext.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"
#include "ui/wizard/eventwords.h"
#include "ui/wizard/fieldnotes.h"
#include "ui/wizard/windowspicture.h"
#include "ui/wizard/wordchoice.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSpinBox>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestWindow = 1000000;

QSpinBox* windowBox(const QString& name, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(1, largestWindow);
    return box;
}

} // namespace

MetricForm::MetricForm(QWidget* parent)
    : QWidget(parent), m_metric(new QLineEdit(this)),
      m_aggregation(new WordChoice(u"wizardAggregation"_s, aggregationWords(), this)),
      m_window(windowBox(u"wizardWindow"_s, this)), m_priorWindow(windowBox(u"wizardPriorWindow"_s, this)),
      m_comparison(new WordChoice(u"wizardComparison"_s, comparisonWords(), this)),
      m_changeType(new WordChoice(u"wizardChangeType"_s, changeTypeWords(), this)),
      m_direction(new WordChoice(u"wizardDirection"_s, changeDirectionWords(), this)), m_value(new QLineEdit(this)),
      m_metricField(new FormField(tr("&Metric"), m_metric, this)),
      m_aggregationField(new FormField(tr("A&ggregation"), m_aggregation, this)),
      m_windowField(new FormField(tr("&Window"), m_window, this)),
      m_priorField(new FormField(tr("&Prior window"), m_priorWindow, this)),
      m_comparisonField(new FormField(tr("C&omparison"), m_comparison, this)),
      m_changeTypeField(new FormField(tr("C&hange type"), m_changeType, this)),
      m_directionField(new FormField(tr("C&omparison"), m_direction, this)),
      m_valueField(new FormField(tr("&Value"), m_value, this)), m_picture(new WindowsPicture(u"wizardWindows"_s, this)),
      m_sentence(wrappingLabel(u"wizardFiring"_s))
{
    buildForm();
    for (QLineEdit* edit : {m_metric, m_value}) {
        const Field field = edit == m_metric ? Field::Metric : Field::Value;
        connect(edit, &QLineEdit::textChanged, this, [this, field] { touch(field); });
        connect(edit, &QLineEdit::editingFinished, this, [this, field] { touch(field); });
    }
    for (QSpinBox* box : {m_window, m_priorWindow}) {
        const Field field = box == m_window ? Field::Window : Field::PriorWindow;
        connect(box, &QSpinBox::valueChanged, this, [this, field] { touch(field); });
    }
    for (WordChoice* choice : {m_aggregation, m_comparison, m_changeType, m_direction})
        connect(choice, &QComboBox::currentIndexChanged, this, &MetricForm::onEdited);
}

void MetricForm::buildForm()
{
    m_metric->setObjectName(u"wizardMetric"_s);
    m_metric->setPlaceholderText(u"val/loss"_s);
    m_value->setObjectName(u"wizardValue"_s);
    m_metricField->setHelp(tr("As it is logged; system metrics such as cpu too."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    const auto row = [this, column](std::initializer_list<FormField*> fields) {
        auto* line = new QBoxLayout(QBoxLayout::LeftToRight);
        line->setSpacing(12);
        for (FormField* field : fields) {
            field->setWide(true);
            line->addWidget(field, 1, Qt::AlignTop);
        }
        column->addLayout(line);
        m_rows.append(line);
    };
    row({m_metricField});
    row({m_aggregationField, m_windowField, m_priorField});
    row({m_changeTypeField, m_comparisonField, m_directionField, m_valueField});
    for (FormField* field : {m_aggregationField, m_windowField, m_priorField, m_comparisonField, m_changeTypeField,
             m_directionField, m_valueField})
        field->setNoteOnDemand();
    column->addWidget(m_picture);
    column->addWidget(m_sentence);
}

// Side by side where there is room for every choice, else below each other.
void MetricForm::arrange()
{
    for (QBoxLayout* row : m_rows) {
        int widest = 0;
        int fields = 0;
        for (int i = 0; i < row->count(); ++i) {
            const QWidget* field = row->itemAt(i)->widget();
            if (field->isHidden())
                continue;
            widest = std::max(widest, field->sizeHint().width());
            ++fields;
        }
        const bool room = fields * widest + (fields - 1) * row->spacing() <= width();
        row->setDirection(room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
}

void MetricForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MetricForm::read(const QString& eventType, const MetricFields& fields)
{
    const QScopedValueRollback filling(m_filling, true);
    m_type = eventType;
    m_read = fields;
    m_touched.clear();
    m_direction->setWords(eventType == "RUN_METRIC_ZSCORE"_L1 ? zScoreDirectionWords() : changeDirectionWords());
    m_metric->setText(fields.metric);
    m_shownMetric = m_metric->text();
    m_aggregation->setWord(fields.aggregation);
    m_window->setValue(fields.window);
    m_priorWindow->setValue(fields.priorWindow);
    m_comparison->setWord(fields.comparison);
    m_changeType->setWord(fields.changeType);
    m_direction->setWord(fields.direction);
    m_wasRelative = isRelative();
    m_value->setText(m_wasRelative ? shifted(fields.value, 2) : fields.value);
    m_shownValue = m_value->text();
    showFields();
}

MetricFields MetricForm::fields() const
{
    MetricFields m = m_read;
    if (m_metric->text() != m_shownMetric)
        m.metric = m_metric->text().trimmed();
    m.aggregation = m_aggregation->word();
    m.window = windowOf(m_window, m_read.window);
    m.priorWindow = windowOf(m_priorWindow, m_read.priorWindow);
    m.comparison = m_comparison->word();
    m.changeType = m_changeType->word();
    m.direction = m_direction->word();
    if (m_value->text() != m_shownValue || m_wasRelative != isRelative()) {
        const QString typed = jsonNumberFrom(m_value->text(), QLocale());
        m.value = isRelative() ? shifted(typed, -2) : typed;
    }
    return m;
}

/// A box has a range; what lies outside of it stays until somebody moves the box.
int MetricForm::windowOf(const QSpinBox* box, int asRead) const
{
    return box->value() == std::clamp(asRead, box->minimum(), box->maximum()) ? asRead : box->value();
}

bool MetricForm::isRelative() const
{
    return m_type == "RUN_METRIC_CHANGE"_L1 && m_changeType->word() == "RELATIVE"_L1;
}

void MetricForm::touch(Field field)
{
    if (m_filling)
        return;
    m_touched.insert(field);
    onEdited();
}

void MetricForm::onEdited()
{
    if (m_filling)
        return;
    showFields();
    Q_EMIT edited();
}

void MetricForm::showFields()
{
    const bool change = m_type == "RUN_METRIC_CHANGE"_L1;
    const bool zScore = m_type == "RUN_METRIC_ZSCORE"_L1;
    const bool windows = zScore || !m_aggregation->word().isEmpty();
    m_aggregationField->setVisible(!zScore);
    m_windowField->setLabel(change ? tr("Current &window") : tr("&Window"));
    m_priorField->setVisible(change);
    m_window->setEnabled(windows);
    m_priorWindow->setEnabled(windows);
    m_comparisonField->setVisible(!change && !zScore);
    m_changeTypeField->setVisible(change);
    m_directionField->setVisible(change || zScore);
    m_valueField->setLabel(zScore ? tr("&Z-score") : isRelative() ? tr("&Value in percent") : tr("&Value"));
    m_picture->setCondition(m_type, fields());
    m_sentence->setText(firingSentence(m_type, fields()));
    arrange();
}

void MetricForm::showProblems(const QList<Problem>& problems, bool all)
{
    const std::initializer_list<std::pair<FormField*, Field>> shown{{m_metricField, Field::Metric},
        {m_windowField, Field::Window}, {m_priorField, Field::PriorWindow}, {m_valueField, Field::Value}};
    for (const auto& [formField, field] : shown)
        showNotes(formField, problems, field, all || m_touched.contains(field));
}

} // namespace desk::ui
