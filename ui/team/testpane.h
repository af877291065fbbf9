// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/core/webhooktest.h"
#include "app/core/workspace.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace desk::sync {
class TeamSettings;
}

namespace desk::ui {

class CodeEditor;
class FormField;
class TestResultView;

/// What is tested. `webhook` is the one that exists with these very values; the test is remembered with it.
struct TestSubject {
    WebhookDraft draft;
    IntegrationId webhook;
};

/// A payload that is never saved, the button that makes the server send it, and what came of it.
class TestPane final : public QWidget {
    Q_OBJECT

public:
    /// `subject` is asked when the button is pressed.
    TestPane(sync::TeamSettings& settings, const QString& payloadLabel, std::function<TestSubject()> subject,
        QWidget* parent = nullptr);

    [[nodiscard]] QPushButton* button() const { return m_test; }
    /// Why there is nothing to test; empty when there is.
    void setObstacle(const QString& reason);

Q_SIGNALS:
    /// The result is to be seen.
    void answered(QWidget* result);

private:
    void refresh();
    void run();
    void take(const Result<WebhookTest>& result, const WebhookDraft& sent);

    sync::TeamSettings& m_settings;
    std::function<TestSubject()> m_subject;
    QString m_obstacle;
    bool m_running = false;
    CodeEditor* m_payload;
    FormField* m_field;
    QPushButton* m_test;
    TestResultView* m_result;
};

} // namespace desk::ui
