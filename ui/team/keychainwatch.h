// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"
#include "app/core/result.h"
#include "ui/models/secretlistmodel.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace desk::sync {
class TeamSecrets;
struct LocalCopy;
} // namespace desk::sync

namespace desk::ui {

/// What the keychain of this computer says of a team's secrets, without ever making it ask the person; and the one
/// thing that can be done when it is not open.
class KeychainWatch final : public QObject {
    Q_OBJECT

public:
    explicit KeychainWatch(sync::TeamSecrets& secrets, QObject* parent = nullptr);

    struct Question {
        QString team;
        QStringList names;
        QList<SecretRecord> records; ///< what is known to be kept: another look is due when that changes
        bool operator==(const Question&) const = default;
    };
    /// Looks when this is another question than the last one, and says whether it does.
    bool ask(const Question& question);
    /// Looks again.
    void look();

    [[nodiscard]] const QHash<QString, OnComputer>& copies() const { return m_copies; }
    /// Why nothing can be kept or read now; nothing also before the first answer.
    [[nodiscard]] const std::optional<KeychainError>& trouble() const { return m_trouble; }
    [[nodiscard]] bool isWaiting() const;
    /// Unlocks, creates a keyring, or looks again: what helps against trouble().
    void mend();
    void stopWaiting();

Q_SIGNALS:
    void changed();

private:
    void takeReady(const Status& ready);
    void takeCopies(const Result<QHash<QString, sync::LocalCopy>>& copies);

    sync::TeamSecrets& m_secrets;
    Question m_question;
    QHash<QString, OnComputer> m_copies;
    std::optional<KeychainError> m_trouble;
    quint64 m_generation = 0;
};

} // namespace desk::ui
