// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace desk::ui {

class FieldNote;
class PlainLabel;

/// A label above a field, with one line of help, warning or error under it that keeps its room, so that nothing jumps.
/// A field of one line is not wider than an eye goes along easily.
class FormField final : public QWidget {
    Q_OBJECT

public:
    /// `label` may carry a mnemonic; `field` becomes its buddy and is named after it, a colon at the end left out.
    FormField(const QString& label, QWidget* field, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void setHelp(const QString& help);
    /// Shown instead of the help; empty shows the help again. Announced to screen readers with the field.
    void setError(const QString& error);
    /// The same, where the value can be used all the same. An error goes before it.
    void setWarning(const QString& warning);
    /// For a field there is nothing to say about: keeps no room under it.
    void setWithoutNote();
    /// Keeps no room under it either, but shows a note while there is one: for a field that hardly ever has any.
    void setNoteOnDemand();
    /// As wide as the form, to stand flush with an editor under it.
    void setWide(bool wide);
    /// A button at the right end of the label's line.
    void addAction(QWidget* button);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showNote();
    void describe();
    void fitWidth();

    PlainLabel* m_label;
    FieldNote* m_note;
    QHBoxLayout* m_head;
    QWidget* m_field;
    QString m_help;
    QString m_warning;
    QString m_error;
    bool m_wide = false;
    bool m_onDemand = false;
};

} // namespace desk::ui
