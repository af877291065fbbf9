// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"
#include "app/webhook/delivery.h"
#include "ui/models/rotation.h"
#include "ui/team/teamcontext.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace desk::ui {

/// Sends the requests of a rotation: from here with a chosen value of the rotated secret, or by the server. The other
/// secrets of a webhook come from the keychain of this computer, where it has them.
class RotateTests final : public QObject {
    Q_OBJECT

public:
    RotateTests(const TeamContext& context, QString team, QString secret, QObject* parent);

    /// Asks the keychain, which may take its time, for the present value and the other secrets of these webhooks;
    /// copiesRead() follows.
    void readCopies(const QList<Webhook>& webhooks);
    [[nodiscard]] std::optional<Secret> oldValue() const;
    /// Why there is none.
    [[nodiscard]] QString whyNoOldValue() const;
    /// No value is held any more.
    void wipe();

    void sendFromHere(
        const Rotation::Run& run, const QList<Webhook>& webhooks, const Secret& value, const QByteArray& body);
    void askServer(const Rotation::Run& run, const QList<Webhook>& webhooks, const QString& payload);

Q_SIGNALS:
    void copiesRead();
    void answered(
        const desk::ui::Rotation::Run& run, const desk::IntegrationId& webhook, const desk::ui::RotationTry& attempt);

private:
    void takeCopy(const QString& name, const Result<Secret>& copy);
    void takeAnswer(
        const Rotation::Run& run, const IntegrationId& webhook, const WebhookTest& test, const QStringList& missing);

    TeamContext m_context;
    QString m_team;
    QString m_secret;
    webhook::Sender m_sender;
    QHash<QString, Secret> m_copies;
    QHash<QString, QString> m_whyNot; ///< by name of a secret, for those that are not in m_copies
    int m_open = 0;
};

} // namespace desk::ui
