// SPDX-License-Identifier: Apache-2.0
#include "ui/models/payloadhighlighter.h"

#include "app/core/payloadtemplate.h"
#include "ui/models/tones.h"

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

void PayloadHighlighter::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    rehighlight();
}

void PayloadHighlighter::highlightBlock(const QString& text)
{
    const Tones& colours = tones(m_dark);
    for (const TemplatePart& part : parseTemplate(text).parts) {
        if (part.kind != TemplatePart::Kind::Variable)
            continue;
        QTextCharFormat variable;
        variable.setForeground(colours.variable);
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
        wrong.setForeground(colours.of(tone).text);
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(colours.of(tone).text);
        setFormat(int(from), int(to - from), wrong);
    }
}

} // namespace desk::ui
