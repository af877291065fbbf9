// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/slackpost.h"

#include "ui/kit/box.h"
#include "ui/kit/chiplabel.h"
#include "ui/kit/labels.h"
#include "ui/kit/mirror.h"
#include "ui/theme/typography.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 4;

Tone toneOf(const QString& severity)
{
    return severity == "ERROR"_L1 ? Tone::Danger : severity == "WARN"_L1 ? Tone::Warning : Tone::Info;
}

} // namespace

QString severityLabel(const QString& severity)
{
    if (severity.isEmpty() || severity == "INFO"_L1)
        return SlackPost::tr("Info");
    if (severity == "WARN"_L1)
        return SlackPost::tr("Warning");
    return severity == "ERROR"_L1 ? SlackPost::tr("Error") : severity;
}

SlackPost::SlackPost(QWidget* parent)
    : QFrame(parent), m_channel(wrappingLabel(u"slackPostChannel"_s)), m_severity(new ChipLabel),
      m_title(wrappingLabel(u"slackPostTitle"_s)), m_message(wrappingLabel(u"slackPostMessage"_s))
{
    setObjectName(u"slackPost"_s);
    m_severity->setObjectName(u"slackPostSeverity"_s);
    m_channel->setTypography(smallFont);
    m_channel->setForegroundRole(QPalette::PlaceholderText);
    m_title->setTypography(strongFont);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_channel, 1);
    head->addWidget(m_severity, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    setReadingMargins(column, this, barWidth + 14, 12, 12, 14);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_title);
    column->addWidget(m_message);
}

void SlackPost::setPost(const QString& channel, const QString& title, const QString& message, const QString& severity)
{
    m_word = severity;
    m_channel->setText(channel.isEmpty() ? tr("No channel yet") : channel);
    m_severity->setChip(severityLabel(severity), toneOf(severity));
    m_title->setText(title);
    m_title->setHidden(title.isEmpty());
    m_message->setText(message);
    m_message->setHidden(message.isEmpty());
    update();
}

void SlackPost::paintEvent(QPaintEvent*)
{
    const Tones t = tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), cardRadius, t.base, t.hairline);
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()), cardRadius, cardRadius);
    painter.setClipPath(card);
    painter.fillRect(
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, barWidth, height())), t.of(toneOf(m_word)).text);
}

} // namespace desk::ui
