// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/codecompleter.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

bool isNameCharacter(QChar c)
{
    return c == u'_' || c == u'.' || (c < QChar(0x80) && c.isLetterOrNumber());
}

} // namespace

std::optional<OpenVariable> openVariableAt(const QString& line, int cursor)
{
    const QStringView before = QStringView(line).left(cursor);
    const qsizetype opened = before.lastIndexOf("${"_L1);
    if (opened < 0)
        return std::nullopt;
    const QStringView typed = before.mid(opened + 2);
    if (typed.contains(u'}') || typed.contains(u'"'))
        return std::nullopt;
    int end = cursor;
    while (end < line.size() && isNameCharacter(line.at(end)))
        ++end;
    const bool closed = end < line.size() && line.at(end) == u'}';
    return OpenVariable{int(opened) + 2, closed ? end + 1 : cursor, typed.toString()};
}

CodeCompleter::CodeCompleter(QPlainTextEdit* editor)
    : QObject(editor), m_editor(editor), m_list(new CompletionList(editor->objectName() + "Suggestions"_L1, editor))
{
    connect(m_list, &CompletionList::chosen, this, &CodeCompleter::put);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (isOpen())
            offer(false);
    });
}

void CodeCompleter::setCompletions(const QList<Completion>& completions)
{
    m_completions = completions;
}

void CodeCompleter::close()
{
    m_list->close();
}

bool CodeCompleter::takes(const QKeyEvent& event)
{
    if (m_completions.isEmpty())
        return false;
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier) {
        offer(true);
        return true;
    }
    if (!isOpen() || (event.modifiers() & ~Qt::KeypadModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        put(m_list->current());
        return true;
    default:
        return m_list->moveByKey(event.key());
    }
}

void CodeCompleter::follow(const QKeyEvent& event)
{
    const bool typed = !event.text().isEmpty() && event.text().at(0).isPrint();
    if (!m_completions.isEmpty() && typed
        && openVariableAt(m_editor->textCursor().block().text(), m_editor->textCursor().positionInBlock()))
        offer(false);
}

void CodeCompleter::offer(bool asked)
{
    const QTextCursor cursor = m_editor->textCursor();
    const auto open = openVariableAt(cursor.block().text(), cursor.positionInBlock());
    if (!open && !asked)
        return close();
    const QRect at = m_editor->cursorRect();
    m_list->open(matching(m_completions, open ? open->typed : QString()),
        {m_editor->viewport()->mapToGlobal(at.topLeft()), at.size()});
}

void CodeCompleter::put(const Completion& completion)
{
    close();
    if (completion.name.isEmpty())
        return;
    QTextCursor cursor = m_editor->textCursor();
    const auto open = openVariableAt(cursor.block().text(), cursor.positionInBlock());
    const int block = cursor.block().position();
    cursor.beginEditBlock();
    if (open) {
        cursor.setPosition(block + open->start);
        cursor.setPosition(block + open->end, QTextCursor::KeepAnchor);
    }
    const QString ending = completion.isOpen ? QString() : u"}"_s;
    cursor.insertText((open ? QString() : u"${"_s) + completion.name + ending);
    cursor.endEditBlock();
    m_editor->setTextCursor(cursor);
    m_editor->setFocus(Qt::OtherFocusReason);
    if (completion.isOpen)
        offer(false);
}

} // namespace desk::ui
