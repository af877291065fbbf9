// SPDX-License-Identifier: Apache-2.0
// What the tables hold, as values. Times are RFC 3339 text in UTC.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace desk::sandbox {

struct UserRow {
    qint64 id = 0;
    QString username;
    QString email;
    bool admin = false;
    QString defaultEntity;
};

struct EntityRow {
    qint64 id = 0;
    QString name;
    QString type; ///< team, organization, user
    std::optional<qint64> organization;
    std::optional<qint64> user;
};

struct OrganizationRow {
    qint64 id = 0;
    QString name;
    qint64 entity = 0;
};

struct MemberRow {
    UserRow user;
    qint64 entity = 0;
    QString role;
};

struct ProjectRow {
    qint64 id = 0;
    qint64 entity = 0;
    QString name;
    QString description;
    QString access;
    QString createdAt;
    QString updatedAt;
};

struct CollectionRow {
    qint64 id = 0;
    qint64 project = 0;
    QString name;
    QString kind; ///< SEQUENCE or PORTFOLIO
    QString typeName;
    QString description;
    QString createdAt;
    QString updatedAt;
};

struct VersionRow {
    qint64 id = 0;
    qint64 collection = 0;
    int number = 0;
    QString metadata;
};

struct LabelRow { ///< an alias or a tag
    qint64 id = 0;
    qint64 collection = 0;
    QString name;
};

struct RunRow {
    qint64 id = 0;
    qint64 project = 0;
    QString name;
    QString username;
    QString state;
};

struct QueueRow {
    qint64 id = 0;
    QString entityName;
    QString name;
    QString createdAt;
};

struct IntegrationRow {
    qint64 id = 0;
    qint64 entity = 0;
    QString kind; ///< webhook, slack, github
    QString name;
    QString url;
    std::optional<QString> accessToken; ///< name of a secret
    std::optional<QString> secret; ///< name of a secret
    QString workspace;
    QString channel;
    QString createdAt;
    bool receiver = false; ///< the URL follows the local receiver
    bool deleted = false; ///< in no list any more

    [[nodiscard]] QString target() const { return kind == QLatin1StringView("slack") ? channel : name; }
};

/// Everything in it has its secrets masked.
struct SlackPostRow {
    QString workspace;
    QString channel;
    QString title;
    QString message;
    QString severity; ///< empty where no automation posted
    QString at;
    std::optional<qint64> execution;
};

struct SecretRow {
    qint64 entity = 0;
    QString name;
    QString createdAt;
};

/// Which object, in the words of TriggerScopeType.
struct ScopeKey {
    QString type; ///< PROJECT, ARTIFACT_COLLECTION, ENTITY
    qint64 id = 0;
    bool operator==(const ScopeKey&) const = default;
};

struct TriggerRow {
    qint64 id = 0;
    QString name;
    std::optional<QString> description;
    bool enabled = true;
    QString createdAt;
    QString updatedAt;
    qint64 createdBy = 0;
    std::optional<QString> lastExecutedAt;
    ScopeKey scope;
    QString eventType;
    QString filter; ///< exactly as written
    bool readAsIs = false; ///< the filter is read without a wrapper, because another server wrote the row
    QString actionType;
    std::optional<qint64> integration; ///< queue of a queue job
    std::optional<QString> payload; ///< webhook payload, ARIA prompt, job template; exactly as written
    std::optional<QString> title;
    std::optional<QString> message;
    std::optional<QString> severity;
};

/// Everything in it has its secrets masked.
struct ExecutionRow {
    qint64 id = 0;
    std::optional<qint64> trigger;
    QString triggerName;
    QString createdAt;
    QString state;
    ScopeKey scope;
    QString eventType;
    QString eventData; ///< JSON object: the fields of the event's details type
    QString actionType;
    std::optional<qint64> integration;
    QString target;
    QString payload;
    QString title;
    QString severity;
    std::optional<int> httpStatus;
    QString httpStatusText;
    QString responseBody;
    QString error;
    std::optional<QByteArray> request; ///< set together with the next four
    QByteArray response;
    QString requestSha256; ///< of the exact bytes
    qint64 requestSize = 0;
    qint64 durationMicroseconds = 0;
};

} // namespace desk::sandbox
