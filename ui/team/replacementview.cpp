// SPDX-License-Identifier: Apache-2.0
#include "ui/team/replacementview.h"

#include "ui/kit/accessiblerole.h"
#include "ui/kit/announce.h"
#include "ui/kit/chiplabel.h"
#include "ui/kit/labels.h"
#include "ui/models/errortext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;
using sync::ReplacementStep;

namespace {

struct StateWord {
    QString text;
    Tone tone;
};

StateWord wordOf(ReplacementStep::State state)
{
    switch (state) {
    case ReplacementStep::State::Waiting:
        return {ReplacementView::tr("To do"), Tone::Neutral};
    case ReplacementStep::State::Running:
        return {ReplacementView::tr("Now"), Tone::Info};
    case ReplacementStep::State::Done:
        return {ReplacementView::tr("Done"), Tone::Success};
    case ReplacementStep::State::Failed:
        return {ReplacementView::tr("Stopped"), Tone::Danger};
    }
    Q_UNREACHABLE();
}

QString problemOf(const QList<ReplacementStep>& steps)
{
    for (const ReplacementStep& step : steps) {
        if (step.state != ReplacementStep::State::Failed)
            continue;
        const QString why = step.error
            ? describe(*step.error)
            : ReplacementView::tr("The server holds something else by now. Synchronise, then try again.");
        return ReplacementView::tr("%1 Nothing is lost: what is done stays, and it can go on from there.").arg(why);
    }
    return {};
}

} // namespace

QString stepText(const ReplacementStep& step)
{
    switch (step.kind) {
    case ReplacementStep::Kind::Create:
        return ReplacementView::tr("Create “%1” with the new values").arg(step.subject);
    case ReplacementStep::Kind::Retarget:
        return ReplacementView::tr("Let the automation “%1” use it").arg(step.subject);
    case ReplacementStep::Kind::Delete:
        return ReplacementView::tr("Delete the old “%1”").arg(step.subject);
    }
    Q_UNREACHABLE();
}

ReplacementView::ReplacementView(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_problem(wrappingLabel(u"replacementProblem"_s))
{
    setObjectName(u"replacementPlan"_s);
    setAccessibleName(tr("Plan"));
    giveRole(this, QAccessible::Grouping);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(m_problem);
    m_problem->hide();
}

void ReplacementView::build(const QList<ReplacementStep>& steps)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto* line = new QWidget;
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        const Row row{new ChipLabel, wrappingLabel(u"replacementStep%1"_s.arg(i), stepText(steps[i]))};
        layout->addWidget(row.words, 1);
        layout->addWidget(row.state, 0, Qt::AlignTop);
        m_column->insertWidget(int(i), line);
        m_rows.append(row);
    }
}

void ReplacementView::setSteps(const QList<ReplacementStep>& steps)
{
    if (m_rows.isEmpty())
        build(steps);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const StateWord word = wordOf(steps[i].state);
        m_rows[i].state->setChip(word.text, word.tone);
        m_rows[i].words->setAccessibleName(u"%1, %2"_s.arg(stepText(steps[i]), word.text));
    }
    m_problem->setText(problemOf(steps));
    m_problem->setVisible(!m_problem->text().isEmpty());
    if (m_problem->isVisible())
        announce(m_problem);
}

} // namespace desk::ui
