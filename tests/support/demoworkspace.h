// SPDX-License-Identifier: Apache-2.0
// A small organization with everything a page can show, put into a real store.
#pragma once

#include "app/store/store.h"
#include "tests/support/await.h"

namespace desk::test {

using namespace Qt::StringLiterals;

inline void expectOk(const Status& status)
{
    if (!status)
        qFatal("%s", qPrintable(debugText(status.error())));
}

template <typename T>
T expectValue(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(debugText(result.error())));
    return std::move(*result);
}

struct DemoWorkspace {
    QDateTime now = QDateTime::currentDateTimeUtc();
    QString model = u"project-model"_s;
    QString churn = u"collection-churn"_s;
    QString resnet = u"project-resnet"_s;

    [[nodiscard]] QDateTime ago(int seconds) const { return now.addSecs(-seconds); }

    [[nodiscard]] store::Page places() const
    {
        store::Page page;
        page.organizations = {{{u"org"_s}, u"acme"_s, {u"org-entity"_s}, u"acme-org"_s}};
        page.teams = {{{u"team"_s}, u"acme-ml"_s, {u"org"_s},
            {{u"u1"_s, u"dana"_s, u"Dana"_s, u"dana@example.com"_s, u"admin"_s, true}}}};
        page.projects = {
            {{model}, u"wandb-registry-Model"_s, u"acme-org"_s, {}},
            {{u"project-dataset"_s}, u"wandb-registry-Dataset"_s, u"acme-org"_s, {}},
            {{resnet}, u"resnet-sweeps"_s, u"acme-ml"_s, {}},
            {{u"project-llm"_s}, u"llm-finetune"_s, u"acme-ml"_s, {}},
            {{u"project-fraud"_s}, u"fraud-baseline"_s, u"acme-ml"_s, {}},
        };
        page.collections = {
            {{churn}, u"churn-classifier"_s, Collection::Kind::Portfolio, {model}, {}},
            {{u"collection-ranker"_s}, u"ranker-v2"_s, Collection::Kind::Portfolio, {model}, {}},
        };
        page.webhooks = {
            {{u"hook-deploy"_s}, u"acme-ml"_s, u"deploy-hook"_s, u"https://ci.example.com/deploy"_s, u"DEPLOY_TOKEN"_s,
                u"HMAC_KEY"_s, ago(900000)},
            {{u"hook-scan"_s}, u"acme-ml"_s, u"scan-gateway"_s, u"https://scan.example.com"_s, {}, {}, ago(900000)},
            {{u"hook-retire"_s}, u"acme-ml"_s, u"retire-hook"_s, u"https://retire.example.com"_s, {}, {}, ago(900000)},
            {{u"hook-gha"_s}, u"acme-ml"_s, u"gha-dispatch"_s, u"https://gha.example.com"_s, {}, {}, ago(900000)},
        };
        page.slackChannels = {{{u"slack"_s}, u"acme-ml"_s, u"acme"_s, u"#ml-releases"_s}};
        page.secrets = {
            {u"acme-ml"_s, u"DEPLOY_TOKEN"_s, ago(40 * 86400)},
            {u"acme-ml"_s, u"HMAC_KEY"_s, ago(40 * 86400)},
            {u"acme-ml"_s, u"UNUSED_TOKEN"_s, ago(3600)},
        };
        return page;
    }

    [[nodiscard]] Automation automation(
        const QString& id, const QString& name, ArtifactEventKind kind, EventFilter written, Action action) const
    {
        Automation a;
        a.id = {id};
        a.name = name;
        a.createdBy = u"dana"_s;
        a.createdAt = ago(9 * 86400);
        a.updatedAt = ago(2 * 86400);
        a.scope = RegistryScope{{model}, u"wandb-registry-Model"_s};
        a.event = ArtifactEvent{kind, readBackFilter(written.text)};
        a.action = std::move(action);
        return a;
    }

