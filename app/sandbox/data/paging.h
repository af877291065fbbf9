// SPDX-License-Identifier: Apache-2.0
// Relay forward paging over a table: keyset cursors, order, filters (docs/protocol.md 1.7).
#pragma once

#include "app/core/filter.h"
#include "app/sandbox/data/database.h"

#include <QSqlRecord>
#include <QStringList>

#include <algorithm>

namespace desk::sandbox {

struct PageRequest {
    std::optional<int> first;
    std::optional<QString> after;
    std::optional<QString> order; ///< +field or -field
    std::optional<QString> filters; ///< JSON text
};

/// A table, perhaps joined, to page over.
struct ListQuery {
    QString columns;
    QString from;
    QString where; ///< never empty, "1" for all
    QVariantList values;
    QString idColumn;
    QHash<QString, QString> orderColumns; ///< name in `order` to column
    bool newestFirst = false; ///< default order by id, descending
};

/// Position of a page: after which row, in which order, how many.
struct PagePlan {
    int first = 0;
    QString orderColumn; ///< empty = by id
    bool descending = false;
    std::optional<QString> afterValue; ///< of the order column
    std::optional<qint64> afterId;
};

/// GraphQlError 400 for a bad `first`, a foreign cursor or an unknown order.
[[nodiscard]] Result<PagePlan> planPage(const ListQuery& list, const PageRequest& request);

/// The condition of `filters`; GraphQlError 400 when it is not one or asks for a key not in `keys`.
[[nodiscard]] Result<FilterNode> listFilter(const std::optional<QString>& text, const QStringList& keys);

[[nodiscard]] QString cursorOf(const QString& orderValue, qint64 id);

/// SQL of one batch of `limit` rows and its values. Its last two columns are the order value and the id.
[[nodiscard]] QString pageSql(const ListQuery& list, const PagePlan& plan, int limit, QVariantList* values);

template <typename Row>
struct Page {
    struct Item {
        QString cursor;
        Row row;
    };
    std::vector<Item> items;
    bool hasNext = false;
    bool hasPrevious = false;
};

/// One page. With a filter, rows are read in batches and judged here, so that SQL holds no second condition language.
template <typename Row, typename Read, typename FieldsOf>
[[nodiscard]] Result<Page<Row>> readPage(
    Database& database, const ListQuery& list, PagePlan plan, const FilterNode& filter, Read read, FieldsOf fieldsOf)
{
    Page<Row> page;
    page.hasPrevious = plan.afterId.has_value();
    const bool filtered = !isUnconditional(filter);
    const int batch = filtered ? 500 : plan.first + 1;
    while (true) {
        QVariantList values;
        const QString sql = pageSql(list, plan, batch, &values);
        struct Keyed {
            Row row;
            QString orderValue;
            qint64 id;
        };
        auto found = database.rows(sql, values, [&read](const QSqlQuery& query) {
            const int columns = query.record().count();
            return Keyed{read(query), query.value(columns - 2).toString(), query.value(columns - 1).toLongLong()};
        });
        if (!found)
            return tl::unexpected(found.error());
        for (Keyed& keyed : *found) {
            if (filtered && !matches(filter, fieldsOf(keyed.row)).value_or(false))
                continue;
            if (int(page.items.size()) == plan.first) {
                page.hasNext = true;
                return page;
            }
            page.items.push_back({cursorOf(keyed.orderValue, keyed.id), std::move(keyed.row)});
        }
        if (int(found->size()) < batch)
            return page;
        plan.afterValue = found->back().orderValue;
        plan.afterId = found->back().id;
    }
}

/// Rows in all, without paging.
template <typename Row, typename Read, typename FieldsOf>
[[nodiscard]] Result<qint64> countRows(
    Database& database, const ListQuery& list, const FilterNode& filter, Read read, FieldsOf fieldsOf)
{
    if (isUnconditional(filter))
        return database.number(u"SELECT count(*) FROM " + list.from + u" WHERE " + list.where, list.values);
    auto found =
        database.rows(u"SELECT " + list.columns + u" FROM " + list.from + u" WHERE " + list.where, list.values, read);
    if (!found)
        return tl::unexpected(found.error());
    return std::count_if(
        found->begin(), found->end(), [&](const Row& row) { return matches(filter, fieldsOf(row)).value_or(false); });
}

} // namespace desk::sandbox
