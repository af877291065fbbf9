// SPDX-License-Identifier: Apache-2.0
// The contents of a model as lines of text.
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace desk::test {

/// One line a row: the cells with " | " between them, children indented by two.
inline QStringList modelLines(
    const QAbstractItemModel& model, int role = Qt::DisplayRole, const QModelIndex& parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data(role).toString());
        lines.append(QString(2 * depth, u' ') + cells.join(QStringLiteral(" | ")));
        lines += modelLines(model, role, model.index(row, 0, parent), depth + 1);
    }
    return lines;
}

} // namespace desk::test
