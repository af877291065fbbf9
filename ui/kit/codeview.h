// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/codearea.h"

namespace desk::ui {

/// Read-only code that is as high as its lines, up to a limit.
class CodeView final : public CodeArea {
    Q_OBJECT

public:
    CodeView(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    /// From there on it scrolls.
    void setMaxLines(int lines);

protected:
    void changeEvent(QEvent* event) override;
    void layoutChanged() override;

private:
    int m_maxLines = 16;
};

} // namespace desk::ui
