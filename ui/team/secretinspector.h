// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/inspectorpane.h"
#include "ui/models/secretlistmodel.h"
#include "ui/models/usage.h"

#include <optional>

class QPushButton;

namespace desk::ui {

class ChipLabel;
class CommandRegistry;
class ConnectedView;

/// All that is known of one secret, and what can be done with it.
class SecretInspector final : public InspectorPane {
    Q_OBJECT

public:
    /// `now`: the server's.
    explicit SecretInspector(CommandRegistry& commands, Clock now, QWidget* parent = nullptr);

    /// `seesAll`: what the server does not list for the viewer is not there.
    void show(const std::optional<SecretRow>& row, const QList<UsageNode>& users, bool seesAll);
    /// Why the server takes no change; empty when it does.
    void setObstacle(const QString& reason);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void linkActivated(const desk::ui::UsageLink& link);
    void rollBackRequested(const QString& name);
    void forgetPreviousRequested(const QString& name);

private:
    void build(CommandRegistry& commands);
    void buildPrevious();
    void refresh();

    Clock m_now;
    std::optional<SecretRow> m_row;
    bool m_seesAll = false;
    QString m_obstacle;
    ChipLabel* m_chip = nullptr;
    QLabel* m_local = nullptr;
    QLabel* m_set = nullptr;
    ChipLabel* m_driftChip = nullptr;
    QLabel* m_drift = nullptr;
    QWidget* m_previous = nullptr;
    QPushButton* m_rollBack = nullptr;
    QPushButton* m_forgetPrevious = nullptr;
    ConnectedView* m_users = nullptr;
};

} // namespace desk::ui
