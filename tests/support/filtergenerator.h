// SPDX-License-Identifier: Apache-2.0
// Makes up event filters: some as W&B's own programs write them, some that only other programs would.
#pragma once

#include "app/core/jsontext.h"

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace desk::test {

using namespace Qt::StringLiterals;

class FilterGenerator {
public:
    explicit FilterGenerator(quint32 seed) : m_random(seed) { }

    QString type()
    {
        return oneOf({u"RUN_METRIC"_s, u"RUN_METRIC"_s, u"RUN_METRIC_CHANGE"_s, u"RUN_METRIC_ZSCORE"_s, u"RUN_STATE"_s,
            u"ADD_ARTIFACT_ALIAS"_s, u"REMOVE_COLLECTION_TAG"_s, u"LINK_MODEL"_s, u"UPDATE_ARTIFACT_ALIAS"_s,
            u"WEAVE_METRIC_THRESHOLD"_s});
    }

    QString filter(const QString& type)
    {
        QString text = type.startsWith("RUN_"_L1) ? runFilter(type) : (chance(2) ? condition(2) : plainCondition(type));
        if (chance(20))
            text = value(2);
        for (int layers = chance(2) ? m_random.bounded(3) : 0; layers > 0; --layers)
            text = object({u"filter"_s}, {chance(2) ? string(text) : text});
        return text;
    }

    /// The same with some bytes that were not meant.
    QString damaged(const QString& text)
    {
        QByteArray bytes = text.toUtf8();
        for (int i = m_random.bounded(1, 4); i > 0 && !bytes.isEmpty(); --i) {
            const int at = m_random.bounded(int(bytes.size()));
            switch (m_random.bounded(3)) {
            case 0:
                bytes[at] = char(m_random.bounded(256));
                break;
            case 1:
                bytes.remove(at, m_random.bounded(1, 5));
                break;
            default:
                bytes.insert(at, bytes.mid(m_random.bounded(int(bytes.size())), m_random.bounded(1, 9)));
            }
        }
        return QString::fromUtf8(bytes);
    }

    quint32 number() { return m_random.generate(); }

private:
    bool chance(int oneIn) { return m_random.bounded(oneIn) == 0; }
    QString oneOf(const QStringList& words) { return words.at(m_random.bounded(int(words.size()))); }
    QString space() { return chance(6) ? oneOf({u" "_s, u"\n"_s, u"\t "_s, u"  "_s}) : QString(); }

    /// A literal with escapes here and there where none is needed.
    QString string(const QString& text)
    {
        const bool odd = chance(4);
        QString literal;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (odd && chance(5))
                literal += u"\\u%1"_s.arg(text.at(i).unicode(), 4, 16, QLatin1Char('0'));
            else if (text.at(i).isHighSurrogate() && i + 1 < text.size())
                literal += jsonEscaped(text.mid(i++, 2));
            else
                literal += jsonEscaped(text.mid(i, 1));
        }
        return u'"' + literal + u'"';
    }

    QString words()
    {
        return oneOf({u"^v\\d+$"_s, u"a"_s, u"val/loss"_s, u"größe 😀"_s, u"say \"hi\"\n"_s, u" "_s, u""_s,
            u"\u2028\u0001"_s, u"member"_s});
    }

    QString numeral()
    {
        return oneOf({u"0"_s, u"-0"_s, u"1"_s, u"5"_s, u"0.10"_s, u"2.5e-3"_s, u"9007199254740993"_s, u"1e400"_s,
            u"18446744073709551616"_s, u"-1.0"_s});
    }

    /// In any order, now and then with one member more or one twice.
    QString object(QStringList keys, QStringList values)
    {
        if (chance(90)) {
            keys.append(u"future"_s);
            values.append(value(1));
        }
        if (chance(90) && !keys.isEmpty()) {
            keys.append(keys.first());
            values.append(chance(2) ? values.first() : value(1));
        }
        if (chance(3) && keys.size() > 1) {
            const int at = m_random.bounded(int(keys.size()));
            keys.move(at, 0);
            values.move(at, 0);
        }
        QStringList members;
        for (qsizetype i = 0; i < keys.size(); ++i)
            members.append(space() + string(keys.at(i)) + space() + u':' + space() + values.at(i) + space());
        return u'{' + members.join(u',') + space() + u'}';
    }

    QString array(const QStringList& elements)
    {
        return u'[' + space() + elements.join(QString(space() + u',')) + space() + u']';
    }

    /// Any JSON.
    QString value(int depth)
    {
        switch (m_random.bounded(depth > 0 ? 6 : 4)) {
        case 0:
            return oneOf({u"null"_s, u"true"_s, u"false"_s});
        case 1:
            return numeral();
        case 2:
        case 3:
            return string(words());
        case 4:
            return object({words(), u"x"_s}, {value(depth - 1), value(depth - 1)});
        default:
            return array({value(depth - 1), value(depth - 1)});
        }
    }

    QString test()
    {
        const QString operand = chance(8) ? value(1) : string(words());
        const QString op =
            oneOf({u"$regex"_s, u"$regex"_s, u"$regex"_s, u"$eq"_s, u"$eq"_s, u"$contains"_s, u"$near"_s});
        if (chance(12))
            return object({op, u"$options"_s}, {operand, u"null"_s});
        return chance(15) ? operand : object({op}, {operand});
    }

    QString condition(int depth)
    {
        if (depth == 0 || chance(4)) {
            if (chance(6))
                return u"{}"_s;
            return object(
                {oneOf({u"alias"_s, u"tag"_s, u"username"_s, u"display_name"_s, u"display_name"_s})}, {test()});
        }
        QStringList children;
        for (int i = m_random.bounded(3); i > 0; --i)
            children.append(condition(depth - 1));
        const QString group = oneOf({u"$and"_s, u"$and"_s, u"$and"_s, u"$or"_s, u"$nor"_s});
        return object({group}, {array(children)});
    }

    QString plainCondition(const QString& type)
    {
        const QString field = type.endsWith("_TAG"_L1) ? u"tag"_s : u"alias"_s;
        const QString one = object({field}, {object({u"$regex"_s}, {string(words())})});
        return object(
            {u"$or"_s}, {array({object({u"$and"_s}, {array(chance(3) ? QStringList() : QStringList{one})})})});
    }

    QString runCondition()
    {
        if (chance(8))
            return condition(2);
        QStringList conditions;
        if (chance(2))
            conditions.append(object({u"username"_s}, {object({u"$eq"_s}, {string(words())})}));
        if (chance(2))
            conditions.append(object({u"display_name"_s}, {object({u"$regex"_s}, {string(words())})}));
        return object({u"$and"_s}, {array(conditions)});
    }

    QString metricFilter(const QString& type)
    {
        const QString metric = string(words());
        const QString aggregation =
            oneOf({u"null"_s, u"\"AVERAGE\""_s, u"\"MIN\""_s, u"\"MAX\""_s, u"\"MIN\""_s, u"null"_s, u"\"MEDIAN\""_s});
        const QString direction =
            oneOf({u"\"ANY\""_s, u"\"INCREASE\""_s, u"\"DECREASE\""_s, u"\"ANY\""_s, u"\"SIDEWAYS\""_s});
        const QString window = oneOf({u"1"_s, u"5"_s, u"30"_s, u"10"_s, u"50"_s, u"7"_s, u"5.0"_s});
        if (type == "RUN_METRIC_ZSCORE"_L1)
            return object(
                {u"name"_s, u"window_size"_s, u"threshold"_s, u"change_dir"_s}, {metric, window, numeral(), direction});
        if (type == "RUN_METRIC_CHANGE"_L1)
            return object({u"name"_s, u"agg_op"_s, u"current_window_size"_s, u"change_amount"_s, u"prior_window_size"_s,
                              u"change_type"_s, u"change_dir"_s},
                {metric, aggregation, window, numeral(), window, oneOf({u"\"ABSOLUTE\""_s, u"\"RELATIVE\""_s}),
                    direction});
        return object({u"name"_s, u"agg_op"_s, u"window_size"_s, u"cmp_op"_s, u"threshold"_s},
            {metric, aggregation, window,
                oneOf({u"\"$gt\""_s, u"\"$lte\""_s, u"\"$eq\""_s, u"\"$ne\""_s, u"\"$lt\""_s, u"\"$near\""_s}),
                numeral()});
    }

    QString maybeText(const QString& json) { return chance(6) ? string(json) : json; }

    QString runFilter(const QString& type)
    {
        QStringList keys;
        QStringList values;
        if (!chance(10)) {
            keys.append(u"run_filter"_s);
            values.append(chance(12) ? value(1) : (chance(6) ? runCondition() : string(runCondition())));
        }
        if (type == "RUN_STATE"_L1) {
            QStringList states;
            for (int i = m_random.bounded(4); i > 0; --i)
                states.append(oneOf({u"\"FAILED\""_s, u"\"crashed\""_s, u"\"KILLED\""_s, u"\"RUNNING\""_s, numeral()}));
            keys.append(u"run_state_filter"_s);
            values.append(chance(12) ? value(1) : maybeText(object({u"states"_s}, {array(states)})));
            return object(keys, values);
        }
        const QString member = type == "RUN_METRIC"_L1 ? u"threshold_filter"_s
            : type == "RUN_METRIC_CHANGE"_L1           ? u"change_filter"_s
                                                       : u"zscore_filter"_s;
        const bool legacy = type == "RUN_METRIC"_L1 && chance(4);
        if (!legacy || chance(3)) {
            keys.append(u"run_metric_filter"_s);
            values.append(legacy ? u"null"_s : maybeText(object({member}, {maybeText(metricFilter(type))})));
        }
        if (legacy || chance(2)) {
            keys.append(u"metric_filter"_s);
            values.append(legacy ? string(metricFilter(type)) : u"null"_s);
        }
        return object(keys, values);
    }

    QRandomGenerator m_random;
};

} // namespace desk::test
