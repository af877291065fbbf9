// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/banner.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace desk::ui {

using namespace Qt::StringLiterals;

Banner::Banner(QWidget* parent) : QFrame(parent), m_text(new QLabel(this)), m_action(new QPushButton(this))
{
    setObjectName(u"banner"_s);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"bannerAction"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(32, 8, 32, 8);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_notice)
            Q_EMIT acted(m_notice->kind);
    });
    setVisible(false);
}

void Banner::setNotice(const std::optional<Notice>& notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    setVisible(notice.has_value());
    if (!notice)
        return;
    m_text->setText(notice->text);
    m_action->setText(notice->action);
    m_action->setVisible(!notice->action.isEmpty());
    colour();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::colour()
{
    if (!m_notice)
        return;
    const Tones t = tones(palette());
    QPalette text = m_text->palette();
    text.setColor(QPalette::WindowText, t.of(m_notice->tone).text);
    if (text != m_text->palette())
        m_text->setPalette(text);
    update();
}

void Banner::paintEvent(QPaintEvent*)
{
    if (!m_notice)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tones(palette()).of(m_notice->tone).fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(16, 4, -16, -4), 8, 8);
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QFrame::changeEvent(event);
}

} // namespace desk::ui
