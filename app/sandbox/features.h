// SPDX-License-Identifier: Apache-2.0
// What a server may have or lack: its features, its mutations and some of its fields.
#pragma once

#include "app/core/result.h"
#include "app/sandbox/graphql/schema.h"

namespace desk::sandbox {

/// Names of the features of `serverInfo`, all on.
[[nodiscard]] QStringList allFeatures();

struct Abilities {
    graphql::Schema schema;
    QStringList features;
};

/// Fields that `without` may name: all of that name go, such as the history's entry points, or with a type before it
/// ("Project.triggerExecutions") that type's alone.
[[nodiscard]] QStringList removableFields();

/// Everything but what `without` names: mutations, features and fields. InvalidInputError "without" for another name,
/// "schema" when the build's own schema is broken or the resolvers do not fit it.
[[nodiscard]] Result<Abilities> abilities(const QStringList& without);

} // namespace desk::sandbox
