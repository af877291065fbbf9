// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/redactedline.h"

#include "app/core/redaction.h"

#include <QRegularExpression>

#include <array>

namespace desk::runtime {

using namespace Qt::StringLiterals;

namespace {

/// Between a name and its value, also as in JSON and in a printed pair: `: `, `=`, `":"`, `", "`.
constexpr QLatin1StringView is{R"((?:\\?["']?[ \t]*[:=][ \t]*|\\?["'][ \t]*,[ \t]*))"};

/// A value, in quotes or not; quotes of JSON inside of a string are escaped. They may be missing at the end of a line
/// that was cut off. Possessive (++), so that a long value needs no more stack than a short one.
constexpr QLatin1StringView value{R"((?:\\"\K(?:[^"\\\n]|\\\\\\"|\\[^"\n])++|"\K(?:[^"\\\n]|\\.)++)"
                                  R"(|'\K(?:[^'\\\n]|\\.)++|\K[^\s"'\\&,;}\]]++))"};

/// Names that say what follows: WANDB_API_KEY=…, {"apiKey": "…"}, &access_token=…
constexpr QLatin1StringView credentialName{R"((?:api[_ -]?key|passw(?:or)?d|passphrase)"
                                           R"(|(?:access|auth|refresh|bearer)[_-]?token)"
                                           R"(|(?:client|signing|webhook)[_-]?secret))"};

/// What is left of \K stays, the rest of a match is masked.
QRegularExpression pattern(const QString& text)
{
    QRegularExpression expression(
        text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    expression.optimize();
    return expression;
}

const auto& patterns()
{
    static const std::array all = {
        // Headers. The scheme stays: it tells what was tried.
        pattern(uR"(\bauthorization)"_s + is
            + uR"((?:\\?["'])?(?:(?:basic|bearer|digest|token)\s+)?\K[^\s"'\\,][^"'\\\r\n]*)"_s),
        pattern(uR"(\bcookie)"_s + is + uR"((?:\\?["'])?\K[^\s"'\\][^"'\\\r\n]*)"_s),
        pattern(uR"(\bbearer\s+\K[\w.~+/=-]{6,})"_s),
        // "Basic authentication" is no credential; base64 without a capital or a digit is next to impossible.
        pattern(uR"(\bbasic\s+\K(?-i:(?=[a-z+/]*[A-Z0-9=]))[\w+/=-]{6,})"_s),
        pattern(credentialName + is + value),
        pattern(u"(?:token|secret)="_s + value),
        pattern(uR"(://\K[^/\s"'?#]+(?=@))"_s),
        // Values that show it: keys of W&B in all their forms, JWTs.
        pattern(uR"(\blocal-[\w-]{40,})"_s),
        pattern(uR"(\bwandb_v\d+_\w{20,})"_s),
        pattern(uR"((?<![0-9a-z])[0-9a-f]{40}(?![0-9a-z]))"_s),
        pattern(uR"((?<![\w-])\w{86}(?![\w-]))"_s),
        pattern(uR"(\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*)"_s),
    };
    return all;
}

QString masked(const QString& text, const QRegularExpression& credential)
{
    QString mark = QString::fromUtf8(redactionMark);
    QString out;
    qsizetype copied = 0;
    for (;;) {
        const QRegularExpressionMatch match = credential.match(text, copied);
        if (!match.isValid()) // it was too much for the matcher: rather nothing than a key
            return mark;
        if (!match.hasMatch())
            return out + text.sliced(copied);
        out += text.sliced(copied, match.capturedStart() - copied) + mark;
        copied = match.capturedEnd();
    }
}

} // namespace

QString redactedLine(const QString& text, const QList<Secret>& secrets)
{
    // By way of UTF-8, because half a surrogate pair would make every pattern fail.
    QString line = QString::fromUtf8(redacted(text.toUtf8(), secrets));
    for (const QRegularExpression& credential : patterns())
        line = masked(line, credential);
    return line;
}

} // namespace desk::runtime
