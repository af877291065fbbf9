// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secret.h"

#include <QString>

namespace desk {

/// A value and the name it goes by, which is what a view shows in its place.
struct NamedSecret {
    QString name; ///< of the team secret, or "ACCESS_TOKEN" where nobody named it
    Secret value;
    bool operator==(const NamedSecret&) const = default;
};

} // namespace desk
