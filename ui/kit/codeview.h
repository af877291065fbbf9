// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace desk::ui {

class PayloadHighlighter;

/// Read-only monospace text that is as high as its lines, up to a limit. Tab leaves it.
class CodeView final : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Variables { Plain, Coloured };

    CodeView(const QString& name, const QString& accessibleName, Variables variables, QWidget* parent = nullptr);

    void setCode(const QString& text);
    void setMaxLines(int lines);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();
    void colour();

    PayloadHighlighter* m_highlighter = nullptr;
    int m_maxLines = 16;
};

} // namespace desk::ui
