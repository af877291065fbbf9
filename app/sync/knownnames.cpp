// SPDX-License-Identifier: Apache-2.0
#include "app/sync/knownnames.h"

#include "app/api/client.h"

namespace desk::sync {

namespace {

void sortEachOnce(QStringList& names)
{
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
}

} // namespace

Task<KnownNames> readKnownNames(api::Client& client, Project project)
{
    const auto collections = co_await client.collectionNames(project);
    if (!collections)
        co_return tl::unexpected(collections.error());
    KnownNames known;
    for (const api::CollectionNames& names : collections->items) {
        known.collections.append(names.collection);
        known.aliases += names.aliases;
        known.tags += names.tags;
        if (names.moreAliases) {
            const auto all = co_await client.aliases(names.collection.id);
            if (!all)
                co_return tl::unexpected(all.error());
            known.aliases += all->items;
        }
        if (names.moreTags) {
            const auto all = co_await client.tags(names.collection.id);
            if (!all)
                co_return tl::unexpected(all.error());
            known.tags += all->items;
        }
    }
    sortEachOnce(known.aliases);
    sortEachOnce(known.tags);
    co_return known;
}

} // namespace desk::sync
