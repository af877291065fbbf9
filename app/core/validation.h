// SPDX-License-Identifier: Apache-2.0
// The rules of docs/protocol.md 5 as pure functions. Text for people is made in ui/models/problemtext.h.
#pragma once

#include "app/core/automation.h"
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
    Secret
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
    NotOnServerRegex, ///< lookaround or backreference, which RE2 does not have
    NotAssignable, ///< read-only event or action
    NotAllowedInScope,
    BadUrl,
    BlankInUrl, ///< a space or a control character at `position`
    UserInfoInUrl, ///< would be sent to the server in the open
    UnencryptedUrl, ///< warning; `detail` is the host
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
[[nodiscard]] QList<Problem> payloadProblems(
    const QString& payload, const Event& event, const QStringList& secretNames);
[[nodiscard]] QList<Problem> webhookNameProblems(const QString& name);
[[nodiscard]] QList<Problem> webhookUrlProblems(const QString& url);
/// The host as it is asked for, where that is not what is written: "xn--bcher-kva.example" for "bücher.example". Empty
/// where both are the same.
[[nodiscard]] QString asciiHost(const QString& url);
[[nodiscard]] QList<Problem> secretNameProblems(const QString& name);
[[nodiscard]] QList<Problem> promptProblems(const QString& prompt);

/// Everything that is wrong with a draft. `secretNames` are those attached to its webhook.
[[nodiscard]] QList<Problem> problems(const AutomationDraft& draft, const QStringList& secretNames = {});

[[nodiscard]] bool hasErrors(const QList<Problem>& problems);

/// Whether the server takes this event in this scope (docs/protocol.md 3.1, SDK scopes).
[[nodiscard]] bool isAllowed(const Event& event, const Scope& scope);

} // namespace desk
