// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace desk::ui {

class CodeEditor;
class FormField;
class RotateBoard;
class Rotation;

/// Tries the webhooks from here, with the old value and the new one, before anything is changed.
class RotateTestStep final : public QWidget {
    Q_OBJECT

public:
    explicit RotateTestStep(QWidget* parent = nullptr);

    void show(const Rotation& rotation);
    /// The text of a JSON object.
    [[nodiscard]] QString payload() const;
    [[nodiscard]] bool hasPayload() const { return m_payloadFits; }
    void focusFirst();

Q_SIGNALS:
    void testRequested();
    void edited();

private:
    void checkPayload();

    CodeEditor* m_payload;
    FormField* m_field;
    QPushButton* m_test;
    RotateBoard* m_board;
    bool m_payloadFits = true;
    bool m_testable = false;
};

} // namespace desk::ui
