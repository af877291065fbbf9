// SPDX-License-Identifier: Apache-2.0
// A key and a self-signed certificate, made anew by the openssl program in a folder of the test.
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

#include <optional>

namespace desk::wire::test {

/// `name` is like "IP:127.0.0.1" or "DNS:example.com". Nothing when there is no openssl.
inline std::optional<QSslConfiguration> selfSigned(const QString& name)
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
            QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=desk test"),
            QStringLiteral("-addext"), QStringLiteral("subjectAltName=%1").arg(name), QStringLiteral("-keyout"), key,
            QStringLiteral("-out"), certificate});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) {
        return std::nullopt;
    }
    QFile keyFile(key);
    if (!keyFile.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // the server's side: it asks no client for a certificate
    return configuration;
}

} // namespace desk::wire::test
