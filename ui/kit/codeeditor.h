// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/codearea.h"

namespace desk::ui {

class CodeCompleter;
struct Completion;

/// Code to be written: the line of the cursor is tinted, brackets are matched, Return keeps the indent.
class CodeEditor final : public CodeArea {
    Q_OBJECT

public:
    CodeEditor(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    /// Tab indents; then Ctrl+Tab leaves, as the description says.
    void setTabIndents(bool indents);
    /// Variables to offer from "${" on and by Ctrl+Space.
    void setCompletions(const QList<Completion>& completions);
    /// The text instead of all there is, as an edit that can be undone.
    void replaceAll(const QString& text);

protected:
    [[nodiscard]] bool isOwnKey(const QKeyEvent& event) const override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void writeKey(QKeyEvent* event);
    void insertLine();

    CodeCompleter* m_completer;
};

} // namespace desk::ui
