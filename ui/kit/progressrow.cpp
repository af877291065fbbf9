// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/progressrow.h"

#include "ui/kit/announce.h"
#include "ui/kit/labels.h"
#include "ui/kit/thinbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace desk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ProgressRow::ProgressRow(const QString& name, QWidget* parent)
    : QWidget(parent), m_delay(new QTimer(this)), m_text(new PlainLabel(name + u"Text"_s)), m_bar(new ThinBar),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(name);
    m_bar->setObjectName(name + u"Bar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(name + u"Cancel"_s);
    m_delay->setSingleShot(true);
    m_delay->setInterval(1s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_delay, &QTimer::timeout, this, &ProgressRow::reveal);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressRow::cancelled);
    setVisible(false);
}

void ProgressRow::setProgress(const std::optional<Progress>& progress)
{
    const bool began = progress && !m_progress;
    m_progress = progress;
    if (!progress) {
        m_delay->stop();
        setVisible(false);
        return;
    }
    m_text->setText(progress->text);
    m_bar->setRange(0, progress->total);
    m_bar->setValue(progress->done);
    if (began)
        m_delay->start();
}

void ProgressRow::setDelay(std::chrono::milliseconds delay)
{
    m_delay->setInterval(delay);
}

void ProgressRow::reveal()
{
    setVisible(true);
    announce(m_text);
}

} // namespace desk::ui
