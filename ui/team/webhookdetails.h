// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/inspectorpane.h"
#include "ui/models/usage.h"
#include "ui/models/webhooklistmodel.h"

class QPushButton;

namespace desk::ui {

class ChipLabel;
class FlatButton;
class CommandRegistry;
class ConnectedView;
class RelativeTimeLabel;

/// One webhook in full: what of it the server does not hold yet, where it sends, its last test, what it depends on and
/// what depends on it.
class WebhookDetails final : public InspectorPane {
    Q_OBJECT

public:
    /// `now`: the server's.
    explicit WebhookDetails(CommandRegistry& commands, Clock now, QWidget* parent = nullptr);

    void show(const std::optional<WebhookRow>& row, const TeamFacts& facts);
    /// Why nothing of what waits can be given up; empty when it can.
    void setDiscardObstacle(const QString& reason);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Of the one that is shown.
    void discardRequested();
    void linkActivated(const desk::ui::UsageLink& link);

private:
    void buildPending();
    void build(CommandRegistry& commands);
    void showPending(const std::optional<store::OutboxEdit>& pending);
    void showTest(const std::optional<store::WebhookTestRecord>& test);

    Clock m_now;
    QString m_edit; ///< that waits
    ChipLabel* m_pendingChip = nullptr;
    QLabel* m_pendingText = nullptr;
    QPushButton* m_discard = nullptr;
    FlatButton* m_decide = nullptr;
    QLabel* m_endpoint = nullptr;
    ChipLabel* m_testChip = nullptr;
    RelativeTimeLabel* m_testTime = nullptr;
    ConnectedView* m_needs = nullptr;
    ConnectedView* m_users = nullptr;
};

} // namespace desk::ui
