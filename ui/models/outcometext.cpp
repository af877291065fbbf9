// SPDX-License-Identifier: Apache-2.0
#include "ui/models/outcometext.h"

#include "app/webhook/failureword.h"
#include "ui/models/relativetime.h"
#include "ui/models/webhooktesttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct OutcomeText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::OutcomeText)
};

QString statusChip(int status, const QString& reason)
{
    return QString(QString::number(status) + u' ' + reason).trimmed();
}

} // namespace

QString failureLabel(const QString& word)
{
    if (word == "tls"_L1)
        return OutcomeText::tr("TLS");
    if (word == "refused"_L1)
        return OutcomeText::tr("Refused");
    if (word == "name"_L1)
        return OutcomeText::tr("No such host");
    if (word == "closed"_L1)
        return OutcomeText::tr("Closed");
    if (word == "unreachable"_L1)
        return OutcomeText::tr("Unreachable");
    if (word == "answer"_L1)
        return OutcomeText::tr("Not HTTP");
    if (word == "proxy"_L1)
        return OutcomeText::tr("Proxy");
    if (word == "timeout"_L1)
        return OutcomeText::tr("Timed out");
    if (word == "blocked"_L1)
        return OutcomeText::tr("Blocked");
    if (word == "cancelled"_L1)
        return OutcomeText::tr("Cancelled");
    if (word == "invalid"_L1)
        return OutcomeText::tr("Not sent");
    return OutcomeText::tr("Failed");
}

QString outcomeChip(const webhook::TestRun& run)
{
    if (run.from == WebhookTest::From::Server) {
        if (!run.server)
            return OutcomeText::tr("No answer");
        return run.server->statusText.isEmpty() ? testChip(run.server->ok, run.server->status) : run.server->statusText;
    }
    const wire::Exchange& exchange = run.exchange;
    switch (exchange.outcome) {
    case wire::Outcome::Answered:
        if (exchange.response)
            return statusChip(exchange.response->head.status, QString::fromUtf8(exchange.response->head.reason));
        break;
    case wire::Outcome::NoAnswer:
        return OutcomeText::tr("No answer");
    case wire::Outcome::Cancelled:
        return OutcomeText::tr("Cancelled");
    case wire::Outcome::NotSent:
        break;
    }
    return failureLabel(webhook::failureWord(exchange));
}

Tone outcomeTone(const webhook::TestRun& run)
{
    if (const auto status = webhook::statusOf(run)) {
        const int kind = *status / 100;
        const bool whole = run.from == WebhookTest::From::Server || !run.exchange.error;
        if (kind == 2)
            return whole ? Tone::Success : Tone::Warning;
        return kind == 3 ? Tone::Warning : Tone::Danger;
    }
    if (run.from == WebhookTest::From::Server)
        return run.server && run.server->ok ? Tone::Success : Tone::Danger;
    // It may have been processed, so it is no plain failure.
    return run.exchange.outcome == wire::Outcome::NotSent ? Tone::Danger : Tone::Warning;
}

QStringList outcomeFacts(const webhook::TestRun& run)
{
    QStringList facts;
    if (run.from == WebhookTest::From::Server) {
        facts.append(OutcomeText::tr("sent by W&B"));
        return facts;
    }
    const wire::Exchange& exchange = run.exchange;
    if (exchange.timings.total)
        facts.append(durationText(*exchange.timings.total));
    if (exchange.response) {
        facts.append(sizeText(bodySize(exchange)));
        facts.append(QString::fromLatin1(exchange.response->head.version));
    }
    if (exchange.tls && !exchange.tls->version.isEmpty())
        facts.append(tlsLabel(exchange.tls->version));
    return facts;
}

QString outcomeSpoken(const webhook::TestRun& run)
{
    return QString((QStringList(outcomeChip(run)) + outcomeFacts(run)).join(u", "_s) + u'.');
}

QString senderLabel(WebhookTest::From from)
{
    return from == WebhookTest::From::Server ? OutcomeText::tr("W&B") : OutcomeText::tr("this computer");
}

QString sizeText(qint64 bytes)
{
    return QLocale()
        .formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat)
        .replace(u"bytes"_s, u"B"_s);
}

QString tlsLabel(const QString& version)
{
    return QString(version).replace("TLSv"_L1, "TLS "_L1);
}

qint64 bodySize(const wire::Exchange& exchange)
{
    if (exchange.wholeBody)
        return exchange.wholeBody->size();
    return exchange.response ? exchange.response->body.size() : 0;
}

} // namespace desk::ui
