// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/variables.h"
#include "ui/wizard/answers.h"
#include "ui/wizard/wizardcontext.h"

#include <QWidget>

class QComboBox;

namespace desk::ui {

class AriaActionForm;
class CodeView;
class FormField;
class PageStack;
class PlainLabel;
class SlackActionForm;
class TeamData;
class WebhookActionForm;

/// What happens: the team that owns the webhook or channel, the action and its fields.
class ActionStep final : public QWidget {
    Q_OBJECT

public:
    explicit ActionStep(const WizardContext& context, QWidget* parent = nullptr);

    /// The action of an automation that exists, before `read`: one that can only be read is shown as it is and can be
    /// kept, and a webhook without a payload stays without.
    void setOriginal(const Action& action);
    /// What was read and not edited since is written as it was; what a new automation lacks is chosen.
    void write(Answers& answers) const;
    void read(const Answers& answers);
    void showProblems(const QList<Problem>& problems);
    /// The event decides which variables are offered; an untouched payload follows it.
    void setEvent(const Event& event);
    /// The event the preview is made for: its values stand beside the variables, its keys of metadata are offered.
    void setSample(const EventFacts& sample);
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void build();
    void addAction(ActionChoice choice, const QString& label, const QString& obstacle = {});
    void addKept(const QString& label, const QString& raw);
    [[nodiscard]] QWidget* buildShadow();
    [[nodiscard]] QWidget* buildKept();
    void listTeams();
    void listIntegrations();
    void onWorkspaceChanged();
    void onTeamChosen();
    void onActionChosen();
    void showAction();

    WizardContext m_context;
    const TeamData& m_data;
    QString m_teamName; ///< as read, or as chosen
    ActionChoice m_choice = ActionChoice::Webhook;
    bool m_isNew = true; ///< what is not chosen yet is the first of its list
    bool m_payloadStays = false; ///< none is one too
    QString m_startingPayload;

    QComboBox* m_team;
    QComboBox* m_action;
    FormField* m_teamField;
    PageStack* m_forms;
    WebhookActionForm* m_webhook;
    SlackActionForm* m_slack;
    AriaActionForm* m_aria;
    CodeView* m_raw;
    PlainLabel* m_keptWords;
};

} // namespace desk::ui
