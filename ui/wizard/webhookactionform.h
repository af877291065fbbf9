// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/variables.h"
#include "ui/models/teamdata.h"
#include "ui/wizard/answers.h"

#include <QWidget>

class QComboBox;

namespace desk::ui {

class FormField;
class PayloadEditor;

/// Which webhook, and what it is sent.
class WebhookActionForm final : public QWidget {
    Q_OBJECT

public:
    explicit WebhookActionForm(QWidget* parent = nullptr);

    [[nodiscard]] const WebhookAnswers& answers() const { return m_answers; }
    void read(const WebhookAnswers& answers);
    /// What there is to choose from. A chosen one that is not in it stays, and is marked.
    void setFacts(const TeamFacts& facts, const QString& team, bool isLoaded);
    /// Chooses the first where none is.
    void chooseSomething();
    void setEvent(const Event& event);
    void setSample(const EventFacts& sample);
    /// A text nobody wrote.
    void setStartingPayload(const QString& payload);
    void showProblems(const QList<Problem>& problems);

Q_SIGNALS:
    void edited();

private:
    void fill();
    void addChoice(const Webhook& webhook);
    void onChosen(int index);
    void onPayloadEdited();
    void describe();

    QComboBox* m_webhook;
    FormField* m_field;
    PayloadEditor* m_payload;
    WebhookAnswers m_answers;
    TeamFacts m_facts;
    QString m_team;
    Event m_event;
    bool m_loaded = false;
    bool m_filling = false;
};

} // namespace desk::ui
