// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/workspace.h"
#include "ui/team/teamcontext.h"

#include <QDialog>

class QPushButton;

namespace desk::sync {
class Replacement;
}

namespace desk::ui {

class PlainLabel;
class ReplacementView;

/// Shows the plan by which a webhook is made anew, and runs it. Open it with open(); it deletes itself.
class ReplacementDialog final : public QDialog {
    Q_OBJECT

public:
    ReplacementDialog(
        const TeamContext& context, const Webhook& old, const WebhookDraft& wanted, QWidget* parent = nullptr);

    /// Not while a step is at work.
    void reject() override;

Q_SIGNALS:
    void replaced(const desk::Webhook& made);

private:
    void build(const Webhook& old);
    void refresh();
    [[nodiscard]] QString obstacle() const;

    TeamContext m_context;
    IntegrationId m_old;
    sync::Replacement* m_replacement;
    PlainLabel* m_words;
    ReplacementView* m_plan;
    QPushButton* m_run;
    QPushButton* m_close;
};

} // namespace desk::ui
