// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/validation.h"

#include <QWidget>

namespace desk::ui {

class ChipLabel;
class CodeEditor;
class FlatButton;
class FormField;
class PlainLabel;

/// Under an editor: how many problems there are and the first of them, or the one at the cursor. The others are gone to
/// one by one, by the button or by F8.
class ProblemNote final : public QWidget {
    Q_OBJECT

public:
    /// `field` is around the editor and gets the words for assistive technology.
    ProblemNote(const QString& name, CodeEditor* editor, FormField* field, QWidget* parent = nullptr);

    void setHelp(const QString& help);
    void setProblems(const QList<Problem>& problems);
    [[nodiscard]] QString text() const;

private:
    void refresh();
    [[nodiscard]] const Problem& shown() const;
    [[nodiscard]] QString textOf(const Problem& problem) const;

    CodeEditor* m_editor;
    FormField* m_field;
    ChipLabel* m_count;
    PlainLabel* m_text;
    FlatButton* m_next;
    QString m_help;
    QList<Problem> m_problems; ///< errors first, then as they stand in the text
};

} // namespace desk::ui
