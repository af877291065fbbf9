// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/netrclexer.h"

namespace desk::secrets {

namespace {
bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}
} // namespace

char NetrcLexer::take()
{
    const char c = m_text.at(m_position++);
    if (c == '\n')
        ++m_line;
    return c;
}

void NetrcLexer::skipSpace()
{
    while (!atEnd() && isSpace(m_text.at(m_position)))
        take();
}

void NetrcLexer::skipLine()
{
    while (!atEnd() && take() != '\n') { }
}

std::optional<QByteArray> NetrcLexer::keyword()
{
    skipSpace();
    while (!atEnd() && m_text.at(m_position) == '#') {
        skipLine();
        skipSpace();
    }
    return value();
}

bool NetrcLexer::takeQuoted(char quote, QByteArray& word)
{
    while (!atEnd()) {
        const char c = take();
        if (c == quote)
            return true;
        const bool escapes = c == '\\' && quote == '"' && !atEnd();
        word.append(escapes ? take() : c);
    }
    return false;
}

std::optional<QByteArray> NetrcLexer::value()
{
    skipSpace();
    if (atEnd())
        return std::nullopt;
    QByteArray word;
    while (!atEnd() && !isSpace(m_text.at(m_position))) {
        const char c = take();
        if (c == '"' || c == '\'') {
            if (!takeQuoted(c, word)) {
                m_failed = true;
                return std::nullopt;
            }
        } else {
            word.append(c == '\\' && !atEnd() ? take() : c);
        }
    }
    return word;
}

void NetrcLexer::skipMacro()
{
    skipLine();
    while (!atEnd()) {
        const qsizetype start = m_position;
        skipLine();
        if (m_text.sliced(start, m_position - start).trimmed().isEmpty())
            return;
    }
}

} // namespace desk::secrets
