// SPDX-License-Identifier: Apache-2.0
// People, teams and places (docs/protocol.md 2.2, 2.3, 2.6).
#pragma once

#include "app/api/jsonnode.h"
#include "app/core/workspace.h"

namespace desk::api {

/// What a key may see; each organization once, in the order it was first met.
struct Workspace {
    QList<Organization> organizations;
    QList<Team> teams; ///< without members, and without the organizations' own entities
    bool operator==(const Workspace&) const = default;
};

/// A collection with the first of its aliases and tags.
struct CollectionNames {
    Collection collection;
    QStringList aliases;
    QStringList tags;
    bool moreAliases = false;
    bool moreTags = false;
    bool operator==(const CollectionNames&) const = default;
};

[[nodiscard]] Viewer decodeViewer(const JsonNode& viewer, Faults& faults);
[[nodiscard]] ServerInfo decodeServerInfo(const JsonNode& serverInfo, Faults& faults);
/// `viewer.teams`.
[[nodiscard]] Workspace decodeWorkspace(const JsonNode& teams, Faults& faults);
[[nodiscard]] Organization decodeOrganization(const JsonNode& organization, Faults& faults);
[[nodiscard]] Member decodeMember(const JsonNode& member, Faults& faults);
/// Of a registry's `project`; a person whose role is told twice has the higher one.
[[nodiscard]] QList<Member> decodeRegistryMembers(const JsonNode& project, Faults& faults);
[[nodiscard]] Project decodeProject(const JsonNode& project, Faults& faults);
[[nodiscard]] Collection decodeCollection(const JsonNode& collection, Faults& faults);
[[nodiscard]] CollectionNames decodeCollectionNames(const JsonNode& collection, Faults& faults);
/// The name of an alias, or of a tag.
[[nodiscard]] QString decodeAliasName(const JsonNode& alias, Faults& faults);
[[nodiscard]] QString decodeTagName(const JsonNode& tag, Faults& faults);

} // namespace desk::api
