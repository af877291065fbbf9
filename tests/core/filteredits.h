// SPDX-License-Identifier: Apache-2.0
// Edits of one field and the text each must leave, and filters made anew.
#pragma once

#include "tests/support/fieldedits.h"

namespace desk::test {

/// An edit of one field and the text it must leave.
struct EditCase {
    const char* name;
    const char* type;
    const char* text;
    Edit edit;
    const char* becomes;
};

inline const char* const threshold =
    R"({"x":1, "run_filter":"{ \"$and\":[] }","run_metric_filter":{"threshold_filter":{"threshold":1e400 ,"name":"l\u00e9","agg_op":"MIN","window_size":4,"cmp_op":"$eq"},"change_filter":null},"metric_filter":null})";

inline QList<EditCase> patternEdits()
{
    return {
        {"pattern where it stands", "ADD_ARTIFACT_ALIAS",
            R"({"filter":"{ \"$or\":[{\"$and\":[{\"alias\":{\"$options\":null, \"$regex\":\"a\"}}]}]}"})",
            [](EventFields& f) { f.pattern = u"b\"c"_s; },
            R"({ "$or":[{"$and":[{"alias":{"$options":null, "$regex":"b\"c"}}]}]})"},
        {"a pattern more", "ADD_ARTIFACT_TAG", R"({"filter":"{}"})", [](EventFields& f) { f.pattern = u"^a"_s; },
            R"({"$or":[{"$and":[{"tag":{"$regex":"^a"}}]}]})"},
        {"a pattern less", "ADD_ARTIFACT_TAG", R"({"$or":[{"$and":[{"tag":{"$regex":"^a"}}]}]})",
            [](EventFields& f) { f.pattern.clear(); }, R"({"$or":[{"$and":[]}]})"},
        {"a pattern in place of something else", "ADD_ARTIFACT_ALIAS", R"({"alias":{"$eq":"a"}})",
            [](EventFields& f) {
                f.foreignCondition.clear();
                f.pattern = u"^a$"_s;
            },
            R"({"$or":[{"$and":[{"alias":{"$regex":"^a$"}}]}]})"},
        {"a pattern beside what stays is nothing", "ADD_ARTIFACT_ALIAS", R"({"alias":{"$eq":"a"}})",
            [](EventFields& f) { f.pattern = u"^a$"_s; }, R"({"alias":{"$eq":"a"}})"},
    };
}

