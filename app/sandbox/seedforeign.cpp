// SPDX-License-Identifier: Apache-2.0
// Automations as an older or newer server may hold them (docs/protocol.md 4.6). They are written straight into the
// table, because this server would refuse most of them; the texts are the ones to be read back, byte for byte.
#include "app/sandbox/data/automations.h"
#include "app/sandbox/data/people.h"
#include "app/sandbox/data/values.h"
#include "app/sandbox/seed.h"
#include "app/sandbox/seedparts.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// What most of them have: they watch the demo's model registry and do nothing.
TriggerRow foreign(const QString& name, const ScopeKey& scope, const QString& eventType, const QString& filter)
{
    TriggerRow row;
    row.name = name;
    row.description = u"As another server may hold it"_s;
    row.scope = scope;
    row.eventType = eventType;
    row.filter = filter;
    row.readAsIs = true;
    row.actionType = u"NO_OP"_s;
    return row;
}

} // namespace

void Seeder::addForeignRow(const TriggerRow& row)
{
    TriggerRow trigger = row;
    if (trigger.createdBy == 0)
        trigger.createdBy = m_viewer;
    trigger.createdAt = trigger.updatedAt = ago(400 * 1440 - m_age++);
    keep(sandbox::addTrigger(m_database, trigger));
}

void Seeder::addForeign()
{
    addForeignConditions();
    addForeignMetrics();
    addForeignActions();
}

