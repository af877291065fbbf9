// SPDX-License-Identifier: Apache-2.0
// Ids are types, so that a webhook's id cannot be passed where an automation's is meant. The text is the server's own
// and opaque (docs/protocol.md 1.8).
#pragma once

#include <QHashFunctions>
#include <QString>

namespace desk {

template <typename Tag>
struct Id {
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const Id&) const = default;
    friend bool operator<(const Id& a, const Id& b) { return a.value < b.value; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using AutomationId = Id<struct AutomationTag>;
using ExecutionId = Id<struct ExecutionTag>;
using OrganizationId = Id<struct OrganizationTag>;
using TeamId = Id<struct TeamTag>;
using ProjectId = Id<struct ProjectTag>; ///< Projects and registries: a registry is a project by its name.
using CollectionId = Id<struct CollectionTag>;
using IntegrationId = Id<struct IntegrationTag>; ///< Webhooks and Slack channels share one id space.

} // namespace desk
