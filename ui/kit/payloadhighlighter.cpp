// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/payloadhighlighter.h"

#include "app/core/payloadtemplate.h"

#include <QTextDocument>

namespace desk::ui {

PayloadHighlighter::PayloadHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) { }

void PayloadHighlighter::setProblems(const QList<Problem>& problems)
{
    if (m_problems == problems)
        return;
    m_problems = problems;
    rehighlight();
}

void PayloadHighlighter::setTones(const Tones& tones)
{
    if (m_tones.variable == tones.variable && m_tones.code == tones.code)
        return;
    m_tones = tones;
    rehighlight();
}

void PayloadHighlighter::highlightBlock(const QString& text)
{
    for (const TemplatePart& part : parseTemplate(text).parts) {
        if (part.kind != TemplatePart::Kind::Variable)
            continue;
        QTextCharFormat variable;
        variable.setForeground(m_tones.variable);
        variable.setFontWeight(QFont::DemiBold);
        setFormat(int(part.start), int(part.length), variable);
    }
    const qsizetype start = currentBlock().position();
    for (const Problem& problem : m_problems) {
        const qsizetype from = std::max<qsizetype>(problem.position - start, 0);
        const qsizetype to =
            std::min<qsizetype>(problem.position - start + std::max<qsizetype>(problem.length, 1), text.size());
        if (problem.position < 0 || to <= from)
            continue;
        const Tone tone = problem.severity == Problem::Severity::Error ? Tone::Danger : Tone::Warning;
        QTextCharFormat wrong = format(int(from));
        wrong.setForeground(m_tones.of(tone).text);
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(m_tones.of(tone).text);
        setFormat(int(from), int(to - from), wrong);
    }
}

} // namespace desk::ui
