// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/codearea.h"

#include "ui/kit/codegutter.h"
#include "ui/kit/editedtext.h"
#include "ui/kit/findbar.h"
#include "ui/kit/jsontokens.h"
#include "ui/models/problemtext.h"
#include "ui/theme/chippainter.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QTextBlock>
#include <QToolTip>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTinted = 1000; ///< every mark is looked at for every line that is painted

/// At least one character, so that a problem at the end can be seen.
QTextCursor rangeOf(QTextDocument* document, qsizetype position, qsizetype length)
{
    const int last = document->characterCount() - 1;
    QTextCursor cursor(document);
    const int end = std::clamp(int(position + std::max<qsizetype>(length, 1)), 0, last);
    cursor.setPosition(std::clamp(int(position), 0, std::max(end - 1, 0)));
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

CodeArea::CodeArea(const QString& name, const QString& accessibleName, QWidget* parent)
    : QPlainTextEdit(parent), m_highlighter(new CodeHighlighter(document())), m_gutter(new CodeGutter(this))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    setFont(codeFont(QApplication::font()));
    setFrameShape(QFrame::StyledPanel);
    document()->setDocumentMargin(8);
    setWordWrap(true);
    m_gutter->hide();
    m_find = new FindBar(this);
    m_find->setFont(QApplication::font());
    connect(m_find, &FindBar::changed, this, &CodeArea::layOut);
    connect(this, &QPlainTextEdit::updateRequest, this, &CodeArea::scrollGutter);
    // Queued: Qt 6.4 says this in the middle of clearing a document, while it keeps the cursors of marks aside; marks
    // that are replaced then are freed, and used afterwards.
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeArea::layOut, Qt::QueuedConnection);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeArea::showMarks);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { (void)code(); }); // undo may pass by a source
    colour();
}

void CodeArea::setCode(const QString& text)
{
    if (code() == text)
        return;
    m_sources.clear();
    setSource(text, [&] { setPlainText(text); });
}

void CodeArea::setSource(const QString& text, const std::function<void()>& edit)
{
    if (!m_sources.isEmpty())
        m_sources.append({code(), document()->toRawText()});
    m_sources.append({text, {}});
    m_source = m_sources.size() - 1;
    edit();
    m_sources[m_source].raw = document()->toRawText();
    m_edited = {};
}

QString CodeArea::code() const
{
    if (!m_sources[m_source].raw)
        return m_sources[m_source].code;
    const QString raw = document()->toRawText();
    if (raw != m_sources[m_source].raw) {
        const auto is = [&](const Source& source) { return source.raw == raw; };
        const auto found = std::find_if(m_sources.crbegin(), m_sources.crend(), is);
        if (found == m_sources.crend()) {
            if (raw != m_edited.raw)
                m_edited = {withEdits(m_sources[m_source].code, *m_sources[m_source].raw, raw), raw};
            return m_edited.code;
        }
        m_source = m_sources.crend() - found - 1;
        m_edited = {};
    }
    return m_sources[m_source].code;
}

// The one thing a document makes shorter is a line end of two characters, and those come from what was set.
int CodeArea::inDocument(qsizetype position) const
{
    const Source& source = m_sources[m_source];
    const bool shorter = !source.raw || source.raw->size() != source.code.size();
    return int(shorter ? position - code().left(position).count("\r\n"_L1) : position);
}

int CodeArea::lineOf(const Problem& problem) const
{
    return document()->findBlock(inDocument(problem.position)).blockNumber();
}

void CodeArea::setLanguage(CodeLanguage language)
{
    m_highlighter->setLanguage(language);
}

void CodeArea::setVariables(bool coloured)
{
    m_highlighter->setVariables(coloured);
}

void CodeArea::setProblems(const QList<Problem>& problems)
{
    if (m_problems == problems)
        return;
    m_problems = problems;
    showMarks();
}

void CodeArea::setLineNumbers(bool shown)
{
    m_gutter->setVisible(shown);
    layOut();
}

