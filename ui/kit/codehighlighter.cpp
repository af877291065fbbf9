// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/codehighlighter.h"

#include "app/core/payloadtemplate.h"
#include "ui/kit/jsontokens.h"

#include <QTextDocument>

namespace desk::ui {

namespace {

QColor inkOf(JsonToken::Kind kind, const Tones& t)
{
    switch (kind) {
    case JsonToken::Kind::Key:
        return t.syntaxKey;
    case JsonToken::Kind::String:
        return t.syntaxString;
    case JsonToken::Kind::Number:
    case JsonToken::Kind::Word:
        return t.syntaxNumber;
    case JsonToken::Kind::Punctuation:
        break;
    }
    return t.muted;
}

} // namespace

CodeHighlighter::CodeHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) { }

void CodeHighlighter::setLanguage(CodeLanguage language)
{
    if (m_language == language)
        return;
    m_language = language;
    rehighlight();
}

void CodeHighlighter::setVariables(bool on)
{
    if (m_variables == on)
        return;
    m_variables = on;
    rehighlight();
}

void CodeHighlighter::setTones(const Tones& tones)
{
    if (m_tones.variable == tones.variable && m_tones.code == tones.code)
        return;
    m_tones = tones;
    rehighlight();
}

void CodeHighlighter::highlightBlock(const QString& text)
{
    if (m_language == CodeLanguage::Json)
        highlightJson(text);
    if (m_variables)
        highlightVariables(text);
}

void CodeHighlighter::highlightJson(const QString& text)
{
    for (const JsonToken& token : jsonTokens(text))
        setFormat(int(token.start), int(token.length), inkOf(token.kind, m_tones));
}

void CodeHighlighter::highlightVariables(const QString& text)
{
    QTextCharFormat variable;
    variable.setForeground(m_tones.variable);
    variable.setFontWeight(QFont::DemiBold);
    for (const TemplatePart& part : parseTemplate(text).parts) {
        if (part.kind == TemplatePart::Kind::Variable)
            setFormat(int(part.start), int(part.length), variable);
    }
}

} // namespace desk::ui
