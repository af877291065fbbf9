// SPDX-License-Identifier: Apache-2.0
// Whatever a secret is made of and however it is written into a text: nothing of it is left, and what is no secret
// stays as it was.
#include "app/core/jsontext.h"
#include "app/core/redaction.h"

#include <fuzzer/FuzzedDataProvider.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

using namespace desk;

namespace {

void require(bool holds, const char* what, const QByteArray& text)
{
    if (!holds) {
        std::fprintf(stderr, "property broken: %s\n%s\n", what, text.toPercentEncoding(" ").constData());
        std::abort();
    }
}

QByteArray text(FuzzedDataProvider& provider, size_t longest)
{
    return QByteArray::fromStdString(provider.ConsumeRandomLengthString(longest));
}

/// As Qt's own writer puts it into a document, without the quotes.
QByteArray jsonByQt(const QByteArray& secret)
{
    return QJsonDocument(QJsonArray{QString::fromUtf8(secret)}).toJson(QJsonDocument::Compact).mid(2).chopped(2);
}

QByteArray withoutPadding(QByteArray base64)
{
    while (base64.endsWith('='))
        base64.chop(1);
    return base64;
}

struct Form {
    const char* name;
    QByteArray bytes;
};

/// Every way that the program or a receiver may write it.
QList<Form> formsOf(const QByteArray& secret)
{
    QList<Form> forms{{"plain", secret}, {"percent", secret.toPercentEncoding()},
        {"percent, lower case", secret.toPercentEncoding().toLower()}, {"percent, every byte", '%' + secret.toHex('%')},
        {"JSON", jsonEscaped(QString::fromUtf8(secret)).toUtf8()}, {"JSON by Qt", jsonByQt(secret)},
        {"JSON, slashes", jsonByQt(secret).replace("/", "\\/")}};
    if (secret.toPercentEncoding().toLower().contains(secret) != secret.toPercentEncoding().contains(secret)
        || secret.toLower() != secret)
        forms.removeAt(2); // letters of the secret itself would change with it
    if (secret.size() >= 12) {
        forms += {{"base64", withoutPadding(secret.toBase64())},
            {"base64url", secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)},
            {"hex", secret.toHex()}, {"hex, upper case", secret.toHex().toUpper()}};
    }
    return forms;
}

/// The mark itself, or what begins or ends in one, could make the secret anew.
bool isLikeTheMark(const QByteArray& secret)
{
    return secret.contains("\xE2\x80\xA2") || QByteArray(redactionMark).contains(secret);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    FuzzedDataProvider provider(data, size);
    const auto secret = Secret::ofText(text(provider, 48));
    const auto other = Secret::ofText(text(provider, 16));
    const QByteArray before = text(provider, 40);
    const auto chosen = provider.ConsumeIntegralInRange<qsizetype>(0, 11); // one form each time: all take too long
    const QByteArray after = QByteArray::fromStdString(provider.ConsumeRemainingBytesAsString()).left(400);
    if (!secret || isLikeTheMark(secret->bytes()))
        return 0;
    QList<Secret> secrets{*secret};
    if (other && !isLikeTheMark(other->bytes()))
        secrets.append(*other);

    const QList<Form> forms = formsOf(secret->bytes());
    if (chosen < forms.size()) {
        const Form& form = forms.at(chosen);
        const QByteArray whole = before + form.bytes + after;
        const QByteArray masked = redacted(whole, secrets);
        require(masked.contains(redactionMark), form.name, whole);
        require(!masked.contains(form.bytes), form.name, whole);
        require(redacted(masked, secrets) == masked, "the same again changes nothing", whole);
    } else if (secret->size() >= 12) {
        const QByteArray whole = QByteArray(before + secret->bytes() + after).toBase64();
        require(redacted(whole, secrets) != whole, "base64 of a text around it", whole);
    }
    const QByteArray innocent = before + after;
    const QByteArray masked = redacted(innocent, secrets);
    require(masked.contains(redactionMark) || masked == innocent, "only a mark changes anything", innocent);
    require(redacted(innocent, {}) == innocent, "no secret, no mark", innocent);
    return 0;
}
