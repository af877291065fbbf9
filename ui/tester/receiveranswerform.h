// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/webhook/receiver.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace desk::ui {

class FormField;

/// How the receiver is to answer: as told, or as one that goes wrong.
class ReceiverAnswerForm final : public QWidget {
    Q_OBJECT

public:
    explicit ReceiverAnswerForm(QWidget* parent = nullptr);

    /// The last one that can be answered.
    [[nodiscard]] const webhook::ReceiverAnswer& answer() const { return m_answer; }

Q_SIGNALS:
    /// Of the next request on.
    void changed(const desk::webhook::ReceiverAnswer& answer);

private:
    void build();
    void refresh();
    [[nodiscard]] webhook::ReceiverAnswer written() const;
    [[nodiscard]] webhook::ReceiverAnswer::Kind kind() const;

    webhook::ReceiverAnswer m_answer;
    QComboBox* m_kind;
    QSpinBox* m_status;
    QSpinBox* m_delay;
    QSpinBox* m_pause;
    QSpinBox* m_size;
    QLineEdit* m_body;
    QLineEdit* m_target;
    FormField* m_statusField;
    FormField* m_delayField;
    FormField* m_pauseField;
    FormField* m_sizeField;
    FormField* m_bodyField;
    FormField* m_targetField;
};

} // namespace desk::ui
