// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/statepage.h"

#include "ui/kit/accessiblerole.h"
#include "ui/kit/announce.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/stateicon.h"
#include "ui/theme/typography.h"

#include <QEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int textWidth = 420;
constexpr int margin = 24;

QLatin1StringView iconOf(StatePage::Kind kind)
{
    switch (kind) {
    case StatePage::Kind::Loading:
        return "loading"_L1;
    case StatePage::Kind::Offline:
        return "offline"_L1;
    case StatePage::Kind::NoPermission:
        return "locked"_L1;
    case StatePage::Kind::NoMatch:
        return "no-match"_L1;
    case StatePage::Kind::Failed:
        return "error"_L1;
    case StatePage::Kind::Empty:
        break;
    }
    return "empty"_L1;
}

QLabel* centred(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setWordWrap(true);
    return label;
}

} // namespace

StatePage::StatePage(const QString& name, QWidget* parent)
    : QWidget(parent), m_delay(new QTimer(this)), m_column(new QWidget), m_icon(new StateIcon),
      m_title(centred(name + u"Title"_s)), m_text(centred(name + u"Text"_s)), m_action(new QPushButton),
      m_second(new FlatButton(name + u"Second"_s, {}))
{
    setObjectName(name);
    giveRole(this, QAccessible::Grouping);
    m_title->setFont(emptyTitleFont(font()));
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_action->setObjectName(name + u"Action"_s);
    m_action->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_delay->setSingleShot(true);
    m_delay->setInterval(300ms);
    build();
    connect(m_action, &QPushButton::clicked, this, &StatePage::acted);
    connect(m_second, &QPushButton::clicked, this, &StatePage::secondActed);
    connect(m_delay, &QTimer::timeout, this, &StatePage::reveal);
}

void StatePage::build()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_action);
    buttons->addWidget(m_second);
    buttons->addStretch();
    auto* column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(margin);
    column->addWidget(m_title);
    column->addSpacing(8);
    column->addWidget(m_text);
    column->addSpacing(16);
    column->addLayout(buttons);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_column, 1000);
    middle->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 8, margin, 8);
    layout->setSpacing(0);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
    fit();
}

void StatePage::say(const Content& content)
{
    const bool goesOn = content.kind == Kind::Loading && m_content.kind == Kind::Loading;
    const bool other = content.kind != m_content.kind || content.title != m_content.title;
    if (std::exchange(m_content, content) == content && !m_title->text().isEmpty())
        return;
    m_icon->setIcon(iconOf(content.kind), content.kind == Kind::Loading);
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    m_action->setText(content.action);
    m_action->setVisible(!content.action.isEmpty());
    m_action->setProperty("primary", content.primary);
    m_action->updateGeometry();
    m_second->setText(content.second);
    m_second->setVisible(!content.second.isEmpty());
    setAccessibleName(content.title);
    fit();
    if (content.kind != Kind::Loading) {
        m_delay->stop();
        m_column->setVisible(true);
        if (other && isVisible())
            announce(this);
    } else if (!goesOn) {
        m_column->setVisible(false);
        m_delay->start();
    }
}

void StatePage::reveal()
{
    m_column->setVisible(true);
    if (isVisible())
        announce(this);
}

void StatePage::setActionEnabled(bool enabled, const QString& why)
{
    m_action->setEnabled(enabled);
    m_action->setToolTip(enabled ? QString() : why);
}

void StatePage::setLoadingDelay(std::chrono::milliseconds delay)
{
    m_delay->setInterval(delay);
}

QString StatePage::title() const
{
    return m_title->text();
}

// Lines stay short enough to be read, and where there is little height the picture is what can be spared.
void StatePage::fit()
{
    m_column->setMaximumWidth(std::max(textWidth, fontMetrics().averageCharWidth() * 58));
    m_icon->setVisible(true);
    const int inside = std::min(width() - 2 * margin, m_column->maximumWidth());
    const int wanted = m_column->layout()->heightForWidth(std::max(1, inside));
    m_icon->setVisible(wanted + 16 <= height());
}

void StatePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StatePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_title->setFont(emptyTitleFont(font()));
    fit();
}

} // namespace desk::ui
