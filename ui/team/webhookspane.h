// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/usage.h"
#include "ui/models/webhooklistmodel.h"

#include <QWidget>

namespace desk::ui {

class TableView;
class TeamList;
class WebhookDetails;
struct TeamContext;

/// The webhooks of a team, and the one that is selected in full.
class WebhooksPane final : public QWidget {
    Q_OBJECT

public:
    WebhooksPane(const TeamContext& context, QWidget* parent = nullptr);

    /// Empty while the team is not known.
    void setTeam(const QString& team);
    /// Why none can be added; empty when one can.
    void setCreateObstacle(const QString& reason);
    /// Why nothing that waits can be given up; empty when it can.
    void setDiscardObstacle(const QString& reason);
    [[nodiscard]] std::optional<WebhookRow> current() const;
    /// Goes to it, or as soon as it is there.
    void select(const IntegrationId& id);
    void focusList();
    void focusFilter();
    void setCompact(bool compact);
    [[nodiscard]] TableView& table() const;

Q_SIGNALS:
    void currentChanged();
    void menuRequested(const QPoint& globalPosition);
    void activated();
    void deleteRequested();
    void createRequested();
    /// What waits of the current one.
    void discardRequested();
    void linkActivated(const desk::ui::UsageLink& link);

private:
    void refresh();
    void selectWanted();
    void onEmptyActed();

    const TeamData& m_data;
    QString m_team;
    QString m_obstacle;
    IntegrationId m_wanted;
    WebhookListModel* m_model;
    TeamList* m_list;
    WebhookDetails* m_details;
};

} // namespace desk::ui
