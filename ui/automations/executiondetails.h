// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/execution.h"
#include "ui/kit/inspectorpane.h"

#include <optional>

class QLabel;
class QPushButton;

namespace desk::ui {

class ChipLabel;
class CodeView;

/// One execution in full: what happened, what was sent, what came back.
class ExecutionDetails final : public InspectorPane {
    Q_OBJECT

public:
    explicit ExecutionDetails(QWidget* parent = nullptr);

    void setExecution(const std::optional<Execution>& execution);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// What it sent is to be sent once more, in the tester.
    void resendRequested(const desk::Execution& execution);

private:
    struct Section {
        QLabel* heading = nullptr;
        CodeView* view = nullptr;
    };
    Section addSection(const QString& name, const QString& title);
    static void show(const Section& section, const QString& text);
    void build();

    std::optional<Execution> m_execution;
    QLabel* m_when = nullptr;
    ChipLabel* m_status = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_error = nullptr;
    QPushButton* m_resend = nullptr;
    Section m_event;
    Section m_payload;
    Section m_request;
    Section m_response;
    Section m_proof;
};

} // namespace desk::ui
