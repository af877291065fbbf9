// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/bundle.h"

#include "app/core/redaction.h"
#include "app/webhook/jsonfields.h"
#include "app/webhook/typedsecrets.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <array>

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;
const auto kind = u"automation-desk-webhook-bundle"_s;

struct FactField {
    QLatin1StringView key;
    QString BundleFacts::*text;
};
constexpr std::array<FactField, 7> factFields{
    {{"server"_L1, &BundleFacts::server}, {"serverVersion"_L1, &BundleFacts::serverVersion},
        {"program"_L1, &BundleFacts::program}, {"system"_L1, &BundleFacts::system}, {"qt"_L1, &BundleFacts::qt},
        {"cause"_L1, &BundleFacts::cause}, {"automation"_L1, &BundleFacts::automation}}};

QJsonObject factsJson(const BundleFacts& facts, const QList<NamedSecret>& secrets)
{
    QJsonObject json;
    for (const FactField& field : factFields)
        if (!(facts.*field.text).isEmpty())
            json.insert(field.key, maskedText(facts.*field.text, secrets));
    return json;
}

BundleFacts factsFrom(const JsonFields& fields)
{
    BundleFacts facts;
    for (const FactField& field : factFields)
        facts.*field.text = fields.maybeText(field.key).value_or(QString());
    return facts;
}

QByteArray signatureOf(const TestRun& run)
{
    for (const SentHeader& sent : run.headers) {
        if (sent.header.name.compare("X-Wandb-Signature", Qt::CaseInsensitive) == 0)
            return sent.header.value;
    }
    return {};
}

/// A redacted run's body may have been cut or masked: then only what it was signed with is told.
SignatureFacts signatureFacts(const TestRun& run)
{
    SignatureFacts facts;
    facts.key = run.setup.signingSecret.value_or(QString());
    facts.header = signatureOf(run);
    const qsizetype headEnd = run.exchange.sent.indexOf("\r\n\r\n");
    if (facts.key.isEmpty() || headEnd < 0 || run.redacted)
        return facts;
    const QByteArray body = run.exchange.sent.sliced(headEnd + 4);
    facts.signedBytes = body.size();
    facts.sha256 = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    return facts;
}

QJsonObject signatureJson(const SignatureFacts& facts)
{
    QJsonObject json{{u"key"_s, facts.key}, {u"header"_s, bytesJson(facts.header)}};
    if (!facts.signedBytes)
        return json;
    json.insert("signedBytes"_L1, *facts.signedBytes);
    json.insert("sha256"_L1, bytesJson(facts.sha256));
    return json;
}

SignatureFacts signatureFrom(const JsonFields& fields)
{
    SignatureFacts facts{fields.text("key"_L1), fields.bytes("header"_L1), fields.maybeNumber("signedBytes"_L1), {}};
    if (facts.signedBytes)
        facts.sha256 = fields.bytes("sha256"_L1);
    return facts;
}

Result<Bundle> contentOf(const QJsonObject& json)
{
    JsonFields::Fault fault;
    const JsonFields fields(json, {}, &fault);
    if (fields.text("kind"_L1) != kind)
        fields.fail("kind"_L1, kind);
    if (!fault && fields.number("format"_L1) != format)
        fields.fail("format"_L1, u"format %1"_s.arg(format));
    if (fault)
        return failure(*fault);
    Bundle bundle;
    bundle.madeAt = fields.maybeTime("madeAt"_L1);
    bundle.facts = factsFrom(fields.object("facts"_L1));
    bundle.signature = signatureFrom(fields.object("signature"_L1));
    const JsonFields run = fields.object("run"_L1);
    if (fault)
        return failure(*fault);
    const auto decoded = testRunFrom(run.json());
    if (!decoded) {
        const auto* error = std::get_if<DecodeError>(&decoded.error());
        return failure(
            DecodeError{QString(u"run."_s + (error ? error->path : QString())), error ? error->expected : QString()});
    }
    bundle.run = *decoded;
    return bundle;
}

} // namespace

QByteArray toBundle(const TestRun& run, const QList<NamedSecret>& known, const BundleFacts& facts)
{
    const QList<NamedSecret> secrets = withTyped(known, run.setup);
    QJsonObject json{{u"kind"_s, kind}, {u"format"_s, format}, {u"facts"_s, factsJson(facts, secrets)},
        {u"signature"_s, signatureJson(signatureFacts(run))}, {u"run"_s, toJson(redactedRun(run, secrets))}};
    putTime(&json, "madeAt"_L1, QDateTime::currentDateTimeUtc());
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<Bundle> bundleFrom(const QByteArray& file)
{
    if (file.size() > largestBundle)
        return failure(DecodeError{{}, u"at most %1 bytes"_s.arg(largestBundle)});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(DecodeError{u"byte %1"_s.arg(error.offset), u"JSON"_s});
    if (!document.isObject())
        return failure(DecodeError{{}, u"an object"_s});
    return contentOf(document.object());
}

} // namespace desk::webhook
