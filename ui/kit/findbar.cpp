// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/findbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/tones.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

QList<qsizetype> findAll(const QString& text, const QString& needle)
{
    QList<qsizetype> found;
    if (needle.isEmpty())
        return found;
    for (qsizetype at = text.indexOf(needle, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(needle, at + needle.size(), Qt::CaseInsensitive))
        found.append(at);
    return found;
}

FindBar::FindBar(QPlainTextEdit* text)
    : QWidget(text), m_text(text), m_needle(new QLineEdit(this)), m_count(new QLabel(this))
{
    const QString base = text->objectName() + u"Find"_s;
    setObjectName(base);
    m_needle->setObjectName(base + u"Text"_s);
    m_needle->setAccessibleName(tr("Find in %1").arg(text->accessibleName()));
    m_needle->setPlaceholderText(tr("Find"));
    m_needle->installEventFilter(this);
    m_count->setObjectName(base + u"Count"_s);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(999).arg(999)));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 5, 8, 5);
    row->setSpacing(4);
    row->addWidget(m_needle, 1);
    row->addWidget(m_count);
    QToolButton* previous = addButton(u"Previous"_s, tr("Previous match"), "back"_L1);
    QToolButton* next = addButton(u"Next"_s, tr("Next match"), "forward"_L1);
    QToolButton* shut = addButton(u"Close"_s, tr("Close find"), "close"_L1);
    connect(previous, &QToolButton::clicked, this, [this] { goOn(true); });
    connect(next, &QToolButton::clicked, this, [this] { goOn(false); });
    connect(shut, &QToolButton::clicked, this, &FindBar::close);
    connect(m_needle, &QLineEdit::textChanged, this, [this] { search(true); });
    connect(text, &QPlainTextEdit::textChanged, this, [this] {
        if (!isHidden())
            search(false);
    });
    hide();
}

QToolButton* FindBar::addButton(const QString& name, const QString& label, QLatin1StringView iconName)
{
    auto* button = new QToolButton(this);
    button->setObjectName(objectName() + name);
    button->setAccessibleName(tr("%1 in %2").arg(label, m_text->accessibleName()));
    button->setToolTip(label);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->installEventFilter(this);
    layout()->addWidget(button);
    return button;
}

void FindBar::open()
{
    const QString chosen = m_text->textCursor().selectedText();
    if (!chosen.isEmpty() && !chosen.contains(QChar::ParagraphSeparator))
        m_needle->setText(chosen);
    show();
    search(true);
    m_needle->setFocus(Qt::ShortcutFocusReason);
    m_needle->selectAll();
}

void FindBar::close()
{
    hide();
    m_matches.clear();
    m_text->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

qsizetype FindBar::needleLength() const
{
    return m_needle->text().size();
}

void FindBar::search(bool move)
{
    m_matches = findAll(m_text->toPlainText(), m_needle->text());
    const int from = m_text->textCursor().selectionStart();
    const auto next = std::lower_bound(m_matches.cbegin(), m_matches.cend(), from);
    m_current = m_matches.isEmpty() ? -1 : next == m_matches.cend() ? 0 : next - m_matches.cbegin();
    if (move && m_current >= 0)
        select(m_current);
    showCount();
    Q_EMIT changed();
}

void FindBar::goOn(bool backwards)
{
    if (isHidden())
        return open();
    if (m_matches.isEmpty())
        return;
    const qsizetype count = m_matches.size();
    select((m_current + (backwards ? count - 1 : 1)) % count);
    showCount();
}

void FindBar::select(qsizetype index)
{
    m_current = index;
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(int(m_matches.at(index)));
    cursor.setPosition(int(m_matches.at(index) + needleLength()), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
}

void FindBar::showCount()
{
    const QString text = m_needle->text().isEmpty() ? QString()
        : m_matches.isEmpty()                       ? tr("Not found")
                                                    : tr("%1 of %2").arg(m_current + 1).arg(m_matches.size());
    m_count->setText(text);
    m_needle->setAccessibleDescription(text);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && watched == m_needle;
    const bool mine = enter || key->key() == Qt::Key_Escape || key->key() == Qt::Key_F3;
    if (!mine || key->modifiers().testFlag(Qt::ControlModifier))
        return QWidget::eventFilter(watched, event);
    // In a dialog Esc and Return are the dialog's, unless they are taken here first.
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (key->key() == Qt::Key_Escape)
        close();
    else
        goOn(key->modifiers().testFlag(Qt::ShiftModifier));
    return true;
}

void FindBar::paintEvent(QPaintEvent*)
{
    const Tones t = tones(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.hairline);
}

} // namespace desk::ui
