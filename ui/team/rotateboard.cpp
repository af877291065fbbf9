// SPDX-License-Identifier: Apache-2.0
#include "ui/team/rotateboard.h"

#include "ui/kit/announce.h"
#include "ui/kit/labels.h"
#include "ui/kit/toneicon.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

RotateBoard::RotateBoard(const QString& name, const RotateTableModel::Results& first,
    const RotateTableModel::Results& second, QWidget* parent)
    : QWidget(parent), m_icon(new ToneIcon), m_sentence(wrappingLabel(name + u"Sentence"_s)),
      m_model(new RotateTableModel(first, second, this)), m_table(new TableView(name + u"Table"_s, tr("Test results")))
{
    setObjectName(name);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RotateDelegate(m_table));
    m_table->setRowLines(2);
    m_table->setColumnWeights({30, 35, 35});
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(line);
    column->addWidget(m_table, 1);
}

void RotateBoard::show(const Rotation& rotation)
{
    m_icon->setTone(toneOf(rotation));
    m_model->setRows(rotation.rows());
    m_table->setVisible(!rotation.rows().isEmpty());
    const QString sentence = rotationSentence(rotation);
    if (sentence == m_sentence->text())
        return;
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    if (isVisible())
        announce(m_sentence);
}

} // namespace desk::ui
