// SPDX-License-Identifier: Apache-2.0
// What the document parser and the schema parser share: tokens one by one, values, types, directives.
#pragma once

#include "app/sandbox/graphql/document.h"
#include "app/sandbox/graphql/lexer.h"

#include <functional>

namespace desk::sandbox::graphql {

/// Every method returns false (or an empty value) once a problem was met; the first problem stays.
class Reader {
public:
    Reader(std::vector<Token> tokens, int maxDepth) : m_tokens(std::move(tokens)), m_maxDepth(maxDepth) { }

    [[nodiscard]] const Token& peek(std::size_t ahead = 0) const;
    [[nodiscard]] bool atEnd() const { return peek().kind == TokenKind::End; }
    [[nodiscard]] bool is(QStringView punctuator) const;
    [[nodiscard]] bool isKeyword(QStringView name) const;
    [[nodiscard]] bool failed() const { return m_problem.has_value(); }
    [[nodiscard]] Problem problem() const { return m_problem.value_or(Problem{}); }

    bool fail(const QString& message);
    bool unexpected();
    bool accept(QStringView punctuator);
    bool acceptKeyword(QStringView name);
    bool expect(QStringView punctuator);
    bool expectKeyword(QStringView name);
    bool name(QString& out);
    void skip() { ++m_next; }

    /// `open item* close`, at least one item.
    bool some(QStringView open, QStringView close, const std::function<bool()>& item);

    bool value(Value& out, bool constant);
    bool type(TypeRef& out);
    bool arguments(std::vector<Argument>& out, bool constant);
    bool directives(std::vector<Directive>& out, bool constant);

    bool enter();
    void leave() { --m_depth; }

private:
    bool listValue(Value& out, bool constant);
    bool objectValue(Value& out, bool constant);

    std::vector<Token> m_tokens;
    std::size_t m_next = 0;
    int m_depth = 0;
    int m_maxDepth = 64;
    std::optional<Problem> m_problem;
};

} // namespace desk::sandbox::graphql