    [[nodiscard]] QList<Automation> automations() const
    {
        const EventFilter any = artifactFilter({}, {}, {});
        const QString payload = u"{\n  \"event_type\": \"BUILD_AND_DEPLOY\",\n  \"client_payload\": {\n    \"model\": "
                                "\"${artifact_version_string}\",\n    \"author\": \"${event_author}\"\n  }\n}"_s;
        const auto hook = [&](const QString& id, const QString& name) { return WebhookAction{{id}, name, payload}; };
        QList<Automation> list{
            automation(u"a1"_s, u"Deploy production model"_s, ArtifactEventKind::AliasAdded,
                artifactFilter(u"alias"_s, u"$regex"_s, u"^production$"_s), hook(u"hook-deploy"_s, u"deploy-hook"_s)),
            automation(u"a2"_s, u"Announce new versions"_s, ArtifactEventKind::Linked, any,
                SlackAction{{u"slack"_s}, u"#ml-releases"_s, u"New version"_s, u"Have a look"_s, u"INFO"_s}),
            automation(u"a3"_s, u"EU compliance scan"_s, ArtifactEventKind::TagAdded,
                artifactFilter(u"tag"_s, u"$regex"_s, u"^europe.*"_s), hook(u"hook-scan"_s, u"scan-gateway"_s)),
            automation(u"a4"_s, u"Retire old ranker"_s, ArtifactEventKind::Unlinked, any,
                hook(u"hook-retire"_s, u"retire-hook"_s)),
            automation(u"a5"_s, u"Shadow: champion alias"_s, ArtifactEventKind::AliasAdded,
                artifactFilter(u"alias"_s, u"$regex"_s, u"^champion$"_s), NoAction{}),
            automation(u"a6"_s, u"Nightly eval kick-off"_s, ArtifactEventKind::AliasAdded,
                artifactFilter(u"alias"_s, u"$eq"_s, u"latest"_s), hook(u"hook-gha"_s, u"gha-dispatch"_s)),
        };
        list[2].scope = CollectionScope{{churn}, u"churn-classifier"_s};
        list[3].scope = CollectionScope{{u"collection-ranker"_s}, u"ranker-v2"_s};
        return list;
    }

    [[nodiscard]] Automation projectAutomation() const
    {
        Automation a = automation(u"a7"_s, u"Stop diverging runs"_s, ArtifactEventKind::Created, {}, NoAction{});
        a.scope = ProjectScope{{resnet}, u"resnet-sweeps"_s};
        a.event = RunMetricEvent{RunMetricKind::Threshold,
            {u"{\"run_filter\":\"{\\\"$and\\\":[]}\",\"run_metric_filter\":{\"threshold_filter\":{\"name\":\"val/"
             u"loss\",\"agg_op\":\"AVERAGE\","
             "\"window_size\":5,\"cmp_op\":\"$lt\",\"threshold\":0.25}},\"metric_filter\":null}"_s}};
        return a;
    }

    [[nodiscard]] Execution execution(const QString& id, const QString& of, const QString& name, int age,
        ExecutionState state, std::optional<int> status) const
    {
        Execution e;
        e.id = {id};
        e.automation = {of};
        e.automationName = name;
        e.createdAt = ago(age);
        e.state = state;
        e.stateName = state == ExecutionState::Failed ? u"FAILED"_s
            : state == ExecutionState::Skipped        ? u"SKIPPED"_s
                                                      : u"FINISHED"_s;
        e.scopeId = model;
        e.eventType = u"ADD_ARTIFACT_ALIAS"_s;
        e.eventDetails =
            u"{\"alias\":\"production\",\"collection\":\"churn-classifier\",\"version\":\"v7\",\"user\":\"dana\"}"_s;
        e.actionType = u"GENERIC_WEBHOOK"_s;
        e.target = u"deploy-hook"_s;
        e.payload =
            u"{\n  \"event_type\": \"BUILD_AND_DEPLOY\",\n  \"client_payload\": { \"model\": \"acme-org/wandb-registry-Model/churn-classifier:v7\" }\n}"_s;
        e.httpStatus = status;
        e.httpStatusText = status == 204 ? u"No Content"_s : status == 401 ? u"Unauthorized"_s : QString();
        return e;
    }

