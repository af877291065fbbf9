// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/place.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QLabel;
class QModelIndex;

namespace desk::ui {

class PlainLabel;
class SearchButton;
class SidebarModel;
class SidebarView;

/// Who is signed in, and the places to go to.
class Sidebar final : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(SidebarModel& model, QWidget* parent = nullptr);

    /// Selects without saying so; nothing selects none.
    void setPlace(const std::optional<Place>& place);
    /// Why nothing can be changed; empty when it can.
    void setReadOnly(const QString& reason) { m_readOnly = reason; }
    /// The sections that are folded, by their keys.
    [[nodiscard]] QStringList folded() const;
    void setFolded(const QStringList& keys);
    /// For whoever knows how to search.
    [[nodiscard]] SearchButton* searchButton() const { return m_search; }

Q_SIGNALS:
    void placeSelected(const desk::store::Place& place);
    void createRequested(const desk::store::Place& place);
    void historyRequested(const desk::store::Place& place);

private:
    void onChosen();
    void openMenu(const QModelIndex& index, const QPoint& at);
    void onRowsChanged();
    void showAccount();
    void unfold(const QModelIndex& parent);
    void remember(const QModelIndex& section, bool folded);

    SidebarModel& m_model;
    std::optional<Place> m_place = Place{};
    SearchButton* m_search = nullptr;
    SidebarView* m_view = nullptr;
    QLabel* m_badge = nullptr;
    PlainLabel* m_name = nullptr;
    PlainLabel* m_detail = nullptr;
    QSet<QString> m_folded;
    QString m_readOnly;
    bool m_quiet = false;
};

} // namespace desk::ui
