// SPDX-License-Identifier: Apache-2.0
#include "app/wire/tlsinfo.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace desk::wire {

namespace {

QString versionName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLSv1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLSv1.3"_s;
    default:
        return {};
    }
}

CertificateSummary summary(const QSslCertificate& certificate)
{
    return {certificate.subjectDisplayName(), certificate.issuerDisplayName(),
        certificate.subjectAlternativeNames().values(), certificate.effectiveDate(), certificate.expiryDate(),
        certificate.digest(QCryptographicHash::Sha256).toHex()};
}

} // namespace

TlsInfo tlsInfo(const QSslSocket& socket)
{
    TlsInfo info;
    info.version = versionName(socket.sessionProtocol());
    info.cipher = socket.sessionCipher().name();
    const QList<QSslCertificate> chain = socket.peerCertificateChain();
    for (const QSslCertificate& certificate : chain) {
        info.chain.append(summary(certificate));
    }
    return info;
}

} // namespace desk::wire
