// SPDX-License-Identifier: Apache-2.0
// Certificates of a test's own, with any dates and any chain, made anew by the openssl program.
#pragma once

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

#include <optional>

namespace desk::test {

class CertificateOffice {
public:
    struct Wish {
        QString name; ///< of the files, and the common name
        QString issuer; ///< another one's name; empty: signed by itself
        QString validFor; ///< like "IP:127.0.0.1"; empty for an authority
        int fromDays = -1; ///< from today
        int untilDays = 30;
    };

    CertificateOffice()
    {
        write(QStringLiteral("index.txt"), {});
        write(QStringLiteral("ca.cnf"),
            "[ca]\ndefault_ca=desk\n[desk]\ndatabase=index.txt\nnew_certs_dir=.\npolicy=any\nunique_subject=no\n"
            "default_md=sha256\nrand_serial=yes\n[any]\ncommonName=supplied\n[req]\ndistinguished_name=nobody\n"
            "[nobody]\n");
    }

    /// False when openssl is not there or refuses.
    bool make(const Wish& wish)
    {
        const QString& name = wish.name;
        write(name + QStringLiteral(".ext"),
            wish.validFor.isEmpty() ? QByteArray("basicConstraints=critical,CA:true\nsubjectKeyIdentifier=hash\n")
                                    : "basicConstraints=CA:false\nsubjectAltName=" + wish.validFor.toLatin1() + '\n');
        const bool asked = openssl({"req", "-new", "-config", "ca.cnf", "-newkey", "ec", "-pkeyopt",
            "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=" + name.toLatin1(), "-keyout",
            name.toLatin1() + ".key", "-out", name.toLatin1() + ".csr"});
        QList<QByteArray> sign{"ca", "-batch", "-config", "ca.cnf", "-notext", "-in", name.toLatin1() + ".csr", "-out",
            name.toLatin1() + ".pem", "-extfile", name.toLatin1() + ".ext", "-startdate", date(wish.fromDays),
            "-enddate", date(wish.untilDays)};
        if (wish.issuer.isEmpty())
            sign += {"-selfsign", "-keyfile", name.toLatin1() + ".key"};
        else
            sign += {"-cert", wish.issuer.toLatin1() + ".pem", "-keyfile", wish.issuer.toLatin1() + ".key"};
        return asked && openssl(sign);
    }

    [[nodiscard]] QSslCertificate certificate(const QString& name) const
    {
        return QSslCertificate::fromPath(path(name + QStringLiteral(".pem"))).value(0);
    }

    /// For a server that shows these, its own first.
    [[nodiscard]] QSslConfiguration server(const QStringList& chain) const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        QList<QSslCertificate> certificates;
        for (const QString& name : chain)
            certificates.append(certificate(name));
        configuration.setLocalCertificateChain(certificates);
        QFile key(path(chain.first() + QStringLiteral(".key")));
        if (key.open(QIODevice::ReadOnly))
            configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // it asks no client for a certificate
        return configuration;
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    static QByteArray date(int days)
    {
        return QDateTime::currentDateTimeUtc().addDays(days).toString(QStringLiteral("yyyyMMddhhmmss")).toLatin1()
            + 'Z';
    }

    void write(const QString& name, const QByteArray& text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write a file for openssl");
    }

    [[nodiscard]] bool openssl(const QList<QByteArray>& arguments) const
    {
        QStringList list;
        for (const QByteArray& argument : arguments)
            list.append(QString::fromLatin1(argument));
        QProcess program;
        program.setWorkingDirectory(m_folder.path());
        program.start(QStringLiteral("openssl"), list);
        const bool made = program.waitForFinished() && program.exitCode() == 0;
        if (!made)
            qWarning("openssl: %s", program.readAllStandardError().constData());
        return made;
    }

    QTemporaryDir m_folder;
};

} // namespace desk::test
