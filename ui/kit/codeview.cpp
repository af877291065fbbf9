// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/codeview.h"

#include "ui/theme/chippainter.h"
#include "ui/kit/payloadhighlighter.h"
#include "ui/theme/tones.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>

namespace desk::ui {

using namespace Qt::StringLiterals;

CodeView::CodeView(const QString& name, const QString& accessibleName, Variables variables, QWidget* parent)
    : QPlainTextEdit(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setFont(codeFont(font()));
    setWordWrapMode(QTextOption::WrapAnywhere);
    document()->setDocumentMargin(10);
    if (variables == Variables::Coloured)
        m_highlighter = new PayloadHighlighter(document());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &CodeView::fit);
    colour();
}

void CodeView::setCode(const QString& text)
{
    if (toPlainText() != text)
        setPlainText(text);
    fit();
}

void CodeView::setMaxLines(int lines)
{
    m_maxLines = lines;
    fit();
}

void CodeView::fit()
{
    // A plain text layout tells its height in lines, wrapped ones counted.
    const int lines = int(document()->documentLayout()->documentSize().height());
    const int shown = std::clamp(lines, 1, m_maxLines);
    // A bar that is not needed would narrow the text, and so wrap it once more.
    setVerticalScrollBarPolicy(lines > m_maxLines ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setFixedHeight(shown * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + 4);
}

void CodeView::colour()
{
    const Tones t = tones(palette());
    if (palette().color(QPalette::Base) != t.code) {
        QPalette p = palette();
        p.setColor(QPalette::Base, t.code);
        p.setColor(QPalette::Text, t.text);
        setPalette(p);
    }
    if (m_highlighter)
        m_highlighter->setTones(t);
}

void CodeView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void CodeView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void CodeView::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tones(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 5, 5);
}

} // namespace desk::ui
