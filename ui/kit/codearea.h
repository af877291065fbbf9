// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/validation.h"
#include "ui/kit/codehighlighter.h"

#include <QPlainTextEdit>

#include <optional>

namespace desk::ui {

class CodeGutter;
class FindBar;

/// Monospace text, always left to right: colours, problems underlined, line numbers when wanted, find with Ctrl+F and
/// F3. Tab leaves it. F8 goes to the next problem.
class CodeArea : public QPlainTextEdit {
    Q_OBJECT

public:
    struct VisibleLine {
        int number = 0; ///< from 0
        int top = 0; ///< in the gutter
    };

    [[nodiscard]] QString code() const { return toPlainText(); }
    /// The same text again changes nothing, neither cursor nor undo.
    void setCode(const QString& text);
    void setLanguage(CodeLanguage language);
    void setVariables(bool coloured);
    void setProblems(const QList<Problem>& problems);
    void setLineNumbers(bool shown);
    void setWordWrap(bool wrapped);
    [[nodiscard]] bool wordWrap() const;

    void openFind();

    /// For the gutter.
    [[nodiscard]] QList<VisibleLine> visibleLines() const;
    [[nodiscard]] QString problemTextOfLine(int line) const;
    [[nodiscard]] std::optional<Problem::Severity> severityOfLine(int line) const;

protected:
    CodeArea(const QString& name, const QString& accessibleName, QWidget* parent);

    /// Height of the find bar while it is open, else 0.
    [[nodiscard]] int findHeight() const;
    virtual void layoutChanged();

    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void colour();
    void layOut();
    void scrollGutter(const QRect& rect, int dy);
    void showMarks();
    void appendProblems(QList<QTextEdit::ExtraSelection>& marks) const;
    void appendMatches(QList<QTextEdit::ExtraSelection>& marks) const;
    void appendCursor(QList<QTextEdit::ExtraSelection>& marks) const;
    void goToNextProblem();
    [[nodiscard]] QString problemTextAt(int position) const;

    CodeHighlighter* m_highlighter;
    CodeGutter* m_gutter = nullptr;
    FindBar* m_find = nullptr;
    QList<Problem> m_problems;
};

} // namespace desk::ui