inline QList<EditCase> metricEdits()
{
    return {
        {"threshold alone", "RUN_METRIC", threshold, [](EventFields& f) { f.metric.value = u"0.10"_s; },
            R"({"x":1, "run_filter":"{ \"$and\":[] }","run_metric_filter":{"threshold_filter":{"threshold":0.10 ,"name":"l\u00e9","agg_op":"MIN","window_size":4,"cmp_op":"$eq"},"change_filter":null},"metric_filter":null})"},
        {"aggregation alone", "RUN_METRIC", threshold, [](EventFields& f) { f.metric.aggregation.clear(); },
            R"({"x":1, "run_filter":"{ \"$and\":[] }","run_metric_filter":{"threshold_filter":{"threshold":1e400 ,"name":"l\u00e9","agg_op":null,"window_size":4,"cmp_op":"$eq"},"change_filter":null},"metric_filter":null})"},
        {"which runs alone", "RUN_METRIC", threshold, [](EventFields& f) { f.run.namePattern = u"^a"_s; },
            R"({"x":1, "run_filter":"{\"$and\":[{\"display_name\":{\"$regex\":\"^a\"}}]}","run_metric_filter":{"threshold_filter":{"threshold":1e400 ,"name":"l\u00e9","agg_op":"MIN","window_size":4,"cmp_op":"$eq"},"change_filter":null},"metric_filter":null})"},
        {"legacy: which runs alone", "RUN_METRIC",
            R"({"run_filter":"{}","metric_filter":"{\"name\":\"l\",\"agg_op\":null,\"window_size\":1,\"cmp_op\":\"$gt\",\"threshold\":1.0}"})",
            [](EventFields& f) { f.run.user = u"member"_s; },
            R"({"run_filter":"{\"$and\":[{\"username\":{\"$eq\":\"member\"}}]}","metric_filter":"{\"name\":\"l\",\"agg_op\":null,\"window_size\":1,\"cmp_op\":\"$gt\",\"threshold\":1.0}"})"},
        {"legacy: the metric is said anew", "RUN_METRIC",
            R"({"run_filter":"{}","metric_filter":"{\"name\":\"l\", \"agg_op\":null,\"window_size\":1,\"cmp_op\":\"$gt\",\"threshold\":1.0}"})",
            [](EventFields& f) { f.metric.comparison = u"$lt"_s; },
            R"({"run_filter":"{}","metric_filter":null,"run_metric_filter":{"threshold_filter":{"name":"l", "agg_op":null,"window_size":1,"cmp_op":"$lt","threshold":1.0}}})"},
        {"transition: the old one goes", "RUN_METRIC",
            R"({"metric_filter":"{\"name\":\"old\"}","run_metric_filter":{"threshold_filter":{"name":"new","agg_op":"MIN","window_size":5,"cmp_op":"$lt","threshold":0.25}}})",
            [](EventFields& f) { f.metric.window = 6; },
            R"({"metric_filter":null,"run_metric_filter":{"threshold_filter":{"name":"new","agg_op":"MIN","window_size":6,"cmp_op":"$lt","threshold":0.25}}})"},
        {"nested text stays nested", "RUN_METRIC",
            R"({"run_metric_filter":"{\u0022threshold_filter\u0022:{\"name\":\"l\",\"agg_op\":\"MIN\",\"window_size\":4,\"cmp_op\":\"$lte\",\"threshold\":3}}"})",
            [](EventFields& f) { f.metric.value = u"4"_s; },
            R"({"run_metric_filter":"{\u0022threshold_filter\u0022:{\"name\":\"l\",\"agg_op\":\"MIN\",\"window_size\":4,\"cmp_op\":\"$lte\",\"threshold\":4}}"})"},
        {"what was missing comes", "RUN_METRIC", R"({"run_filter":"{}","future":[1]})",
            [](EventFields& f) {
                f.metric = {u"l"_s, {}, u"$gt"_s, u"1"_s, 1, 50, u"RELATIVE"_s, u"ANY"_s};
            },
            R"({"run_filter":"{}","future":[1],"run_metric_filter":{"threshold_filter":{"name":"l","agg_op":null,"window_size":1,"cmp_op":"$gt","threshold":1}}})"},
        {"foreign metric stays while runs change", "RUN_METRIC",
            R"({"run_filter":"{}","run_metric_filter":{"threshold_filter":{"name":"l","cmp_op":"$near"}}})",
            [](EventFields& f) { f.run.user = u"member"_s; },
            R"({"run_filter":"{\"$and\":[{\"username\":{\"$eq\":\"member\"}}]}","run_metric_filter":{"threshold_filter":{"name":"l","cmp_op":"$near"}}})"},
        {"foreign runs stay while the metric changes", "RUN_METRIC",
            R"({"run_filter":"{\"state\":{\"$in\":[1]}}","run_metric_filter":{"threshold_filter":{"name":"l","agg_op":"MIN","window_size":4,"cmp_op":"$lte","threshold":3}}})",
            [](EventFields& f) { f.metric.metric = u"m"_s; },
            R"({"run_filter":"{\"state\":{\"$in\":[1]}}","run_metric_filter":{"threshold_filter":{"name":"m","agg_op":"MIN","window_size":4,"cmp_op":"$lte","threshold":3}}})"},
        {"a bare condition gets its place", "RUN_METRIC", R"({"$or":[{"x":{"$eq":1}}]})",
            [](EventFields& f) { f.metric.metric = u"m"_s; },
            R"({"run_filter":"{\"$or\":[{\"x\":{\"$eq\":1}}]}","run_metric_filter":{"threshold_filter":{"name":"m","agg_op":"AVERAGE","window_size":5,"cmp_op":"$gt","threshold":null}}})"},
        {"change: prior window", "RUN_METRIC_CHANGE",
            R"({"run_metric_filter":{"change_filter":{"change_dir":"ANY","name":"l","agg_op":null,"current_window_size":1,"change_amount":2,"prior_window_size":1,"change_type":"ABSOLUTE"}}})",
            [](EventFields& f) { f.metric.priorWindow = 9; },
            R"({"run_metric_filter":{"change_filter":{"change_dir":"ANY","name":"l","agg_op":null,"current_window_size":1,"change_amount":2,"prior_window_size":9,"change_type":"ABSOLUTE"}}})"},
        {"another type takes the runs along", "RUN_METRIC",
            R"({"run_filter":"{ \"config.lr\":{\"$gt\":0.10} }","run_metric_filter":{"threshold_filter":{"name":"l","cmp_op":"$near"}}})",
            [](EventFields& f) {
                const QString runs = f.foreignCondition;
                f = startingFields(u"RUN_STATE"_s);
                f.foreignCondition = runs;
                f.states = {u"FAILED"_s};
            },
            R"({"run_filter":"{ \"config.lr\":{\"$gt\":0.10} }","run_state_filter":{"states":["FAILED"]}})"},
        {"another type of another kind", "RUN_STATE", R"({"run_filter":"{}","run_state_filter":{"states":["FAILED"]}})",
            [](EventFields& f) {
                f = startingFields(u"ADD_ARTIFACT_ALIAS"_s);
                f.pattern = u"^v"_s;
            },
            R"({"$or":[{"$and":[{"alias":{"$regex":"^v"}}]}]})"},
    };
}

