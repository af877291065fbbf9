// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/validation.h"
#include "app/core/variables.h"
#include "ui/kit/completionlist.h"

#include <QWidget>

namespace desk::ui {

class CodeEditor;
class FormField;
class PlainLabel;
class ProblemNote;

/// What ARIA is asked.
class AriaActionForm final : public QWidget {
    Q_OBJECT

public:
    explicit AriaActionForm(QWidget* parent = nullptr);

    [[nodiscard]] const QString& prompt() const { return m_prompt; }
    void read(const QString& prompt);
    void setEvent(const Event& event);
    void setSample(const EventFacts& sample);
    void showProblems(const QList<Problem>& problems);

Q_SIGNALS:
    void edited();

private:
    void onEdited();
    void count();
    void listVariables();
    void append(const QString& variable);

    CodeEditor* m_editor;
    FormField* m_field;
    PlainLabel* m_bytes;
    ProblemNote* m_note;
    QWidget* m_variables;
    QList<Completion> m_offered;
    QString m_prompt;
    Event m_event;
    EventFacts m_sample;
    bool m_filling = false;
    bool m_touched = false; ///< an empty prompt nobody has been in yet is not a mistake
};

} // namespace desk::ui
