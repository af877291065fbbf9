// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/responsecode.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTimer>

namespace desk::ui {

namespace {
constexpr qsizetype pieceSize = qsizetype{16} * 1024;
constexpr int pieceLines = 4000;
} // namespace

ResponseCode::ResponseCode(const QString& name, const QString& accessibleName, QWidget* parent)
    : CodeArea(name, accessibleName, parent), m_timer(new QTimer(this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &ResponseCode::goOn);
}

void ResponseCode::fill(const QString& text, CodeLanguage language)
{
    m_text = text;
    m_wanted = language;
    m_next = 0;
    m_isBegun = false;
    if (blockCount() > pieceLines) {
        viewport()->setUpdatesEnabled(false); // half of the old text would be shown as the new one
        m_timer->start();
    } else {
        begin();
    }
}

void ResponseCode::goOn()
{
    if (m_isBegun)
        append();
    else if (blockCount() > pieceLines)
        takeOut();
    else
        begin();
}

void ResponseCode::takeOut()
{
    const QSignalBlocker untilAllIsThere(this);
    QTextCursor cursor(document()->findBlockByNumber(blockCount() - pieceLines));
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

void ResponseCode::begin()
{
    m_timer->stop();
    m_isBegun = true;
    setCode({});
    setLanguage(m_wanted);
    m_next = std::min(pieceSize, m_text.size());
    setCode(m_text.first(m_next));
    viewport()->setUpdatesEnabled(true);
    if (isFilled())
        Q_EMIT filled();
    else
        m_timer->start();
}

void ResponseCode::append()
{
    const qsizetype size = std::min(pieceSize, m_text.size() - m_next);
    {
        // Whoever hears of each piece looks at the whole text each time.
        const QSignalBlocker untilAllIsThere(this);
        QTextCursor cursor(document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(m_text.sliced(m_next, size));
    }
    m_next += size;
    if (!isFilled())
        return;
    m_timer->stop();
    Q_EMIT textChanged();
    Q_EMIT blockCountChanged(blockCount());
    Q_EMIT filled();
}

} // namespace desk::ui
