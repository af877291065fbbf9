// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowsmodel.h"
#include "ui/wizard/scopechoices.h"

namespace desk::ui {

/// Scopes to choose from, narrowed by words. What cannot be chosen is there too, with the reason.
class ScopeListModel final : public RowsModel<ScopeChoice> {
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    void setChoices(const QList<ScopeChoice>& choices);
    void setSearch(const QString& search);
    /// -1 where it is not listed.
    [[nodiscard]] int rowOf(const Scope& scope) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void refresh();

    QList<ScopeChoice> m_all;
    QString m_search;
};

} // namespace desk::ui
