// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secret.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QSpinBox;

namespace desk::ui {

class FlatButton;
class FormField;
class PlainLabel;
class SecretEdit;

/// Where the value of a secret is typed, pasted or generated: masked, with what is worth a second look said under it.
/// Its parts are called by `name`: "<name>", "<name>Reveal", "<name>Generate", "<name>Length".
class SecretValueField final : public QWidget {
    Q_OBJECT

public:
    SecretValueField(const QString& name, const QString& label, QWidget* parent = nullptr);

    /// Nothing while there is none, or none that a secret can hold.
    [[nodiscard]] std::optional<Secret> value() const;
    [[nodiscard]] bool hasValue() const { return m_sendable; }
    [[nodiscard]] bool isTooLongToKeep() const { return m_tooLong; }
    void wipe();
    void focusField();

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QWidget* buildTools();
    void onEdited();
    void generate();

    FormField* m_field;
    SecretEdit* m_edit;
    FlatButton* m_reveal;
    QPushButton* m_generate;
    QSpinBox* m_length;
    PlainLabel* m_size;
    bool m_sendable = false;
    bool m_tooLong = false;
};

} // namespace desk::ui
