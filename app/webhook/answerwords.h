// SPDX-License-Identifier: Apache-2.0
// What an endpoint says in its answer, found and made fit to be quoted: one line, plain text, bounded.
#pragma once

#include "app/wire/message.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace desk::webhook {

/// The most characters of a quotation, with the "…" of one that was cut.
inline constexpr qsizetype quotedLength = 200;

/// On one line: control and bidi characters are gone, spaces are single.
[[nodiscard]] QString quotable(const QString& text);

/// Whether a page for people came, whatever its Content-Type: some endpoints say text/html of a plain "ok".
[[nodiscard]] bool isHtmlPage(const QByteArray& body);

/// The title of a page, the message of a JSON error as the common frameworks write it, else the text; may be empty.
[[nodiscard]] QString bodyWords(const QByteArray& body);

/// Of WWW-Authenticate: error_description, else error, else the whole value; null when there is none.
[[nodiscard]] QString challengeWords(const wire::Headers& headers);

/// Retry-After in seconds or as a date, which counts from the answer's own Date, else from `now`. Never negative.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const wire::Headers& headers, const QDateTime& now);

} // namespace desk::webhook
