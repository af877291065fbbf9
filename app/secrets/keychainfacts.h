// SPDX-License-Identifier: Apache-2.0
// What the Secret Service says about an entry, and what follows from it. Pure: no bus here.
#pragma once

#include "app/core/error.h"
#include "app/secrets/secretstore.h"

#include <QString>

#include <optional>

namespace desk::secrets {

/// Answers that were collected; `detail` explains the first thing that failed and never holds a secret.
struct KeychainFacts {
    enum class Reach { Service, NoBus, NoService, Timeout, Failed, NotAskable };
    Reach reach = Reach::Service;
    bool hasDefault = false;
    bool defaultLocked = false;
    int unlockedItems = 0;
    int lockedItems = 0;
    QString detail;
    bool operator==(const KeychainFacts&) const = default;
};

[[nodiscard]] Availability availability(const KeychainFacts& facts);

/// Why reading or removing cannot be tried; nothing when it can, or when the entry is proven to be absent.
[[nodiscard]] std::optional<KeychainError> accessBlocker(const KeychainFacts& facts);

/// Why writing cannot be tried: a locked keyring would be answered with a prompt, or worse with silence.
[[nodiscard]] std::optional<KeychainError> writeBlocker(const KeychainFacts& facts);

} // namespace desk::secrets
