// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/inspectorpane.h"
#include "ui/models/slackchannelmodel.h"
#include "ui/models/usage.h"

namespace desk::ui {

class CommandRegistry;
class ConnectedView;

/// One Slack channel in full.
class ChannelDetails final : public InspectorPane {
    Q_OBJECT

public:
    explicit ChannelDetails(CommandRegistry& commands, QWidget* parent = nullptr);

    void show(const std::optional<SlackChannelRow>& row, const TeamFacts& facts);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void linkActivated(const desk::ui::UsageLink& link);

private:
    QLabel* m_workspace;
    ConnectedView* m_users;
};

} // namespace desk::ui
