// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/scopestep.h"

#include "ui/kit/labels.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/statepage.h"
#include "ui/kit/tableview.h"
#include "ui/kit/twolinedelegate.h"
#include "ui/models/workspacemodel.h"
#include "ui/theme/typography.h"
#include "ui/wizard/scopelistmodel.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

ScopeStep::ScopeStep(const WizardContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(new ScopeListModel(this)),
      m_filter(new SearchField(u"wizardScopeFilter"_s, tr("Filter scopes"))),
      m_table(new TableView(u"wizardScope"_s, tr("Scope"))), m_empty(new StatePage(u"wizardScopeEmpty"_s)),
      m_stack(new QStackedLayout)
{
    m_filter->setPlaceholderText(tr("Filter by name or kind…"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TwoLineDelegate(m_table));
    m_table->horizontalHeader()->hide();
    m_table->setColumnWeights({1});
    m_table->setRowLines(2);
    m_table->setChoosesOnFocus(false);
    auto* heading = new PlainLabel({}, tr("Where it listens"));
    heading->setTypography(strongFont);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 20, 28, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(m_filter);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);

    connect(m_filter, &SearchField::searchChanged, this, &ScopeStep::narrow);
    connect(m_empty, &StatePage::acted, m_filter, &SearchField::clear);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ScopeStep::onCurrentChanged);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ScopeStep::taken);
    connect(&m_context.workspace, &WorkspaceModel::changed, this, &ScopeStep::list);
    list();
}

// A row that goes leads the table to its neighbour, which nobody chose.
void ScopeStep::narrow(const QString& search)
{
    const QSignalBlocker quiet(m_table->selectionModel());
    m_model->setSearch(search);
    showScope();
}

void ScopeStep::list()
{
    const QSignalBlocker quiet(m_table->selectionModel());
    m_model->setChoices(scopeChoices(m_context.workspace.view()));
    showScope();
}

void ScopeStep::showScope()
{
    const bool some = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(some ? static_cast<QWidget*>(m_table) : m_empty);
    if (!some)
        m_empty->say({StatePage::Kind::NoMatch, tr("No scope matches"),
            tr("No organization, team, registry, project or collection has these words."), tr("Clear filter")});
    const QSignalBlocker quiet(m_table->selectionModel());
    const int row = m_model->rowOf(m_scope);
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, 0));
    m_table->viewport()->update();
}

void ScopeStep::onCurrentChanged(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    m_scope = m_model->row(index.row()).scope;
    Q_EMIT edited();
}

void ScopeStep::write(Answers& answers) const
{
    // The same place may be told with more or less about it; only another one counts.
    if (scopeId(answers.scope) != scopeId(m_scope) || scopeId(m_scope).isEmpty())
        answers.scope = m_scope;
}

void ScopeStep::read(const Answers& answers)
{
    m_scope = answers.scope;
    showScope();
}

void ScopeStep::focusFirst()
{
    if (m_table->currentIndex().isValid())
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_filter->setFocus(Qt::OtherFocusReason);
}

} // namespace desk::ui
