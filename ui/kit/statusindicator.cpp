// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/statusindicator.h"

#include "ui/kit/announce.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/labels.h"
#include "ui/kit/mirror.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QTimer>

namespace desk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int dot = 8;
} // namespace

StatusIndicator::StatusIndicator(QWidget* parent)
    : QWidget(parent), m_label(new PlainLabel(u"syncStatus"_s, this)),
      m_stop(new FlatButton(u"syncStop"_s, tr("Stop"), this)), m_stopDelay(new QTimer(this))
{
    setObjectName(u"syncIndicator"_s);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_stop->setTight(true);
    setStopping(false);
    m_stop->setVisible(false);
    m_stopDelay->setSingleShot(true);
    m_stopDelay->setInterval(1s);
    auto* layout = new QHBoxLayout(this);
    setReadingMargins(layout, this, dot + 14, 0, 8, 0);
    layout->addStrut(m_stop->sizeHint().height()); // nothing jumps when it comes
    layout->addWidget(m_label);
    layout->addWidget(m_stop);
    connect(m_stopDelay, &QTimer::timeout, m_stop, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, this, &StatusIndicator::onStop);
}

// What is on its way may take a while to end; a second press would change nothing.
void StatusIndicator::onStop()
{
    setStopping(true);
    announce(m_stop);
    Q_EMIT stopRequested();
}

void StatusIndicator::setStopping(bool stopping)
{
    m_stop->setEnabled(!stopping);
    m_stop->setText(stopping ? tr("Stopping…") : tr("Stop"));
    m_stop->setAccessibleName(stopping ? tr("Stopping the sync…") : tr("Stop the sync"));
    m_stop->setToolTip(stopping ? tr("What is being read now is still finished.")
                                : tr("Stop the sync. What was read so far is kept."));
}

void StatusIndicator::setRunning(bool running)
{
    if (std::exchange(m_running, running) == running)
        return;
    m_stop->setVisible(false);
    setStopping(false);
    if (running)
        m_stopDelay->start();
    else
        m_stopDelay->stop();
}

void StatusIndicator::setStopDelay(std::chrono::milliseconds delay)
{
    m_stopDelay->setInterval(delay);
}

void StatusIndicator::setStatus(Tone tone, const QString& text, const QString& spoken)
{
    if (m_label->text() != text)
        m_label->setText(text);
    if (m_label->accessibleName() != spoken)
        m_label->setAccessibleName(spoken);
    if (std::exchange(m_tone, tone) != tone)
        update();
}

QString StatusIndicator::text() const
{
    return m_label->text();
}

void StatusIndicator::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tones(palette()).of(m_tone).text);
    const QRect place(8, (height() - dot) / 2, dot, dot);
    painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), place));
}

} // namespace desk::ui
