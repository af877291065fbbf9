// SPDX-License-Identifier: Apache-2.0
// A table of values that is replaced by diff.
#pragma once

#include "ui/models/listdiff.h"

#include <QAbstractTableModel>

namespace desk::ui {

enum class ListState { Loading, Ready, Failed };

template <class Row>
class RowsModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& row(int index) const { return m_rows[index]; }

protected:
    template <class KeyOf>
    void replaceRows(const QList<Row>& wanted, KeyOf keyOf)
    {
        for (const ListStep& step : listDiff(m_rows, wanted, keyOf))
            apply(step, wanted);
    }

    void changedRows(int first, int last)
    {
        if (first <= last)
            Q_EMIT this->dataChanged(this->index(first, 0), this->index(last, this->columnCount() - 1));
    }

private:
    void apply(const ListStep& step, const QList<Row>& wanted)
    {
        const int first = int(step.first);
        const int last = int(step.last);
        switch (step.kind) {
        case ListStep::Kind::Remove:
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            break;
        case ListStep::Kind::Insert:
            beginInsertRows({}, first, last);
            for (int i = first; i <= last; ++i)
                m_rows.insert(i, wanted[i]);
            endInsertRows();
            break;
        case ListStep::Kind::Move:
            beginMoveRows({}, first, first, {}, last);
            m_rows.move(first, last);
            endMoveRows();
            break;
        case ListStep::Kind::Change:
            std::copy(wanted.begin() + first, wanted.begin() + last + 1, m_rows.begin() + first);
            changedRows(first, last);
            break;
        }
    }

    QList<Row> m_rows;
};

} // namespace desk::ui
