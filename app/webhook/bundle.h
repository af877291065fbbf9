// SPDX-License-Identifier: Apache-2.0
// The troubleshooting bundle: one file with a run and what surrounds it, for those who are asked for help. It never
// holds a secret, and it opens again as a run.
#pragma once

#include "app/webhook/testrun.h"

namespace desk::webhook {

/// What is written down besides the run. All of it is text, empty and left out of the file where it is not known.
struct BundleFacts {
    QString server; ///< address of the API
    QString serverVersion;
    QString program; ///< version
    QString system; ///< operating system
    QString qt;
    QString cause; ///< the explanation's code
    QString automation; ///< its definition, as JSON text
    bool operator==(const BundleFacts&) const = default;
};

/// How the body was signed; nothing a key could be told from but the signature itself, which went to the endpoint.
struct SignatureFacts {
    QString key; ///< name of the secret; empty when nothing was signed
    QByteArray header; ///< as sent
    std::optional<qint64> signedBytes; ///< nothing where the body is not known as it was sent
    QByteArray sha256; ///< of the signed bytes, lower-case hex; empty without them
    bool operator==(const SignatureFacts&) const = default;
};

struct Bundle {
    QDateTime madeAt; ///< UTC
    TestRun run;
    BundleFacts facts;
    SignatureFacts signature;
    bool operator==(const Bundle&) const = default;
};

inline constexpr qsizetype largestBundle = qsizetype{20} * 1024 * 1024; ///< bytes

/// The file's bytes. `run` may be as it was sent or redacted already; `secrets` are masked in all of it,
/// and what was typed as a credential.
[[nodiscard]] QByteArray toBundle(const TestRun& run, const QList<NamedSecret>& secrets, const BundleFacts& facts);

/// DecodeError with the path of what is damaged, missing, too large or of a newer format. The run in it is redacted.
[[nodiscard]] Result<Bundle> bundleFrom(const QByteArray& file);

} // namespace desk::webhook
