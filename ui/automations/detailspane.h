// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/inspectorpane.h"
#include "ui/models/automationdetails.h"
#include "ui/models/usage.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace desk::ui {

class ChipLabel;
class CodeView;
class ConnectedView;

/// One automation in full.
class DetailsPane final : public InspectorPane {
    Q_OBJECT

public:
    DetailsPane(AutomationDetails& details, const TeamData& teams, QWidget* parent = nullptr);

    /// Why nothing can be changed; empty when it can.
    void setReadOnly(const QString& reason);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void enableRequested(const desk::store::AutomationRow& row, bool enable);
    void historyRequested(const desk::AutomationId& automation);
    void deleteRequested(const desk::store::AutomationRow& row);
    void discardRequested(const QString& editId);
    void linkActivated(const desk::ui::UsageLink& link);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildButtons();
    void refresh();
    void showPending(const store::AutomationRow& row);
    void showPayload(const Action& action);
    void showRecent();
    void showButtons(const store::AutomationRow& row);

    AutomationDetails& m_details;
    const TeamData& m_teams;
    QString m_readOnly;
    ChipLabel* m_pendingChip = nullptr;
    QLabel* m_pendingText = nullptr;
    QPushButton* m_discard = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_description = nullptr;
    QLabel* m_payloadHeading = nullptr;
    CodeView* m_payload = nullptr;
    ConnectedView* m_depends = nullptr;
    QVBoxLayout* m_recent = nullptr;
    QPushButton* m_enable = nullptr;
    QPushButton* m_history = nullptr;
    QPushButton* m_delete = nullptr;
};

/// Why this automation's own edits must wait; empty when they need not.
[[nodiscard]] QString editObstacle(const store::AutomationRow& row, const QString& readOnly);

} // namespace desk::ui
