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
    switch (state) {
    case KeychainState::Locked:
        return {KeychainText::tr("Keychain is locked"),
            KeychainText::tr(
                "Values kept on this computer can be used once the keychain is unlocked. Names work as always."),
            KeychainText::tr("Unlock…")};
    case KeychainState::NoKeyring:
        return {KeychainText::tr("No keyring yet"),
            KeychainText::tr("The keychain has no default keyring to keep values in. Names work as always."),
            KeychainText::tr("Create keyring…")};
    case KeychainState::NotAvailable:
        return {KeychainText::tr("No keychain in this session"),
            KeychainText::tr("Values cannot be kept on this computer. Names work as always."),
            KeychainText::tr("What to do")};
    case KeychainState::NotHere:
        return {KeychainText::tr("Value is not on this computer"),
            KeychainText::tr(
                "This session's keychain does not hold the value that was set from here. The server still has it."),
            KeychainText::tr("Enter value again")};
    case KeychainState::NotAnswering:
        break;
    }
    return {KeychainText::tr("Keychain does not answer"),
        KeychainText::tr(
            "The keychain is slow, or it did not do what was asked. Look for a password prompt behind the other "
            "windows. Names work as always."),
        KeychainText::tr("Try again")};
}

QString keychainHelp()
{
    return KeychainText::tr(
        "GNOME Keyring, KWallet and KeePassXC are known to work. Install one of them, start it, and sign in to the "
        "desktop again. Until then secrets are written to the server only, and nothing is kept on this computer.");
}

KeychainWords keychainWaitingWords()
{
    return {KeychainText::tr("Waiting for your keychain…"),
        KeychainText::tr("It may be asking for your password, perhaps behind another window."),
        KeychainText::tr("Cancel")};
}

} // namespace desk::ui
