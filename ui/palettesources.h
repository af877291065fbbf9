// SPDX-License-Identifier: Apache-2.0
// What of a workspace the palette can find.
#pragma once

#include "app/store/changeset.h"
#include "app/store/rows.h"
#include "ui/commands/paletteitems.h"
#include "ui/models/place.h"
#include "ui/models/usage.h"

namespace desk::store {
class Store;
}

namespace desk::ui {

class TeamData;
class WorkspaceModel;

class PlaceSource final : public PaletteSource {
    Q_OBJECT

public:
    explicit PlaceSource(WorkspaceModel& workspace, QObject* parent = nullptr);
    [[nodiscard]] QList<PaletteItem> items() const override;
    /// The place an item's id stands for.
    [[nodiscard]] static Place place(const QString& id);

private:
    WorkspaceModel& m_workspace;
};

class AutomationSource final : public PaletteSource {
    Q_OBJECT

public:
    AutomationSource(store::Store& store, WorkspaceModel& workspace, QObject* parent = nullptr);
    [[nodiscard]] QList<PaletteItem> items() const override;
    /// Where the automation is listed.
    [[nodiscard]] Place place(const AutomationId& id) const;

private:
    void read();

    store::Store& m_store;
    WorkspaceModel& m_workspace;
    QList<store::AutomationRow> m_rows;
};

/// Webhooks, Slack channels and secrets. An item's id is "<team>/<id>", a secret's "<team>/<name>".
class TeamSource final : public PaletteSource {
    Q_OBJECT

public:
    explicit TeamSource(TeamData& data, QObject* parent = nullptr);
    [[nodiscard]] QList<PaletteItem> items() const override;
    [[nodiscard]] static UsageLink link(const PaletteItem& item);

private:
    TeamData& m_data;
};

} // namespace desk::ui
