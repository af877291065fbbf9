// SPDX-License-Identifier: Apache-2.0
// What the tests of the outbox's second copy begin with.
#pragma once

#include "tests/store/storevalues.h"

namespace desk::store {

/// An automation to be made.
inline OutboxEdit createEdit(const QString& id, const QString& name = QStringLiteral("A"))
{
    OutboxEdit out;
    out.id = id;
    out.kind = CreateEdit{draftOf(automation({}, name))};
    out.createdAt = utc(1);
    return out;
}

} // namespace desk::store
