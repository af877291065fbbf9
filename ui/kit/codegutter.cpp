// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/codegutter.h"

#include "ui/kit/codearea.h"
#include "ui/theme/icons.h"
#include "ui/theme/tones.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 6;
}

CodeGutter::CodeGutter(CodeArea* code) : QWidget(code), m_code(code)
{
    setCursor(Qt::ArrowCursor);
}

int CodeGutter::signSize() const
{
    return m_code->fontMetrics().height();
}

int CodeGutter::wantedWidth() const
{
    const int digits = std::max(2, int(QString::number(m_code->blockCount()).size()));
    return signSize() + m_code->fontMetrics().horizontalAdvance(u'9') * digits + 3 * margin;
}

bool CodeGutter::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = m_code->problemTextOfLine(m_code->cursorForPosition({0, help->pos().y()}).blockNumber());
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void CodeGutter::paintEvent(QPaintEvent* event)
{
    const Tones t = tones(m_code->palette());
    QPainter painter(this);
    painter.fillRect(event->rect(), t.code);
    painter.setFont(m_code->font());
    const int current = m_code->textCursor().blockNumber();
    const int right = width() - 2 * margin;
    for (const CodeArea::VisibleLine& line : m_code->visibleLines()) {
        const QRect row(0, line.top, width(), m_code->fontMetrics().lineSpacing());
        if (const auto severity = m_code->severityOfLine(line.number)) {
            const bool error = *severity == Problem::Severity::Error;
            paintIcon(painter, QRect(margin / 2, row.top(), signSize(), row.height()),
                error ? "error"_L1 : "warning"_L1, t.of(error ? Tone::Danger : Tone::Warning).text);
        }
        painter.setPen(line.number == current && !m_code->isReadOnly() ? t.text : t.muted);
        painter.drawText(QRect(0, row.top(), right, row.height()),
            Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, QString::number(line.number + 1));
    }
}

} // namespace desk::ui
