// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/demoworkspace.h"

namespace desk::test {

using namespace Qt::StringLiterals;

/// What a second sync finds: one automation off, one gone, a webhook elsewhere, a secret more, two failures.
inline void pullAgain(store::Store& store, const DemoWorkspace& demo)
{
    using Of = store::Walk::Of;
    const Viewer dana{u"u1"_s, u"dana"_s, u"Dana"_s, u"dana@example.com"_s, u"acme-ml"_s, false};
    const qint64 pull = expectValue(await(store.beginPull(dana, {}, u"https://api.wandb.ai"_s)));
    const auto put = [&](const store::Walk& walk, store::Page page) {
        expectOk(await(store.putPage(pull, walk, std::move(page))));
    };
    store::Page all = demo.places();
    all.webhooks[1].url = u"https://new-scan.example.com"_s;
    all.secrets.append({u"acme-ml"_s, u"NEW_TOKEN"_s, demo.ago(30)});
    QList<Automation> automations = demo.automations();
    automations[0].enabled = false;
    automations[0].updatedAt = demo.ago(90);
    automations.removeAt(1);
    const QList<Execution> failures{
        demo.execution(u"e8"_s, u"a3"_s, u"EU compliance scan"_s, 50, ExecutionState::Failed, 404),
        demo.execution(u"e7"_s, u"a3"_s, u"EU compliance scan"_s, 60, ExecutionState::Failed, 500)};
    put({Of::Organizations, {}}, {.organizations = all.organizations});
    put({Of::Teams, {}}, {.teams = all.teams});
    put({Of::Projects, u"acme-org"_s}, {.projects = all.projects.mid(0, 2)});
    put({Of::Projects, u"acme-ml"_s}, {.projects = all.projects.mid(2)});
    put({Of::Collections, u"acme-org/wandb-registry-Model"_s}, {.collections = all.collections});
    put({Of::Integrations, u"acme-ml"_s}, {.webhooks = all.webhooks, .slackChannels = all.slackChannels});
    put({Of::Secrets, u"acme-ml"_s}, {.secrets = all.secrets});
    put({Of::Automations, u"acme-org"_s}, {.automations = automations});
    put({Of::Automations, u"acme-ml"_s}, {.automations = {demo.projectAutomation()}});
    put({Of::Executions, u"acme-org"_s}, {.executions = failures});
    (void)expectValue(await(store.finishPull(pull,
        {{Of::Organizations, {}}, {Of::Teams, {}}, {Of::Projects, u"acme-org"_s}, {Of::Projects, u"acme-ml"_s},
            {Of::Collections, u"acme-org/wandb-registry-Model"_s}, {Of::Integrations, u"acme-ml"_s},
            {Of::Secrets, u"acme-ml"_s}, {Of::Automations, u"acme-org"_s}, {Of::Automations, u"acme-ml"_s}},
        true)));
}

} // namespace desk::test
