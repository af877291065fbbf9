// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/answers.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace desk::ui {

class CodeEditor;
class FormField;
class TeamData;

/// Step 2: which team's webhook gets what payload.
class ActionStep final : public QWidget {
    Q_OBJECT

public:
    ActionStep(const QStringList& teams, const QString& team, const TeamData& data, QWidget* parent = nullptr);

    void write(Answers& answers) const;
    void read(const Answers& answers);
    void showProblems(const QList<Problem>& problems);
    /// The event decides which variables are offered; an untouched payload follows it.
    void setEvent(const Event& event);
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void buildForm(const QStringList& teams, const QString& team);
    void listWebhooks();
    void onActionChanged();
    void describeWebhook();
    void fillVariables(const Event& event);
    [[nodiscard]] QString firstNote(const QList<Problem>& problems, Problem::Severity severity) const;

    const TeamData& m_data;
    QComboBox* m_team;
    QComboBox* m_action;
    QComboBox* m_webhook;
    CodeEditor* m_payload;
    QToolButton* m_insert;
    QMenu* m_variables;
    FormField* m_webhookField = nullptr;
    FormField* m_payloadField = nullptr;
    QString m_startingPayload;
};

} // namespace desk::ui
