// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/rows.h"

#include <QSortFilterProxyModel>

namespace desk::ui {

/// What a list of automations is narrowed to; an empty list means any.
struct AutomationFilter {
    QStringList events; ///< names of the server: "ADD_ARTIFACT_ALIAS"
    QStringList actions; ///< names of the server: "GENERIC_WEBHOOK"
    QStringList states; ///< "on", "off"
    QStringList results; ///< "finished", "failed", "other", "never"
    QStringList scopes; ///< scopeKindName(): "registry-collection"
    QString creator; ///< user name; empty = anybody's
    bool operator==(const AutomationFilter&) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == AutomationFilter(); }
};

/// `scopeKind` is the word for where the row listens.
[[nodiscard]] bool accepts(const AutomationFilter& filter, const store::AutomationRow& row, const QString& scopeKind);

/// The rows of an AutomationListModel that a filter lets through, sorted by any column. What a place has of its own
/// stands before what reaches it from wider scopes, whatever it is sorted by.
class AutomationFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit AutomationFilterModel(QObject* parent = nullptr);

    void setFilter(const AutomationFilter& filter);
    [[nodiscard]] const AutomationFilter& filter() const { return m_filter; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    AutomationFilter m_filter;
};

} // namespace desk::ui
