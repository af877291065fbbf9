// SPDX-License-Identifier: Apache-2.0
#include "ui/team/secrettext.h"

#include "app/core/inferred.h"
#include "app/core/result.h"
#include "app/sync/reconcile.h"
#include "app/sync/teamsecrets.h"
#include "ui/models/errortext.h"
#include "ui/models/keychainstate.h"
#include "ui/models/workspacemodel.h"
#include "ui/team/teamcontext.h"

#include <QCoreApplication>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
struct SecretText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::SecretText)
};
} // namespace

QString secretErrorText(const Error& error)
{
    const auto* keychain = std::get_if<KeychainError>(&error);
    if (!keychain)
        return describe(error);
    const KeychainWords words = keychainWords(keychainState(*keychain));
    return SecretText::tr("%1. %2").arg(words.name, words.sentence);
}

QString keychainReason(const KeychainError& error)
{
    switch (error.kind) {
    case KeychainError::Kind::NoBus:
    case KeychainError::Kind::NoService:
        return SecretText::tr("there is no keychain in this session");
    case KeychainError::Kind::NoDefaultKeyring:
        return SecretText::tr("the keychain has no keyring yet");
    case KeychainError::Kind::Locked:
        return SecretText::tr("the keychain is locked");
    case KeychainError::Kind::Denied:
        return SecretText::tr("the keychain did not let Automation Desk in");
    case KeychainError::Kind::Timeout:
        return SecretText::tr("the keychain did not answer");
    case KeychainError::Kind::NotFound:
    case KeychainError::Kind::Refused:
    case KeychainError::Kind::Other:
        break;
    }
    return SecretText::tr("the keychain did not take it");
}

QString notKeptText(const QString& secret, const KeychainError& error)
{
    return SecretText::tr("“%1” is on the server, but was not kept on this computer: %2.")
        .arg(secret, keychainReason(error));
}

QString notNotedText(const QString& secret, const sync::SecretWritten& written)
{
    return written.notNoted ? SecretText::tr("“%1” is on the server, but this computer could not note that. %2")
                                  .arg(secret, describe(*written.notNoted))
                            : QString();
}

QString shortfallText(const QString& secret, const sync::SecretWritten& written)
{
    QStringList parts{
        written.notKept ? notKeptText(secret, *written.notKept) : QString(), notNotedText(secret, written)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

bool isAnswerLost(const Error& error)
{
    if (std::holds_alternative<NotSupportedError>(error) || std::holds_alternative<KeychainError>(error)
        || std::holds_alternative<StoreError>(error))
        return false;
    return sync::stateAfterFailure(error) == store::EditState::Unknown;
}

QString secretNeedsServer()
{
    return SecretText::tr("A secret's value is not kept on disk: it is saved when the server can be reached.");
}

QUrl webPageInstead(const Error& error, const TeamContext& context, const QString& team)
{
    if (!std::holds_alternative<NotSupportedError>(error))
        return {};
    return inferred::teamSettingsPage(context.workspace.view().server.webHost, team);
}

} // namespace desk::ui
