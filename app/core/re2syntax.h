// SPDX-License-Identifier: Apache-2.0
// Reads regular expressions the way the server does, which is RE2 (docs/protocol.md 4.2): without what only PCRE, Perl
// and their kin have. Source: the syntax page of RE2 (github.com/google/re2/wiki/Syntax), its limit of 1000
// repetitions, and that Go's regexp package reads the same language.
#pragma once

#include <QString>

#include <optional>

namespace desk {

struct Re2Fault {
    QString construct; ///< "(?=", "\\1", "a{2000}": what RE2 cannot read
    qsizetype position = 0;
    qsizetype length = 0;
    /// Something other engines know. Else it is only written wrong, such as a bracket that is not closed.
    bool foreign = false;
    bool operator==(const Re2Fault&) const = default;
};

/// The first thing in the pattern that RE2 does not take; nothing where it is good. What depends on the Unicode version
/// of the server, the names in \p{…}, is left to the server.
[[nodiscard]] std::optional<Re2Fault> re2Fault(const QString& pattern);

} // namespace desk