void CodeArea::setWordWrap(bool wrapped)
{
    setLineWrapMode(wrapped ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    setWordWrapMode(wrapped ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    layoutChanged();
}

bool CodeArea::wordWrap() const
{
    return lineWrapMode() != QPlainTextEdit::NoWrap;
}

void CodeArea::openFind()
{
    m_find->setLayoutDirection(parentWidget() ? parentWidget()->layoutDirection() : QApplication::layoutDirection());
    m_find->open();
}

int CodeArea::findHeight() const
{
    return !m_find || m_find->isHidden() ? 0 : m_find->sizeHint().height();
}

void CodeArea::layoutChanged() { }

void CodeArea::colour()
{
    const Tones t = tones(palette());
    if (palette().color(QPalette::Base) != t.code || palette().color(QPalette::Text) != t.text) {
        QPalette p = palette();
        p.setColor(QPalette::Base, t.code);
        p.setColor(QPalette::Text, t.text);
        setPalette(p);
    }
    m_highlighter->setTones(t);
    showMarks();
}

void CodeArea::layOut()
{
    const int left = m_gutter->isHidden() ? 0 : m_gutter->wantedWidth();
    const int top = findHeight();
    setViewportMargins(left, top, 0, 0);
    const QRect inside = contentsRect();
    m_find->setGeometry(inside.left(), inside.top(), inside.width(), top);
    m_gutter->setGeometry(inside.left(), inside.top() + top, left, inside.height() - top);
    m_gutter->update();
    showMarks();
    layoutChanged();
}

void CodeArea::scrollGutter(const QRect& rect, int dy)
{
    if (dy)
        m_gutter->scroll(0, dy);
    else
        m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
}

QList<CodeArea::VisibleLine> CodeArea::visibleLines() const
{
    QList<VisibleLine> lines;
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top <= viewport()->height(); block = block.next()) {
        if (block.isVisible())
            lines.append({block.blockNumber(), int(top)});
        top += blockBoundingRect(block).height();
    }
    return lines;
}

QString CodeArea::problemTextOfLine(int line) const
{
    QStringList texts;
    for (const Problem& problem : m_problems) {
        if (problem.position >= 0 && lineOf(problem) == line)
            texts.append(describe(problem));
    }
    return texts.join(u'\n');
}

QString CodeArea::problemTextAt(int position) const
{
    for (const Problem& problem : m_problems) {
        const int start = inDocument(problem.position);
        if (problem.position >= 0 && position >= start && position <= start + std::max<qsizetype>(problem.length, 1))
            return describe(problem);
    }
    return {};
}

std::optional<Problem::Severity> CodeArea::severityOfLine(int line) const
{
    std::optional<Problem::Severity> worst;
    for (const Problem& problem : m_problems) {
        if (problem.position < 0 || lineOf(problem) != line)
            continue;
        if (!worst || problem.severity == Problem::Severity::Error)
            worst = problem.severity;
    }
    return worst;
}

void CodeArea::showMarks()
{
    if (!m_find)
        return;
    QList<QTextEdit::ExtraSelection> marks;
    appendCursor(marks);
    appendMatches(marks);
    appendProblems(marks);
    setExtraSelections(marks);
    m_gutter->update();
}

void CodeArea::appendProblems(QList<QTextEdit::ExtraSelection>& marks) const
{
    const Tones t = tones(palette());
    for (const Problem& problem : m_problems) {
        if (problem.position < 0)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = rangeOf(document(), inDocument(problem.position), problem.length);
        const QColor ink = t.of(problem.severity == Problem::Severity::Error ? Tone::Danger : Tone::Warning).text;
        mark.format.setForeground(ink);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(ink);
        marks.append(mark);
    }
}

void CodeArea::appendMatches(QList<QTextEdit::ExtraSelection>& marks) const
{
    const Tones t = tones(palette());
    for (const qsizetype match : m_find->matches().first(std::min(mostTinted, m_find->matches().size()))) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = rangeOf(document(), match, m_find->needleLength());
        mark.format.setBackground(t.match);
        mark.format.setForeground(t.text);
        marks.append(mark);
    }
}

void CodeArea::appendCursor(QList<QTextEdit::ExtraSelection>& marks) const
{
    // What stands in an empty one for want of text would be painted over.
    if (isReadOnly() || !isEnabled() || (document()->isEmpty() && !placeholderText().isEmpty()))
        return;
    const Tones t = tones(palette());
    QTextEdit::ExtraSelection line;
    line.cursor = textCursor();
    line.cursor.clearSelection();
    line.format.setBackground(t.chip);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    marks.append(line);

    const QString text = toPlainText();
    const int position = textCursor().position();
    for (const int bracket : {position - 1, position}) {
        const qsizetype other = matchingBracket(text, bracket);
        if (other < 0)
            continue;
        for (const qsizetype at : {qsizetype(bracket), other}) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = rangeOf(document(), at, 1);
            mark.format.setBackground(t.selection);
            mark.format.setForeground(t.accent);
            mark.format.setFontUnderline(true);
            marks.append(mark);
        }
        return;
    }
}

void CodeArea::goToNextProblem()
{
    QList<qsizetype> places;
    for (const Problem& problem : m_problems) {
        if (problem.position >= 0)
            places.append(inDocument(problem.position));
    }
    if (places.isEmpty())
        return;
    std::sort(places.begin(), places.end());
    const auto next = std::upper_bound(places.cbegin(), places.cend(), textCursor().position());
    QTextCursor cursor = textCursor();
    cursor.setPosition(rangeOf(document(), next == places.cend() ? places.first() : *next, 1).selectionStart());
    setTextCursor(cursor);
    QToolTip::showText(viewport()->mapToGlobal(cursorRect().bottomLeft()), problemTextAt(cursor.position()), this);
}

void CodeArea::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (!m_find)
        return;
    if (event->type() == QEvent::PaletteChange)
        colour();
    if (event->type() == QEvent::EnabledChange)
        showMarks();
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(codeFont(QApplication::font()));
        m_find->setFont(QApplication::font());
        layOut();
    }
}

void CodeArea::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    QAction* find = menu->addAction(tr("Find…"));
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, &CodeArea::openFind);
    QAction* wrap = menu->addAction(tr("Wrap lines"));
    wrap->setCheckable(true);
    wrap->setChecked(wordWrap());
    connect(wrap, &QAction::toggled, this, &CodeArea::setWordWrap);
    menu->popup(event->globalPos());
}

bool CodeArea::isOwnKey(const QKeyEvent& event) const
{
    return event.matches(QKeySequence::Find) || event.key() == Qt::Key_F3 || event.key() == Qt::Key_F8
        || (event.key() == Qt::Key_Escape && findHeight() > 0);
}

bool CodeArea::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void CodeArea::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Find))
        return openFind();
    if (event->key() == Qt::Key_F3)
        return m_find->goOn(event->modifiers().testFlag(Qt::ShiftModifier));
    if (event->key() == Qt::Key_F8)
        return goToNextProblem();
    if (event->key() == Qt::Key_Escape && findHeight() > 0)
        return m_find->close();
    QPlainTextEdit::keyPressEvent(event);
}

void CodeArea::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    layOut();
}

bool CodeArea::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), problemTextAt(cursorForPosition(help->pos()).position()), viewport());
    return true;
}

} // namespace desk::ui
