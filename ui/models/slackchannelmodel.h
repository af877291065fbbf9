// SPDX-License-Identifier: Apache-2.0
// The Slack channels of a team, by workspace, as the list shows them.
#pragma once

#include "ui/models/rowsmodel.h"
#include "ui/models/teamdata.h"

namespace desk::ui {

struct SlackChannelRow {
    SlackChannel channel;
    int users = 0; ///< automations that post there
    bool operator==(const SlackChannelRow&) const = default;
};

class SlackChannelModel final : public RowsModel<SlackChannelRow> {
    Q_OBJECT

public:
    enum Column { Channel, Workspace, UsedBy, Menu, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit SlackChannelModel(const TeamData& data, QObject* parent = nullptr);

    void setTeam(const QString& team);
    void setSearch(const QString& search);
    [[nodiscard]] const QString& search() const { return m_search; }
    [[nodiscard]] int rowOf(const IntegrationId& id) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// After the rows were read anew, whether they changed or not.
    void refreshed();

private:
    void refresh();
    [[nodiscard]] QString spoken(const SlackChannelRow& row, int column) const;

    const TeamData& m_data;
    QString m_team;
    QString m_search;
};

} // namespace desk::ui