void Seeder::addForeignConditions()
{
    const ScopeKey models{u"PROJECT"_s, m_ids.value(u"wandb-registry-Model"_s)};
    const auto alias = [&](const QString& name, const QString& filter) {
        addForeignRow(foreign(name, models, u"ADD_ARTIFACT_ALIAS"_s, filter));
    };
    alias(u"Bare condition"_s, uR"({"$or":[{"$and":[{"alias":{"$regex":"^bare$"}}]}]})"_s);
    alias(u"Wrapped twice"_s,
        uR"({"filter":"{\"filter\":\"{\\\"$or\\\":[{\\\"$and\\\":[{\\\"alias\\\":{\\\"$eq\\\":\\\"twice\\\"}}]}]}\"}"})"_s);
    alias(u"Wrapped object"_s, uR"({"filter":{"$or":[{"$and":[{"alias":{"$eq":"object"}}]}]}})"_s);
    alias(u"Early prototype"_s, uR"({"filter":"{\"alias\":{\"$regex\":\"^early\",\"$options\":null}}"})"_s);
    alias(u"No condition at all"_s, u"{}"_s);
    alias(u"No condition, wrapped"_s, uR"({"filter":"{}"})"_s);
    alias(u"Unknown operator"_s,
        uR"({"filter":"{\"$or\":[{\"$and\":[{\"alias\":{\"$soundsLike\":\"prod\"}},{\"region\":\"eu\"}]}]}"})"_s);
    alias(u"Duplicate keys"_s,
        uR"({"filter":"{\"$or\":[],\"$or\":[{\"$and\":[{\"alias\":{\"$eq\":\"a\",\"$eq\":\"b\"}}]}]}"})"_s);
    alias(u"Odd spacing"_s,
        uR"({ "filter" : "{ \"$or\" : [ {\t\"$and\" : [ { \"alias\" : { \"$regex\" : \"^odd\\u0020?\" } } ] } ] }\n" } )"_s);
    alias(u"  Spaces around  "_s, uR"({"filter":"{\"$or\":[{\"$and\":[{\"alias\":{\"$in\":[\"x\",\"y\"]}}]}]}"})"_s);
    addForeignRow(foreign(u"Alias moved"_s, models, u"UPDATE_ARTIFACT_ALIAS"_s,
        uR"({"filter":"{\"$or\":[{\"$and\":[{\"alias\":{\"$eq\":\"best\"}}]}]}"})"_s));
    const ScopeKey collection{u"ARTIFACT_COLLECTION"_s, m_ids.value(u"image-classifier"_s)};
    TriggerRow nameless = foreign(u"Without a description"_s, collection, u"LINK_MODEL"_s, uR"({"filter":""})"_s);
    nameless.description = std::nullopt;
    addForeignRow(nameless);
}

void Seeder::addForeignMetrics()
{
    const ScopeKey vision{u"PROJECT"_s, m_ids.value(u"vision"_s)};
    const auto metric = [&](const QString& name, const QString& type, const QString& filter) {
        addForeignRow(foreign(name, vision, type, filter));
    };
    const QString threshold = u"RUN_METRIC"_s;
    metric(u"Legacy metric filter"_s, threshold,
        uR"({"run_filter":"{\"$and\":[]}","metric_filter":"{\"name\":\"val/loss\",\"agg_op\":\"AVERAGE\",)"
        uR"(\"window_size\":5,\"cmp_op\":\"$lt\",\"threshold\":0.25}"})"_s);
    metric(u"Both metric filters"_s, threshold,
        uR"({"run_filter":"{\"$and\":[]}","run_metric_filter":{"threshold_filter":{"name":"val/loss","agg_op":"MIN",)"
        uR"("window_size":2,"cmp_op":"$lte","threshold":0.2}},"metric_filter":"{\"name\":\"val/loss\",\"agg_op\":)"
        uR"(\"MIN\",\"window_size\":2,\"cmp_op\":\"$lte\",\"threshold\":0.2}"})"_s);
    metric(u"Equal to"_s, threshold,
        uR"({"run_filter":"{\"$and\":[]}","run_metric_filter":{"threshold_filter":{"name":"epoch","agg_op":null,)"
        uR"("window_size":1,"cmp_op":"$eq","threshold":10}},"metric_filter":null})"_s);
    metric(u"Big integers"_s, threshold,
        uR"({"run_filter":"{\"$and\":[{\"config.seed\":{\"$eq\":123456789012345678901234567890}}]}",)"
        uR"("run_metric_filter":{"threshold_filter":{"name":"step","agg_op":null,"window_size":1,"cmp_op":"$gt",)"
        uR"("threshold":9007199254740993}},"metric_filter":null})"_s);
    metric(u"Numbers spelt otherwise"_s, u"RUN_METRIC_CHANGE"_s,
        uR"({"run_filter":{"$and":[]},"run_metric_filter":{"change_filter":{"name":"val/loss","agg_op":"AVERAGE",)"
        uR"("current_window_size":10,"change_amount":2.50e-1,"prior_window_size":50,"change_type":"RELATIVE",)"
        uR"("change_dir":"DECREASE"},"threshold_filter":null,"zscore_filter":null},"metric_filter":null})"_s);
    metric(u"A key of tomorrow"_s, u"RUN_METRIC_ZSCORE"_s,
        uR"({"run_filter":"{\"$and\":[]}","run_metric_filter":{"zscore_filter":{"name":"acc","window_size":30,)"
        uR"("threshold":2.5,"change_dir":"ANY","seasonal":true}},"metric_filter":null,"version":2})"_s);
    metric(u"Crashed and killed"_s, u"RUN_STATE"_s,
        uR"({"run_filter":"{\"$and\":[]}","run_state_filter":{"states":["CRASHED","KILLED"]}})"_s);
    metric(u"States spread out"_s, u"RUN_STATE"_s,
        u"{ \"run_filter\" : \"{ \\\"$and\\\" : [ ] }\" ,\r\n\t\"run_state_filter\" : { \"states\" : [ \"FAILED\" , "
        "\"FINISHED\" ] } }"_s);
    addForeignRow(
        foreign(u"Weave threshold"_s, {u"ENTITY"_s, m_team}, u"WEAVE_METRIC_THRESHOLD"_s, uR"({"threshold":2})"_s));
}

void Seeder::addForeignActions()
{
    const ScopeKey models{u"PROJECT"_s, m_ids.value(u"wandb-registry-Model"_s)};
    const auto base = [&](const QString& name, const QString& actionType) {
        TriggerRow row = foreign(name, models, u"ADD_ARTIFACT_ALIAS"_s,
            uR"({"filter":"{\"$or\":[{\"$and\":[{\"alias\":{\"$eq\":\"foreign\"}}]}]}"})"_s);
        row.actionType = actionType;
        return row;
    };
    TriggerRow payload = base(u"Payload with odd bytes"_s, u"GENERIC_WEBHOOK"_s);
    payload.integration = m_ids.value(QString(demo::receiverWebhook));
    payload.payload = u"{\r\n  \"index\": ${artifact_version_index},\r\n  \"text\": \"a\\u0041\\/b\",   \r\n"
                      "  \"same\": 1, \"same\": 2\r\n}  \r\n"_s;
    addForeignRow(payload);
    TriggerRow silent = base(u"Webhook without a payload"_s, u"GENERIC_WEBHOOK"_s);
    silent.integration = payload.integration;
    addForeignRow(silent);

    const auto queue = m_database.insert(u"INSERT INTO queues (entity_id, name, created_at) VALUES (?, ?, ?)"_s,
        {m_team, u"gpu-queue"_s, ago(500 * 1440)});
    TriggerRow job = base(u"Launch a job"_s, u"QUEUE_JOB"_s);
    job.integration = keep(queue);
    job.payload =
        uR"({"job":"wandb-artifact://example/job:latest","overrides":{"run_config":{"seed":12345678901234567890}}})"_s;
    addForeignRow(job);
    TriggerRow lost = base(u"Launch a job, queue deleted"_s, u"QUEUE_JOB"_s);
    lost.payload = u"{}"_s;
    addForeignRow(lost);
    addForeignRow(base(u"Push to a phone"_s, u"PUSH_NOTIFICATION"_s));

    const auto member = userByName(m_database, QString(demo::member));
    if (!member)
        return keep(Status(tl::unexpected(member.error())));
    TriggerRow aria = base(u"Somebody else's ARIA"_s, u"ARIA"_s);
    aria.createdBy = *member ? (*member)->id : 0;
    aria.payload = u"What changed in ${artifact_version_string}?\r\n\r\nSay it in one line.  "_s;
    addForeignRow(aria);
}

} // namespace desk::sandbox
