// SPDX-License-Identifier: Apache-2.0
// Which ${variables} an event fills (docs/protocol.md 6.1), and sample values for previews.
#pragma once

#include "app/core/event.h"
#include "app/core/payloadtemplate.h"

namespace desk {

enum class VariableUse {
    Filled, ///< has a value for this event
    AlwaysEmpty, ///< known, but empty for this event
    Unknown, ///< no such variable
};

/// `secretNames` are the webhook's attached secrets, which are variables of their own beside ACCESS_TOKEN.
[[nodiscard]] VariableUse variableUse(const QString& name, const Event& event, const QStringList& secretNames = {});

/// Names to offer for this event, in the order of docs/protocol.md 6.1.
[[nodiscard]] QStringList offeredVariables(const Event& event);

/// What `${event_type}` renders to: LINK_ARTIFACT for LINK_MODEL, else the event's own name.
[[nodiscard]] QString renderedEventType(const QString& eventTypeName);

/// What happened, as needed to fill variables. Empty texts are "does not apply".
struct EventFacts {
    QString eventType; ///< the server's name, e.g. "ADD_ARTIFACT_ALIAS"
    QString author;
    QString entity;
    QString project;
    QString collection;
    QString version; ///< e.g. "v7"
    QString artifactId; ///< server id, for wandb-artifact://_id/...
    QString alias;
    QString tag;
    QHash<QString, QString> metadata; ///< top-level keys; values as they are put in the text
    QString run;
    QString runState;
    QString metric;
    QString metricValues;
    bool operator==(const EventFacts&) const = default;
};

/// A value (perhaps empty) for every known variable, plus artifact_metadata.KEY for each key.
[[nodiscard]] VariableValues variableValues(const EventFacts& facts, const QString& automationName);

/// The facts those values were made of, as far as the values tell them; variableValues() gives the same values again.
[[nodiscard]] EventFacts factsFrom(const VariableValues& values, const QString& eventType);

/// A believable event for previews; `registry` and `collection` give it the page's own names when not empty.
[[nodiscard]] EventFacts sampleFacts(
    const Event& event, const QString& entity, const QString& project, const QString& collection);

} // namespace desk
