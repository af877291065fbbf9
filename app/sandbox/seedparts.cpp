// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/seedparts.h"

#include "app/core/eventfilter.h"
#include "app/sandbox/data/automations.h"
#include "app/sandbox/data/history.h"
#include "app/sandbox/data/integrations.h"
#include "app/sandbox/data/people.h"
#include "app/sandbox/data/places.h"
#include "app/sandbox/data/registries.h"
#include "app/sandbox/data/values.h"
#include "app/sandbox/seed.h"
#include "app/sandbox/seedpeople.h"
#include "app/sandbox/slack/directory.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

const char16_t versionPayload[] = u"{\"event\":\"${event_type}\",\"version\":\"${artifact_version_string}\","
                                  "\"author\":\"${event_author}\"}";

QString aliasFilter(const QString& pattern)
{
    return artifactFilter(u"alias"_s, u"$regex"_s, pattern).text;
}

QString tagFilter(const QString& pattern)
{
    return artifactFilter(u"tag"_s, u"$regex"_s, pattern).text;
}

QString anyArtifact()
{
    return artifactFilter(u"alias"_s, u"$regex"_s, QString()).text;
}

} // namespace

qint64 Seeder::keep(const Result<qint64>& id)
{
    if (!id && !failed())
        m_status = tl::unexpected(id.error());
    return id.value_or(0);
}

void Seeder::keep(const Status& status)
{
    if (!status && !failed())
        m_status = status;
}

QString Seeder::ago(int minutes) const
{
    return timeText(m_now.addSecs(-60 * qint64(minutes)));
}

void Seeder::addBase()
{
    const auto people = addPeople(m_database);
    if (!people)
        return keep(Status(tl::unexpected(people.error())));
    m_organizationEntity = people->organizationEntity;
    m_team = people->team;
    m_viewer = people->viewer;
}

qint64 Seeder::addPlace(qint64 entity, const QString& name, const QString& description)
{
    const bool isRegistry = isRegistryName(name);
    const qint64 id = keep(addProject(m_database,
        {0, entity, name, description, isRegistry ? u"RESTRICTED"_s : u"PRIVATE"_s, ago(90 * 1440), ago(1440)}));
    m_ids.insert(name, id);
    if (isRegistry)
        keep(fillRegistry(m_database, id));
    return id;
}

void Seeder::setRole(qint64 registry, QLatin1StringView username, const QString& role)
{
    const auto user = userByName(m_database, QString(username));
    if (!user)
        return keep(Status(tl::unexpected(user.error())));
    keep(setRegistryRole(m_database, registry, *user ? (*user)->id : 0, role));
}

/// Not the same in both, so that what a role forbids can be seen.
void Seeder::addRegistryRoles(qint64 models, qint64 datasets)
{
    setRole(datasets, demo::member, u"admin"_s);
    setRole(datasets, demo::viewOnly, u"restricted_viewer"_s);
    keep(setRegistryTeamRole(m_database, models, m_team, u"viewer"_s));
}

qint64 Seeder::addArtifacts(qint64 project, const QString& name, const QString& kind, const QString& type, int versions,
    const QHash<QString, int>& aliases, const QStringList& tags)
{
    const qint64 collection =
        keep(addCollection(m_database, {0, project, name, kind, type, QString(), ago(60 * 1440), ago(720)}));
    m_ids.insert(name, collection);
    QHash<int, qint64> ids;
    for (int number = 0; number < versions; ++number) {
        const QString metadata = u"{\"accuracy\":0.%1,\"framework\":\"example\"}"_s.arg(80 + number);
        const auto version = addVersion(m_database, collection, number, metadata, ago((versions - number) * 1440));
        ids.insert(number, keep(version.map([](const VersionRow& row) { return row.id; })));
    }
    if (versions > 0)
        keep(setAlias(m_database, collection, ids.value(versions - 1), u"latest"_s));
    for (auto it = aliases.begin(); it != aliases.end(); ++it)
        keep(setAlias(m_database, collection, ids.value(it.value()), it.key()));
    for (const QString& tag : tags)
        keep(addTag(m_database, collection, 0, tag));
    return collection;
}

