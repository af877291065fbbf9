// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/metrics.h"

#include "app/core/result.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// `size` values that end `before` values from the end; nothing when there are not so many.
std::optional<QList<double>> window(const QList<double>& values, int size, int before = 0)
{
    if (size < 1 || values.size() < size + before)
        return std::nullopt;
    return values.sliced(values.size() - before - size, size);
}

double mean(const QList<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

std::optional<double> aggregate(const QString& operation, const QList<double>& values)
{
    if (operation.isEmpty())
        return values.last();
    if (operation == "AVERAGE"_L1)
        return mean(values);
    if (operation == "MIN"_L1)
        return *std::min_element(values.begin(), values.end());
    if (operation == "MAX"_L1)
        return *std::max_element(values.begin(), values.end());
    return std::nullopt;
}

bool compares(const QString& comparison, double value, double threshold)
{
    if (comparison == "$gt"_L1)
        return value > threshold;
    if (comparison == "$gte"_L1)
        return value >= threshold;
    if (comparison == "$lt"_L1)
        return value < threshold;
    if (comparison == "$lte"_L1)
        return value <= threshold;
    if (comparison == "$eq"_L1)
        return value == threshold;
    if (comparison == "$ne"_L1)
        return value != threshold;
    return false;
}

/// "At least" that much in that direction.
bool reaches(const QString& direction, double signedValue, double amount)
{
    if (direction == "INCREASE"_L1)
        return signedValue >= amount;
    if (direction == "DECREASE"_L1)
        return -signedValue >= amount;
    return direction == "ANY"_L1 && std::abs(signedValue) >= amount;
}

std::optional<MetricFinding> judgeOne(const MetricThreshold& condition, const QList<double>& values)
{
    // Without an aggregation the window is ignored: docs/protocol.md 4.3.
    const auto newest = window(values, condition.aggregation.isEmpty() ? 1 : condition.window);
    if (!newest)
        return std::nullopt;
    const auto value = aggregate(condition.aggregation, *newest);
    if (!value || !compares(condition.comparison, *value, condition.threshold))
        return std::nullopt;
    return MetricFinding{*newest, *value};
}

std::optional<MetricFinding> judgeOne(const MetricChange& condition, const QList<double>& values)
{
    const bool single = condition.aggregation.isEmpty();
    const int currentSize = single ? 1 : condition.currentWindow;
    const auto current = window(values, currentSize);
    const auto prior = window(values, single ? 1 : condition.priorWindow, currentSize);
    if (!current || !prior)
        return std::nullopt;
    const auto now = aggregate(condition.aggregation, *current);
    const auto before = aggregate(condition.aggregation, *prior);
    if (!now || !before)
        return std::nullopt;
    double change = *now - *before;
    if (condition.changeType == "RELATIVE"_L1) {
        if (*before == 0)
            return std::nullopt;
        change /= std::abs(*before);
    } else if (condition.changeType != "ABSOLUTE"_L1) {
        return std::nullopt;
    }
    if (!reaches(condition.direction, change, condition.amount))
        return std::nullopt;
    return MetricFinding{*current, change};
}

std::optional<MetricFinding> judgeOne(const MetricZScore& condition, const QList<double>& values)
{
    const auto before = window(values, condition.window, 1);
    if (!before)
        return std::nullopt;
    const double average = mean(*before);
    double squares = 0;
    for (const double value : *before)
        squares += (value - average) * (value - average);
    const double deviation = std::sqrt(squares / double(before->size()));
    if (deviation == 0)
        return std::nullopt;
    const double score = (values.last() - average) / deviation;
    if (!reaches(condition.direction, score, condition.threshold))
        return std::nullopt;
    return MetricFinding{*before + QList<double>{values.last()}, score};
}

std::optional<MetricFinding> judgeOne(const std::monostate&, const QList<double>&)
{
    return std::nullopt;
}

QString sign(const QString& comparison)
{
    static const QHash<QString, QString> signs{{u"$gt"_s, u">"_s}, {u"$gte"_s, u">="_s}, {u"$lt"_s, u"<"_s},
        {u"$lte"_s, u"<="_s}, {u"$eq"_s, u"="_s}, {u"$ne"_s, u"!="_s}};
    return signs.value(comparison, comparison);
}

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString verb(const QString& direction)
{
    if (direction == "INCREASE"_L1)
        return u"increases"_s;
    return direction == "DECREASE"_L1 ? u"decreases"_s : u"changes"_s;
}

QString amountText(const MetricChange& c)
{
    return c.changeType == "RELATIVE"_L1 ? number(c.amount * 100) + u" %" : number(c.amount);
}

} // namespace

std::optional<MetricFinding> judge(const MetricCondition& condition, const QList<double>& values)
{
    return std::visit([&values](const auto& one) { return judgeOne(one, values); }, condition);
}

QString metricName(const MetricCondition& condition)
{
    return std::visit(
        overloaded{[](const std::monostate&) { return QString(); }, [](const auto& one) { return one.metric; }},
        condition);
}

QString conditionText(const MetricCondition& condition)
{
    return std::visit(overloaded{
                          [](const std::monostate&) { return QString(); },
                          [](const MetricThreshold& c) {
                              if (c.aggregation.isEmpty())
                                  return u"%1 %2 %3"_s.arg(c.metric, sign(c.comparison), number(c.threshold));
                              return u"%1 of the last %2 %3 %4 %5"_s.arg(c.aggregation, QString::number(c.window),
                                  c.metric, sign(c.comparison), number(c.threshold));
                          },
                          [](const MetricChange& c) {
                              return u"%1 %2 by at least %3 (last %4 against the %5 before)"_s.arg(c.metric,
                                  verb(c.direction), amountText(c), QString::number(c.currentWindow),
                                  QString::number(c.priorWindow));
                          },
                          [](const MetricZScore& c) {
                              return u"%1 %2 by a z-score of at least %3 (window %4)"_s.arg(
                                  c.metric, verb(c.direction), number(c.threshold), QString::number(c.window));
                          },
                      },
        condition);
}

QString shortConditionText(const MetricCondition& condition)
{
    return std::visit(
        overloaded{
            [](const std::monostate&) { return QString(); },
            [](const MetricThreshold& c) {
                return u"%1 %2 %3"_s.arg(c.metric, sign(c.comparison), number(c.threshold));
            },
            [](const MetricChange& c) { return u"%1 %2 by %3"_s.arg(c.metric, verb(c.direction), amountText(c)); },
            [](const MetricZScore& c) { return u"%1 z-score >= %2"_s.arg(c.metric, number(c.threshold)); },
        },
        condition);
}

} // namespace desk::sandbox
