// SPDX-License-Identifier: Apache-2.0
#include "ui/models/keychainstate.h"

#include <QCoreApplication>

namespace desk::ui {

namespace {
struct KeychainText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::KeychainText)
};
} // namespace

KeychainState keychainState(const KeychainError& error)
{
    using Kind = KeychainError::Kind;
    switch (error.kind) {
    case Kind::Locked:
    case Kind::Denied:
        return KeychainState::Locked;
    case Kind::NoDefaultKeyring:
        return KeychainState::NoKeyring;
    case Kind::NoBus:
    case Kind::NoService:
        return KeychainState::NotAvailable;
    case Kind::NotFound:
        return KeychainState::NotHere;
    case Kind::Timeout:
    case Kind::Refused:
    case Kind::Other:
        break;
    }
    return KeychainState::NotAnswering;
}

KeychainWords keychainWords(KeychainState state)
{
    using T = KeychainText;
    switch (state) {
    case KeychainState::Locked:
        return {T::tr("Keychain is locked"),
            T::tr("Values kept on this computer can be used once the keychain is unlocked. Names work as always."),
            T::tr("Unlock…")};
    case KeychainState::NoKeyring:
        return {T::tr("No keyring yet"),
            T::tr("The keychain has no default keyring to keep values in. Names work as always."),
            T::tr("Create keyring…")};
    case KeychainState::NotAvailable:
        return {T::tr("No keychain in this session"),
            T::tr("Values cannot be kept on this computer. Names work as always."), T::tr("What to do")};
    case KeychainState::NotHere:
        return {T::tr("Value is not on this computer"),
            T::tr("This session's keychain does not hold the value that was set from here. The server still has it."),
            T::tr("Enter value again")};
    case KeychainState::NotAnswering:
        break;
    }
    return {T::tr("Keychain does not answer"),
        T::tr("The keychain is slow, or it did not do what was asked. Look for a password prompt behind the other "
              "windows. Names work as always."),
        T::tr("Try again")};
}

QString keychainHelp()
{
    return KeychainText::tr(
        "GNOME Keyring, KWallet and KeePassXC are known to work. Install one of them, start it, and sign in to the "
        "desktop again. Until then secrets are written to the server only, and nothing is kept on this computer.");
}

KeychainWords keychainWaitingWords()
{
    using T = KeychainText;
    return {T::tr("Waiting for your keychain…"),
        T::tr("It may be asking for your password, perhaps behind another window."), T::tr("Cancel")};
}

} // namespace desk::ui
