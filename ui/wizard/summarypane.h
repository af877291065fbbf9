// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/automation.h"
#include "app/core/variables.h"
#include "ui/payload/sampleevent.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace desk::ui {

class CodeView;
class FieldNote;
class SlackPost;

/// The right side of the wizard: what will happen, and what is sent, filled in for a sample event that can be changed.
class SummaryPane final : public QWidget {
    Q_OBJECT

public:
    explicit SummaryPane(QWidget* parent = nullptr);

    /// `secretNames` are those attached to the webhook: they show as bullets.
    void setDraft(const AutomationDraft& draft, const EventFacts& sample, const QStringList& secretNames = {});
    /// What was changed of the sample; kept as long as the wizard.
    void setEdits(const SampleEdits& edits);
    /// With what was changed.
    [[nodiscard]] EventFacts sample() const { return withEdits(m_sample, m_edits); }
    void openSample();

Q_SIGNALS:
    void sampleEdited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showText(const QString& title, const QString& text, bool isJson, const VariableValues& values);
    void showPost(const SlackAction& action, const VariableValues& values);

    AutomationDraft m_draft;
    EventFacts m_sample;
    SampleEdits m_edits;
    QStringList m_secretNames;
    QLabel* m_sentence;
    QLabel* m_renderedTitle;
    CodeView* m_rendered;
    SlackPost* m_post;
    FieldNote* m_note;
    QPushButton* m_edit;
};

} // namespace desk::ui
