// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/banner.h"

#include "ui/kit/accessiblerole.h"
#include "ui/kit/announce.h"
#include "ui/kit/box.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/labels.h"
#include "ui/kit/toneicon.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

void say(QPushButton* button, const QString& words)
{
    button->setText(words);
    button->setVisible(!words.isEmpty());
}

} // namespace

Banner::Banner(const QString& name, QWidget* parent)
    : QFrame(parent), m_icon(new ToneIcon), m_text(new PlainLabel(name + u"Text"_s)), m_action(new QPushButton),
      m_second(new QPushButton), m_close(new FlatButton(name + u"Close"_s, tr("Close")))
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    giveRole(this, QAccessible::AlertMessage);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(name + u"Action"_s);
    m_second->setObjectName(name + u"Second"_s);
    m_close->setIconName("close"_L1);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(28, 14, 28, 6);
    m_grid->setSpacing(10);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_icon, 0, 0);
    m_grid->addWidget(m_text, 0, 1);
    m_grid->addWidget(m_close, 0, 3);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(10);
    m_buttons->addWidget(m_action);
    m_buttons->addWidget(m_second);
    arrange();
    connect(m_action, &QPushButton::clicked, this, &Banner::acted);
    connect(m_second, &QPushButton::clicked, this, &Banner::secondActed);
    connect(m_close, &QPushButton::clicked, this, &Banner::closed);
    setVisible(false);
}

void Banner::setContent(const std::optional<BannerContent>& content)
{
    if (content == m_content)
        return;
    m_content = content;
    setVisible(content.has_value());
    if (!content)
        return;
    m_icon->setTone(content->tone);
    m_text->setText(content->text);
    setAccessibleName(content->text);
    say(m_action, content->action);
    say(m_second, content->second);
    m_close->setVisible(content->closable);
    colour();
    m_narrow = isNarrow();
    arrange();
    announce(this);
}

/// Buttons that would leave the words no line worth reading.
bool Banner::isNarrow() const
{
    constexpr int fewest = 30; // letters in a line
    const bool hasButtons = !m_action->isHidden() || !m_second->isHidden();
    const int rest = width() - m_buttons->sizeHint().width() - m_icon->sizeHint().width() - 80;
    return hasButtons && rest < fewest * fontMetrics().averageCharWidth();
}

void Banner::arrange()
{
    m_grid->removeItem(m_buttons);
    if (m_narrow)
        m_grid->addLayout(m_buttons, 1, 1, Qt::AlignLeading);
    else
        m_grid->addLayout(m_buttons, 0, 2);
}

void Banner::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (m_narrow == isNarrow())
        return;
    m_narrow = !m_narrow;
    arrange();
}

void Banner::colour()
{
    if (!m_content)
        return;
    m_close->setInk(tones(palette()).of(m_content->tone).text);
    update();
}

void Banner::paintEvent(QPaintEvent*)
{
    if (!m_content)
        return;
    QPainter painter(this);
    const TonePair pair = tones(palette()).of(m_content->tone);
    QColor line = pair.text;
    line.setAlphaF(0.25F);
    paintBox(painter, QRectF(rect()).adjusted(16, 8, -16, 0), cardRadius, pair.fill, line);
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QFrame::changeEvent(event);
}

} // namespace desk::ui
