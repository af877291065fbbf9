// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/requeststate.h"

#include "app/core/deliver.h"
#include "app/wire/requestbuilder.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

bool needsOtherSecrets(const webhook::TestSetup& a, const webhook::TestSetup& b)
{
    return a.team != b.team || a.accessTokenSecret != b.accessTokenSecret || a.signingSecret != b.signingSecret;
}

/// What it goes to, as the webhook it may be.
Webhook targetOf(const webhook::TestSetup& setup)
{
    return {{setup.webhook}, setup.team, setup.webhookName, setup.url.toString(QUrl::FullyEncoded),
        setup.accessTokenSecret, setup.signingSecret, {}};
}

QString maskOf(const QString& name)
{
    return u"•••• "_s + name;
}

} // namespace

RequestState::RequestState(tester::Tester& tester, QObject* parent) : QObject(parent), m_tester(tester)
{
    if (const auto& draft = tester.draft()) {
        m_setup = *draft;
        m_chosen = targetOf(m_setup);
        readSecrets();
    }
}

void RequestState::change(const webhook::TestSetup& setup)
{
    if (setup == m_setup)
        return;
    const webhook::TestSetup before = std::exchange(m_setup, setup);
    m_tester.setDraft(m_setup);
    if (needsOtherSecrets(before, m_setup))
        readSecrets();
    tell();
}

void RequestState::tell()
{
    m_delivery.reset();
    m_prepared.reset();
    Q_EMIT changed();
}

void RequestState::restore(const webhook::TestSetup& setup)
{
    m_chosen = targetOf(setup);
    change(setup);
}

void RequestState::chooseWebhook(const Webhook& webhook)
{
    m_chosen = webhook;
    webhook::TestSetup setup = m_setup;
    setup.webhook = webhook.id.value;
    setup.webhookName = webhook.name;
    setup.team = webhook.team;
    setup.url = QUrl(webhook.url);
    setup.accessTokenSecret = webhook.accessTokenSecret;
    setup.signingSecret = webhook.signingSecret;
    change(setup);
}

void RequestState::setAddress(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (url == m_setup.url)
        return;
    if (m_chosen && url == QUrl(m_chosen->url))
        return chooseWebhook(*m_chosen);
    webhook::TestSetup setup = m_setup;
    setup.url = url;
    setup.webhook.clear();
    setup.webhookName.clear();
    const bool isSame = m_chosen && wire::sameOrigin(url, QUrl(m_chosen->url));
    // The secrets belong to the webhook: somebody else's endpoint is not to get them.
    setup.accessTokenSecret = isSame ? m_chosen->accessTokenSecret : std::nullopt;
    setup.signingSecret = isSame ? m_chosen->signingSecret : std::nullopt;
    change(setup);
}

void RequestState::clearTarget()
{
    webhook::TestSetup setup = m_setup;
    setup.url = QUrl();
    setup.webhook.clear();
    setup.webhookName.clear();
    setup.team.clear();
    setup.accessTokenSecret.reset();
    setup.signingSecret.reset();
    m_chosen.reset();
    change(setup);
}

void RequestState::redirectTo(const QUrl& url)
{
    webhook::TestSetup setup = m_setup;
    setup.url = url;
    setup.webhook.clear();
    setup.webhookName.clear();
    change(setup);
}

void RequestState::setPayload(const QString& payload)
{
    webhook::TestSetup setup = m_setup;
    setup.payload = payload;
    change(setup);
}

void RequestState::setHeaders(const wire::Headers& headers)
{
    webhook::TestSetup setup = m_setup;
    setup.headers = headers;
    change(setup);
}

void RequestState::setEvent(const EventFacts& facts, const QString& automation)
{
    webhook::TestSetup setup = m_setup;
    setup.eventType = facts.eventType;
    setup.values = variableValues(facts, automation);
    change(setup);
}

QString RequestState::automation() const
{
    return m_setup.values.value(u"automation_name"_s);
}

QStringList RequestState::secretNames() const
{
    QStringList names;
    for (const auto& name : {m_setup.accessTokenSecret, m_setup.signingSecret}) {
        if (name && !names.contains(*name))
            names.append(*name);
    }
    return names;
}

QStringList RequestState::missingSecrets() const
{
    if (!m_secretsError)
        return {};
    const QStringList names = secretNames();
    const auto* keychain = std::get_if<KeychainError>(&*m_secretsError);
    return keychain && names.contains(keychain->detail) ? QStringList{keychain->detail} : names;
}

void RequestState::readSecrets()
{
    m_secrets.clear();
    m_secretsError.reset();
    m_delivery.reset();
    m_prepared.reset();
    const int asked = ++m_asked;
    m_reading = !secretNames().isEmpty();
    if (!m_reading)
        return;
    deliver(m_tester.secretsFor(m_setup), this, [this, asked](const Result<QList<NamedSecret>>& secrets) {
        if (asked != m_asked)
            return;
        m_reading = false;
        if (secrets)
            m_secrets = *secrets;
        else
            m_secretsError = secrets.error();
        tell();
    });
}

const Result<webhook::Delivery>& RequestState::delivery() const
{
    if (!m_delivery)
        m_delivery = tester::Tester::delivery(m_setup, m_secrets);
    return *m_delivery;
}

const Result<webhook::PreparedRequest>& RequestState::prepared() const
{
    if (!m_prepared)
        m_prepared = delivery().and_then(
            [](const webhook::Delivery& made) -> Result<webhook::PreparedRequest> { return webhook::prepare(made); });
    return *m_prepared;
}

RenderedPayload RequestState::rendered() const
{
    VariableValues values = m_setup.values;
    for (const QString& name : secretNames())
        values.insert(name, maskOf(name));
    if (m_setup.accessTokenSecret)
        values.insert(u"ACCESS_TOKEN"_s, maskOf(*m_setup.accessTokenSecret));
    return render(parseTemplate(m_setup.payload), values);
}

} // namespace desk::ui
