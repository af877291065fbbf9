// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/automation.h"
#include "app/core/variables.h"

#include <QWidget>

class QLabel;

namespace desk::ui {

class CodeView;

/// The right side of the wizard: what will happen, and the payload rendered for a sample event.
class SummaryPane final : public QWidget {
    Q_OBJECT

public:
    explicit SummaryPane(QWidget* parent = nullptr);

    void setDraft(const AutomationDraft& draft, const EventFacts& sample);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    AutomationDraft m_draft;
    EventFacts m_sample;
    QLabel* m_sentence;
    QLabel* m_renderedTitle;
    CodeView* m_rendered;
};

} // namespace desk::ui
