// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/collectionlistmodel.h"

#include <QWidget>

#include <optional>

class QMenu;
class QSortFilterProxyModel;
class QStackedLayout;

namespace desk::ui {

class SearchField;
class StatePage;
class TableView;

/// The collections of a registry or project.
class CollectionsPane final : public QWidget {
    Q_OBJECT

public:
    /// `now`: the server's.
    explicit CollectionsPane(Clock now, QWidget* parent = nullptr);

    void setWorkspace(const store::WorkspaceView& workspace, const Place& place);
    void setCompact(bool compact);
    void focusList();
    void focusFilter();
    void tick();
    [[nodiscard]] TableView& table() const { return *m_table; }
    [[nodiscard]] std::optional<Collection> current() const;

Q_SIGNALS:
    void openRequested(const desk::store::Place& collection);
    /// For the current row.
    void menuRequested(const QPoint& globalPosition);

private:
    void buildTable();
    void refresh();
    void openMenu(const QModelIndex& index, const QPoint& at);

    bool m_registry = false;
    CollectionListModel* m_model = nullptr;
    QSortFilterProxyModel* m_sorted = nullptr;
    SearchField* m_filter = nullptr;
    TableView* m_table = nullptr;
    StatePage* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
};

} // namespace desk::ui
