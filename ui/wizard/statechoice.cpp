// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/statechoice.h"

#include "ui/kit/flowlayout.h"
#include "ui/wizard/eventwords.h"

#include <QCheckBox>
#include <QSignalBlocker>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr const char* stateProperty = "state";
} // namespace

StateChoice::StateChoice(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"wizardStates"_s);
    auto* row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const auto& [state, text] : stateWords())
        addBox(state);
    setFocusProxy(m_boxes.first());
}

QCheckBox* StateChoice::addBox(const QString& state)
{
    auto* box = new QCheckBox(stateWord(state), this);
    box->setObjectName("wizardState_"_L1 + state);
    box->setProperty(stateProperty, state);
    layout()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &StateChoice::edited);
    m_boxes.append(box);
    return box;
}

void StateChoice::read(const QStringList& states)
{
    m_read = states;
    for (const QString& state : states) {
        const bool known = std::any_of(m_boxes.begin(), m_boxes.end(),
            [&](const QCheckBox* box) { return box->property(stateProperty).toString() == state; });
        if (!known)
            addBox(state);
    }
    for (QCheckBox* box : m_boxes) {
        const QSignalBlocker quiet(box);
        box->setChecked(states.contains(box->property(stateProperty).toString()));
    }
}

QStringList StateChoice::states() const
{
    QStringList chosen;
    for (const QCheckBox* box : m_boxes) {
        if (box->isChecked())
            chosen.append(box->property(stateProperty).toString());
    }
    chosen.sort(); // new ones as the SDK sends them (docs/protocol.md 4.4)
    QStringList states;
    for (const QString& state : m_read) { // a state may stand there twice
        if (chosen.contains(state))
            states.append(state);
    }
    for (const QString& state : chosen) {
        if (!states.contains(state))
            states.append(state);
    }
    return states;
}

} // namespace desk::ui
