// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/responseheaders.h"

#include "ui/kit/codeview.h"
#include "ui/kit/copybutton.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int linesOfValue = 5;
}

ResponseHeaders::ResponseHeaders(QWidget* parent)
    : QWidget(parent), m_model(new HeaderModel(this)),
      m_filter(new SearchField(u"headerFilter"_s, tr("Filter headers"))),
      m_copy(new CopyButton(u"headerCopy"_s, tr("Copy all"), [this] { return m_model->text(); })),
      m_table(new TableView(u"headerTable"_s, tr("Headers of the answer"))),
      m_whole(new CodeView(u"headerWhole"_s, tr("The selected header")))
{
    build();
    connect(m_filter, &SearchField::searchChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        showCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ResponseHeaders::showCurrent);
    auto* copy = new QShortcut(QKeySequence::Copy, m_table, this, &ResponseHeaders::copyCurrent);
    copy->setContext(Qt::WidgetShortcut);
}

void ResponseHeaders::build()
{
    m_filter->setPlaceholderText(tr("Filter headers"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setProperty("deskPane", false);
    m_table->setColumnWeights({2, 3, -14});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_whole->setMaxLines(linesOfValue);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 16);
    column->setSpacing(8);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    column->addWidget(m_whole);
    m_whole->hide();
}

void ResponseHeaders::setRows(const QList<HeaderRow>& rows)
{
    m_model->setRows(rows);
    m_table->setColumnShown(HeaderModel::Part, m_model->hasParts());
    m_copy->setEnabled(!rows.isEmpty());
    showCurrent();
}

void ResponseHeaders::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_whole->setVisible(current.isValid());
    if (current.isValid())
        m_whole->setCode(m_model->lineOf(current.row()));
}

void ResponseHeaders::copyCurrent()
{
    if (m_table->currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model->lineOf(m_table->currentIndex().row()));
}

} // namespace desk::ui
