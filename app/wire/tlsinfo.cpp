// SPDX-License-Identifier: Apache-2.0
#include "app/wire/tlsinfo.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslError>
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

TlsFault faultOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return TlsFault::Expired;
    case QSslError::CertificateNotYetValid:
        return TlsFault::NotYetValid;
    case QSslError::HostNameMismatch:
        return TlsFault::WrongHost;
    case QSslError::SelfSignedCertificate:
        return TlsFault::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
        return TlsFault::UnknownRoot;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
        return TlsFault::MissingIssuer;
    default:
        return TlsFault::Other;
    }
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

TlsInfo refusedTlsInfo(const QSslSocket& socket, const QList<QSslError>& errors)
{
    TlsInfo info = tlsInfo(socket);
    info.version.clear();
    info.cipher.clear();
    for (const QSslError& error : errors) {
        info.errors.append(error.errorString());
        if (const TlsFault fault = faultOf(error.error()); !info.faults.contains(fault)) {
            info.faults.append(fault);
        }
    }
    info.errors.removeDuplicates();
    return info;
}

} // namespace desk::wire
