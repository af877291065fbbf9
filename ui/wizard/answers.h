// SPDX-License-Identifier: Apache-2.0
// What was answered in the wizard, and the automation it makes. Pure, shared by the steps and their tests.
#pragma once

#include "app/core/validation.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace desk::ui {

enum class Step { Event, Action, Name };
enum class ActionChoice { Webhook, Nothing };

struct Answers {
    QString eventType; ///< the server's name
    QString pattern; ///< alias or tag regex; empty = any
    QString team;
    ActionChoice action = ActionChoice::Webhook;
    IntegrationId webhook;
    QString webhookName;
    QStringList webhookSecrets; ///< names attached to the webhook
    QString payload;
    QString name;
    QString description;
    bool operator==(const Answers&) const = default;
};

/// For a draft on disk; what is not there reads as its default.
[[nodiscard]] QJsonObject toJson(const Answers& answers);
[[nodiscard]] Answers answersFrom(const QJsonObject& json);

/// One event a person can choose.
struct EventChoice {
    QString type;
    QString patternField; ///< "alias", "tag"; empty where the event has no pattern
};

/// The events this wizard writes that the scope and the server allow, most used first.
[[nodiscard]] QList<EventChoice> eventChoices(const Scope& scope, const ServerInfo& server);

[[nodiscard]] QString patternField(const QString& eventType);

[[nodiscard]] Event eventOf(const Answers& answers);
[[nodiscard]] AutomationDraft draftFrom(const Answers& answers, const Scope& scope);

/// Problems of the fields of one step.
[[nodiscard]] QList<Problem> problemsAt(Step step, const Answers& answers, const Scope& scope);

/// The payload a new webhook automation begins with.
[[nodiscard]] QString startingPayload(const QString& eventType);

} // namespace desk::ui
