// SPDX-License-Identifier: Apache-2.0
// The rules of docs/protocol.md 5 as pure functions. Text for people is made in ui/models/problemtext.h.
#pragma once

#include "app/core/automation.h"
#include "app/core/eventfields.h"
#include "app/core/workspace.h"

#include <QList>
#include <QString>

namespace desk {

enum class Field {
    Name,
    Description,
    Scope,
    EventType,
    AliasRegex,
    Condition,
    Action,
    Webhook,
    Payload,
    Prompt,
    Url,
    Secret,
    Metric,
    Value, ///< threshold, change or z-score
    Window,
    PriorWindow,
    States,
    RunUser,
    RunName, ///< its regex
    Channel,
};

enum class Rule {
    Required,
    TooLong, ///< `detail` is the limit
    BadCharacters, ///< `detail` says which are allowed, as a pattern
    NotJson, ///< `position` is the offset
    NotJsonObject,
    UnknownVariable, ///< `detail` is the name
    AlwaysEmpty, ///< warning; `detail` is the name
    BadRegex, ///< `detail` is the engine's message
    NotOnServerRegex, ///< `detail` is what RE2 does not have: lookaround, a back reference, … (app/core/re2syntax.h)
    NotAssignable, ///< read-only event or action
    NotAllowedInScope,
    BadUrl,
    BlankInUrl, ///< a space or a control character at `position`
    UserInfoInUrl, ///< would be sent to the server in the open
    UnencryptedUrl, ///< warning; `detail` is the host
    Taken, ///< another one of the scope has that name
    NotANumber,
    NotPositive,
    NotAtLeastOne, ///< of a window
    MayBreakJson, ///< warning; a variable outside of a string: `detail` is the name
    SecretInBody, ///< warning; `detail` is the name
    NotTopLevel, ///< warning; a metadata key with a dot: `detail` is the name
    Destination, ///< what the receiver at the URL demands: `detail` names the rule (app/core/destination.h)
};

struct Problem {
    enum class Severity { Error, Warning };
    Field field;
    Rule rule;
    Severity severity = Severity::Error;
    QString detail;
    qsizetype position = -1; ///< offset in the field's text, -1 when it concerns all of it
    qsizetype length = 0;
    bool operator==(const Problem&) const = default;
};

[[nodiscard]] QList<Problem> automationNameProblems(const QString& name);
[[nodiscard]] QList<Problem> regexProblems(Field field, const QString& pattern);
/// Of what a form says of an event. What it cannot say is not looked into.
[[nodiscard]] QList<Problem> eventFieldProblems(const EventFields& fields);
/// Whether the event can be written there, and what is wrong with its filter.
[[nodiscard]] QList<Problem> eventProblems(const Event& event, const Scope& scope);
[[nodiscard]] QList<Problem> payloadProblems(
    const QString& payload, const Event& event, const QStringList& secretNames);
[[nodiscard]] QList<Problem> webhookNameProblems(const QString& name);
[[nodiscard]] QList<Problem> webhookUrlProblems(const QString& url);
/// The host as it is asked for, where that is not what is written: "xn--bcher-kva.example" for "bücher.example". Empty
/// where both are the same.
[[nodiscard]] QString asciiHost(const QString& url);
[[nodiscard]] QList<Problem> secretNameProblems(const QString& name);
/// Of a prompt for ARIA, in UTF-8, without blanks around it (docs/protocol.md 5).
inline constexpr int promptByteLimit = 4000;
[[nodiscard]] QList<Problem> promptProblems(const QString& prompt);

/// Everything that is wrong with a draft. `secretNames` are those attached to its webhook.
[[nodiscard]] QList<Problem> problems(const AutomationDraft& draft, const QStringList& secretNames = {});

[[nodiscard]] bool hasErrors(const QList<Problem>& problems);

/// Whether the server takes this event in this scope (docs/protocol.md 3.1, SDK scopes).
[[nodiscard]] bool isAllowed(const Event& event, const Scope& scope);

} // namespace desk
