// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/eventwords.h"

#include "app/core/numbertext.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::EventWords)
};

QString valuesText(int count)
{
    return count == 1 ? EventWords::tr("the last value")
                      : EventWords::tr("the last %1 values").arg(QLocale().toString(count));
}

QString metricName(const MetricFields& m)
{
    return m.metric.trimmed().isEmpty() ? EventWords::tr("the metric") : m.metric.trimmed();
}

QString valueText(const MetricFields& m, bool percent)
{
    if (m.value.isEmpty())
        return EventWords::tr("the value");
    return percent ? EventWords::tr("%1 %").arg(shifted(m.value, 2)) : m.value;
}

/// "the average of the last 5 values of val/loss".
QString lookedAt(const MetricFields& m)
{
    const QString values = valuesText(m.window);
    if (m.aggregation == "AVERAGE"_L1)
        return EventWords::tr("the average of %1 of %2").arg(values, metricName(m));
    if (m.aggregation == "MIN"_L1)
        return EventWords::tr("the lowest of %1 of %2").arg(values, metricName(m));
    if (m.aggregation == "MAX"_L1)
        return EventWords::tr("the highest of %1 of %2").arg(values, metricName(m));
    return EventWords::tr("a value of %1").arg(metricName(m));
}

QString thresholdSentence(const MetricFields& m)
{
    const QString what = lookedAt(m);
    const QString value = valueText(m, false);
    if (m.comparison == "$gt"_L1)
        return EventWords::tr("Fires when %1 is above %2.").arg(what, value);
    if (m.comparison == "$gte"_L1)
        return EventWords::tr("Fires when %1 is above or equal to %2.").arg(what, value);
    if (m.comparison == "$lt"_L1)
        return EventWords::tr("Fires when %1 is below %2.").arg(what, value);
    if (m.comparison == "$lte"_L1)
        return EventWords::tr("Fires when %1 is below or equal to %2.").arg(what, value);
    if (m.comparison == "$ne"_L1)
        return EventWords::tr("Fires when %1 is not equal to %2.").arg(what, value);
    return EventWords::tr("Fires when %1 is equal to %2.").arg(what, value);
}

QString changeSentence(const MetricFields& m)
{
    const bool single = m.aggregation.isEmpty();
    const QString before = single ? EventWords::tr("the value before")
        : m.priorWindow == 1      ? EventWords::tr("that of the value before")
                             : EventWords::tr("that of the %1 values before").arg(QLocale().toString(m.priorWindow));
    const QString what = lookedAt(m);
    const QString value = valueText(m, m.changeType == "RELATIVE"_L1);
    if (m.direction == "INCREASE"_L1)
        return EventWords::tr("Fires when %1 is higher than %2 by at least %3.").arg(what, before, value);
    if (m.direction == "DECREASE"_L1)
        return EventWords::tr("Fires when %1 is lower than %2 by at least %3.").arg(what, before, value);
    return EventWords::tr("Fires when %1 is higher or lower than %2 by at least %3.").arg(what, before, value);
}

QString zScoreSentence(const MetricFields& m)
{
    const QString name = metricName(m);
    const QString value = m.value.isEmpty() ? EventWords::tr("that many") : m.value;
    const QString values = valuesText(m.window);
    if (m.direction == "INCREASE"_L1)
        return EventWords::tr("Fires when a value of %1 is at least %2 standard deviations above the mean of %3.")
            .arg(name, value, values);
    if (m.direction == "DECREASE"_L1)
        return EventWords::tr("Fires when a value of %1 is at least %2 standard deviations below the mean of %3.")
            .arg(name, value, values);
    return EventWords::tr("Fires when a value of %1 is at least %2 standard deviations above or below the mean of %3.")
        .arg(name, value, values);
}

bool isRunEvent(const QString& type)
{
    return type.startsWith("RUN_"_L1);
}

} // namespace

QString eventChoiceLabel(const QString& type)
{
    if (type == "ADD_ARTIFACT_ALIAS"_L1)
        return EventWords::tr("An artifact alias is added");
    if (type == "LINK_MODEL"_L1)
        return EventWords::tr("A new version is linked to a collection");
    if (type == "UNLINK_ARTIFACT"_L1)
        return EventWords::tr("A version is unlinked from a collection");
    if (type == "CREATE_ARTIFACT"_L1)
        return EventWords::tr("A new version is added to an artifact");
    if (type == "ADD_ARTIFACT_TAG"_L1)
        return EventWords::tr("An artifact tag is added");
    if (type == "REMOVE_ARTIFACT_TAG"_L1)
        return EventWords::tr("An artifact tag is removed");
    if (type == "ADD_COLLECTION_TAG"_L1)
        return EventWords::tr("A collection tag is added");
    if (type == "REMOVE_COLLECTION_TAG"_L1)
        return EventWords::tr("A collection tag is removed");
    if (type == "RUN_STATE"_L1)
        return EventWords::tr("Run state change");
    if (type == "RUN_METRIC"_L1)
        return EventWords::tr("Run metrics threshold met");
    if (type == "RUN_METRIC_CHANGE"_L1)
        return EventWords::tr("Run metrics change threshold met");
    if (type == "RUN_METRIC_ZSCORE"_L1)
        return EventWords::tr("Run metrics z-score threshold met");
    if (type == "UPDATE_ARTIFACT_ALIAS"_L1)
        return EventWords::tr("An artifact alias is updated");
    return type;
}