    [[nodiscard]] QList<Execution> executions() const
    {
        QList<Execution> list{
            execution(u"e1"_s, u"a1"_s, u"Deploy production model"_s, 180, ExecutionState::Finished, 204),
            execution(u"e2"_s, u"a1"_s, u"Deploy production model"_s, 4 * 3600, ExecutionState::Finished, 204),
            execution(u"e3"_s, u"a2"_s, u"Announce new versions"_s, 3600, ExecutionState::Finished, {}),
            execution(u"e4"_s, u"a3"_s, u"EU compliance scan"_s, 7200, ExecutionState::Failed, 401),
            execution(u"e5"_s, u"a5"_s, u"Shadow: champion alias"_s, 30 * 3600, ExecutionState::Finished, {}),
            execution(u"e6"_s, u"a6"_s, u"Nightly eval kick-off"_s, 30 * 3600, ExecutionState::Skipped, {}),
        };
        list[0].delivery = DeliveryRecord{
            "POST /deploy HTTP/1.1\r\nHost: ci.example.com\r\nContent-Type: application/json\r\nAuthorization: Bearer ••••••\r\nContent-Length: 96\r\n\r\n{\"event_type\":\"BUILD_AND_DEPLOY\"}"_ba,
            "HTTP/1.1 204 No Content\r\nServer: ci\r\n\r\n"_ba, QByteArray(64, 'a'), 312, 182000};
        list[1].delivery = list[0].delivery;
        list[1].delivery->durationMicroseconds = 201000;
        list[2].eventType = u"LINK_MODEL"_s;
        list[2].actionType = u"NOTIFICATION"_s;
        list[2].target = u"#ml-releases"_s;
        list[3].eventType = u"ADD_ARTIFACT_TAG"_s;
        list[3].target = u"scan-gateway"_s;
        list[3].error = u"The endpoint answered 401 Unauthorized."_s;
        list[3].responseBody = u"{\"error\":\"bad token\"}"_s;
        list[4].actionType = u"NO_OP"_s;
        list[4].target.clear();
        return list;
    }

    /// Puts everything into an open store. `sandbox` turns on what only a sandbox can do.
    void fill(store::Store& store, bool sandbox) const
    {
        using Of = store::Walk::Of;
        ServerInfo server;
        if (sandbox)
            server.features = {QString(sandboxFeature), u"AUTOMATION_SCOPE_ENTITY"_s, u"AUTOMATION_ACTION_ARIA"_s,
                u"AUTOMATION_EVENT_RUN_METRIC_ZSCORE"_s, u"AUTOMATION_EVENT_ADD_ARTIFACT_TAG"_s,
                u"AUTOMATION_EVENT_REMOVE_ARTIFACT_TAG"_s, u"AUTOMATION_EVENT_ADD_COLLECTION_TAG"_s,
                u"AUTOMATION_EVENT_REMOVE_COLLECTION_TAG"_s, u"AUTOMATION_EVENT_UNLINK_ARTIFACT"_s};
        const Viewer dana{u"u1"_s, u"dana"_s, u"Dana"_s, u"dana@example.com"_s, u"acme-ml"_s, false};
        const qint64 pull = expectValue(await(store.beginPull(dana, server, u"https://api.wandb.ai"_s)));
        const store::Page all = places();
        const auto put = [&](const store::Walk& walk, store::Page page) {
            expectOk(await(store.putPage(pull, walk, std::move(page))));
        };
        put({Of::Organizations, {}}, {.organizations = all.organizations});
        put({Of::Teams, {}}, {.teams = all.teams});
        put({Of::Projects, u"acme-org"_s}, {.projects = all.projects.mid(0, 2)});
        put({Of::Projects, u"acme-ml"_s}, {.projects = all.projects.mid(2)});
        put({Of::Collections, u"acme-org/wandb-registry-Model"_s}, {.collections = all.collections});
        put({Of::Integrations, u"acme-ml"_s}, {.webhooks = all.webhooks, .slackChannels = all.slackChannels});
        put({Of::Secrets, u"acme-ml"_s}, {.secrets = all.secrets});
        put({Of::Automations, u"acme-org"_s}, {.automations = automations()});
        put({Of::Automations, u"acme-ml"_s}, {.automations = {projectAutomation()}});
        put({Of::Executions, u"acme-org"_s}, {.executions = executions()});
        (void)expectValue(await(store.finishPull(pull,
            {{Of::Organizations, {}}, {Of::Teams, {}}, {Of::Projects, u"acme-org"_s}, {Of::Projects, u"acme-ml"_s},
                {Of::Collections, u"acme-org/wandb-registry-Model"_s}, {Of::Integrations, u"acme-ml"_s},
                {Of::Secrets, u"acme-ml"_s}, {Of::Automations, u"acme-org"_s}, {Of::Automations, u"acme-ml"_s}},
            true)));
        Automation base = automations().at(3);
        AutomationDraft wanted = draftOf(base);
        wanted.enabled = false;
        (void)expectValue(await(store.enqueue(store::UpdateEdit{base, wanted})));
    }
};

} // namespace desk::test