void Seeder::addPlaces()
{
    const qint64 vision = addPlace(m_team, u"vision"_s, u"Image models"_s);
    const qint64 forecast = addPlace(m_team, u"forecast"_s, u"Demand forecasting"_s);
    const qint64 models = addPlace(m_organizationEntity, u"wandb-registry-Model"_s, u"Models ready to be used"_s);
    const qint64 datasets = addPlace(m_organizationEntity, u"wandb-registry-Dataset"_s, u"Datasets ready to be used"_s);
    addRegistryRoles(models, datasets);
    addArtifacts(vision, u"resnet"_s, u"SEQUENCE"_s, u"model"_s, 4, {{u"best"_s, 2}}, {});
    addArtifacts(vision, u"street-images"_s, u"SEQUENCE"_s, u"dataset"_s, 2, {}, {u"raw"_s});
    addArtifacts(forecast, u"demand"_s, u"SEQUENCE"_s, u"model"_s, 3, {}, {});
    addArtifacts(models, u"image-classifier"_s, u"PORTFOLIO"_s, u"model"_s, 8,
        {{u"staging"_s, 7}, {u"production"_s, 5}}, {u"vision"_s});
    addArtifacts(models, u"demand-forecast"_s, u"PORTFOLIO"_s, u"model"_s, 3, {{u"production"_s, 2}}, {});
    addArtifacts(
        datasets, u"street-images-clean"_s, u"PORTFOLIO"_s, u"dataset"_s, 2, {{u"approved"_s, 1}}, {u"images"_s});
    for (const QString& run : {u"train-1"_s, u"train-2"_s}) {
        if (const auto made = runNamed(m_database, vision, run, QString(demo::viewer)); !made)
            keep(Status(tl::unexpected(made.error())));
    }
}

void Seeder::addReach(const QString& receiverUrl)
{
    for (const QString& name : {QString(demo::accessTokenSecret), QString(demo::signingSecret), u"DEPLOY_TOKEN"_s})
        keep(putSecretName(m_database, m_team, name, ago(30 * 1440), true));
    const auto add = [this](const QString& name, const QString& url, const QString& token, const QString& secret) {
        IntegrationRow webhook;
        webhook.entity = m_team;
        webhook.kind = u"webhook"_s;
        webhook.name = name;
        webhook.url = url;
        if (!token.isEmpty())
            webhook.accessToken = token;
        if (!secret.isEmpty())
            webhook.secret = secret;
        webhook.createdAt = ago(30 * 1440);
        webhook.receiver = name == demo::receiverWebhook;
        m_ids.insert(name, keep(addIntegration(m_database, webhook)));
    };
    add(QString(demo::receiverWebhook), receiverUrl, QString(demo::accessTokenSecret), QString(demo::signingSecret));
    add(u"Deploy service"_s, u"http://127.0.0.1:9/deploy"_s, u"DEPLOY_TOKEN"_s, QString());
    add(u"Test runner"_s, u"http://127.0.0.1:9/run-tests"_s, QString(), QString());
    for (const QString& channel : {u"#model-releases"_s, u"#training"_s}) {
        IntegrationRow to;
        to.entity = m_team;
        to.kind = u"slack"_s;
        to.workspace = QString(slack::workspace);
        to.channel = channel;
        to.createdAt = ago(30 * 1440);
        m_ids.insert(channel, keep(addIntegration(m_database, to)));
    }
}

qint64 Seeder::addAutomation(TriggerRow trigger)
{
    trigger.createdBy = m_viewer;
    trigger.createdAt = trigger.updatedAt = ago(20 * 1440 - 60 * m_age++);
    trigger.id = keep(addTrigger(m_database, trigger));
    m_automations.push_back(trigger);
    return trigger.id;
}

void Seeder::addDemo(const QString& receiverUrl)
{
    addPlaces();
    addReach(receiverUrl);
    addArtifactAutomations();
    addRunAutomations();
    addPast();
}

