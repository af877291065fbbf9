// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/inspectorpane.h"
#include "ui/models/automationdetails.h"
#include "ui/models/automationobstacles.h"
#include "ui/models/relativetime.h"
#include "ui/models/scopepath.h"
#include "ui/models/usage.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace desk::ui {

class ChipLabel;
class CodeView;
class CommandRegistry;
class ConnectedView;
class RawFilterView;

/// One automation in full.
class DetailsPane final : public InspectorPane {
    Q_OBJECT

public:
    /// `now`: the server's.
    DetailsPane(AutomationDetails& details, const TeamData& teams, CommandRegistry& commands, Clock now,
        QWidget* parent = nullptr);

    /// Why something cannot be done to it; `readOnly` is why nothing can be changed at all.
    void setObstacles(const AutomationObstacles& obstacles, const QString& readOnly);
    void setProjects(const QList<Project>& projects);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void enableRequested(const desk::store::AutomationRow& row, bool enable);
    void historyRequested(const desk::AutomationId& automation);
    void deleteRequested(const desk::store::AutomationRow& row);
    void discardRequested(const QString& editId);
    void linkActivated(const desk::ui::UsageLink& link);
    void copyRequested(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildHead();
    void buildMainButtons(CommandRegistry& commands);
    void buildNotes();
    void buildDelete();
    void refresh();
    void showScope(const Automation& automation);
    void showWhen(const Automation& automation);
    void showPending(const store::AutomationRow& row);
    void showPayload(const Action& action);
    void showRecent();
    void addRecentLine(const Execution& execution);
    void showButtons(const store::AutomationRow& row);

    AutomationDetails& m_details;
    const TeamData& m_teams;
    Clock m_now;
    ProjectsById m_projects;
    AutomationObstacles m_obstacles;
    QString m_readOnly;
    AutomationId m_shown;
    ChipLabel* m_pendingChip = nullptr;
    QLabel* m_pendingText = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_showPending = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_unknown = nullptr;
    QLabel* m_scope = nullptr;
    QLabel* m_description = nullptr;
    RawFilterView* m_filter = nullptr;
    QLabel* m_rawScopeHeading = nullptr;
    CodeView* m_rawScope = nullptr;
    ChipLabel* m_streak = nullptr;
    QLabel* m_when = nullptr;
    QLabel* m_payloadHeading = nullptr;
    CodeView* m_payload = nullptr;
    ConnectedView* m_depends = nullptr;
    QVBoxLayout* m_recent = nullptr;
    QPushButton* m_enable = nullptr;
    QPushButton* m_history = nullptr;
    QPushButton* m_delete = nullptr;
};

} // namespace desk::ui
