// SPDX-License-Identifier: Apache-2.0
// Turns one list of rows into another by the smallest exact steps, so that views keep their selection and scroll place.
#pragma once

#include <QHash>
#include <QList>

#include <algorithm>

namespace desk::ui {

struct ListStep {
    enum class Kind { Remove, Insert, Move, Change };
    Kind kind;
    qsizetype first; ///< Remove, Insert, Change: first row. Move: where the row is
    qsizetype last; ///< Remove, Insert, Change: last row. Move: where it goes (always before `first`)
    bool operator==(const ListStep&) const = default;
};

/// The steps, to be applied in order, each seeing the result of those before. For Insert the rows are those of `wanted`
/// at the same indexes. Keys must be unique in each list.
template <class Row, class KeyOf>
[[nodiscard]] QList<ListStep> listDiff(QList<Row> rows, const QList<Row>& wanted, KeyOf keyOf)
{
    using Kind = ListStep::Kind;
    using Key = std::decay_t<decltype(keyOf(wanted.first()))>;
    QList<ListStep> steps;
    QHash<Key, qsizetype> places;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        places.insert(keyOf(wanted[i]), i);

    for (qsizetype last = rows.size() - 1; last >= 0; --last) {
        if (places.contains(keyOf(rows[last])))
            continue;
        qsizetype first = last;
        while (first > 0 && !places.contains(keyOf(rows[first - 1])))
            --first;
        steps.append({Kind::Remove, first, last});
        rows.remove(first, last - first + 1);
        last = first;
    }

    QHash<Key, bool> kept;
    for (const Row& row : std::as_const(rows))
        kept.insert(keyOf(row), true);

    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const Key key = keyOf(wanted[i]);
        if (i < rows.size() && keyOf(rows[i]) == key)
            continue;
        if (kept.contains(key)) {
            const auto at =
                std::find_if(rows.begin() + i, rows.end(), [&](const Row& row) { return keyOf(row) == key; });
            const qsizetype from = at - rows.begin();
            steps.append({Kind::Move, from, i});
            rows.move(from, i);
            continue;
        }
        qsizetype last = i;
        while (last + 1 < wanted.size() && !kept.contains(keyOf(wanted[last + 1])))
            ++last;
        for (qsizetype j = i; j <= last; ++j)
            rows.insert(j, wanted[j]);
        steps.append({Kind::Insert, i, last});
        i = last;
    }

    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (rows[i] == wanted[i])
            continue;
        if (!steps.isEmpty() && steps.last().kind == Kind::Change && steps.last().last == i - 1)
            steps.last().last = i;
        else
            steps.append({Kind::Change, i, i});
    }
    return steps;
}

} // namespace desk::ui
