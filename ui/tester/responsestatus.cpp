// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/responsestatus.h"

#include "ui/kit/announce.h"
#include "ui/kit/chiplabel.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/models/outcometext.h"
#include "ui/models/visibletext.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>

namespace desk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestChip = 28; ///< a reason may be a whole line

QString shortened(const QString& text)
{
    return text.size() > longestChip ? QString(text.first(longestChip - 1) + u'…') : text;
}

} // namespace

QString phaseInProgress(const QString& phase)
{
    if (phase == "resolve"_L1)
        return ResponseStatus::tr("Looking up the name");
    if (phase == "connect"_L1)
        return ResponseStatus::tr("Connecting");
    if (phase == "tls"_L1)
        return ResponseStatus::tr("TLS handshake");
    if (phase == "response"_L1)
        return ResponseStatus::tr("Waiting for the answer");
    if (phase == "body"_L1)
        return ResponseStatus::tr("Receiving the body");
    return ResponseStatus::tr("Sending");
}

ResponseStatus::ResponseStatus(QWidget* parent)
    : QWidget(parent), m_chip(new ChipLabel), m_facts(wrappingLabel(u"responseFacts"_s)), m_tick(new QTimer(this))
{
    setObjectName(u"responseStatus"_s);
    m_chip->setObjectName(u"responseChip"_s);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_chip, 0, Qt::AlignTop);
    row->addWidget(m_facts, 1);
    m_tick->setInterval(100ms);
    connect(m_tick, &QTimer::timeout, this, &ResponseStatus::count);
    showNothing();
}

void ResponseStatus::showNothing()
{
    m_tick->stop();
    hide();
}

void ResponseStatus::showSending(const QString& phase)
{
    m_phase = phase;
    if (!m_tick->isActive()) {
        m_clock.start();
        m_tick->start();
        m_chip->setChip(tr("Sending"), Tone::Info);
        m_facts->setAccessibleName({});
    }
    count();
    show();
}

void ResponseStatus::count()
{
    const QString elapsed = QLocale().toString(double(m_clock.elapsed()) / 1000, 'f', 1);
    m_facts->setText(tr("%1 · %2 s · Esc cancels").arg(phaseInProgress(m_phase), elapsed));
}

void ResponseStatus::showRun(const webhook::TestRun& run, const ResponseMask& mask)
{
    m_tick->stop();
    const QString outcome = visibleText(mask.text(outcomeChip(run)), LineEnds::Shown);
    m_chip->setChip(shortened(outcome), outcomeTone(run));
    m_chip->setToolTip(outcome);
    const QStringList facts = outcomeFacts(run);
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setAccessibleName((QStringList(outcome) + facts).join(u", "_s));
    show();
    announce(m_facts);
}

} // namespace desk::ui
