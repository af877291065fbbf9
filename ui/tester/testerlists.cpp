// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/testerlists.h"

#include "app/core/deliver.h"
#include "ui/commands/commandregistry.h"
#include "ui/kit/labels.h"
#include "ui/kit/mirror.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"
#include "ui/kit/twolinedelegate.h"
#include "ui/models/teamdata.h"
#include "ui/tester/runlistmodel.h"
#include "ui/tester/webhookchoicemodel.h"
#include "ui/theme/typography.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostWebhooks = 8; ///< that are seen at once

TableView* makeTable(const QString& name, const QString& title, QAbstractItemModel& model, int lines)
{
    auto* table = new TableView(name, title);
    auto* delegate = new TwoLineDelegate(table);
    delegate->setCompact(lines == 1);
    table->setModel(&model);
    table->setItemDelegate(delegate);
    table->setRowLines(lines);
    table->setColumnWeights({1});
    table->horizontalHeader()->hide();
    table->setChoosesOnFocus(false);
    return table;
}

QWidget* heading(const QString& name, const QString& text)
{
    auto* label = new PlainLabel(name, text.toUpper());
    label->setTypography(smallFont);
    label->setAccessibleName(text);
    return label;
}

} // namespace

TesterLists::TesterLists(tester::Tester& tester, const TeamData& teams, CommandRegistry& commands, QWidget* parent)
    : QWidget(parent), m_tester(tester), m_webhooks(new WebhookChoiceModel(teams, this)),
      m_runs(new RunListModel(this)), m_webhookTable(makeTable(u"testerWebhooks"_s, tr("Webhooks"), *m_webhooks, 1)),
      m_runTable(makeTable(u"testerRuns"_s, tr("Runs"), *m_runs, 2)),
      m_noWebhooks(
          wrappingLabel(u"testerNoWebhooks"_s, tr("No webhooks yet. Type an address, or add one in Team Settings."))),
      m_noRuns(wrappingLabel(u"testerNoRuns"_s)), m_search(new SearchField(u"testerSearch"_s, tr("Search runs")))
{
    setObjectName(u"testerLists"_s);
    auto* catchIt = new QPushButton;
    catchIt->setObjectName(u"testerCatch"_s);
    commands.bind(catchIt, u"actionCatch"_s);
    auto* column = new QVBoxLayout(this);
    setReadingMargins(column, this, 12, 16, 12, 12);
    column->setSpacing(10);
    column->addWidget(buildWebhooks());
    column->addWidget(buildRuns(), 1);
    column->addWidget(catchIt);
    auto* tick = new QTimer(this);
    connect(tick, &QTimer::timeout, m_runs, &RunListModel::tick);
    tick->start(60s);
    connect(&m_tester, &tester::Tester::runsChanged, this, &TesterLists::refreshRuns);
    refreshRuns();
}

QWidget* TesterLists::buildWebhooks()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(heading(u"testerWebhooksTitle"_s, tr("Webhooks")));
    column->addWidget(m_noWebhooks);
    column->addWidget(m_webhookTable);
    // As high as its rows, up to some: the runs get the rest.
    m_webhookTable->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    QSizePolicy policy = m_webhookTable->sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Maximum);
    m_webhookTable->setSizePolicy(policy);
    const auto showWhich = [this] {
        m_webhookTable->setMaximumHeight(mostWebhooks * m_webhookTable->verticalHeader()->defaultSectionSize());
        m_noWebhooks->setVisible(m_webhooks->rowCount() == 0);
        m_webhookTable->setVisible(m_webhooks->rowCount() > 0);
    };
    connect(m_webhooks, &QAbstractItemModel::rowsInserted, this, showWhich);
    connect(m_webhooks, &QAbstractItemModel::rowsRemoved, this, showWhich);
    connect(m_webhookTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& now) {
            if (!m_quiet && now.isValid())
                Q_EMIT webhookChosen(m_webhooks->row(now.row()));
        });
    showWhich();
    return part;
}

QWidget* TesterLists::buildRuns()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(heading(u"testerRunsTitle"_s, tr("Runs")));
    m_search->setPlaceholderText(tr("Search runs"));
    column->addWidget(m_search);
    column->addWidget(m_noRuns, 1, Qt::AlignTop);
    column->addWidget(m_runTable, 1);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
        m_searched = text;
        refreshRuns();
    });
    connect(
        m_runTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
            Q_EMIT currentChanged();
            if (m_quiet || !now.isValid())
                return;
            m_shownRun = m_runs->row(now.row()).id;
            Q_EMIT runChosen(m_shownRun);
        });
    connect(m_runTable, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT runActivated(m_runs->row(index.row()).id); });
    connect(m_runTable, &TableView::menuRequested, this, [this](const QModelIndex& index, const QPoint& at) {
        m_runTable->setCurrentIndex(index);
        Q_EMIT runMenuRequested(at);
    });
    connect(new QShortcut(QKeySequence::Delete, m_runTable, nullptr, nullptr, Qt::WidgetShortcut),
        &QShortcut::activated, this, &TesterLists::deleteRunRequested);
    return part;
}

void TesterLists::refreshRuns()
{
    if (m_searched.isEmpty())
        return takeRuns(m_tester.runs());
    deliver(
        m_tester.search(m_searched), this, [this, asked = m_searched](const Result<QList<tester::RunSummary>>& found) {
            if (asked == m_searched)
                takeRuns(found.value_or(QList<tester::RunSummary>()));
        });
}

void TesterLists::takeRuns(const QList<tester::RunSummary>& runs)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_runs->setRuns(runs);
    m_noRuns->setText(
        m_searched.isEmpty() ? tr("What you send appears here.") : tr("No run has “%1” in it.").arg(m_searched));
    m_noRuns->setVisible(runs.isEmpty());
    m_runTable->setVisible(!runs.isEmpty());
    showRun(m_shownRun);
}

void TesterLists::showWebhook(const QString& id)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_webhookTable->setCurrentIndex(m_webhooks->index(m_webhooks->rowOf(id), 0));
    if (id.isEmpty())
        m_webhookTable->clearSelection();
}

void TesterLists::showRun(const QString& id)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_shownRun = id;
    m_runTable->setCurrentIndex(m_runs->index(m_runs->rowOf(id), 0));
    if (m_runs->rowOf(id) < 0)
        m_runTable->clearSelection();
}

std::optional<tester::RunSummary> TesterLists::current() const
{
    const QModelIndex index = m_runTable->currentIndex();
    return index.isValid() ? std::optional(m_runs->row(index.row())) : std::nullopt;
}

void TesterLists::focusWebhooks()
{
    m_webhookTable->setFocus(Qt::OtherFocusReason);
}

} // namespace desk::ui
