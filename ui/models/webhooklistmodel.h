// SPDX-License-Identifier: Apache-2.0
// The webhooks of a team, filtered by words, as the list shows them. Chip, badge and second line are roles of
// rowroles.h.
#pragma once

#include "ui/models/relativetime.h"
#include "ui/models/rowsmodel.h"
#include "ui/models/teamdata.h"

namespace desk::ui {

struct WebhookRow {
    Webhook webhook;
    int users = 0; ///< automations that use it
    std::optional<store::WebhookTestRecord> test;
    bool tokenMissing = false; ///< named, but the team has no such secret
    bool signingMissing = false;
    std::optional<store::OutboxEdit> pending; ///< what the server does not hold yet; the webhook is shown with it
    bool operator==(const WebhookRow&) const = default;
};

/// By name. `search`: all words must occur in name, endpoint or the names of secrets.
[[nodiscard]] QList<WebhookRow> webhookRows(const TeamFacts& facts, const QString& team, const QString& search = {});

class WebhookListModel final : public RowsModel<WebhookRow> {
    Q_OBJECT

public:
    enum Column { Name, AccessToken, SigningSecret, UsedBy, LastTest, Menu, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit WebhookListModel(const TeamData& data, Clock clock = systemNow, QObject* parent = nullptr);

    void setTeam(const QString& team);
    void setSearch(const QString& search);
    [[nodiscard]] const QString& search() const { return m_search; }
    /// Says the relative times anew.
    void tick();
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
    [[nodiscard]] QVariant nameData(const WebhookRow& row, int role) const;
    [[nodiscard]] QVariant secretData(const std::optional<QString>& name, bool missing, int role) const;
    [[nodiscard]] QVariant testData(const WebhookRow& row, int role) const;
    [[nodiscard]] QString spoken(const WebhookRow& row, int column) const;

    const TeamData& m_data;
    Clock m_clock;
    QString m_team;
    QString m_search;
};

} // namespace desk::ui
