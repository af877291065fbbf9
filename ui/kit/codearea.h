// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/validation.h"
#include "ui/kit/codehighlighter.h"

#include <QPlainTextEdit>

#include <functional>
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

    /// What was set, to the character but for what was edited since: a document has line ends and spaces of its own.
    [[nodiscard]] QString code() const;
    /// The same text again changes nothing, neither cursor nor undo.
    void setCode(const QString& text);
    void setLanguage(CodeLanguage language);
    void setVariables(bool coloured);
    /// Positions count in code().
    void setProblems(const QList<Problem>& problems);
    void setLineNumbers(bool shown);
    void setWordWrap(bool wrapped);
    [[nodiscard]] bool wordWrap() const;

    void openFind();
    /// As F8 does. Nothing where no problem has a place.
    void goToNextProblem();

    /// For the gutter.
    [[nodiscard]] QList<VisibleLine> visibleLines() const;
    [[nodiscard]] QString problemTextOfLine(int line) const;
    [[nodiscard]] std::optional<Problem::Severity> severityOfLine(int line) const;

protected:
    CodeArea(const QString& name, const QString& accessibleName, QWidget* parent);

    /// Height of the find bar while it is open, else 0.
    [[nodiscard]] int findHeight() const;
    virtual void layoutChanged();
    /// Keys that do something here now, which no shortcut of the window may take.
    [[nodiscard]] virtual bool isOwnKey(const QKeyEvent& event) const;
    /// `edit` makes the document hold `text`, which is the code from its first signal on.
    void setSource(const QString& text, const std::function<void()>& edit);

    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;
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
    [[nodiscard]] int inDocument(qsizetype position) const;
    [[nodiscard]] int lineOf(const Problem& problem) const;
    [[nodiscard]] QString problemTextAt(int position) const;

    CodeHighlighter* m_highlighter;
    CodeGutter* m_gutter = nullptr;
    FindBar* m_find = nullptr;
    QList<Problem> m_problems;
    /// A text that was set, and what the document made of it, raw; nothing while it does.
    struct Source {
        QString code;
        std::optional<QString> raw;
    };
    QList<Source> m_sources{{QString(), QString()}}; ///< undo comes back to them
    mutable qsizetype m_source = 0; ///< the one that was seen last
    mutable Source m_edited; ///< the last that was asked for, for this is asked for each problem of a line
};

} // namespace desk::ui
