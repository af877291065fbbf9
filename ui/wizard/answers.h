// SPDX-License-Identifier: Apache-2.0
// What was answered in the wizard, and the automation it makes. Pure, shared by the steps and their tests.
#pragma once

#include "app/core/eventfields.h"
#include "app/core/validation.h"
#include "ui/models/teamdata.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace desk::ui {

enum class Step { Scope, Event, Action, Name };

/// Kept: an action that can only be read; it stays what it is.
enum class ActionChoice { Webhook, Slack, Aria, Nothing, Kept };

struct WebhookAnswers {
    IntegrationId webhook;
    QString name;
    QStringList secrets; ///< names attached to the webhook
    QString payload; ///< empty = none
    /// What is known of the webhook is no answer.
    bool operator==(const WebhookAnswers& o) const { return webhook == o.webhook && payload == o.payload; }
};

struct SlackAnswers {
    IntegrationId channel;
    QString name;
    QString title;
    QString message;
    QString severity; ///< INFO, WARN, ERROR; empty = INFO
    bool operator==(const SlackAnswers& o) const
    {
        return channel == o.channel && title == o.title && message == o.message && severity == o.severity;
    }
};

struct Answers {
    Scope scope;
    EventFields event;
    QString team; ///< that owns the webhook or channel
    ActionChoice action = ActionChoice::Webhook;
    WebhookAnswers webhook;
    SlackAnswers slack;
    QString prompt; ///< of ARIA
    QString name;
    QString description;
    bool enabled = true;
    bool operator==(const Answers&) const = default;
};

/// The automation that is edited or copied, and what the form said of it before anybody touched it. Widgets may show a
/// text otherwise than it is (line ends, spaces around): only what differs from `shown` was edited.
struct Original {
    Automation automation;
    Answers shown;
    bool isCopied = false; ///< a new one is made of it: then its faults are the new one's
};

/// For a draft on disk; what is not there reads as its default.
[[nodiscard]] QJsonObject toJson(const Answers& answers);
[[nodiscard]] Answers answersFrom(const QJsonObject& json);

/// What the form begins with for an automation that exists.
[[nodiscard]] Answers answersOf(const AutomationDraft& draft, const TeamFacts& teams);

/// Why an event cannot be chosen.
enum class EventObstacle { None, NotInScope, NotOnServer };

struct EventChoice {
    QString type; ///< the server's name
    EventObstacle obstacle = EventObstacle::None;
    bool operator==(const EventChoice&) const = default;
};

/// Every event that can be written, most used first.
[[nodiscard]] QList<EventChoice> eventChoices(const Scope& scope, const ServerInfo& server);

/// What a new automation makes.
[[nodiscard]] AutomationDraft draftFrom(const Answers& answers);
/// `original` with what was edited; everything else is as it was, to the byte.
[[nodiscard]] AutomationDraft draftFrom(const Answers& answers, const Original& original);

/// Problems of the fields of one step. What was wrong before and was not touched is no error of an
/// edit.
[[nodiscard]] QList<Problem> problemsAt(
    Step step, const Answers& answers, const std::optional<Original>& original = std::nullopt);

/// The payload a new webhook automation begins with.
[[nodiscard]] QString startingPayload(const QString& eventType);

} // namespace desk::ui
