// SPDX-License-Identifier: Apache-2.0
#include "app/core/metriccondition.h"

#include "app/core/jsonedit.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// How a key's value is written and read. Reading gives nothing where writing would not give the same value again.
enum class Spelling { Text, TextOrNull, Word, Count, Number };

/// A key of a metric filter and the field that says it: one of the two is set.
struct Key {
    QLatin1StringView name;
    Spelling spelling;
    QString MetricFields::*text = nullptr;
    int MetricFields::*count = nullptr;
    QStringList words = {}; ///< of Spelling::Word and TextOrNull: what the form can say
};

const QStringList comparisons{u"$gt"_s, u"$gte"_s, u"$lt"_s, u"$lte"_s, u"$eq"_s, u"$ne"_s};
const QStringList aggregations{u"AVERAGE"_s, u"MIN"_s, u"MAX"_s};
const QStringList directions{u"INCREASE"_s, u"DECREASE"_s, u"ANY"_s};
const QStringList changeTypes{u"ABSOLUTE"_s, u"RELATIVE"_s};

/// In the SDK's order.
QList<Key> keysOf(RunMetricKind kind)
{
    using M = MetricFields;
    using enum Spelling;
    const Key name{"name"_L1, Text, &M::metric};
    const Key aggregation{"agg_op"_L1, TextOrNull, &M::aggregation, nullptr, aggregations};
    const Key direction{"change_dir"_L1, Word, &M::direction, nullptr, directions};
    switch (kind) {
    case RunMetricKind::Threshold:
        return {name, aggregation, {"window_size"_L1, Count, nullptr, &M::window},
            {"cmp_op"_L1, Word, &M::comparison, nullptr, comparisons}, {"threshold"_L1, Number, &M::value}};
    case RunMetricKind::Change:
        return {name, aggregation, {"current_window_size"_L1, Count, nullptr, &M::window},
            {"change_amount"_L1, Number, &M::value}, {"prior_window_size"_L1, Count, nullptr, &M::priorWindow},
            {"change_type"_L1, Word, &M::changeType, nullptr, changeTypes}, direction};
    case RunMetricKind::ZScore:
        return {name, {"window_size"_L1, Count, nullptr, &M::window}, {"threshold"_L1, Number, &M::value}, direction};
    }
    Q_UNREACHABLE();
}

QString memberName(RunMetricKind kind)
{
    switch (kind) {
    case RunMetricKind::Threshold:
        return u"threshold_filter"_s;
    case RunMetricKind::Change:
        return u"change_filter"_s;
    case RunMetricKind::ZScore:
        return u"zscore_filter"_s;
    }
    Q_UNREACHABLE();
}

QString written(const Key& key, const MetricFields& metric)
{
    if (key.count)
        return QString::number(metric.*key.count);
    const QString& text = metric.*key.text;
    const bool mayBeNull = key.spelling == Spelling::TextOrNull || key.spelling == Spelling::Number;
    if (mayBeNull && text.isEmpty())
        return u"null"_s;
    // What is no number yet is kept as text, so that the rules can point at it.
    return key.spelling == Spelling::Number && isJsonNumber(text) ? text : jsonQuoted(text);
}

/// Puts the value into its field; false when the field cannot say it.
bool read(const Key& key, const QString& literal, MetricFields& metric)
{
    if (key.count) {
        bool ok = false;
        metric.*key.count = literal.toInt(&ok);
        return ok && QString::number(metric.*key.count) == literal;
    }
    const bool isNumber = key.spelling == Spelling::Number;
    QString& text = metric.*key.text;
    if (isNumber && isJsonNumber(literal)) {
        text = literal;
        return true;
    }
    if (literal == "null"_L1) {
        text.clear();
        return isNumber || key.spelling == Spelling::TextOrNull;
    }
    const auto word = jsonStringValue(literal);
    if (!word)
        return false;
    text = *word;
    if (isNumber)
        return !text.isEmpty() && !isJsonNumber(text);
    return key.spelling == Spelling::Text || key.words.contains(text);
}

std::optional<MetricFields> readFilter(const QString& text, RunMetricKind kind, const MetricFields& defaults)
{
    const auto members = jsonMembers(text);
    if (!members || hasDuplicates(*members))
        return std::nullopt;
    const QList<Key> keys = keysOf(kind);
    MetricFields metric = defaults;
    qsizetype known = 0;
    for (const JsonMember& member : *members) {
        const QString literal = text.mid(member.start, member.length);
        const auto key = std::find_if(keys.begin(), keys.end(), [&](const Key& k) { return k.name == member.key; });
        if (key != keys.end() ? !read(*key, literal, metric) : literal != "null"_L1)
            return std::nullopt;
        known += key != keys.end() ? 1 : 0;
    }
    return known == keys.size() ? std::optional(metric) : std::nullopt;
}

} // namespace

std::optional<MetricFields> readMetricCondition(const QString& text, RunMetricKind kind, const MetricFields& defaults)
{
    const auto members = jsonMembers(text);
    if (!members || hasDuplicates(*members))
        return std::nullopt;
    const QString wanted = memberName(kind);
    std::optional<MetricFields> metric;
    for (const JsonMember& member : *members) {
        const QString literal = text.mid(member.start, member.length);
        if (member.key == wanted)
            metric = readFilter(nestedText(literal), kind, defaults);
        else if (literal != "null"_L1)
            return std::nullopt;
    }
    return metric;
}

QString editedMetricCondition(
    const QString& text, RunMetricKind kind, const MetricFields& shown, const MetricFields& wanted)
{
    const QString member = memberName(kind);
    const QStringView old = jsonMember(text, member);
    QString filter = nestedText(old);
    for (const Key& key : keysOf(kind)) {
        if (written(key, shown) != written(key, wanted))
            filter = withMember(filter, key.name, written(key, wanted));
    }
    return withMember(text, member, withNestedText(old, filter));
}

QString metricConditionText(RunMetricKind kind, const MetricFields& metric)
{
    QStringList members;
    for (const Key& key : keysOf(kind))
        members.append(jsonQuoted(QString(key.name)) + u':' + written(key, metric));
    return u'{' + jsonQuoted(memberName(kind)) + ":{"_L1 + members.join(u',') + "}}"_L1;
}

} // namespace desk
