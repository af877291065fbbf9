// SPDX-License-Identifier: Apache-2.0
// Every way a keychain can fail, as one of five states with one action each (docs/keychain.md K1-K15).
#pragma once

#include "app/core/error.h"

#include <QString>

namespace desk::ui {

enum class KeychainState {
    Locked, ///< action: unlock it
    NoKeyring, ///< action: create one
    NotAvailable, ///< no session bus or no service: action: tell what to install
    NotHere, ///< no such entry, or not the one that was written: action: enter the value again
    NotAnswering, ///< slow, refused or broken: action: try again
};

[[nodiscard]] KeychainState keychainState(const KeychainError& error);

struct KeychainWords {
    QString name; ///< "Keychain is locked"
    QString sentence; ///< what it means here, and that names still work
    QString action; ///< text of the one button
};

[[nodiscard]] KeychainWords keychainWords(KeychainState state);

/// What the action of NotAvailable shows: which keychains are known to work, and what to do meanwhile.
[[nodiscard]] QString keychainHelp();

/// While the keychain most likely asks the person something; its action ends the wait.
[[nodiscard]] KeychainWords keychainWaitingWords();

} // namespace desk::ui
