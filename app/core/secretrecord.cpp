// SPDX-License-Identifier: Apache-2.0
#include "app/core/secretrecord.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace desk {

namespace {
constexpr int saltSize = 16;
constexpr int fingerprintSize = 8;
constexpr char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int shortest = 8;
constexpr int longest = 256;
} // namespace

QByteArray secretFingerprint(const QByteArray& salt, const Secret& value)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(value.view());
    return hash.result().left(fingerprintSize);
}

QByteArray newSalt()
{
    QByteArray salt(saltSize, '\0');
    for (char& byte : salt)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return salt;
}

SecretDrift secretDrift(const TeamSecret& onServer, const SecretRecord& record)
{
    if (!record.serverCreatedAt.isValid() || !onServer.createdAt.isValid())
        return SecretDrift::Unknown;
    return onServer.createdAt == record.serverCreatedAt ? SecretDrift::Same : SecretDrift::ChangedSince;
}

Secret generateSecret(int length)
{
    QByteArray value(std::clamp(length, shortest, longest), '\0');
    for (char& c : value)
        c = alphabet[QRandomGenerator::system()->bounded(int(sizeof alphabet) - 1)];
    return *Secret::ofText(value);
}

} // namespace desk