QString obstacleText(const EventChoice& choice, const Scope& scope)
{
    switch (choice.obstacle) {
    case EventObstacle::None:
        return {};
    case EventObstacle::NotOnServer:
        return EventWords::tr("not on this server");
    case EventObstacle::NotInScope:
        break;
    }
    if (choice.type == "CREATE_ARTIFACT"_L1)
        return EventWords::tr("only for one collection");
    if (std::holds_alternative<RegistryScope>(scope))
        return EventWords::tr("not in a registry");
    if (std::holds_alternative<CollectionScope>(scope))
        return EventWords::tr("not for a collection");
    return EventWords::tr("not in this scope");
}

WordList aggregationWords()
{
    return {{u"AVERAGE"_s, EventWords::tr("Average")}, {u"MIN"_s, EventWords::tr("Min")},
        {u"MAX"_s, EventWords::tr("Max")}, {QString(), EventWords::tr("None (each value)")}};
}

WordList comparisonWords()
{
    return {{u"$gt"_s, EventWords::tr("Above")}, {u"$gte"_s, EventWords::tr("Above or equal to")},
        {u"$lt"_s, EventWords::tr("Below")}, {u"$lte"_s, EventWords::tr("Below or equal to")},
        {u"$ne"_s, EventWords::tr("Not equal to")}, {u"$eq"_s, EventWords::tr("Equal to")}};
}

WordList changeTypeWords()
{
    return {{u"RELATIVE"_s, EventWords::tr("Relative")}, {u"ABSOLUTE"_s, EventWords::tr("Absolute")}};
}

WordList changeDirectionWords()
{
    return {{u"INCREASE"_s, EventWords::tr("Increases by at least")},
        {u"DECREASE"_s, EventWords::tr("Decreases by at least")},
        {u"ANY"_s, EventWords::tr("Increases or decreases by at least")}};
}

WordList zScoreDirectionWords()
{
    return {{u"INCREASE"_s, EventWords::tr("Above")}, {u"DECREASE"_s, EventWords::tr("Below")},
        {u"ANY"_s, EventWords::tr("Either above or below")}};
}

WordList stateWords()
{
    return {{u"RUNNING"_s, EventWords::tr("Running")}, {u"FINISHED"_s, EventWords::tr("Finished")},
        {u"FAILED"_s, EventWords::tr("Failed")}};
}

QString stateWord(const QString& state)
{
    if (state == "CRASHED"_L1)
        return EventWords::tr("Crashed");
    if (state == "KILLED"_L1)
        return EventWords::tr("Killed");
    for (const auto& [word, text] : stateWords()) {
        if (word == state)
            return text;
    }
    return state;
}

QString firingSentence(const QString& eventType, const MetricFields& fields)
{
    const QString when = eventType == "RUN_METRIC_CHANGE"_L1 ? changeSentence(fields)
        : eventType == "RUN_METRIC_ZSCORE"_L1                ? zScoreSentence(fields)
                                                             : thresholdSentence(fields);
    return when + u' ' + EventWords::tr("Each run fires at most once in 24 hours.");
}

EventFields carriedOver(const EventFields& from, EventFields start)
{
    const EventFields untouched = startingFields(from.type);
    if (start.pattern.isEmpty() && !patternField(start.type).isEmpty())
        start.pattern = from.pattern;
    if (!isRunEvent(from.type) || !isRunEvent(start.type))
        return start;
    start.run = from.run;
    start.foreignCondition = from.foreignCondition;
    const MetricFields& m = from.metric;
    if (!m.metric.isEmpty())
        start.metric.metric = m.metric;
    const bool metrics = start.type.startsWith("RUN_METRIC"_L1) && from.type.startsWith("RUN_METRIC"_L1);
    if (metrics && m.aggregation != untouched.metric.aggregation)
        start.metric.aggregation = m.aggregation;
    return start;
}

} // namespace desk::ui