void Seeder::addArtifactAutomations()
{
    const auto webhook = [this](const QString& name, const ScopeKey& scope, const QString& event, const QString& filter,
                             const QString& to, const QString& description) {
        TriggerRow row;
        row.name = name;
        row.description = description;
        row.scope = scope;
        row.eventType = event;
        row.filter = filter;
        row.actionType = u"GENERIC_WEBHOOK"_s;
        row.integration = m_ids.value(to);
        row.payload = QString::fromUtf16(versionPayload);
        return row;
    };
    const QString receiver(demo::receiverWebhook);
    const ScopeKey models{u"PROJECT"_s, m_ids.value(u"wandb-registry-Model"_s)};
    const ScopeKey datasets{u"PROJECT"_s, m_ids.value(u"wandb-registry-Dataset"_s)};
    addAutomation(webhook(u"Deploy on production alias"_s, models, u"ADD_ARTIFACT_ALIAS"_s,
        aliasFilter(u"^production$"_s), receiver, u"Sends the new production version to the deployment"_s));
    addAutomation(webhook(u"Test release candidates"_s, {u"ARTIFACT_COLLECTION"_s, m_ids.value(u"image-classifier"_s)},
        u"ADD_ARTIFACT_ALIAS"_s, aliasFilter(u"^rc-"_s), u"Test runner"_s, u"Runs the acceptance tests"_s));
    TriggerRow linked = webhook(u"Announce linked models"_s, models, u"LINK_MODEL"_s, anyArtifact(), receiver,
        u"Tells the channel about every linked version"_s);
    linked.actionType = u"NOTIFICATION"_s;
    linked.integration = m_ids.value(u"#model-releases"_s);
    linked.payload = std::nullopt;
    linked.title = u"New model"_s;
    linked.message = u"${artifact_version_string} was linked by ${event_author}"_s;
    linked.severity = u"INFO"_s;
    addAutomation(linked);
    addAutomation(webhook(u"Check new dataset versions"_s, datasets, u"LINK_MODEL"_s, anyArtifact(), u"Test runner"_s,
        u"Validates every dataset that is linked"_s));
    TriggerRow tagged = webhook(u"Review tagged collections"_s, datasets, u"ADD_COLLECTION_TAG"_s,
        tagFilter(u"review"_s), receiver, u"Collections that need a second look"_s);
    tagged.payload = u"{\"collection\":\"${artifact_collection_name}\",\"tag\":\"${tag}\"}"_s;
    addAutomation(tagged);
    addAutomation(webhook(u"Copy approved artifacts"_s, {u"ENTITY"_s, m_team}, u"ADD_ARTIFACT_TAG"_s,
        tagFilter(u"^approved$"_s), u"Deploy service"_s, u"Team-wide"_s));
    addAutomation(webhook(u"Audit every alias"_s, {u"ENTITY"_s, m_organizationEntity}, u"ADD_ARTIFACT_ALIAS"_s,
        anyArtifact(), receiver, u"Organization-wide audit trail"_s));
    TriggerRow created = webhook(u"Track new versions"_s, {u"ARTIFACT_COLLECTION"_s, m_ids.value(u"resnet"_s)},
        u"CREATE_ARTIFACT"_s, anyArtifact(), receiver, QString());
    created.description = std::nullopt;
    created.actionType = u"NO_OP"_s;
    created.integration = std::nullopt;
    created.payload = std::nullopt;
    addAutomation(created);
}

void Seeder::addRunAutomations()
{
    TriggerRow failed;
    failed.name = u"Alert on failed runs"_s;
    failed.description = u"Runs of the vision project that fail"_s;
    failed.scope = {u"PROJECT"_s, m_ids.value(u"vision"_s)};
    failed.eventType = u"RUN_STATE"_s;
    failed.filter = u"{\"run_filter\":\"{\\\"$and\\\":[]}\",\"run_state_filter\":{\"states\":[\"FAILED\"]}}"_s;
    failed.actionType = u"NOTIFICATION"_s;
    failed.integration = m_ids.value(u"#training"_s);
    failed.title = u"Run failed"_s;
    failed.message = u"${run_name} is ${run_status}"_s;
    failed.severity = u"ERROR"_s;
    addAutomation(failed);

    TriggerRow loss;
    loss.name = u"Validation loss is low"_s;
    loss.scope = failed.scope;
    loss.eventType = u"RUN_METRIC"_s;
    loss.filter = u"{\"run_filter\":\"{\\\"$and\\\":[{\\\"display_name\\\":{\\\"$regex\\\":\\\"^train-\\\"}}]}\","
                  "\"run_metric_filter\":{\"threshold_filter\":{\"name\":\"val/loss\",\"agg_op\":\"AVERAGE\","
                  "\"window_size\":5,\"cmp_op\":\"$lt\",\"threshold\":0.25}},\"metric_filter\":null}"_s;
    loss.actionType = u"GENERIC_WEBHOOK"_s;
    loss.integration = m_ids.value(QString(demo::receiverWebhook));
    loss.payload = u"{\"run\":\"${run_name}\",\"metric\":\"${metric_name}\",\"values\":\"${metric_values}\"}"_s;
    addAutomation(loss);

    TriggerRow drop = loss;
    drop.name = u"Accuracy dropped"_s;
    drop.enabled = false;
    drop.scope = {u"PROJECT"_s, m_ids.value(u"forecast"_s)};
    drop.eventType = u"RUN_METRIC_CHANGE"_s;
    drop.filter =
        u"{\"run_filter\":\"{\\\"$and\\\":[]}\",\"run_metric_filter\":{\"change_filter\":{\"name\":\"accuracy\","
        "\"agg_op\":\"AVERAGE\",\"current_window_size\":10,\"change_amount\":0.25,\"prior_window_size\":50,"
        "\"change_type\":\"RELATIVE\",\"change_dir\":\"DECREASE\"}},\"metric_filter\":null}"_s;
    drop.actionType = u"ARIA"_s;
    drop.integration = std::nullopt;
    drop.payload = u"Why did ${metric_name} of ${run_name} drop?"_s;
    addAutomation(drop);
}

