// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/secretlistmodel.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QSortFilterProxyModel;
class QStackedLayout;

namespace desk::ui {

class CommandRegistry;
class SearchField;
class StatePage;
class TableView;

/// The filter, the button and the table of a team's secrets.
class SecretListPane final : public QWidget {
    Q_OBJECT

public:
    SecretListPane(SecretListModel& model, CommandRegistry& commands, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<SecretRow> current() const;
    void select(const QString& name);
    void focusList();
    void setCompact(bool compact);
    [[nodiscard]] TableView& table() const { return *m_table; }
    /// Whether the store was read, and whether the server ever was.
    void setRead(bool store, bool server);
    /// Shows what the model holds now.
    void refresh();

Q_SIGNALS:
    void currentChanged();
    void detailsRequested();

private:
    [[nodiscard]] QWidget* buildBar();
    void buildTable();
    void showEmpty();
    void openMenu(const QModelIndex& index, const QPoint& at);
    void deleteCurrent();

    SecretListModel& m_model;
    CommandRegistry& m_commands;
    QSortFilterProxyModel* m_sorted;
    SearchField* m_filter;
    QPushButton* m_new;
    TableView* m_table;
    StatePage* m_empty;
    QStackedLayout* m_stack;
    bool m_storeRead = false;
    bool m_serverRead = false;
};

} // namespace desk::ui
