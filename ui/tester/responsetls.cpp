// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/responsetls.h"

#include "ui/models/outcometext.h"
#include "ui/models/visibletext.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct ResponseTls {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::ResponseTls)
};

constexpr int mostNames = 20;

QString plain(const QString& text)
{
    return visibleText(text, LineEnds::Shown);
}

QString day(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString untilText(const QDateTime& until, const QDateTime& now)
{
    const qint64 days = now.daysTo(until);
    if (until < now)
        return ResponseTls::tr("%1 (%n day(s) ago)", nullptr, int(-days)).arg(day(until));
    return ResponseTls::tr("%1 (%n day(s) left)", nullptr, int(days)).arg(day(until));
}

/// "ab:cd:…" in groups, so that it can be compared and breaks into lines.
QString fingerprint(const QByteArray& hex)
{
    QString text;
    for (qsizetype i = 0; i < hex.size(); ++i)
        text += (i > 0 && i % 8 == 0 ? u" "_s : QString()) + QLatin1Char(hex[i]);
    return text;
}

QString namesText(const QStringList& names)
{
    const qsizetype more = names.size() - mostNames;
    const QString some = names.mid(0, mostNames).join(u", "_s);
    return more > 0 ? ResponseTls::tr("%1 and %n more", nullptr, int(more)).arg(some) : some;
}

QString certificateTitle(qsizetype index)
{
    return index == 0 ? ResponseTls::tr("The server’s certificate")
                      : ResponseTls::tr("Certificate %1 of the chain").arg(index + 1);
}

void addCertificate(const wire::CertificateSummary& certificate, const QDateTime& now, QList<Fact>* facts)
{
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            facts->append({name, plain(value)});
    };
    add(ResponseTls::tr("Subject"), certificate.subject);
    add(ResponseTls::tr("Issuer"), certificate.issuer);
    add(ResponseTls::tr("Names"), namesText(certificate.names));
    if (certificate.validFrom.isValid())
        add(ResponseTls::tr("Valid from"), day(certificate.validFrom));
    if (certificate.validUntil.isValid())
        add(ResponseTls::tr("Valid until"), untilText(certificate.validUntil, now));
    add(ResponseTls::tr("SHA-256"), fingerprint(certificate.sha256));
}

QString verdict(const wire::Exchange& exchange)
{
    const wire::TlsInfo& tls = *exchange.tls;
    if (!tls.errors.isEmpty())
        return ResponseTls::tr("Refused. Nothing was sent.");
    if (tls.version.isEmpty())
        return ResponseTls::tr("The handshake did not come to its end. Nothing was sent.");
    return ResponseTls::tr("Verified: the chain is trusted and the name fits.");
}

} // namespace

QList<Fact> tlsFacts(const wire::Exchange& exchange, const QDateTime& now)
{
    if (!exchange.tls)
        return {};
    const wire::TlsInfo& tls = *exchange.tls;
    QList<Fact> facts{{ResponseTls::tr("Check"), verdict(exchange)}};
    for (const QString& error : tls.errors)
        facts.append({ResponseTls::tr("Reason"), plain(error)});
    if (!tls.version.isEmpty())
        facts.append({ResponseTls::tr("Version"), tlsLabel(tls.version)});
    if (!tls.cipher.isEmpty())
        facts.append({ResponseTls::tr("Cipher"), plain(tls.cipher)});
    for (qsizetype i = 0; i < tls.chain.size(); ++i) {
        facts.append(factTitle(certificateTitle(i)));
        addCertificate(tls.chain[i], now, &facts);
    }
    return facts;
}

} // namespace desk::ui
