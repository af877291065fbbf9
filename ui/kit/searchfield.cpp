// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/searchfield.h"

#include "ui/kit/box.h"
#include "ui/kit/flatbutton.h"
#include "ui/theme/icons.h"
#include "ui/theme/typography.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QTimer>

namespace desk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int inside = 6; ///< what a QLineEdit keeps free around its text, and the cursor
constexpr int inset = 8;
constexpr int gap = 6;
} // namespace

SearchField::SearchField(const QString& name, const QString& accessibleName, QWidget* parent)
    : QLineEdit(parent), m_rest(new QTimer(this)), m_clear(new FlatButton(name + u"Clear"_s, tr("Clear"), this))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    m_clear->setAccessibleName(tr("Clear: %1").arg(accessibleName));
    m_clear->setIconName("close"_L1);
    m_clear->setCursor(Qt::ArrowCursor);
    // Escape does the same; one stop of the Tab key is enough.
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setVisible(false);
    m_rest->setSingleShot(true);
    m_rest->setInterval(200ms);
    connect(this, &QLineEdit::textChanged, this, &SearchField::onTextChanged);
    connect(m_clear, &QPushButton::clicked, this, &QLineEdit::clear);
    connect(m_rest, &QTimer::timeout, this, &SearchField::tell);
    arrange();
}

void SearchField::setShortcutHint(const QString& keys)
{
    m_hint = keys;
    arrange();
}

void SearchField::setDelay(std::chrono::milliseconds delay)
{
    m_rest->setInterval(delay);
}

QSize SearchField::sizeHint() const
{
    const int sides = fontMetrics().height();
    return QLineEdit::sizeHint().grownBy(QMargins(sides, 0, sides, 0)).expandedTo(minimumSizeHint());
}

QSize SearchField::minimumSizeHint() const
{
    const QSize usual = QLineEdit::minimumSizeHint();
    QStyleOptionFrame option;
    initStyleOption(&option);
    const int frame = width() - style()->subElementRect(QStyle::SE_LineEditContents, &option, this).width();
    const QMargins margins = textMargins();
    const int words =
        fontMetrics().horizontalAdvance(placeholderText()) + frame + margins.left() + margins.right() + inside;
    return {std::max(usual.width(), words), usual.height()};
}

void SearchField::onTextChanged()
{
    arrange();
    if (text().isEmpty())
        tell();
    else
        m_rest->start();
}

void SearchField::tell()
{
    m_rest->stop();
    if (const QString now = text().trimmed(); std::exchange(m_told, now) != now)
        Q_EMIT searchChanged(now);
}

QRect SearchField::hintPlace() const
{
    const QFontMetrics metrics(smallFont(font()));
    const QSize size(metrics.horizontalAdvance(m_hint) + 12, metrics.height() + 4);
    return QStyle::alignedRect(
        layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter, size, rect().adjusted(inset, 0, -inset, 0));
}

/// Room for the magnifier in front of the text, and for the hint or the button behind it.
void SearchField::arrange()
{
    const bool clearable = !text().isEmpty() && !isReadOnly();
    const int front = fontMetrics().height() + gap;
    const int back = clearable ? m_clear->sizeHint().width() : m_hint.isEmpty() ? 0 : hintPlace().width() + gap;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    if (const QMargins margins(rtl ? back : front, 0, rtl ? front : back, 0); margins != textMargins())
        setTextMargins(margins);
    m_clear->setVisible(clearable);
    m_clear->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter,
        m_clear->sizeHint().boundedTo(size()), rect().adjusted(3, 0, -3, 0)));
    update();
}

// A shortcut of the window must not take the Escape that clears.
bool SearchField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !text().isEmpty()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            event->ignore();
        else
            clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        tell();
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const Tones t = tones(palette());
    QPainter painter(this);
    const int side = fontMetrics().height();
    const QRect lens(inset, (height() - side) / 2, side, side);
    paintIcon(
        painter, QStyle::visualRect(layoutDirection(), rect(), lens), "search"_L1, isEnabled() ? t.muted : t.disabled);
    if (m_hint.isEmpty() || !text().isEmpty())
        return;
    const QRect key = hintPlace();
    paintBox(painter, key, 4, t.window, t.hairline);
    painter.setFont(smallFont(font()));
    painter.setPen(t.muted);
    painter.drawText(key, Qt::AlignCenter, m_hint);
}

} // namespace desk::ui
