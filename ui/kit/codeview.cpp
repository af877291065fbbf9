// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/codeview.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QScrollBar>

#include <cmath>

namespace desk::ui {

CodeView::CodeView(const QString& name, const QString& accessibleName, QWidget* parent)
    : CodeArea(name, accessibleName, parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &CodeView::layoutChanged);
    // A screen reader begins with the first line and does not say that there are more.
    const auto countLines = [this] { setAccessibleDescription(tr("%n line(s)", nullptr, blockCount())); };
    connect(this, &QPlainTextEdit::blockCountChanged, this, countLines);
    countLines();
    layoutChanged();
}

void CodeView::setMaxLines(int lines)
{
    m_maxLines = lines;
    layoutChanged();
}

void CodeView::layoutChanged()
{
    // A plain text layout tells its height in lines, wrapped ones counted.
    const int lines = int(document()->documentLayout()->documentSize().height());
    const int shown = std::clamp(lines, 1, m_maxLines);
    // A bar that is not needed would narrow the text, and so wrap it once more.
    setVerticalScrollBarPolicy(lines > m_maxLines ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int bar = wordWrap() ? 0 : horizontalScrollBar()->sizeHint().height();
    const int text = int(std::ceil(shown * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin()));
    setFixedHeight(text + bar + findHeight() + 2 * frameWidth());
}

void CodeView::changeEvent(QEvent* event)
{
    CodeArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layoutChanged();
}

} // namespace desk::ui
