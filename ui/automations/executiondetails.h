// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/execution.h"

#include <QScrollArea>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace desk::ui {

class ChipLabel;
class CodeView;

/// One execution in full: what happened, what was sent, what came back.
class ExecutionDetails final : public QScrollArea {
    Q_OBJECT

public:
    explicit ExecutionDetails(QWidget* parent = nullptr);

    void setExecution(const std::optional<Execution>& execution);
    [[nodiscard]] QSize sizeHint() const override;

private:
    struct Section {
        QLabel* heading = nullptr;
        CodeView* view = nullptr;
    };
    Section addSection(const QString& name, const QString& title);
    static void show(const Section& section, const QString& text);
    void build();

    std::optional<Execution> m_execution;
    QVBoxLayout* m_layout = nullptr;
    QWidget* m_body = nullptr;
    QLabel* m_nothing = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_when = nullptr;
    ChipLabel* m_status = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_error = nullptr;
    Section m_event;
    Section m_payload;
    Section m_request;
    Section m_response;
    Section m_proof;
};

} // namespace desk::ui
