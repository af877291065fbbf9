// SPDX-License-Identifier: Apache-2.0
// How a secret may be written in bytes; the inside of redaction.h.
#pragma once

#include "app/core/redaction.h"

#include <vector>

namespace desk {

struct SecretRange {
    qsizetype begin = 0;
    qsizetype end = 0;
    std::size_t secret = 0; ///< which one
};
using SecretRanges = std::vector<SecretRange>;

/// Adds where the secret is in any form; in no order, and they may overlap. `lower` is `bytes` in lower case.
void findSecret(const QByteArray& bytes, const QByteArray& lower, const Secret& secret, std::size_t number,
    Ending ending, SecretRanges* ranges);

} // namespace desk
