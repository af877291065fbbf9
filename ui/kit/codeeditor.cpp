// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/codeeditor.h"

#include "ui/kit/codecompleter.h"
#include "ui/kit/jsontokens.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace desk::ui {

using namespace Qt::StringLiterals;

CodeEditor::CodeEditor(const QString& name, const QString& accessibleName, QWidget* parent)
    : CodeArea(name, accessibleName, parent), m_completer(new CodeCompleter(this))
{
    setMinimumHeight(fontMetrics().lineSpacing() * 4);
}

void CodeEditor::setTabIndents(bool indents)
{
    setTabChangesFocus(!indents);
    setAccessibleDescription(indents ? tr("Tab indents. Ctrl+Tab leaves the editor.") : QString());
}

void CodeEditor::setCompletions(const QList<Completion>& completions)
{
    m_completer->setCompletions(completions);
}

void CodeEditor::replaceAll(const QString& text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    setSource(text, [&] { cursor.insertText(text); });
    cursor.setPosition(0);
    setTextCursor(cursor);
}

bool CodeEditor::isOwnKey(const QKeyEvent& event) const
{
    return (event.key() == Qt::Key_Escape && m_completer->isOpen()) || CodeArea::isOwnKey(event);
}

void CodeEditor::focusOutEvent(QFocusEvent* event)
{
    m_completer->close();
    CodeArea::focusOutEvent(event);
}

/// Tab takes what is offered.
bool CodeEditor::focusNextPrevChild(bool next)
{
    return !(next && m_completer->isOpen()) && CodeArea::focusNextPrevChild(next);
}

void CodeEditor::keyPressEvent(QKeyEvent* event)
{
    if (m_completer->takes(*event))
        return;
    writeKey(event);
    m_completer->follow(*event);
}

void CodeEditor::writeKey(QKeyEvent* event)
{
    const bool tab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (tab && event->modifiers().testFlag(Qt::ControlModifier)) {
        // Past the editor, which keeps the focus while Tab indents.
        QAbstractScrollArea::focusNextPrevChild(event->key() == Qt::Key_Tab);
        return;
    }
    if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier && !tabChangesFocus())
        return insertPlainText(u"  "_s);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & ~Qt::KeypadModifier))
        return insertLine();
    CodeArea::keyPressEvent(event);
}

void CodeEditor::insertLine()
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QString line = cursor.block().text();
    const QStringView before = QStringView(line).left(cursor.positionInBlock());
    const QStringView behind = QStringView(line).mid(cursor.positionInBlock());
    const QString indent = indentAfter(before);
    cursor.insertText(u'\n' + indent);
    // Between two brackets the closing one gets a line of its own.
    const QStringView opened = before.trimmed();
    const bool pair =
        (opened.endsWith(u'{') && behind.startsWith(u'}')) || (opened.endsWith(u'[') && behind.startsWith(u']'));
    if (pair) {
        const int here = cursor.position();
        cursor.insertText(u'\n' + indent.chopped(2));
        cursor.setPosition(here);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace desk::ui
