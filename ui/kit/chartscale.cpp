// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/chartscale.h"

#include "ui/models/relativetime.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::ChartText)
};

constexpr double gapShare = 0.3; ///< of a slot, between two bars
constexpr double leastHeight = 3; ///< that still can be told from nothing

} // namespace

QString dayText(const DayCounts& counts, const QLocale& locale)
{
    QStringList parts;
    if (counts.finished > 0)
        parts.append(ChartText::tr("%n finished", nullptr, counts.finished));
    if (counts.failed > 0)
        parts.append(ChartText::tr("%n failed", nullptr, counts.failed));
    if (counts.skipped > 0)
        parts.append(ChartText::tr("%n skipped", nullptr, counts.skipped));
    if (parts.isEmpty())
        parts.append(ChartText::tr("nothing ran"));
    //: How a day is named in a chart, in the format of QLocale: "Mon 3 Nov"
    const QString day = locale.toString(counts.day, ChartText::tr("ddd d MMM"));
    return ChartText::tr("%1: %2").arg(day, parts.join(u", "_s));
}

int niceTop(int largest)
{
    for (int unit = 1; unit < 1'000'000'000; unit *= 10) {
        for (const int step : {1, 2, 5}) {
            if (step * unit >= largest)
                return step * unit;
        }
    }
    return largest;
}

QRectF barSlot(int index, int count, const QRectF& plot)
{
    const double width = plot.width() / std::max(count, 1);
    const double gap = width * gapShare;
    return {plot.left() + index * width + gap / 2, plot.top(), width - gap, plot.height()};
}

QList<BarPart> barParts(const DayCounts& counts, int top, const QRectF& slot)
{
    using Result = BarPart::Result;
    QList<BarPart> parts;
    double ground = slot.bottom();
    const auto stack = [&](Result result, int count) {
        if (count <= 0 || top <= 0)
            return;
        const double height = std::max(leastHeight, slot.height() * count / top);
        ground -= height;
        parts.append({result, QRectF(slot.left(), ground, slot.width(), height)});
    };
    stack(Result::Finished, counts.finished);
    stack(Result::Failed, counts.failed);
    stack(Result::Skipped, counts.skipped);
    return parts;
}

QString sparkText(const SparkValue& value, const QLocale& locale)
{
    return ChartText::tr("%1: %2").arg(value.label, locale.toString(value.value, 'g', 4));
}

QList<QPointF> sparkPoints(const QList<SparkValue>& values, const QRectF& plot)
{
    QList<QPointF> points;
    if (values.isEmpty())
        return points;
    const auto [low, high] = std::minmax_element(
        values.begin(), values.end(), [](const SparkValue& a, const SparkValue& b) { return a.value < b.value; });
    const double span = high->value - low->value;
    const double step = values.size() > 1 ? plot.width() / double(values.size() - 1) : 0;
    const double first = values.size() > 1 ? plot.left() : plot.center().x();
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double share = span > 0 ? (values.at(i).value - low->value) / span : 0.5;
        points.append({first + double(i) * step, plot.bottom() - share * plot.height()});
    }
    return points;
}

QString phaseText(const Phase& phase, const QLocale& locale)
{
    return ChartText::tr("%1: %2, from %3")
        .arg(phase.name, durationText(phase.duration, locale), durationText(phase.start, locale));
}

QList<QRectF> phaseBars(const QList<Phase>& phases, const QRectF& plot, double rowHeight, double least)
{
    QList<QRectF> bars;
    qint64 end = 1;
    for (const Phase& phase : phases)
        end = std::max(end, phase.start + phase.duration);
    const double scale = plot.width() / double(end);
    double top = plot.top();
    for (const Phase& phase : phases) {
        const double width = std::clamp(double(phase.duration) * scale, least, plot.width());
        const double left = std::min(plot.left() + double(phase.start) * scale, plot.right() - width);
        bars.append({left, top, width, rowHeight});
        top += rowHeight;
    }
    return bars;
}

} // namespace desk::ui
