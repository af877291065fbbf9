// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/payloadlint.h"
#include "app/core/variables.h"

#include <QWidget>

class QToolButton;

namespace desk::ui {

class CodeEditor;
class FormField;
class ProblemNote;
class VariableButton;

/// The payload of a webhook: JSON with variables, their list, examples to begin with, and what is wrong with it.
class PayloadEditor final : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the objectNames of its parts: "wizard" gives "wizardPayload".
    explicit PayloadEditor(const QString& name, QWidget* parent = nullptr);

    /// The exact text as long as nobody edited it.
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    /// A text nobody wrote: it gives way to an example without a question.
    void setStartingText(const QString& text);
    void setUse(const PayloadUse& use);
    void setSample(const EventFacts& sample);
    /// Those of the text that others found; what the receiver demands is added.
    void setProblems(const QList<Problem>& problems);

    /// A button more at the right end of the label's line.
    void addAction(QWidget* button);
    void goToNextProblem();

Q_SIGNALS:
    void edited();

private:
    void fillExamples();
    void choose(const QString& example);
    void put(const QString& example);

    CodeEditor* m_editor;
    FormField* m_field;
    VariableButton* m_variables;
    QToolButton* m_examples;
    ProblemNote* m_note;
    PayloadUse m_use;
    QString m_given;
};

} // namespace desk::ui