inline QList<EditCase> runEdits()
{
    return {
        {"a state more", "RUN_STATE",
            R"({"future":1,"run_filter":"{ }","run_state_filter":{"for":"5m","states":["crashed",7]}})",
            [](EventFields& f) { f.states.append(u"FAILED"_s); },
            R"({"future":1,"run_filter":"{ }","run_state_filter":{"for":"5m","states":["crashed",7,"FAILED"]}})"},
        {"a state less", "RUN_STATE", R"({"run_filter":"{}","run_state_filter":{"states":["CRASHED","FAILED"]}})",
            [](EventFields& f) { f.states = QStringList{u"FAILED"_s}; },
            R"({"run_filter":"{}","run_state_filter":{"states":["FAILED"]}})"},
        {"states in another order are the same", "RUN_STATE",
            R"({"run_filter":"{}","run_state_filter":{"states":["FINISHED" , "FAILED"]}})",
            [](EventFields& f) {
                f.states = QStringList{u"FAILED"_s, u"FINISHED"_s};
            },
            R"({"run_filter":"{}","run_state_filter":{"states":["FINISHED" , "FAILED"]}})"},
        {"the name keeps the user's bytes", "RUN_STATE",
            R"({"run_filter":"{\"$and\" : [{\"username\": {\"$eq\":\"\u006dember\"}},{\"display_name\":{\"$regex\":\"^big-\"}}]}","run_state_filter":{"states":[]}})",
            [](EventFields& f) { f.run.namePattern = u"^small-"_s; },
            R"({"run_filter":"{\"$and\" : [{\"username\": {\"$eq\":\"\u006dember\"}},{\"display_name\":{\"$regex\":\"^small-\"}}]}","run_state_filter":{"states":[]}})"},
        {"a user more", "RUN_STATE",
            R"({"run_filter":{"display_name":{"$regex": "^big-"}},"run_state_filter":{"states":[]}})",
            [](EventFields& f) { f.run.user = u"member"_s; },
            R"({"run_filter":{"$and":[{"username":{"$eq":"member"}},{"display_name":{"$regex": "^big-"}}]},"run_state_filter":{"states":[]}})"},
        {"no runs left out", "RUN_STATE",
            R"({"run_state_filter":{"states":[]},"run_filter":"{\"$and\":[{\"username\":{\"$eq\":\"a\"}}]}"})",
            [](EventFields& f) { f.run.user.clear(); },
            R"({"run_state_filter":{"states":[]},"run_filter":"{\"$and\":[]}"})"},
        {"what stood there twice stands once", "RUN_STATE",
            R"({"run_filter":"{\"a\":{\"$eq\":\"b\"}}","run_state_filter":{"states":[]},"run_filter":"{}"})",
            [](EventFields& f) {
                f.foreignCondition.clear();
                f.run.user = u"member"_s;
            },
            R"({"run_state_filter":{"states":[]},"run_filter":"{\"$and\":[{\"username\":{\"$eq\":\"member\"}}]}"})"},
    };
}

