// SPDX-License-Identifier: Apache-2.0
#include "ui/automations/historybar.h"

#include "ui/commands/commandregistry.h"
#include "ui/kit/filterchips.h"
#include "ui/kit/labels.h"
#include "ui/kit/searchfield.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

/// Tab goes on instead of stopping at the day, the month and the year; the arrow keys go between those.
class DateField final : public QDateEdit {
public:
    using QDateEdit::QDateEdit;

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

HistoryDate dateNamed(const QString& name)
{
    return name == "today"_L1 ? HistoryDate::Today
        : name == "week"_L1   ? HistoryDate::Week
        : name == "month"_L1  ? HistoryDate::Month
        : name == "range"_L1  ? HistoryDate::Range
                              : HistoryDate::All;
}

} // namespace

HistoryBar::HistoryBar(CommandRegistry& commands, QWidget* parent)
    : QWidget(parent), m_field(new SearchField(u"historyFilter"_s, tr("Filter history"))),
      m_chips(new FilterChips(u"historyFilters"_s)), m_export(new QPushButton)
{
    m_range = buildRange();
    m_field->setPlaceholderText(tr("Filter by automation, target, text…"));
    m_field->setMaximumWidth(2 * m_field->minimumSizeHint().width());
    m_export->setObjectName(u"historyExport"_s);
    commands.bind(m_export, u"actionExportHistory"_s);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_field, 1);
    first->addStretch(1);
    first->addWidget(m_export);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(first);
    layout->addWidget(m_chips);
    layout->addWidget(m_range);
    m_range->hide();
    offer();
    connect(m_field, &SearchField::searchChanged, this, [this](const QString& text) {
        m_search = text;
        Q_EMIT changed();
    });
    connect(m_chips, &FilterChips::changed, this, &HistoryBar::onChosen);
}

QWidget* HistoryBar::buildRange()
{
    auto* range = new QWidget;
    range->setObjectName(u"historyRange"_s);
    const QDate today = QDate::currentDate();
    const auto edit = [&](const QString& name, const QString& spoken, const QDate& date) {
        auto* field = new DateField(date);
        field->setObjectName(name);
        field->setAccessibleName(spoken);
        field->setCalendarPopup(true);
        connect(field, &QDateEdit::dateChanged, this, &HistoryBar::changed);
        return field;
    };
    m_from = edit(u"historyFrom"_s, tr("From"), today.addDays(-6));
    m_to = edit(u"historyTo"_s, tr("To"), today);
    auto* fromLabel = new PlainLabel({}, tr("From"));
    fromLabel->setBuddy(m_from);
    auto* toLabel = new PlainLabel({}, tr("To"));
    toLabel->setBuddy(m_to);
    auto* layout = new QHBoxLayout(range);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* part : {static_cast<QWidget*>(fromLabel), static_cast<QWidget*>(m_from),
             static_cast<QWidget*>(toLabel), static_cast<QWidget*>(m_to)})
        layout->addWidget(part);
    layout->addStretch();
    return range;
}

void HistoryBar::offer()
{
    const auto filter = [this](const QString& id, const QString& label, QList<Choice> known, bool multiple) {
        return Filter{id, label, std::move(known), m_chips->chosen(id), multiple};
    };
    QList<Choice> states;
    for (const ExecutionState state : {ExecutionState::Finished, ExecutionState::Failed, ExecutionState::Pending,
             ExecutionState::Skipped, ExecutionState::Unknown})
        states.append({historyStateName(state), historyStateLabel(state)});
    QList<Filter> filters{filter(u"status"_s, tr("Status"), states, true)};
    if (!m_onlyOne) {
        QList<Choice> automations;
        for (const store::ExecutedAutomation& known : m_automations)
            automations.append(
                {u"id:"_s + known.id.value, known.id.isEmpty() ? tr("Deleted automations") : known.name});
        filters.append(filter(u"automation"_s, tr("Automation"), automations, true));
    }
    filters.append(filter(u"date"_s, tr("Date"),
        {{u"today"_s, tr("Today")}, {u"week"_s, tr("7 days")}, {u"month"_s, tr("30 days")},
            {u"range"_s, tr("From – to")}},
        false));
    m_chips->setFilters(filters);
}

void HistoryBar::onChosen()
{
    m_range->setVisible(filter().date == HistoryDate::Range);
    Q_EMIT changed();
}

void HistoryBar::setAutomations(const QList<store::ExecutedAutomation>& automations)
{
    m_automations = automations;
    offer();
}

void HistoryBar::setOnlyOne(bool onlyOne)
{
    m_onlyOne = onlyOne;
    offer();
}

HistoryFilter HistoryBar::filter() const
{
    HistoryFilter filter;
    filter.states = m_chips->chosen(u"status"_s);
    for (const QString& id : m_chips->chosen(u"automation"_s))
        filter.automations.append(id.mid(3));
    filter.date = dateNamed(m_chips->chosen(u"date"_s).value(0));
    if (filter.date == HistoryDate::Range) {
        filter.from = m_from->date();
        filter.to = m_to->date();
    }
    filter.search = m_search;
    return filter;
}

void HistoryBar::clear()
{
    m_search.clear();
    m_field->clear();
    m_chips->clear();
}

void HistoryBar::focusSearch()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

} // namespace desk::ui
