// SPDX-License-Identifier: Apache-2.0
// The places of a workspace as a tree of sections. Changed by exact steps, so that a selection stays where it is.
#pragma once

#include "ui/models/place.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace desk::ui {

class WorkspaceModel;

struct SidebarEntry {
    enum class Kind { Everything, Section, Team, TeamSettings, Organization, Registry, Project, Collection };
    Kind kind = Kind::Section;
    QString key; ///< unique among its siblings, stays the same when texts change
    QString text;
    Place place;
    int count = 0;
    QList<SidebarEntry> children;
    bool operator==(const SidebarEntry&) const = default;
};

/// What the sidebar shows for a workspace.
[[nodiscard]] QList<SidebarEntry> sidebarEntries(const store::WorkspaceView& workspace);

class SidebarModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole + 1, ///< desk::store::Place; invalid for a section
        CountRole,
        IsSectionRole,
        KeyRole, ///< stays the same when texts change
        LevelRole, ///< 0 for what stands at the margin, 1 for collections and the parts of a team's settings
    };

    explicit SidebarModel(WorkspaceModel& workspace, QObject* parent = nullptr);
    ~SidebarModel() override;

    [[nodiscard]] QModelIndex indexOf(const Place& place) const;
    /// "acme-ml" and "dana · sandbox", for the head of the sidebar.
    [[nodiscard]] QString accountName() const;
    [[nodiscard]] QString accountDetail() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void accountChanged();

private:
    struct Node;
    [[nodiscard]] Node* nodeAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOfNode(const Node* node) const;
    void replaceChildren(Node& node, const QList<SidebarEntry>& wanted);
    void reload();

    WorkspaceModel& m_workspace;
    std::unique_ptr<Node> m_root;
};

} // namespace desk::ui
