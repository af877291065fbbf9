// SPDX-License-Identifier: Apache-2.0
#include "ui/payload/problemnote.h"

#include "ui/kit/chiplabel.h"
#include "ui/kit/codeeditor.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"
#include "ui/models/problemtext.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

ProblemNote::ProblemNote(const QString& name, CodeEditor* editor, FormField* field, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_field(field), m_count(new ChipLabel(this)),
      m_text(wrappingLabel(name + "Note"_L1)), m_next(new FlatButton(name + "NextProblem"_L1, tr("Next problem")))
{
    m_count->setObjectName(name + "Problems"_L1);
    m_text->setTypography(smallFont);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_next->setToolTip(tr("Next problem (%1)").arg(QKeySequence(Qt::Key_F8).toString(QKeySequence::NativeText)));
    m_next->setTight(true);
    m_next->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_count, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_next, 0, Qt::AlignTop);
    m_field->setWithoutNote();
    connect(m_next, &QPushButton::clicked, this, [this] {
        m_editor->setFocus(Qt::OtherFocusReason);
        m_editor->goToNextProblem();
    });
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &ProblemNote::refresh);
    refresh();
}

void ProblemNote::setHelp(const QString& help)
{
    m_help = help;
    m_field->setHelp(help);
    refresh();
}

void ProblemNote::setProblems(const QList<Problem>& problems)
{
    m_problems = problems;
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const Problem& a, const Problem& b) {
        return std::pair(a.severity, a.position) < std::pair(b.severity, b.position);
    });
    m_editor->setProblems(m_problems);
    refresh();
}

QString ProblemNote::text() const
{
    return m_text->text();
}

const Problem& ProblemNote::shown() const
{
    const int cursor = m_editor->textCursor().position();
    const auto here = std::find_if(m_problems.begin(), m_problems.end(), [&](const Problem& problem) {
        return problem.position >= 0 && cursor >= problem.position && cursor < problem.position + problem.length;
    });
    return here == m_problems.end() ? m_problems.first() : *here;
}

QString ProblemNote::textOf(const Problem& problem) const
{
    if (problem.position < 0)
        return describe(problem);
    const qsizetype line = QStringView(m_editor->code()).left(problem.position).count(u'\n') + 1;
    return tr("Line %1: %2").arg(line).arg(describe(problem));
}

void ProblemNote::refresh()
{
    m_count->setHidden(m_problems.isEmpty());
    m_next->setVisible(std::any_of(m_problems.begin(), m_problems.end(), [](auto& p) { return p.position >= 0; })
        && m_problems.size() > 1);
    if (m_problems.isEmpty()) {
        m_text->setText(m_help);
        m_field->setError({});
        m_field->setWarning({});
        return;
    }
    const int errors = int(std::count_if(
        m_problems.begin(), m_problems.end(), [](auto& p) { return p.severity == Problem::Severity::Error; }));
    if (errors > 0)
        m_count->setChip(tr("%n error(s)", nullptr, errors), Tone::Danger);
    else
        m_count->setChip(tr("%n warning(s)", nullptr, int(m_problems.size())), Tone::Warning);
    const Problem& problem = shown();
    const QString text = textOf(problem);
    m_text->setText(text);
    m_field->setError(problem.severity == Problem::Severity::Error ? text : QString());
    m_field->setWarning(problem.severity == Problem::Severity::Warning ? text : QString());
}

} // namespace desk::ui
