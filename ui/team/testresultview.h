// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/core/webhooktest.h"
#include "app/core/workspace.h"

#include <QWidget>

namespace desk::ui {

class ChipLabel;
class CodeView;
class PlainLabel;

/// What came of a test: passed or failed, the endpoint's status and body, and what to do about it. Hidden before one.
class TestResultView final : public QWidget {
    Q_OBJECT

public:
    explicit TestResultView(QWidget* parent = nullptr);

    void showRunning();
    /// `sent` is what was tested.
    void showResult(const Result<WebhookTest>& result, const WebhookDraft& sent);
    void clear();

private:
    void showTest(const WebhookTest& test, const WebhookDraft& sent);
    void say(const QString& words, const QString& diagnosis, const QString& body);

    ChipLabel* m_chip;
    PlainLabel* m_words;
    PlainLabel* m_diagnosis;
    PlainLabel* m_bodyTitle;
    CodeView* m_body;
    PlainLabel* m_sender;
};

} // namespace desk::ui
