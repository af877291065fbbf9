// SPDX-License-Identifier: Apache-2.0
// Filters as servers hold them, and what the fields of a form say of each. From docs/protocol.md 4, and what careless
// writers made of it. `says` is what fieldsInWords() below gives.
#pragma once

#include "app/core/eventfields.h"

#include <QList>
#include <QString>

namespace desk::test {

struct FilterCase {
    const char* name;
    const char* type;
    const char* text;
    const char* says;
};

inline QString fieldsInWords(const EventFields& f)
{
    QStringList words;
    const auto add = [&](const char* what, const QString& text) {
        if (!text.isEmpty())
            words.append(QString::fromLatin1(what) + u' ' + text);
    };
    add("pattern", f.pattern);
    add("user", f.run.user);
    add("run", f.run.namePattern);
    add("states", f.states.join(u','));
    add("foreign", f.foreignCondition);
    const MetricFields& m = f.metric;
    if (!f.foreignMetric.isEmpty())
        add("foreign metric", f.foreignMetric);
    else if (f.type == QLatin1String("RUN_METRIC") && !m.metric.isEmpty())
        add("metric",
            QStringList{m.metric, m.aggregation, QString::number(m.window), m.comparison, m.value}.join(u' '));
    else if (f.type == QLatin1String("RUN_METRIC_CHANGE") && !m.metric.isEmpty())
        add("metric",
            QStringList{m.metric, m.aggregation, QString::number(m.window), QString::number(m.priorWindow),
                m.changeType, m.direction, m.value}
                .join(u' '));
    else if (f.type == QLatin1String("RUN_METRIC_ZSCORE") && !m.metric.isEmpty())
        add("metric", QStringList{m.metric, QString::number(m.window), m.direction, m.value}.join(u' '));
    return words.join(QLatin1String(" | "));
}

inline QList<FilterCase> filterTable()
{
    return {
        // Artifact events.
        {"alias: none", "ADD_ARTIFACT_ALIAS", R"({"filter":"{\"$or\":[{\"$and\":[]}]}"})", ""},
        {"alias: regex, text form", "ADD_ARTIFACT_ALIAS",
            R"({"filter":"{\"$or\":[{\"$and\":[{\"alias\":{\"$regex\":\"^release-\"}}]}]}"})", "pattern ^release-"},
        {"alias: regex, object form", "ADD_ARTIFACT_ALIAS",
            R"({"filter":{"$or":[{"$and":[{"alias":{"$regex":"^release-"}}]}]}})", "pattern ^release-"},
        {"alias: regex, bare as written", "ADD_ARTIFACT_ALIAS",
            R"({"$or":[{"$and":[{"alias":{"$regex":"^v\\d+$"}}]}]})", "pattern ^v\\d+$"},
        {"alias: regex with quotes and slashes", "ADD_ARTIFACT_ALIAS",
            R"({"$or":[{"$and":[{"alias":{"$regex":"a\"b\\\\c\/d\u00e9"}}]}]})", "pattern a\"b\\\\c/d\u00e9"},
        {"alias: double wrapped", "ADD_ARTIFACT_ALIAS",
            R"({"filter":"{\"filter\":\"{\\\"$or\\\":[{\\\"$and\\\":[{\\\"alias\\\":{\\\"$regex\\\":\\\"^x\\\"}}]}]}\"}"})",
            "pattern ^x"},
        {"alias: early prototype", "ADD_ARTIFACT_ALIAS",
            R"({"filter":"{\"alias\":{\"$regex\":\"x\",\"$options\":null}}"})", "pattern x"},
        {"alias: regex options", "ADD_ARTIFACT_ALIAS", R"({"filter":{"alias":{"$regex":"x","$options":"i"}}})",
            R"(foreign {"alias":{"$regex":"x","$options":"i"}})"},
        {"alias: equals is no regex", "ADD_ARTIFACT_ALIAS", R"({"$or":[{"$and":[{"alias":{"$eq":"champion"}}]}]})",
            R"(foreign {"$or":[{"$and":[{"alias":{"$eq":"champion"}}]}]})"},
        {"alias: operand alone", "ADD_ARTIFACT_ALIAS", R"({"alias":"champion"})", R"(foreign {"alias":"champion"})"},
        {"alias: contains", "ADD_ARTIFACT_ALIAS", R"({"$or":[{"$and":[{"alias":{"$contains":"ok"}}]}]})",
            R"(foreign {"$or":[{"$and":[{"alias":{"$contains":"ok"}}]}]})"},
        {"alias: two conditions", "ADD_ARTIFACT_ALIAS",
            R"({"$or":[{"$and":[{"alias":{"$regex":"^v"}},{"tag":{"$contains":"ok"}}]}]})",
            R"(foreign {"$or":[{"$and":[{"alias":{"$regex":"^v"}},{"tag":{"$contains":"ok"}}]}]})"},
        {"alias: two of one", "ADD_ARTIFACT_ALIAS",
            R"({"$or":[{"$and":[{"alias":{"$regex":"^v"}},{"alias":{"$regex":"1$"}}]}]})",
            R"(foreign {"$or":[{"$and":[{"alias":{"$regex":"^v"}},{"alias":{"$regex":"1$"}}]}]})"},
        {"alias: alternatives", "ADD_ARTIFACT_ALIAS",
            R"({"$or":[{"$and":[{"$or":[{"alias":{"$eq":"a"}},{"alias":{"$eq":"b"}}]}]}]})",
            R"(foreign {"$or":[{"$and":[{"$or":[{"alias":{"$eq":"a"}},{"alias":{"$eq":"b"}}]}]}]})"},
        {"alias: no alternative at all", "ADD_ARTIFACT_ALIAS", R"({"$or":[]})", R"(foreign {"$or":[]})"},
        {"alias: negated", "ADD_ARTIFACT_ALIAS", R"({"$or":[{"$and":[{"$not":{"alias":{"$regex":"^tmp"}}}]}]})",
            R"(foreign {"$or":[{"$and":[{"$not":{"alias":{"$regex":"^tmp"}}}]}]})"},
        {"alias: negated inside", "ADD_ARTIFACT_ALIAS", R"({"alias":{"$not":{"$regex":"^tmp"}}})",
            R"(foreign {"alias":{"$not":{"$regex":"^tmp"}}})"},
        {"alias: none of", "ADD_ARTIFACT_ALIAS", R"({"$nor":[{"alias":{"$regex":"^tmp"}}]})",
            R"(foreign {"$nor":[{"alias":{"$regex":"^tmp"}}]})"},
        {"alias: empty regex", "ADD_ARTIFACT_ALIAS", R"({"$or":[{"$and":[{"alias":{"$regex":""}}]}]})",
            R"(foreign {"$or":[{"$and":[{"alias":{"$regex":""}}]}]})"},
        {"alias: regex that is a number", "ADD_ARTIFACT_ALIAS", R"({"alias":{"$regex":5}})",
            R"(foreign {"alias":{"$regex":5}})"},
        {"alias: unknown operator", "ADD_ARTIFACT_ALIAS", R"({"alias":{"$future":"x"}})",
            R"(foreign {"alias":{"$future":"x"}})"},
        {"alias: two operators", "ADD_ARTIFACT_ALIAS", R"({"alias":{"$regex":"a","$ne":"b"}})",
            R"(foreign {"alias":{"$regex":"a","$ne":"b"}})"},
        {"alias: key twice", "ADD_ARTIFACT_ALIAS", R"({"alias":{"$regex":"a"},"alias":{"$regex":"b"}})",
            R"(foreign {"alias":{"$regex":"a"},"alias":{"$regex":"b"}})"},
        {"alias: operator twice", "ADD_ARTIFACT_ALIAS", R"({"alias":{"$regex":"a","$regex":"b"}})",
            R"(foreign {"alias":{"$regex":"a","$regex":"b"}})"},
        {"alias: about a tag", "ADD_ARTIFACT_ALIAS", R"({"$or":[{"$and":[{"tag":{"$regex":"^a"}}]}]})",
            R"(foreign {"$or":[{"$and":[{"tag":{"$regex":"^a"}}]}]})"},
        {"alias: another member", "ADD_ARTIFACT_ALIAS", R"({"filter":"{}","note":1})",
            R"(foreign {"filter":"{}","note":1})"},
        {"alias: big integers", "ADD_ARTIFACT_ALIAS", R"({"alias":{"$size":9007199254740993}})",
            R"(foreign {"alias":{"$size":9007199254740993}})"},
        {"alias: beyond a double", "ADD_ARTIFACT_ALIAS", R"({"alias":{"$lt":1e400}})",
            R"(foreign {"alias":{"$lt":1e400}})"},
        {"alias: spaces and lines", "ADD_ARTIFACT_ALIAS",
            "{ \"$or\" : [\n  { \"$and\" : [ { \"alias\" : { \"$regex\" : \"^a\" } } ] }\n] }", "pattern ^a"},
        {"alias: nested groups of one", "ADD_ARTIFACT_ALIAS",
            R"({"$and":[{"$or":[{"$and":[{"$and":[{"alias":{"$regex":"^a"}}]}]}]}]})", "pattern ^a"},
        {"alias: empty object", "ADD_ARTIFACT_ALIAS", "{}", ""},
        {"alias: empty object wrapped", "ADD_ARTIFACT_ALIAS", R"({"filter":"{}"})", ""},
        {"alias: no text", "ADD_ARTIFACT_ALIAS", "", ""},
        {"alias: wrapped no text", "ADD_ARTIFACT_ALIAS", R"({"filter":""})", ""},
        {"alias: broken", "ADD_ARTIFACT_ALIAS", R"({"$or":[)", R"(foreign {"$or":[)"},
        {"alias: wrapped and broken", "ADD_ARTIFACT_ALIAS", R"({"filter":"{\"$or\":["})", R"(foreign {"$or":[)"},
        {"alias: an array", "ADD_ARTIFACT_ALIAS", "[]", "foreign []"},
        {"alias: null", "ADD_ARTIFACT_ALIAS", "null", "foreign null"},
        {"alias: wrapped null", "ADD_ARTIFACT_ALIAS", R"({"filter":null})", "foreign null"},
        {"alias: a run's filter", "ADD_ARTIFACT_ALIAS", R"({"run_filter":"{\"$and\":[]}"})",
            R"(foreign {"run_filter":"{\"$and\":[]}"})"},
        {"alias updated: read only", "UPDATE_ARTIFACT_ALIAS",
            R"({"filter":"{\"$or\":[{\"$and\":[{\"alias\":{\"$regex\":\"a\"}}]}]}"})", "pattern a"},
        {"tag: regex", "ADD_ARTIFACT_TAG", R"({"filter":"{\"$or\":[{\"$and\":[{\"tag\":{\"$regex\":\"^eu-\"}}]}]}"})",
            "pattern ^eu-"},
        {"tag removed: regex", "REMOVE_ARTIFACT_TAG", R"({"$or":[{"$and":[{"tag":{"$regex":"^eu-"}}]}]})",
            "pattern ^eu-"},
        {"collection tag: regex", "ADD_COLLECTION_TAG", R"({"$or":[{"$and":[{"tag":{"$regex":"gold"}}]}]})",
            "pattern gold"},
        {"collection tag removed: one of", "REMOVE_COLLECTION_TAG", R"({"tag":{"$in":["a","b"]}})",
            R"(foreign {"tag":{"$in":["a","b"]}})"},
        {"created: any", "CREATE_ARTIFACT", R"({"filter":"{\"$or\":[{\"$and\":[]}]}"})", ""},
        {"created: with an alias", "CREATE_ARTIFACT", R"({"$or":[{"$and":[{"alias":{"$regex":"^a"}}]}]})",
            R"(foreign {"$or":[{"$and":[{"alias":{"$regex":"^a"}}]}]})"},
        {"linked: any", "LINK_MODEL", R"({"filter":"{\"$or\":[{\"$and\":[]}]}"})", ""},
        {"unlinked: with an alias", "UNLINK_ARTIFACT", R"({"$or":[{"$and":[{"alias":{"$regex":"^a"}}]}]})",
            R"(foreign {"$or":[{"$and":[{"alias":{"$regex":"^a"}}]}]})"},
        // Thresholds.
        {"metric: threshold", "RUN_METRIC",
            R"({"run_filter":"{\"$and\":[]}","run_metric_filter":{"threshold_filter":{"name":"val/loss","agg_op":"AVERAGE","window_size":5,"cmp_op":"$lt","threshold":0.25}},"metric_filter":null})",
            "metric val/loss AVERAGE 5 $lt 0.25"},
        {"metric: single value", "RUN_METRIC",
            R"({"run_filter":"{\"$and\":[]}","run_metric_filter":{"threshold_filter":{"name":"loss","agg_op":null,"window_size":1,"cmp_op":"$gte","threshold":-0}},"metric_filter":null})",
            "metric loss  1 $gte -0"},
        {"metric: equal, which the SDK drops", "RUN_METRIC",
            R"({"run_filter":"{\"$and\":[]}","run_metric_filter":{"threshold_filter":{"name":"epoch","agg_op":null,"window_size":1,"cmp_op":"$eq","threshold":10}},"metric_filter":null})",
            "metric epoch  1 $eq 10"},
        {"metric: not equal", "RUN_METRIC",
            R"({"run_metric_filter":{"threshold_filter":{"cmp_op":"$ne","name":"epoch","threshold":1.50,"agg_op":"MAX","window_size":3}},"run_filter":"{}"})",
            "metric epoch MAX 3 $ne 1.50"},
        {"metric: integer above 2^53", "RUN_METRIC",
            R"({"run_filter":"{\"$and\":[]}","run_metric_filter":{"threshold_filter":{"name":"tokens","agg_op":null,"window_size":1,"cmp_op":"$gt","threshold":9007199254740993}}})",
            "metric tokens  1 $gt 9007199254740993"},
        {"metric: beyond a double", "RUN_METRIC",
            R"({"run_filter":"{\"$and\":[]}","run_metric_filter":{"threshold_filter":{"name":"x","agg_op":"MIN","window_size":2,"cmp_op":"$lt","threshold":1e400}}})",
            "metric x MIN 2 $lt 1e400"},
        {"metric: legacy text", "RUN_METRIC",
            R"({"run_filter":"{\"$and\":[]}","metric_filter":"{\"name\":\"val/loss\", \"agg_op\":\"AVERAGE\", \"window_size\":5, \"cmp_op\":\"$lt\", \"threshold\":0.250}"})",
            "metric val/loss AVERAGE 5 $lt 0.250"},
        {"metric: legacy text and null beside it", "RUN_METRIC",
            R"({"run_filter":"{}","run_metric_filter":null,"metric_filter":"{\"threshold_filter\":{\"name\":\"l\",\"agg_op\":null,\"window_size\":1,\"cmp_op\":\"$gt\",\"threshold\":1}}"})",
            "metric l  1 $gt 1"},
        {"metric: legacy and current", "RUN_METRIC",
            R"({"metric_filter":"{\"name\":\"old\"}","run_metric_filter":{"threshold_filter":{"name":"new","agg_op":"AVERAGE","window_size":5,"cmp_op":"$lt","threshold":0.25}}})",
            "metric new AVERAGE 5 $lt 0.25"},
        {"metric: legacy, unknown operator", "RUN_METRIC",
            R"({"run_filter":"{}","metric_filter":"{\"name\":\"l\",\"agg_op\":null,\"window_size\":1,\"cmp_op\":\"$near\",\"threshold\":1}"})",
            R"(foreign metric {"threshold_filter":{"name":"l","agg_op":null,"window_size":1,"cmp_op":"$near","threshold":1}})"},
        {"metric: padding", "RUN_METRIC",
            R"({"run_filter":"{\"$and\":[]}","run_metric_filter":{"change_filter":null,"threshold_filter":{"name":"l","agg_op":"MIN","window_size":4,"cmp_op":"$lte","threshold":3},"zscore_filter":null},"metric_filter":null})",
            "metric l MIN 4 $lte 3"},
        {"metric: nested text", "RUN_METRIC",
            R"({"run_filter":{"$and":[]},"run_metric_filter":"{\"threshold_filter\":{\"name\":\"l\",\"agg_op\":\"MIN\",\"window_size\":4,\"cmp_op\":\"$lte\",\"threshold\":3}}"})",
            "metric l MIN 4 $lte 3"},
        {"metric: another member of the threshold", "RUN_METRIC",
            R"({"run_filter":"{}","run_metric_filter":{"threshold_filter":{"name":"l","agg_op":"MIN","window_size":4,"cmp_op":"$lte","threshold":3,"min_runs":2}}})",
            R"(foreign metric {"threshold_filter":{"name":"l","agg_op":"MIN","window_size":4,"cmp_op":"$lte","threshold":3,"min_runs":2}})"},
        {"metric: two conditions", "RUN_METRIC",
            R"({"run_metric_filter":{"threshold_filter":{"name":"l","agg_op":"MIN","window_size":4,"cmp_op":"$lte","threshold":3},"zscore_filter":{"name":"l"}}})",
            R"(foreign metric {"threshold_filter":{"name":"l","agg_op":"MIN","window_size":4,"cmp_op":"$lte","threshold":3},"zscore_filter":{"name":"l"}})"},
        {"metric: unknown aggregation", "RUN_METRIC",
            R"({"run_metric_filter":{"threshold_filter":{"name":"l","agg_op":"MEDIAN","window_size":4,"cmp_op":"$lte","threshold":3}}})",
            R"(foreign metric {"threshold_filter":{"name":"l","agg_op":"MEDIAN","window_size":4,"cmp_op":"$lte","threshold":3}})"},
        {"metric: window left out", "RUN_METRIC",
            R"({"run_metric_filter":{"threshold_filter":{"name":"l","agg_op":"MIN","cmp_op":"$lte","threshold":3}}})",
            R"(foreign metric {"threshold_filter":{"name":"l","agg_op":"MIN","cmp_op":"$lte","threshold":3}})"},
        {"metric: window as a fraction", "RUN_METRIC",
            R"({"run_metric_filter":{"threshold_filter":{"name":"l","agg_op":"MIN","window_size":4.0,"cmp_op":"$lte","threshold":3}}})",
            R"(foreign metric {"threshold_filter":{"name":"l","agg_op":"MIN","window_size":4.0,"cmp_op":"$lte","threshold":3}})"},
        {"metric: number as text", "RUN_METRIC",
            R"({"run_metric_filter":{"threshold_filter":{"name":"l","agg_op":"MIN","window_size":4,"cmp_op":"$lte","threshold":"3"}}})",
            R"(foreign metric {"threshold_filter":{"name":"l","agg_op":"MIN","window_size":4,"cmp_op":"$lte","threshold":"3"}})"},
        {"metric: value twice", "RUN_METRIC",
            R"({"run_metric_filter":{"threshold_filter":{"name":"l","agg_op":"MIN","window_size":4,"cmp_op":"$lte","threshold":3,"threshold":4}}})",
            R"(foreign metric {"threshold_filter":{"name":"l","agg_op":"MIN","window_size":4,"cmp_op":"$lte","threshold":3,"threshold":4}})"},
        {"metric: filter twice", "RUN_METRIC",
            R"({"run_metric_filter":{},"run_metric_filter":{"threshold_filter":{"name":"l","agg_op":"MIN","window_size":4,"cmp_op":"$lte","threshold":3}}})",
            R"(foreign metric {"threshold_filter":{"name":"l","agg_op":"MIN","window_size":4,"cmp_op":"$lte","threshold":3}})"},
        {"metric: a bare condition, which the SDK drops", "RUN_METRIC",
            R"({"$or":[{"$and":[{"alias":{"$regex":"x"}}]}]})",
            R"(foreign {"$or":[{"$and":[{"alias":{"$regex":"x"}}]}]})"},
        {"metric: a bare condition on runs", "RUN_METRIC", R"({"$and":[{"display_name":{"$regex":"^big-"}}]})",
            "run ^big-"},
        {"metric: empty", "RUN_METRIC", "{}", ""},
        {"metric: broken", "RUN_METRIC", R"({"run_filter":)", R"(foreign {"run_filter":)"},
        {"metric: wrapped", "RUN_METRIC",
            R"({"filter":"{\"run_filter\":\"{}\",\"run_metric_filter\":{\"threshold_filter\":{\"name\":\"l\",\"agg_op\":\"MIN\",\"window_size\":4,\"cmp_op\":\"$lte\",\"threshold\":3}}}"})",
            "metric l MIN 4 $lte 3"},
        {"metric: members of tomorrow", "RUN_METRIC",
            R"({"cooldown" : 3600, "run_filter":"{\"$and\":[]}", "run_metric_filter":{"threshold_filter":{"name":"l","agg_op":"MIN","window_size":4,"cmp_op":"$lte","threshold":3}} })",
            "metric l MIN 4 $lte 3"},
        // Changes and z-scores.
        {"change: relative drop", "RUN_METRIC_CHANGE",
            R"({"run_filter":"{\"$and\":[]}","run_metric_filter":{"change_filter":{"name":"val/loss","agg_op":"AVERAGE","current_window_size":10,"change_amount":0.25,"prior_window_size":50,"change_type":"RELATIVE","change_dir":"DECREASE"}},"metric_filter":null})",
            "metric val/loss AVERAGE 10 50 RELATIVE DECREASE 0.25"},
        {"change: absolute either way", "RUN_METRIC_CHANGE",
            R"({"run_filter":"{\"$and\":[{\"username\":{\"$eq\":\"member\"}}]}","run_metric_filter":{"threshold_filter":null,"change_filter":{"name":"l","agg_op":null,"current_window_size":1,"change_amount":2,"prior_window_size":1,"change_type":"ABSOLUTE","change_dir":"ANY"}}})",
            "user member | metric l  1 1 ABSOLUTE ANY 2"},
        {"change: unknown direction", "RUN_METRIC_CHANGE",
            R"({"run_metric_filter":{"change_filter":{"name":"l","agg_op":null,"current_window_size":1,"change_amount":2,"prior_window_size":1,"change_type":"ABSOLUTE","change_dir":"SIDEWAYS"}}})",
            R"(foreign metric {"change_filter":{"name":"l","agg_op":null,"current_window_size":1,"change_amount":2,"prior_window_size":1,"change_type":"ABSOLUTE","change_dir":"SIDEWAYS"}})"},
        {"change: a threshold in it", "RUN_METRIC_CHANGE",
            R"({"run_metric_filter":{"threshold_filter":{"name":"l","agg_op":"MIN","window_size":4,"cmp_op":"$lte","threshold":3}}})",
            R"(foreign metric {"threshold_filter":{"name":"l","agg_op":"MIN","window_size":4,"cmp_op":"$lte","threshold":3}})"},
        {"z-score: either way", "RUN_METRIC_ZSCORE",
            R"({"run_filter":"{\"$and\":[]}","run_metric_filter":{"zscore_filter":{"name":"acc","window_size":30,"threshold":2.5,"change_dir":"ANY"}},"metric_filter":null})",
            "metric acc 30 ANY 2.5"},
        {"z-score: direction left out", "RUN_METRIC_ZSCORE",
            R"({"run_metric_filter":{"zscore_filter":{"name":"acc","window_size":30,"threshold":2.5}}})",
            R"(foreign metric {"zscore_filter":{"name":"acc","window_size":30,"threshold":2.5}})"},
        // States.
        {"state: two", "RUN_STATE",
            R"({"run_filter":"{\"$and\":[]}","run_state_filter":{"states":["FAILED","FINISHED"]}})",
            "states FAILED,FINISHED"},
        {"state: killed and crashed, which the SDK drops", "RUN_STATE",
            R"({"run_filter":"{\"$and\":[]}","run_state_filter":{"states":["CRASHED","KILLED"]}})",
            "states CRASHED,KILLED"},
        {"state: lower case", "RUN_STATE", R"({"run_filter":"{\"$and\":[]}","run_state_filter":{"states":["failed"]}})",
            "states FAILED"},
        {"state: things that are none", "RUN_STATE", R"({"run_state_filter":{"states":["RUNNING",1,null],"for":"5m"}})",
            "states RUNNING"},
        {"state: none", "RUN_STATE", R"({"run_filter":"{\"$and\":[]}","run_state_filter":{"states":[]}})", ""},
        {"state: nested text", "RUN_STATE", R"({"run_filter":"{}","run_state_filter":"{\"states\":[\"FAILED\"]}"})",
            "states FAILED"},
        // Which runs.
        {"runs: user and name", "RUN_STATE",
            R"({"run_filter":"{\"$and\":[{\"username\":{\"$eq\":\"member\"}},{\"display_name\":{\"$regex\":\"^big-\"}}]}","run_state_filter":{"states":["FAILED"]}})",
            "user member | run ^big- | states FAILED"},
        {"runs: as an object", "RUN_STATE",
            R"({"run_filter":{"$and":[{"display_name":{"$regex":"^big-"}}]},"run_state_filter":{"states":["FAILED"]}})",
            "run ^big- | states FAILED"},
        {"runs: name contains", "RUN_STATE",
            R"({"run_filter":"{\"$and\":[{\"display_name\":{\"$contains\":\"big\"}}]}","run_state_filter":{"states":["FAILED"]}})",
            R"(states FAILED | foreign {"$and":[{"display_name":{"$contains":"big"}}]})"},
        {"runs: unknown key", "RUN_STATE",
            R"({"run_filter":"{\"$and\":[{\"config.lr\":{\"$gt\":0.10}},{\"display_name\":{\"$regex\":\"a\"}}]}","run_state_filter":{"states":["FAILED"]}})",
            R"(states FAILED | foreign {"$and":[{"config.lr":{"$gt":0.10}},{"display_name":{"$regex":"a"}}]})"},
        {"runs: alternatives", "RUN_STATE",
            R"({"run_filter":"{\"$and\":[{\"$or\":[{\"display_name\":{\"$regex\":\"^a\"}},{\"display_name\":{\"$regex\":\"^b\"}}]}]}","run_state_filter":{"states":["FAILED"]}})",
            R"(states FAILED | foreign {"$and":[{"$or":[{"display_name":{"$regex":"^a"}},{"display_name":{"$regex":"^b"}}]}]})"},
        {"runs: broken text", "RUN_STATE", R"({"run_filter":"{\"$and\":","run_state_filter":{"states":["FAILED"]}})",
            R"(states FAILED | foreign {"$and":)"},
        {"runs: a number", "RUN_STATE", R"({"run_filter":7,"run_state_filter":{"states":["FAILED"]}})",
            "states FAILED | foreign 7"},
        {"runs: twice", "RUN_STATE",
            R"({"run_filter":"{\"username\":{\"$eq\":\"a\"}}","run_filter":"{\"username\":{\"$eq\":\"b\"}}","run_state_filter":{"states":["FAILED"]}})",
            R"(states FAILED | foreign {"username":{"$eq":"b"}})"},
        {"runs: null", "RUN_STATE", R"({"run_filter":null,"run_state_filter":{"states":["FAILED"]}})", "states FAILED"},
        // Events of tomorrow.
        {"unknown event", "WEAVE_METRIC_THRESHOLD", R"({"threshold": 2, "threshold":2.0})",
            R"(foreign {"threshold": 2, "threshold":2.0})"},
        {"unknown event with nothing", "WEAVE_METRIC_THRESHOLD", "", ""},
    };
}

} // namespace desk::test
