// SPDX-License-Identifier: Apache-2.0
#include "app/sync/claims.h"

namespace desk::sync {

using store::EditState;
using store::OutboxEdit;

Task<std::optional<OutboxEdit>> editOf(store::Store& store, QString id)
{
    const auto edits = co_await store.outbox();
    if (!edits)
        co_return tl::unexpected(edits.error());
    std::optional<OutboxEdit> found;
    for (const OutboxEdit& edit : *edits) {
        if (edit.id == id)
            found = edit;
    }
    co_return found;
}

bool mayHaveArrived(const OutboxEdit& edit)
{
    return edit.state == EditState::Unknown || edit.state == EditState::Sending;
}

} // namespace desk::sync
