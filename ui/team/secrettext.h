// SPDX-License-Identifier: Apache-2.0
// What goes wrong with team secrets, in words.
#pragma once

#include "app/core/error.h"

#include <QString>
#include <QUrl>

namespace desk::sync {
struct SecretWritten;
}

namespace desk::ui {

struct TeamContext;

/// One or two sentences. Of the keychain in the words of its five states, all else as everywhere.
[[nodiscard]] QString secretErrorText(const Error& error);

/// The end of a sentence: "the keychain is locked".
[[nodiscard]] QString keychainReason(const KeychainError& error);
/// "“NAME” is on the server, but was not kept on this computer: the keychain is locked."
[[nodiscard]] QString notKeptText(const QString& secret, const KeychainError& error);
/// That the server has the value, but this computer could not note it; empty where it could.
[[nodiscard]] QString notNotedText(const QString& secret, const sync::SecretWritten& written);
/// What of a written value was not done on this computer; empty when all was.
[[nodiscard]] QString shortfallText(const QString& secret, const sync::SecretWritten& written);

/// Whether the server may hold the new value although no answer came.
[[nodiscard]] bool isAnswerLost(const Error& error);

/// Why a secret is not kept until the server is there, as all else is.
[[nodiscard]] QString secretNeedsServer();

/// Where the web page does what this server does not offer; empty when the error is another one, or the page unknown.
[[nodiscard]] QUrl webPageInstead(const Error& error, const TeamContext& context, const QString& team);

} // namespace desk::ui
