// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"

#include <QFuture>
#include <QObject>
#include <QString>

namespace desk::secrets {

/// The part every entry of ours begins with; some keychains (Windows) look at the key alone, so it stands in the key
/// too.
inline constexpr QLatin1StringView ServiceName{"io.github.automation_desk.AutomationDesk"};

/// "io.github.automation_desk.AutomationDesk/<profile>/<what>"
[[nodiscard]] QString entryKey(const QString& profile, const QString& what);

/// What is known about an entry without asking the user anything; the states of docs/keychain.md.
enum class Availability {
    Present,
    Absent,
    Locked, ///< the entry, or the keyring it would be in, is locked: it may well exist
    NoDefaultKeyring,
    NoService,
    NoBus,
    Timeout, ///< the keychain did not answer in time
    Unknown, ///< this keychain cannot be asked without a prompt (not the Secret Service)
};

/// An entry was written, read back and found equal. `keeper` is a stable word for who holds it now: "secret-service",
/// "kwallet", "system" or "session" (docs/keychain.md K14).
struct Stored {
    QString keeper;
    bool operator==(const Stored&) const = default;
};

/// An entry is proven to be gone.
struct Removed {
    bool existed = false;
    bool operator==(const Removed&) const = default;
};

struct Unlocked {
    bool operator==(const Unlocked&) const = default;
};

/// Keeps tokens and the values of team secrets: text of 1 to Secret::MaxTokenBytes bytes. Every call answers once,
/// without blocking; what goes wrong is a KeychainError, whose NotFound is said only when the keychain was open and had
/// no such entry. A store that is deleted answers what is open with CancelledError.
class SecretStore : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Async<Secret> read(const QString& key) = 0;
    [[nodiscard]] virtual Async<Stored> write(const QString& key, const Secret& secret) = 0;
    [[nodiscard]] virtual Async<Removed> remove(const QString& key) = 0;
    /// Never makes the keychain ask the user something.
    [[nodiscard]] virtual QFuture<Availability> probe(const QString& key) = 0;
    /// Has the keychain ask the user for its password; for a click on "Unlock" only. Answers when the user has, with
    /// KeychainError::Denied when the request was dismissed or could not be shown.
    [[nodiscard]] virtual Async<Unlocked> unlock() = 0;
    /// Has the keychain ask the user for the password of a new default keyring, for a click on "Create keyring" only.
    /// Answers as unlock() does; a default keyring that is there already is unlocked.
    [[nodiscard]] virtual Async<Unlocked> createKeyring() = 0;

    /// The keychain has not answered for a moment (KeychainTiming::patience), or shows a prompt for us: it is the
    /// user's turn.
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    /// Answers what is waited for: unlock() and createKeyring() with Denied, another request with Timeout. The keychain
    /// goes on by itself: a prompt stays on the screen, and its answer counts for the next unlock().
    virtual void stopWaiting() { }

Q_SIGNALS:
    void waitingChanged(bool waiting);

protected:
    void setWaiting(bool waiting);

private:
    bool m_waiting = false;
};

} // namespace desk::secrets
