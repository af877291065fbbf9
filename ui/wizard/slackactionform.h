// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/variables.h"
#include "ui/models/teamdata.h"
#include "ui/wizard/answers.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace desk::ui {

class CodeEditor;
class FormField;
class ProblemNote;
class VariableButton;

/// Which channel, and what is posted.
class SlackActionForm final : public QWidget {
    Q_OBJECT

public:
    explicit SlackActionForm(QWidget* parent = nullptr);

    [[nodiscard]] const SlackAnswers& answers() const { return m_answers; }
    void read(const SlackAnswers& answers);
    /// What there is to choose from. A chosen one that is not in it stays, and is marked.
    void setFacts(const TeamFacts& facts, const QString& team, bool isLoaded);
    void chooseSomething();
    void setEvent(const Event& event);
    void setSample(const EventFacts& sample);
    void showProblems(const QList<Problem>& problems);

Q_SIGNALS:
    void edited();

private:
    void build();
    void fill();
    void onChosen(int index);
    void describe();
    void edit(QString SlackAnswers::*part, const QString& text);

    QComboBox* m_channel;
    QLineEdit* m_title;
    CodeEditor* m_message;
    QComboBox* m_severity;
    FormField* m_channelField;
    FormField* m_messageField;
    VariableButton* m_variables;
    ProblemNote* m_note;
    SlackAnswers m_answers;
    TeamFacts m_facts;
    QString m_team;
    Event m_event;
    bool m_loaded = false;
    bool m_filling = false;
};

} // namespace desk::ui
