// SPDX-License-Identifier: Apache-2.0
#include "ui/team/rotatetests.h"

#include "app/core/deliver.h"
#include "app/sync/teamsecrets.h"
#include "app/sync/teamsettings.h"
#include "ui/models/errortext.h"
#include "ui/team/secrettext.h"

#include <QSet>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

RotationTry serverTry(const Result<WebhookTest>& answer)
{
    if (answer)
        return tryOf(*answer, {});
    if (std::holds_alternative<NotSupportedError>(answer.error()))
        return skippedTry(describe(answer.error()));
    return {.state = RotationTry::State::Failed, .word = shortState(answer.error()), .note = describe(answer.error())};
}

} // namespace

RotateTests::RotateTests(const TeamContext& context, QString team, QString secret, QObject* parent)
    : QObject(parent), m_context(context), m_team(std::move(team)), m_secret(std::move(secret))
{
}

void RotateTests::readCopies(const QList<Webhook>& webhooks)
{
    QSet<QString> names{m_secret};
    for (const Webhook& webhook : webhooks) {
        for (const auto& name : {webhook.accessTokenSecret, webhook.signingSecret}) {
            if (name)
                names.insert(*name);
        }
    }
    m_open += int(names.size());
    for (const QString& name : std::as_const(names))
        deliver(m_context.secrets.reveal(m_team, name), this,
            [this, name](const Result<Secret>& copy) { takeCopy(name, copy); });
}

void RotateTests::takeCopy(const QString& name, const Result<Secret>& copy)
{
    if (copy) {
        m_copies.insert(name, *copy);
    } else {
        const auto* error = std::get_if<KeychainError>(&copy.error());
        const bool notHere = error && error->kind == KeychainError::Kind::NotFound;
        m_copies.remove(name);
        m_whyNot.insert(name, notHere ? tr("The old value is not on this computer.") : secretErrorText(copy.error()));
    }
    if (--m_open == 0)
        Q_EMIT copiesRead();
}

std::optional<Secret> RotateTests::oldValue() const
{
    const auto at = m_copies.constFind(m_secret);
    return at == m_copies.cend() ? std::nullopt : std::optional(*at);
}

QString RotateTests::whyNoOldValue() const
{
    return m_whyNot.value(m_secret);
}

void RotateTests::wipe()
{
    m_copies.clear();
}

void RotateTests::sendFromHere(
    const Rotation::Run& run, const QList<Webhook>& webhooks, const Secret& value, const QByteArray& body)
{
    for (const Webhook& webhook : webhooks) {
        QStringList missing;
        const auto valueOf = [&](const std::optional<QString>& name) -> std::optional<NamedSecret> {
            if (!name)
                return std::nullopt;
            if (*name == m_secret)
                return NamedSecret{*name, value};
            const auto copy = m_copies.constFind(*name);
            if (copy != m_copies.cend())
                return NamedSecret{*name, *copy};
            missing.append(*name);
            return std::nullopt;
        };
        webhook::Delivery delivery{.url = QUrl(webhook.url)};
        delivery.accessToken = valueOf(webhook.accessTokenSecret);
        delivery.signingKey = valueOf(webhook.signingSecret);
        delivery.body = body;
        deliver(m_sender.send(delivery), this,
            [this, run, id = webhook.id, missing](const WebhookTest& test) { takeAnswer(run, id, test, missing); });
    }
}

// A trial with a value the server does not have, or without all of its secrets, is not the webhook's last test.
void RotateTests::takeAnswer(
    const Rotation::Run& run, const IntegrationId& webhook, const WebhookTest& test, const QStringList& missing)
{
    if (run.column == Rotation::Column::AfterHere && missing.isEmpty())
        deliver(m_context.settings.noteTest(webhook, test), this, [](const Status&) {});
    Q_EMIT answered(run, webhook, tryOf(test, missing));
}

void RotateTests::askServer(const Rotation::Run& run, const QList<Webhook>& webhooks, const QString& payload)
{
    for (const Webhook& webhook : webhooks)
        deliver(m_context.settings.testWebhook(draftOf(webhook), payload, webhook.id), this,
            [this, run, id = webhook.id](
                const Result<WebhookTest>& answer) { Q_EMIT answered(run, id, serverTry(answer)); });
}

} // namespace desk::ui
