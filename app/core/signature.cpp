// SPDX-License-Identifier: Apache-2.0
#include "app/core/signature.h"

#include <QMessageAuthenticationCode>

namespace desk {

QByteArray webhookSignature(const QByteArray& key, const QByteArray& body)
{
    return QMessageAuthenticationCode::hash(body, key, QCryptographicHash::Sha256).toBase64();
}

bool sameBytes(const QByteArray& a, const QByteArray& b)
{
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a.at(i) ^ b.at(i));
    return difference == 0;
}

} // namespace desk
