// SPDX-License-Identifier: Apache-2.0
// A label above a field, with a line of help or error under it that keeps its room, so that nothing jumps.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace desk::ui {

class FormField final : public QWidget {
    Q_OBJECT

public:
    /// `label` may carry a mnemonic; `field` becomes its buddy and is named after it.
    FormField(const QString& label, QWidget* field, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void setHelp(const QString& help);
    /// Shown instead of the help; empty shows the help again. Announced to screen readers with the field.
    void setError(const QString& error);
    /// A button at the right end of the label's line.
    void addAction(QWidget* button);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showNote();

    QLabel* m_label;
    QLabel* m_note;
    QHBoxLayout* m_head;
    QWidget* m_field;
    QString m_help;
    QString m_error;
};

} // namespace desk::ui
