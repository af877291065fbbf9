// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/responsetimeline.h"

#include "ui/kit/labels.h"
#include "ui/kit/waterfall.h"
#include "ui/models/relativetime.h"
#include "ui/models/visibletext.h"
#include "ui/theme/typography.h"

#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chartInset = 8; ///< the chart keeps this room at its sides

Tone toneOf(const ExchangePhase& phase)
{
    if (!phase.finished)
        return Tone::Danger;
    if (phase.kind == ExchangePhase::Kind::Wait)
        return Tone::Warning;
    return phase.kind == ExchangePhase::Kind::Download ? Tone::Success : Tone::Neutral;
}

QString failuresOf(const QList<ExchangePhase>& phases)
{
    QStringList lines;
    for (const ExchangePhase& phase : phases) {
        if (!phase.failure.isEmpty())
            lines.append(QString(phase.address + u": "_s + visibleText(phase.failure, LineEnds::Shown)));
    }
    return lines.join(u'\n');
}

} // namespace

QList<Phase> chartPhases(const QList<ExchangePhase>& phases)
{
    QList<Phase> list;
    for (const ExchangePhase& phase : phases)
        list.append({phaseName(phase, phases), phase.start, phase.duration, toneOf(phase)});
    return list;
}

ResponseTimeline::ResponseTimeline(QWidget* parent)
    : QWidget(parent), m_chart(new Waterfall(u"responseWaterfall"_s, tr("Phases of the request"))),
      m_total(new PlainLabel(u"responseTotal"_s)), m_failures(wrappingLabel(u"responseFailures"_s))
{
    m_total->setTypography(strongFont);
    m_failures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_chart);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(chartInset, 0, chartInset, 0);
    words->setSpacing(10);
    words->addWidget(m_total);
    words->addWidget(m_failures);
    column->addLayout(words);
}

void ResponseTimeline::setExchange(const wire::Exchange& exchange)
{
    const QList<ExchangePhase> list = phases(exchange);
    m_chart->setPhases(chartPhases(list));
    m_total->setText(tr("Total: %1").arg(durationText(exchange.timings.total.value_or(0))));
    const QString failures = failuresOf(list);
    m_failures->setText(failures);
    m_failures->setVisible(!failures.isEmpty());
}

} // namespace desk::ui
