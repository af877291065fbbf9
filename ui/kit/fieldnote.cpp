// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/fieldnote.h"

#include "ui/kit/labels.h"
#include "ui/theme/icons.h"
#include "ui/theme/tones.h"
#include "ui/theme/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

QColor inkOf(FieldNote::Kind kind, const Tones& t)
{
    switch (kind) {
    case FieldNote::Kind::Warning:
        return t.of(Tone::Warning).text;
    case FieldNote::Kind::Error:
        return t.of(Tone::Danger).text;
    case FieldNote::Kind::Help:
        break;
    }
    return t.muted;
}

} // namespace

FieldNote::FieldNote(QWidget* parent) : QWidget(parent), m_text(new PlainLabel({}, this))
{
    m_text->setWordWrap(true);
    m_text->setTypography(smallFont);
    m_text->setForegroundRole(QPalette::WindowText); // whatever ground the form stands on
    m_text->setAlignment((m_text->alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignTop);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    // One word may be longer than the field is wide.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    refresh();
}

void FieldNote::setNote(Kind kind, const QString& text)
{
    m_kind = kind;
    m_text->setText(text);
    refresh();
}

void FieldNote::reserveFor(const QString& text)
{
    m_reserved = text;
    reserve();
}

QString FieldNote::text() const
{
    return m_text->text();
}

void FieldNote::refresh()
{
    QPalette p = palette();
    p.setColor(QPalette::WindowText, inkOf(m_kind, tones(palette())));
    m_text->setPalette(p);
    const bool sign = m_kind != Kind::Help && !m_text->text().isEmpty();
    const int room = sign ? m_text->fontMetrics().height() + 4 : 0;
    // A layout does not turn its margins round by itself.
    layout()->setContentsMargins(isRightToLeft() ? 0 : room, 0, isRightToLeft() ? room : 0, 0);
    reserve();
    update();
}

void FieldNote::reserve()
{
    // Measured as the label measures, whose lines are rounded up.
    const QMargins sign = layout()->contentsMargins();
    const auto heightOf = [&](const QString& text) {
        const QRect room(0, 0, m_laidOut ? width() - sign.left() - sign.right() : 10000, 10000);
        return int(std::ceil(QFontMetricsF(smallFont(font())).boundingRect(room, Qt::TextWordWrap, text).height()));
    };
    const int room = std::max({heightOf(u"x"_s), heightOf(m_reserved),
        m_text->text().isEmpty() || !m_laidOut ? 0 : m_text->heightForWidth(width() - sign.left() - sign.right())});
    if (minimumHeight() == room)
        return;
    setMinimumHeight(room);
    // It grows at once, in the middle of being laid out, which the layout inside would miss.
    layout()->invalidate();
}

void FieldNote::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange)
        refresh();
}

void FieldNote::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_laidOut = true;
    reserve();
}

void FieldNote::paintEvent(QPaintEvent*)
{
    if (m_kind == Kind::Help || m_text->text().isEmpty())
        return;
    const int size = m_text->fontMetrics().height();
    QPainter painter(this);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, size, size)),
        m_kind == Kind::Error ? "error"_L1 : "warning"_L1, inkOf(m_kind, tones(palette())));
}

} // namespace desk::ui
