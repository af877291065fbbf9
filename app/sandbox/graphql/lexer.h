// SPDX-License-Identifier: Apache-2.0
// Tokens of the GraphQL language (October 2021), for documents and for schemas.
#pragma once

#include "app/sandbox/graphql/problem.h"

#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace desk::sandbox::graphql {

enum class TokenKind { Punctuator, Name, Int, Float, String, End };

struct Token {
    TokenKind kind = TokenKind::End;
    QString text; ///< as written; of a string: its value, escapes and block indentation already removed
    Location at;
    bool operator==(const Token&) const = default;
};

/// The text as tokens, the last one of kind End; comments, commas and byte order marks are left out.
[[nodiscard]] tl::expected<std::vector<Token>, Problem> tokenize(const QString& text);

/// A token as shown in a message: `"{"`, `Name "x"`, `the end`.
[[nodiscard]] QString describe(const Token& token);

} // namespace desk::sandbox::graphql
