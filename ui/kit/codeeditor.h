// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/codearea.h"

namespace desk::ui {

/// Code to be written: the line of the cursor is tinted, brackets are matched, Return keeps the indent.
class CodeEditor final : public CodeArea {
    Q_OBJECT

public:
    CodeEditor(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    /// Tab indents; then Ctrl+Tab leaves, as the description says.
    void setTabIndents(bool indents);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void insertLine();
};

} // namespace desk::ui
