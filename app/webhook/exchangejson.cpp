// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/exchangejson.h"

#include "app/webhook/errorjson.h"

#include <array>
#include <utility>

namespace desk::webhook {

using namespace Qt::StringLiterals;
using wire::Attempt;
using wire::CertificateSummary;
using wire::Exchange;
using wire::Outcome;
using wire::ParsedResponse;
using wire::ResponseHead;
using wire::Timings;
using wire::TlsFault;
using wire::TlsInfo;

namespace {

constexpr std::initializer_list<QLatin1StringView> outcomes{"answered"_L1, "noAnswer"_L1, "notSent"_L1, "cancelled"_L1};

struct Phase {
    QLatin1StringView key;
    std::optional<qint64> Timings::*time;
};
constexpr std::array<Phase, 6> phases{
    {{"dns"_L1, &Timings::dns}, {"connect"_L1, &Timings::connect}, {"tls"_L1, &Timings::tls},
        {"sent"_L1, &Timings::sent}, {"firstByte"_L1, &Timings::firstByte}, {"total"_L1, &Timings::total}}};

template <typename List, typename Make>
QJsonArray arrayOf(const List& list, Make make)
{
    QJsonArray array;
    for (const auto& value : list)
        array.append(make(value));
    return array;
}

template <typename T, typename Make>
QList<T> listOf(const QList<JsonFields>& objects, Make make)
{
    QList<T> list;
    for (const JsonFields& object : objects)
        list.append(make(object));
    return list;
}

QJsonObject headJson(const ResponseHead& head)
{
    return {{u"version"_s, bytesJson(head.version)}, {u"status"_s, head.status}, {u"reason"_s, bytesJson(head.reason)},
        {u"headers"_s, headersJson(head.headers)}};
}

ResponseHead headFrom(const JsonFields& fields)
{
    return {fields.bytes("version"_L1), fields.number("status"_L1, 9999), fields.bytes("reason"_L1),
        headersFrom(fields.objects("headers"_L1))};
}

QJsonObject responseJson(const ParsedResponse& response)
{
    QJsonObject json{{u"head"_s, headJson(response.head)}, {u"interim"_s, arrayOf(response.interim, headJson)},
        {u"body"_s, bytesJson(response.body)}, {u"trailers"_s, headersJson(response.trailers)},
        {u"obsFold"_s, response.flags.obsFold}, {u"bareLf"_s, response.flags.bareLf},
        {u"controlBytes"_s, response.flags.controlBytes}, {u"complete"_s, response.complete}};
    putMaybe<qint64>(&json, "truncatedAt"_L1, response.truncatedAt);
    return json;
}

ParsedResponse responseFrom(const JsonFields& fields)
{
    ParsedResponse response;
    response.head = headFrom(fields.object("head"_L1));
    response.interim = listOf<ResponseHead>(fields.objects("interim"_L1), headFrom);
    response.body = fields.bytes("body"_L1);
    response.trailers = headersFrom(fields.objects("trailers"_L1));
    response.flags = {fields.flag("obsFold"_L1), fields.flag("bareLf"_L1), fields.flag("controlBytes"_L1)};
    response.complete = fields.flag("complete"_L1);
    response.truncatedAt = fields.maybeNumber("truncatedAt"_L1);
    return response;
}

QJsonObject timingsJson(const Timings& timings)
{
    QJsonObject json;
    for (const Phase& phase : phases)
        putMaybe(&json, phase.key, timings.*phase.time);
    return json;
}

Timings timingsFrom(const JsonFields& fields)
{
    Timings timings;
    for (const Phase& phase : phases)
        timings.*phase.time = fields.maybeNumber(phase.key);
    return timings;
}

QJsonObject certificateJson(const CertificateSummary& certificate)
{
    QJsonObject json{{u"subject"_s, certificate.subject}, {u"issuer"_s, certificate.issuer},
        {u"names"_s, QJsonArray::fromStringList(certificate.names)}, {u"sha256"_s, bytesJson(certificate.sha256)}};
    putTime(&json, "validFrom"_L1, certificate.validFrom);
    putTime(&json, "validUntil"_L1, certificate.validUntil);
    return json;
}

CertificateSummary certificateFrom(const JsonFields& fields)
{
    return {fields.text("subject"_L1), fields.text("issuer"_L1), fields.texts("names"_L1),
        fields.maybeTime("validFrom"_L1), fields.maybeTime("validUntil"_L1), fields.bytes("sha256"_L1)};
}

/// By TlsFault.
constexpr QLatin1StringView faultWords[] = {
    "expired"_L1, "notYetValid"_L1, "wrongHost"_L1, "selfSigned"_L1, "unknownRoot"_L1, "missingIssuer"_L1, "other"_L1};

QJsonArray faultsJson(const QList<TlsFault>& faults)
{
    QJsonArray words;
    for (const TlsFault fault : faults)
        words.append(QString(faultWords[int(fault)]));
    return words;
}

QList<TlsFault> faultsFrom(const QStringList& words)
{
    QList<TlsFault> faults;
    for (const QString& word : words) {
        const auto* at = std::find(std::begin(faultWords), std::end(faultWords), word);
        faults.append(at == std::end(faultWords) ? TlsFault::Other : TlsFault(at - std::begin(faultWords)));
    }
    return faults;
}

QJsonObject tlsJson(const TlsInfo& tls)
{
    return {{u"version"_s, tls.version}, {u"cipher"_s, tls.cipher}, {u"chain"_s, arrayOf(tls.chain, certificateJson)},
        {u"errors"_s, QJsonArray::fromStringList(tls.errors)}, {u"faults"_s, faultsJson(tls.faults)}};
}

TlsInfo tlsFrom(const JsonFields& fields)
{
    return {fields.text("version"_L1), fields.text("cipher"_L1),
        listOf<CertificateSummary>(fields.objects("chain"_L1), certificateFrom), fields.texts("errors"_L1),
        faultsFrom(fields.texts("faults"_L1))};
}

QJsonObject attemptJson(const Attempt& attempt)
{
    QJsonObject json{
        {u"address"_s, attempt.address.toString()}, {u"start"_s, attempt.start}, {u"failure"_s, attempt.failure}};
    putMaybe(&json, "end"_L1, attempt.end);
    return json;
}

/// Empty for none.
QHostAddress addressFrom(const JsonFields& fields, QLatin1StringView key)
{
    const QString text = fields.text(key);
    QHostAddress address;
    if (!text.isEmpty() && !address.setAddress(text))
        fields.fail(key, u"an address"_s);
    return address;
}

Attempt attemptFrom(const JsonFields& fields)
{
    return {addressFrom(fields, "address"_L1), fields.number("start"_L1), fields.maybeNumber("end"_L1),
        fields.text("failure"_L1)};
}

} // namespace

QJsonObject headerJson(const wire::Header& header)
{
    return {{u"name"_s, bytesJson(header.name)}, {u"value"_s, bytesJson(header.value)}};
}

wire::Header headerFrom(const JsonFields& fields)
{
    return {fields.bytes("name"_L1), fields.bytes("value"_L1)};
}

QJsonArray headersJson(const wire::Headers& headers)
{
    return arrayOf(headers, headerJson);
}

wire::Headers headersFrom(const QList<JsonFields>& list)
{
    return listOf<wire::Header>(list, headerFrom);
}

QJsonObject exchangeJson(const Exchange& exchange)
{
    QJsonObject json{{u"outcome"_s, QString(std::data(outcomes)[int(exchange.outcome)])},
        {u"sent"_s, bytesJson(exchange.sent)}, {u"sentBytes"_s, exchange.sentBytes},
        {u"received"_s, bytesJson(exchange.received)}, {u"timings"_s, timingsJson(exchange.timings)},
        {u"peerAddress"_s, exchange.peerAddress.toString()}, {u"peerPort"_s, exchange.peerPort},
        {u"attempts"_s, arrayOf(exchange.attempts, attemptJson)}, {u"proxy"_s, exchange.proxy}};
    putTime(&json, "startedAt"_L1, exchange.startedAt);
    if (exchange.response)
        json.insert("response"_L1, responseJson(*exchange.response));
    if (exchange.tls)
        json.insert("tls"_L1, tlsJson(*exchange.tls));
    if (exchange.error)
        json.insert("error"_L1, errorJson(*exchange.error));
    return json;
}

Exchange exchangeFrom(const JsonFields& fields)
{
    Exchange exchange;
    exchange.outcome = Outcome(fields.word("outcome"_L1, outcomes));
    exchange.sent = fields.bytes("sent"_L1);
    exchange.sentBytes = fields.number("sentBytes"_L1);
    exchange.received = fields.bytes("received"_L1);
    exchange.timings = timingsFrom(fields.object("timings"_L1));
    exchange.startedAt = fields.maybeTime("startedAt"_L1);
    exchange.peerAddress = addressFrom(fields, "peerAddress"_L1);
    exchange.peerPort = quint16(fields.number("peerPort"_L1, 0xffff));
    exchange.attempts = listOf<Attempt>(fields.objects("attempts"_L1), attemptFrom);
    exchange.proxy = fields.text("proxy"_L1);
    if (const auto response = fields.maybeObject("response"_L1))
        exchange.response = responseFrom(*response);
    if (const auto tls = fields.maybeObject("tls"_L1))
        exchange.tls = tlsFrom(*tls);
    if (const auto error = fields.maybeObject("error"_L1))
        exchange.error = errorFrom(*error);
    return exchange;
}

} // namespace desk::webhook
