// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/typedsecrets.h"

#include "app/core/payloadtemplate.h"
#include "app/core/redaction.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

class Found {
public:
    void add(const QString& name, const QByteArray& value)
    {
        const QByteArray trimmed = value.trimmed();
        if (trimmed.size() < shortestTyped || trimmed.contains(redactionMark))
            return;
        const auto secret = Secret::ofText(trimmed);
        if (secret && !m_found.contains(NamedSecret{name, *secret}))
            m_found.append({name, *secret});
    }
    void addCredential(const QByteArray& header, const QByteArray& value);
    void addQuery(const QUrl& url);
    [[nodiscard]] QList<NamedSecret> found() const { return m_found; }

private:
    QList<NamedSecret> m_found;
};

void Found::addCredential(const QByteArray& header, const QByteArray& value)
{
    const QString name = QString::fromLatin1(header);
    const QByteArray credential = value.sliced(schemeLength(value));
    add(name, credential);
    if (value.first(schemeLength(value)).compare("Basic ", Qt::CaseInsensitive) == 0) {
        const QByteArray login = QByteArray::fromBase64(credential);
        add(name, login.sliced(login.indexOf(':') + 1));
    }
    if (!header.toLower().contains("cookie"))
        return;
    for (const QByteArray& part : value.split(';'))
        add(name, part.sliced(part.indexOf('=') + 1));
}

void Found::addQuery(const QUrl& url)
{
    add(u"password"_s, url.password(QUrl::FullyDecoded).toUtf8());
    for (const auto& [name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (looksSecretInUrl(name))
            add(name, value.toUtf8());
    }
}

/// What of a header's value was typed: a variable that is filled with a secret of the webhook was not.
void addHeader(Found* found, const wire::Header& header, const QHash<QString, QString>& values)
{
    const PayloadTemplate parts = parseTemplate(QString::fromUtf8(header.value));
    const QStringList names = variables(parts);
    for (const QString& name : names)
        found->add(QString::fromLatin1(header.name), values.value(name).toUtf8());
    const bool isTyped =
        std::all_of(names.begin(), names.end(), [&](const QString& name) { return values.contains(name); });
    if (isTyped)
        found->addCredential(header.name, render(parts, values).text.toUtf8());
}

bool isMarked(const QString& text)
{
    static const QRegularExpression mark(u"\u2022{4} [^\\n]{1,600}? \\([0-9]+ bytes\\)"_s);
    return text.contains(u"\u2022\u2022\u2022\u2022"_s) && mark.match(text).hasMatch();
}

} // namespace

bool looksSecret(const QByteArray& headerName)
{
    static constexpr const char* parts[] = {
        "auth", "token", "secret", "key", "cookie", "password", "credential", "session", "signature", "hmac", "jwt"};
    const QByteArray name = headerName.toLower();
    return std::any_of(std::begin(parts), std::end(parts), [&](const char* part) { return name.contains(part); });
}

bool looksSecretInUrl(const QString& itemName)
{
    static const QStringList whole{u"sig"_s, u"code"_s, u"pwd"_s, u"pass"_s, u"passwd"_s};
    return whole.contains(itemName.toLower()) || looksSecret(itemName.toUtf8());
}

QList<NamedSecret> typedSecrets(const TestSetup& setup)
{
    Found found;
    for (const wire::Header& header : setup.headers) {
        if (looksSecret(header.name))
            addHeader(&found, header, setup.values);
    }
    found.addQuery(setup.url);
    return found.found();
}

QList<NamedSecret> typedSecrets(const Delivery& delivery)
{
    Found found;
    for (const wire::Header& header : delivery.headers) {
        if (looksSecret(header.name))
            found.addCredential(header.name, header.value);
    }
    found.addQuery(delivery.url);
    return found.found();
}

QList<NamedSecret> withTyped(QList<NamedSecret> secrets, const TestSetup& setup)
{
    for (const NamedSecret& typed : typedSecrets(setup)) {
        const bool isKnown = std::any_of(
            secrets.begin(), secrets.end(), [&](const NamedSecret& secret) { return secret.value == typed.value; });
        if (!isKnown)
            secrets.append(typed);
    }
    return secrets;
}

qsizetype schemeLength(const QByteArray& value)
{
    // Of any word a passphrase could begin with it.
    static constexpr const char* schemes[] = {
        "bearer", "basic", "token", "apikey", "oauth", "digest", "negotiate", "key", "bot", "splunk", "geniekey"};
    const qsizetype space = value.indexOf(' ');
    const QByteArray word = value.first(std::max<qsizetype>(0, space)).toLower();
    const bool isScheme =
        std::any_of(std::begin(schemes), std::end(schemes), [&](const char* scheme) { return word == scheme; });
    return isScheme ? space + 1 : 0;
}

std::optional<QString> placeOfMark(const TestSetup& setup)
{
    if (isMarked(QString::fromUtf8(QByteArray::fromPercentEncoding(setup.url.toEncoded()))))
        return u"url"_s;
    for (const wire::Header& header : setup.headers) {
        if (isMarked(QString::fromUtf8(header.value)) || isMarked(QString::fromUtf8(header.name)))
            return QString::fromUtf8(header.name);
    }
    if (isMarked(setup.payload))
        return u"payload"_s;
    for (auto at = setup.values.cbegin(); at != setup.values.cend(); ++at) {
        if (isMarked(at.value()))
            return at.key();
    }
    return std::nullopt;
}

} // namespace desk::webhook
