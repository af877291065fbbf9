// SPDX-License-Identifier: Apache-2.0
#include "ui/team/rotateresultstep.h"

#include "ui/kit/flowlayout.h"
#include "ui/team/rotateboard.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

RotateResultStep::RotateResultStep(QWidget* parent)
    : QWidget(parent), m_board(new RotateBoard(u"rotateResult"_s, {Rotation::Column::AfterHere, tr("From here")},
                           {Rotation::Column::AfterServer, tr("By the server")})),
      m_write(new QPushButton(tr("&Write again"))), m_rollBack(new QPushButton(tr("&Roll back"))),
      m_forget(new QPushButton(tr("&Forget old value")))
{
    m_write->setObjectName(u"rotateWriteAgain"_s);
    m_rollBack->setObjectName(u"rotateRollBack"_s);
    m_forget->setObjectName(u"rotateForget"_s);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {m_write, m_rollBack, m_forget}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 20, 28, 16);
    column->setSpacing(12);
    column->addWidget(m_board, 1);
    column->addLayout(buttons);
    connect(m_write, &QPushButton::clicked, this, &RotateResultStep::writeRequested);
    connect(m_rollBack, &QPushButton::clicked, this, &RotateResultStep::rollBackRequested);
    connect(m_forget, &QPushButton::clicked, this, &RotateResultStep::forgetRequested);
}

void RotateResultStep::show(const Rotation& rotation)
{
    m_board->show(rotation);
    m_write->setVisible(rotation.stage() == Rotation::Stage::Unsure);
    m_rollBack->setVisible(rotation.canRollBack());
    m_forget->setVisible(rotation.canForgetPrevious());
    for (QPushButton* button : {m_write, m_rollBack, m_forget})
        button->setEnabled(!rotation.isBusy() && !rotation.isTesting());
}

} // namespace desk::ui
