// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/jsonnode.h"
#include "app/api/paging.h"

namespace desk::api {

/// The list's items in order; null items are left out. `decode` is `T(const JsonNode&, Faults&)`.
template <typename T, typename Decode>
[[nodiscard]] QList<T> readList(const JsonNode& list, Faults& faults, Decode decode)
{
    QList<T> items;
    if (!list.value.isArray())
        faults.note(list, QStringLiteral("list"));
    for (qsizetype i = 0; i < list.size() && !faults.first(); ++i) {
        const JsonNode item = list.item(i);
        if (!item.isNothing())
            items.append(decode(item, faults));
    }
    return items;
}

template <typename T, typename Decode>
[[nodiscard]] Result<QList<T>> decodeList(const JsonNode& list, Decode decode)
{
    Faults faults;
    QList<T> items = readList<T>(list, faults, decode);
    return faults.result(std::move(items));
}

/// One page of a Relay connection; edges whose node is null are left out (docs/protocol.md 1.7).
template <typename T, typename Decode>
[[nodiscard]] Result<Page<T>> decodePage(const JsonNode& connection, Decode decode)
{
    Faults faults;
    Page<T> page;
    const JsonNode info = needObject(needObject(connection, faults).member(QLatin1StringView("pageInfo")), faults);
    page.hasNextPage = needBool(info.member(QLatin1StringView("hasNextPage")), faults);
    const JsonNode cursor = info.member(QLatin1StringView("endCursor"));
    if (!cursor.isNothing())
        page.endCursor = needText(cursor, faults);
    const JsonNode edges = needArray(connection.member(QLatin1StringView("edges")), faults);
    for (qsizetype i = 0; i < edges.size() && !faults.first(); ++i) {
        const JsonNode node = edges.item(i).member(QLatin1StringView("node"));
        if (!node.isNothing())
            page.items.append(decode(node, faults));
    }
    return faults.result(std::move(page));
}

} // namespace desk::api
