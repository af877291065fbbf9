// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/wizardframe.h"
#include "ui/wizard/wizardcontext.h"
#include "ui/wizard/wizardstart.h"

namespace desk::sync {
struct EditOutcome;
} // namespace desk::sync

namespace desk::ui {

class ActionStep;
class EventStep;
class NameStep;
class ScopeStep;
class SummaryPane;

/// Creates, edits or copies an automation: where it listens, event, action, name. Opened with open(); closes itself
/// once the automation is saved or kept.
class AutomationWizard final : public WizardFrame {
    Q_OBJECT

public:
    AutomationWizard(WizardStart start, const WizardContext& context, QWidget* parent = nullptr);

    /// Fills in what was answered before and opens the first step that is not done.
    void goOnWith(const Answers& answers);
    [[nodiscard]] const WizardStart& start() const { return m_start; }

    /// Not while it saves; once saved it is closing.
    void reject() override;

Q_SIGNALS:
    /// A person changed an answer.
    void edited(const desk::ui::Answers& answers);
    /// The automation is on the server, or its edit waits in the outbox.
    void saved(const desk::AutomationId& id, const QString& name, const desk::sync::EditOutcome& outcome);

private:
    static QStringList stepNames(const WizardStart& start);
    void buildSteps();
    void showOriginal(const Automation& automation);
    void fill(const Answers& answers);
    void goTo(Step step);
    void goOn();
    void showObstacle();
    void onScopeEdited();
    void onEventEdited();
    void refresh();
    void showButtons();
    void showProblems();
    void suggest();
    void save();
    void onOutcome(const Result<sync::EditOutcome>& outcome);
    void finish(const sync::EditOutcome& outcome);
    void showBusy(bool busy);
    [[nodiscard]] AutomationDraft draft() const;
    [[nodiscard]] bool isEdit() const { return m_start.purpose == WizardStart::Purpose::Edit; }
    [[nodiscard]] QList<Problem> problems(Step step) const;
    [[nodiscard]] bool isComplete() const;

    WizardStart m_start;
    WizardContext m_context;
    QList<Step> m_order;
    Answers m_answers;
    Answers m_told; ///< what edited() said last
    std::optional<Original> m_original;
    std::optional<AutomationId> m_settledAs; ///< saved, and something is to be read before closing
    Step m_step = Step::Event;
    bool m_filling = true;

    ScopeStep* m_scopeStep = nullptr; ///< only where the scope is asked for
    EventStep* m_eventStep;
    ActionStep* m_actionStep;
    NameStep* m_nameStep;
    SummaryPane* m_summary;
};

} // namespace desk::ui
