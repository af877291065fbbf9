// SPDX-License-Identifier: Apache-2.0
#include "ui/pending/changeview.h"

#include "ui/kit/codeview.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/roledelegate.h"
#include "ui/kit/tableview.h"
#include "ui/models/pendingtext.h"
#include "ui/theme/typography.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;
using Column = ConflictModel::Column;

namespace {

constexpr int wholeLines = 10;

QList<int> weightsOf(PartsShown shown)
{
    switch (shown) {
    case PartsShown::Made:
    case PartsShown::Gone:
        return {-18, 40};
    case PartsShown::Change:
    case PartsShown::Theirs:
    case PartsShown::NameTaken:
        return {-18, 30, 30};
    case PartsShown::Conflict:
        break;
    }
    return {30, 22, 22, 22, -13};
}

bool isJson(PartChange::Part part)
{
    return part == PartChange::Part::Filter || part == PartChange::Part::Payload;
}

} // namespace

ChangeView::ChangeView(QWidget* parent)
    : QWidget(parent), m_model(new ConflictModel(this)), m_table(new TableView(u"pendingParts"_s, tr("Parts")))
{
    setObjectName(u"changeView"_s);
    build();
    connect(m_model, &ConflictModel::choiceChanged, this, &ChangeView::choiceChanged);
    connect(m_model, &ConflictModel::choiceChanged, this, &ChangeView::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChangeView::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { turn(index.row()); });
    arrange();
    showCurrent();
}

void ChangeView::build()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RoleDelegate(m_table));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_table);
    column->addWidget(buildChoice());
    const std::array columns{Column::Base, Column::Mine, Column::Theirs};
    const std::array names{u"partBase"_s, u"partMine"_s, u"partServer"_s};
    for (size_t i = 0; i < columns.size(); ++i) {
        auto* heading = new PlainLabel(QString(names[i] + u"Heading"_s));
        heading->setTypography(smallFont);
        auto* text = new CodeView(names[i], m_model->title(columns[i]));
        text->setMaxLines(wholeLines);
        heading->setBuddy(text);
        column->addWidget(heading);
        column->addWidget(text);
        m_whole[i] = {columns[i], heading, text};
    }
}

QWidget* ChangeView::buildChoice()
{
    m_choice = new QWidget;
    m_choiceText = wrappingLabel(u"partChoice"_s);
    m_takeMine = new QPushButton(tr("Take mine"));
    m_takeMine->setObjectName(u"takeMine"_s);
    m_takeTheirs = new QPushButton(tr("Take the server’s"));
    m_takeTheirs->setObjectName(u"takeTheirs"_s);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    flow->addWidget(m_takeMine);
    flow->addWidget(m_takeTheirs);
    auto* column = new QVBoxLayout(m_choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_choiceText);
    column->addWidget(buttons);
    connect(m_takeMine, &QPushButton::clicked, this, [this] { choose(ConflictModel::Side::Mine); });
    connect(m_takeTheirs, &QPushButton::clicked, this, [this] { choose(ConflictModel::Side::Theirs); });
    return m_choice;
}

void ChangeView::setParts(PartsShown shown, const QList<PartChange>& parts)
{
    m_model->setParts(shown, parts);
    arrange();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void ChangeView::setReadOnly(const QString& reason)
{
    m_readOnly = reason;
    showCurrent();
}

// As high as its rows: what scrolls is the pane it is in.
void ChangeView::arrange()
{
    m_table->setVisible(m_model->rowCount() > 0);
    m_table->setRowLines(m_model->shown() == PartsShown::Conflict ? 2 : 1);
    // Widths that a person gave the columns stay as long as they are the same columns.
    if (m_arranged != m_model->shown())
        m_table->setColumnWeights(weightsOf(m_model->shown()));
    m_arranged = m_model->shown();
    const int rows = m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    const int bar = m_table->horizontalScrollBar()->sizeHint().height();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows + bar);
}

void ChangeView::showCurrent()
{
    const int row = m_table->currentIndex().row();
    const bool some = row >= 0 && row < m_model->rowCount();
    for (const Whole& whole : m_whole) {
        const bool shown = some && m_model->columns().contains(whole.column);
        whole.heading->setVisible(shown);
        whole.text->setVisible(shown);
        if (!shown)
            continue;
        const PartChange::Part part = m_model->row(row).change.part;
        const QString heading = tr("%1, %2", "part, state").arg(partLabel(part), m_model->title(whole.column));
        whole.heading->setText(heading);
        whole.text->setAccessibleName(heading);
        whole.text->setLanguage(isJson(part) ? CodeLanguage::Json : CodeLanguage::Plain);
        whole.text->setCode(m_model->text(row, whole.column));
    }
    m_choice->setVisible(some && m_model->canChoose(row));
    if (m_choice->isHidden())
        return;
    const ConflictRow& current = m_model->row(row);
    m_choiceText->setText(current.taken
            ? tr("Taken for “%1”: %2").arg(partLabel(current.change.part), m_model->text(row, Column::Taken))
            : tr("Both sides changed “%1”.").arg(partLabel(current.change.part)));
    for (QPushButton* button : {m_takeMine, m_takeTheirs}) {
        button->setEnabled(m_readOnly.isEmpty());
        button->setToolTip(m_readOnly);
        button->setAccessibleDescription(m_readOnly);
    }
}

void ChangeView::choose(ConflictModel::Side side)
{
    m_model->choose(m_table->currentIndex().row(), side);
}

/// Return and a double click take the other one.
void ChangeView::turn(int row)
{
    if (!m_readOnly.isEmpty() || !m_model->canChoose(row))
        return;
    const bool isMine = m_model->row(row).taken == ConflictModel::Side::Mine;
    m_model->choose(row, isMine ? ConflictModel::Side::Theirs : ConflictModel::Side::Mine);
}

} // namespace desk::ui
