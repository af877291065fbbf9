// SPDX-License-Identifier: Apache-2.0
// Where the parts of a chart stand, and how they are said. Pure: charts only paint what these give.
#pragma once

#include "ui/theme/tones.h"

#include <QDate>
#include <QList>
#include <QLocale>
#include <QRectF>
#include <QString>

namespace desk::ui {

/// The executions of one day by how they ended.
struct DayCounts {
    QDate day;
    int finished = 0;
    int failed = 0;
    int skipped = 0;
    [[nodiscard]] int total() const { return finished + failed + skipped; }
    bool operator==(const DayCounts&) const = default;
};

/// "Mon 3 Nov: 4 finished, 1 failed", "Tue 4 Nov: nothing ran".
[[nodiscard]] QString dayText(const DayCounts& counts, const QLocale& locale = QLocale());

/// The smallest of 1, 2, 5, 10, 20, 50 … that is not below `largest`; 1 for nothing.
[[nodiscard]] int niceTop(int largest);

struct BarPart {
    enum class Result { Finished, Failed, Skipped };
    Result result = Result::Finished;
    QRectF rect;
};
/// The place of bar `index` of `count` from left to right, as high as the plot.
[[nodiscard]] QRectF barSlot(int index, int count, const QRectF& plot);
/// The parts of one bar, from the ground up: finished, failed, skipped. What is not there has no part; what is there
/// can be seen.
[[nodiscard]] QList<BarPart> barParts(const DayCounts& counts, int top, const QRectF& slot);

struct SparkValue {
    QString label; ///< "3 Nov"
    double value = 0;
    bool operator==(const SparkValue&) const = default;
};
[[nodiscard]] QString sparkText(const SparkValue& value, const QLocale& locale = QLocale());
/// One point a value, evenly apart; equal values stand in the middle.
[[nodiscard]] QList<QPointF> sparkPoints(const QList<SparkValue>& values, const QRectF& plot);

/// One phase of a request.
struct Phase {
    QString name;
    qint64 start = 0; ///< microseconds
    qint64 duration = 0;
    Tone tone = Tone::Neutral; ///< neutral is the accent
    bool operator==(const Phase&) const = default;
};
/// "TLS: 61 ms, from 38 ms".
[[nodiscard]] QString phaseText(const Phase& phase, const QLocale& locale = QLocale());
/// The bar of each phase from left to right, each at least `least` wide and inside of the plot; the first start is 0.
[[nodiscard]] QList<QRectF> phaseBars(const QList<Phase>& phases, const QRectF& plot, double rowHeight, double least);

} // namespace desk::ui
