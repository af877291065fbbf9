// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace desk::secrets {

/// Words of a netrc file: white space separates them; quotes and backslashes work as in a shell. A # starts a comment
/// only where a keyword may stand, for a password may begin with one.
class NetrcLexer {
public:
    explicit NetrcLexer(const QByteArray& text) : m_text(text) { }

    [[nodiscard]] std::optional<QByteArray> keyword();
    [[nodiscard]] std::optional<QByteArray> value();
    /// Passes over a macro: up to the next empty line.
    void skipMacro();

    [[nodiscard]] int line() const { return m_line; }
    /// A quote was open at the end of the text.
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    char take();
    void skipSpace();
    void skipLine();
    bool takeQuoted(char quote, QByteArray& word);

    QByteArray m_text;
    qsizetype m_position = 0;
    int m_line = 1;
    bool m_failed = false;
};

} // namespace desk::secrets
