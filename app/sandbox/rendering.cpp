// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/rendering.h"

#include <QLocale>

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString numberText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

VariableValues valuesFor(const TriggerRow& trigger, const Match& match, const Occurrence& occurrence)
{
    EventFacts facts = occurrence.facts;
    facts.eventType = trigger.eventType;
    if (match.finding) {
        QStringList values;
        for (const double value : match.finding->values)
            values.append(numberText(value));
        facts.metricValues = values.join(u", "_s);
    }
    VariableValues values = variableValues(facts, trigger.name);
    if (match.finding) {
        values.insert(u"metric_filter"_s, conditionText(match.metric));
        values.insert(u"metric_filter_short"_s, shortConditionText(match.metric));
        values.insert(
            u"metric_current_status"_s, metricName(match.metric) + u" is at " + numberText(match.finding->measured));
    }
    return values;
}

QString rendered(const QString& text, const VariableValues& values)
{
    const PayloadTemplate payload = parseTemplate(text);
    VariableValues all = values;
    for (const QString& name : variables(payload)) {
        if (name.startsWith("artifact_metadata."_L1) && !all.contains(name))
            all.insert(name, QString());
    }
    return render(payload, all).text;
}

QString slackText(const TriggerRow& trigger, const VariableValues& values)
{
    const auto filled = [&values](const QString& name) { return values.value(name); };
    QString place = filled(u"entity_name"_s) + u'/' + filled(u"project_name"_s);
    for (const QString& name : {u"artifact_collection_name"_s, u"run_name"_s}) {
        if (!filled(name).isEmpty())
            place += u'/' + filled(name);
    }
    return trigger.name + u": " + filled(u"event_type"_s) + u" in " + place + u" by " + filled(u"event_author"_s);
}

} // namespace desk::sandbox