struct NewFilterCase {
    const char* name;
    EventFields fields;
    QString text;
};

inline QList<NewFilterCase> newFilters()
{
    QList<NewFilterCase> cases;
    EventFields alias = startingFields(u"ADD_ARTIFACT_ALIAS"_s);
    cases.append({"any alias", alias, uR"({"$or":[{"$and":[]}]})"_s});
    alias.pattern = u"^v"_s;
    cases.append({"alias", alias, uR"({"$or":[{"$and":[{"alias":{"$regex":"^v"}}]}]})"_s});
    EventFields metric = startingFields(u"RUN_METRIC"_s);
    metric.metric.metric = u"val/loss"_s;
    metric.metric.comparison = u"$lt"_s;
    metric.metric.value = u"0.25"_s;
    cases.append({"threshold", metric,
        uR"({"run_filter":"{\"$and\":[]}","run_metric_filter":{"threshold_filter":{"name":"val/loss","agg_op":"AVERAGE","window_size":5,"cmp_op":"$lt","threshold":0.25}},"metric_filter":null})"_s});
    metric.metric.value = u"many"_s;
    cases.append({"no number is kept as text", metric,
        uR"({"run_filter":"{\"$and\":[]}","run_metric_filter":{"threshold_filter":{"name":"val/loss","agg_op":"AVERAGE","window_size":5,"cmp_op":"$lt","threshold":"many"}},"metric_filter":null})"_s});
    EventFields change = startingFields(u"RUN_METRIC_CHANGE"_s);
    change.metric.metric = u"val/loss"_s;
    change.metric.value = u"0.25"_s;
    change.metric.direction = u"DECREASE"_s;
    change.run = {u"member"_s, u"^big-"_s};
    cases.append({"change", change,
        uR"({"run_filter":"{\"$and\":[{\"username\":{\"$eq\":\"member\"}},{\"display_name\":{\"$regex\":\"^big-\"}}]}","run_metric_filter":{"change_filter":{"name":"val/loss","agg_op":"AVERAGE","current_window_size":10,"change_amount":0.25,"prior_window_size":50,"change_type":"RELATIVE","change_dir":"DECREASE"}},"metric_filter":null})"_s});
    EventFields zscore = startingFields(u"RUN_METRIC_ZSCORE"_s);
    zscore.metric.metric = u"acc"_s;
    zscore.metric.value = u"2.5"_s;
    cases.append({"z-score", zscore,
        uR"({"run_filter":"{\"$and\":[]}","run_metric_filter":{"zscore_filter":{"name":"acc","window_size":30,"threshold":2.5,"change_dir":"ANY"}},"metric_filter":null})"_s});
    EventFields state = startingFields(u"RUN_STATE"_s);
    state.states = QStringList{u"FAILED"_s, u"FINISHED"_s};
    cases.append(
        {"states", state, uR"({"run_filter":"{\"$and\":[]}","run_state_filter":{"states":["FAILED","FINISHED"]}})"_s});
    return cases;
}

} // namespace desk::test
