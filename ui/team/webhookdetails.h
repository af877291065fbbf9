// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/inspectorpane.h"
#include "ui/models/usage.h"
#include "ui/models/webhooklistmodel.h"

namespace desk::ui {

class ChipLabel;
class CommandRegistry;
class ConnectedView;
class RelativeTimeLabel;

/// One webhook in full: where it sends, its last test, what it depends on and what depends on it.
class WebhookDetails final : public InspectorPane {
    Q_OBJECT

public:
    explicit WebhookDetails(CommandRegistry& commands, QWidget* parent = nullptr);

    void show(const std::optional<WebhookRow>& row, const TeamFacts& facts);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void linkActivated(const desk::ui::UsageLink& link);

private:
    void build(CommandRegistry& commands);
    void showTest(const std::optional<store::WebhookTestRecord>& test);

    QLabel* m_endpoint = nullptr;
    ChipLabel* m_testChip = nullptr;
    RelativeTimeLabel* m_testTime = nullptr;
    ConnectedView* m_needs = nullptr;
    ConnectedView* m_users = nullptr;
};

} // namespace desk::ui
