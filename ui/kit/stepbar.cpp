// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/stepbar.h"

#include "ui/kit/stepbutton.h"

#include <QHBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

StepBar::StepBar(const QStringList& names, QWidget* parent) : QWidget(parent)
{
    setObjectName(u"wizardSteps"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(22, 12, 22, 8);
    row->setSpacing(12);
    for (int i = 0; i < names.size(); ++i) {
        auto* step = new StepButton(i + 1, names.at(i), this);
        connect(step, &StepButton::clicked, this, [this, i] { Q_EMIT stepChosen(i); });
        m_steps.append(step);
        row->addWidget(step);
    }
    row->addStretch();
    refresh();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    refresh();
}

void StepBar::setAllOpen(bool open)
{
    m_allOpen = open;
    refresh();
}

void StepBar::refresh()
{
    using State = StepButton::State;
    for (int i = 0; i < m_steps.size(); ++i) {
        const State other = m_allOpen || i < m_current ? State::Done : State::Ahead;
        m_steps.at(i)->setState(i == m_current ? State::Current : other);
    }
}

} // namespace desk::ui