void Seeder::addExecution(
    qint64 trigger, const QString& name, const ScopeKey& scope, const QString& state, int minutesAgo)
{
    ExecutionRow row;
    row.trigger = trigger;
    row.triggerName = name;
    row.createdAt = ago(minutesAgo);
    row.state = state;
    row.scope = scope;
    row.eventType = u"ADD_ARTIFACT_ALIAS"_s;
    row.eventData = u"{\"entityName\":\"example-org-entity\",\"projectName\":\"wandb-registry-Model\","
                    "\"artifactCollectionName\":\"image-classifier\",\"artifactVersionIndex\":5,\"artifactMetadata\":"
                    "\"{}\",\"alias\":\"production\",\"author\":\"member\"}"_s;
    row.actionType = u"GENERIC_WEBHOOK"_s;
    row.integration = m_ids.value(QString(demo::receiverWebhook));
    row.target = QString(demo::receiverWebhook);
    row.payload = u"{\"event\":\"ADD_ARTIFACT_ALIAS\",\"version\":"
                  "\"example-org-entity/wandb-registry-Model/image-classifier:production\",\"author\":\"member\"}"_s;
    if (state == "FINISHED"_L1) {
        row.httpStatus = 200;
        row.httpStatusText = u"200 OK"_s;
        row.responseBody = u"{\"received\":true}"_s;
    } else {
        row.httpStatus = 503;
        row.httpStatusText = u"503 Service Unavailable"_s;
        row.error = u"the endpoint answered 503 Service Unavailable"_s;
    }
    keep(sandbox::addExecution(m_database, row));
    keep(setLastExecuted(m_database, trigger, row.createdAt));
}

/// What the history shows at first: the two automations on aliases of the model registry, oldest first.
void Seeder::addPast()
{
    const auto past = [this](std::size_t automation, const QString& state, int minutesAgo) {
        const TriggerRow& row = m_automations.at(automation);
        addExecution(row.id, row.name, row.scope, state, minutesAgo);
    };
    past(0, u"FINISHED"_s, 9 * 1440);
    past(6, u"FINISHED"_s, 9 * 1440);
    past(0, u"FAILED"_s, 3 * 1440 + 50);
    past(0, u"FINISHED"_s, 3 * 1440);
    past(6, u"FINISHED"_s, 1440);
    past(0, u"FINISHED"_s, 95);
}

void Seeder::addBulk(int automations)
{
    addReach(u"http://127.0.0.1:9/hook"_s);
    const qint64 models = addPlace(m_organizationEntity, u"wandb-registry-Model"_s, QString());
    std::vector<ScopeKey> scopes{{u"PROJECT"_s, models}, {u"ENTITY"_s, m_team}};
    for (int i = 0; i < 10; ++i) {
        const qint64 project = addPlace(m_team, u"project-%1"_s.arg(i), QString());
        scopes.push_back({u"PROJECT"_s, project});
        const qint64 collection =
            addArtifacts(project, u"collection-%1"_s.arg(i), u"SEQUENCE"_s, u"model"_s, 1, {}, {});
        scopes.push_back({u"ARTIFACT_COLLECTION"_s, collection});
    }
    TriggerRow row;
    row.eventType = u"ADD_ARTIFACT_ALIAS"_s;
    row.actionType = u"GENERIC_WEBHOOK"_s;
    row.integration = m_ids.value(QString(demo::receiverWebhook));
    row.payload = QString::fromUtf16(versionPayload);
    for (int i = 0; i < automations && !failed(); ++i) {
        row.name = u"automation-%1"_s.arg(i, 6, 10, QChar(u'0'));
        row.description = u"Bulk automation number %1"_s.arg(i);
        row.scope = scopes[std::size_t(i) % scopes.size()];
        row.filter = aliasFilter(u"^release-%1$"_s.arg(i));
        row.enabled = i % 10 != 9;
        addAutomation(row);
    }
    for (int round = 10; round > 0; --round) {
        for (const TriggerRow& trigger : m_automations) {
            if (failed())
                return;
            addExecution(trigger.id, trigger.name, trigger.scope, round == 5 ? u"FAILED"_s : u"FINISHED"_s, round * 60);
        }
    }
}

} // namespace desk::sandbox
