// SPDX-License-Identifier: Apache-2.0
// What this computer remembers about the values of team secrets it wrote: never the values.
#pragma once

#include "app/core/secret.h"
#include "app/core/workspace.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace desk {

struct SecretRecord {
    QString team;
    QString name;
    QDateTime setAt; ///< UTC, when the value was written from here
    QDateTime serverCreatedAt; ///< what the server said of it right after; invalid where it was not read back
    QByteArray salt; ///< 16 random bytes, new with every value
    QByteArray fingerprint; ///< see secretFingerprint()
    QString keeper; ///< who keeps the value here ("secret-service", "kwallet"...); empty when it was not kept
    bool hasPrevious = false; ///< the value before this one is kept too, to go back to
    bool hasStale = false; ///< the keychain did not give up a copy of an older value: still to be removed
    bool operator==(const SecretRecord&) const = default;
};

/// The first 8 bytes of SHA-256 over salt and value: tells two values apart, and is too short to prove a guess by.
[[nodiscard]] QByteArray secretFingerprint(const QByteArray& salt, const Secret& value);

/// 16 bytes from the system's random source.
[[nodiscard]] QByteArray newSalt();

enum class SecretDrift {
    Unknown, ///< never written from here, or the server's date was not read back
    Same,
    ChangedSince, ///< the server holds a newer value than the one written from here
};

[[nodiscard]] SecretDrift secretDrift(const TeamSecret& onServer, const SecretRecord& record);

/// A random value of letters and digits from the system's random source. `length` is 8 to 256.
[[nodiscard]] Secret generateSecret(int length);

} // namespace desk
