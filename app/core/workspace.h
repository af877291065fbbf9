// SPDX-License-Identifier: Apache-2.0
// The people, teams and places automations belong to (docs/protocol.md 2.2, 2.3, 2.5, 2.6).
#pragma once

#include "app/core/ids.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace desk {

struct Viewer {
    QString id;
    QString username;
    QString name;
    QString email;
    QString defaultTeam; ///< name of the default entity, may be the personal one
    bool instanceAdmin = false;
    bool operator==(const Viewer&) const = default;
};

struct ServerInfo {
    QSet<QString> features; ///< names of enabled features; an absent name is off
    QString version; ///< empty where the server does not say
    QString webHost; ///< base of the server's web pages, e.g. "https://wandb.ai"; empty where it does not say
    QString slackClientId; ///< of the server's Slack app; empty where there is none
    bool operator==(const ServerInfo&) const = default;

    [[nodiscard]] bool has(const QString& feature) const { return features.contains(feature); }
};

struct Member {
    QString id;
    QString username;
    QString name;
    QString email;
    QString role; ///< the server's word; compare without case
    bool admin = false;
    bool operator==(const Member&) const = default;
};

struct Organization {
    OrganizationId id;
    QString name;
    TeamId entityId; ///< the org's own entity: owner of registries, scope id of organization automations
    QString entityName;
    QList<Member> members; ///< empty = not known
    bool operator==(const Organization&) const = default;
};

struct Team {
    TeamId id;
    QString name;
    OrganizationId organization; ///< empty for a personal entity without one
    QList<Member> members;
    bool operator==(const Team&) const = default;
};

/// A project or a registry. A registry is a project of the org's entity named `wandb-registry-<display name>`.
struct Project {
    ProjectId id;
    QString name; ///< full name on the server
    QString owner; ///< entity name
    QString description;
    /// Of a registry only, each person once with the highest role that the registry or a team gives; empty = not known.
    QList<Member> members;
    bool operator==(const Project&) const = default;

    [[nodiscard]] bool isRegistry() const;
    [[nodiscard]] QString displayName() const; ///< without the registry prefix
};

struct Collection {
    enum class Kind { Sequence, Portfolio };
    CollectionId id;
    QString name;
    Kind kind = Kind::Portfolio;
    ProjectId project;
    QString description;
    bool operator==(const Collection&) const = default;
};

struct Webhook {
    IntegrationId id;
    QString team; ///< entity name
    QString name;
    QString url;
    std::optional<QString> accessTokenSecret; ///< name of a team secret
    std::optional<QString> signingSecret; ///< name of a team secret
    QDateTime createdAt;
    bool operator==(const Webhook&) const = default;
};

/// What the form of a webhook edits and what is sent for it.
struct WebhookDraft {
    QString team;
    QString name;
    QString url;
    std::optional<QString> accessTokenSecret;
    std::optional<QString> signingSecret;
    bool operator==(const WebhookDraft&) const = default;
};

/// The parts of a webhook that can be written.
[[nodiscard]] WebhookDraft draftOf(const Webhook& webhook);

struct SlackChannel {
    IntegrationId id;
    QString team;
    QString workspace;
    QString channel;
    bool operator==(const SlackChannel&) const = default;
};

/// An integration of a kind this version does not know.
struct UnknownIntegration {
    IntegrationId id;
    QString team;
    QString typeName;
    bool operator==(const UnknownIntegration&) const = default;
};

/// A team secret has a name and a date; its value never leaves the server.
struct TeamSecret {
    QString team;
    QString name;
    QDateTime createdAt;
    bool operator==(const TeamSecret&) const = default;
};

/// Names that exist in a project or registry, for choosing and for trying a regex on.
struct KnownNames {
    QList<Collection> collections;
    QStringList aliases; ///< sorted, each once
    QStringList tags; ///< of artifacts and collections
    bool operator==(const KnownNames&) const = default;
};

inline constexpr QLatin1StringView registryPrefix{"wandb-registry-"};

/// Feature name only our own sandbox has: it can fire sample events and show raw exchanges.
inline constexpr QLatin1StringView sandboxFeature{"AUTOMATION_DESK_SANDBOX"};

/// Feature name of a server whose Slack app may answer to this computer: only our own sandbox, as far as is known.
inline constexpr QLatin1StringView slackLoopbackFeature{"AUTOMATION_DESK_SLACK_LOOPBACK"};

} // namespace desk
