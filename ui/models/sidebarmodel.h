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
    enum class Kind {
        Everything,
        Pending,
        Activity,
        Tester,
        Section,
        Team,
        TeamSettings,
        Organization,
        Registry,
        Project,
        Collection,
    };
    Kind kind = Kind::Section;
    QString key; ///< unique among its siblings, stays the same when texts change
    QString text;
    Place place;
    int count = 0;
    QList<SidebarEntry> children;
    bool operator==(const SidebarEntry&) const = default;
};

/// What is new for the person, beside what the workspace holds.
struct SidebarCounts {
    int pending = 0; ///< edits that wait
    int unread = 0; ///< entries of the activity
    bool operator==(const SidebarCounts&) const = default;
};

/// What the sidebar shows for a workspace.
[[nodiscard]] QList<SidebarEntry> sidebarEntries(
    const store::WorkspaceView& workspace, const SidebarCounts& counts = {});

class SidebarModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole + 1, ///< desk::store::Place; invalid for a section
        CountRole, ///< invalid where nothing is counted
        IsSectionRole,
        KeyRole, ///< stays the same when texts change
        HasMenuRole, ///< bool: a place where automations can be
        LevelRole, ///< 0 for what stands at the margin, 1 for collections and the parts of a team's settings
    };

    explicit SidebarModel(WorkspaceModel& workspace, QObject* parent = nullptr);
    ~SidebarModel() override;

    void setCounts(const SidebarCounts& counts);
    [[nodiscard]] const SidebarCounts& counts() const { return m_counts; }

    [[nodiscard]] QModelIndex indexOf(const Place& place) const;
    /// Why no automation can be made there; empty when one can. `readOnly` is why nothing can be changed at all.
    [[nodiscard]] QString createObstacle(const Place& place, const QString& readOnly) const;
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
    SidebarCounts m_counts;
    std::unique_ptr<Node> m_root;
};

} // namespace desk::ui
