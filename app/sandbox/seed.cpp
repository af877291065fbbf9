// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/seed.h"

#include "app/sandbox/data/integrations.h"
#include "app/sandbox/seedparts.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;

Result<SeedPlan> seedPlan(const QString& text)
{
    if (text == "demo"_L1)
        return SeedPlan{SeedPlan::Kind::Demo, 0};
    if (text == "empty"_L1)
        return SeedPlan{SeedPlan::Kind::Empty, 0};
    if (text == "foreign"_L1)
        return SeedPlan{SeedPlan::Kind::Foreign, 0};
    if (text.startsWith("bulk:"_L1)) {
        bool isNumber = false;
        const int count = text.mid(5).toInt(&isNumber);
        if (isNumber && count >= 1 && count <= 1'000'000)
            return SeedPlan{SeedPlan::Kind::Bulk, count};
    }
    return failure(InvalidInputError{
        u"seed"_s, u"\"%1\" is not demo, empty, foreign or bulk:N with N from 1 to 1000000"_s.arg(text)});
}

Status seed(Database& database, const SeedPlan& plan, const QString& receiverUrl, const QDateTime& now)
{
    return database.transaction([&]() -> Status {
        Seeder seeder(database, now);
        seeder.addBase();
        if (plan.kind == SeedPlan::Kind::Demo || plan.kind == SeedPlan::Kind::Foreign)
            seeder.addDemo(receiverUrl.isEmpty() ? u"http://127.0.0.1:9/hook"_s : receiverUrl);
        if (plan.kind == SeedPlan::Kind::Foreign)
            seeder.addForeign();
        if (plan.kind == SeedPlan::Kind::Bulk)
            seeder.addBulk(plan.automations);
        return seeder.status();
    });
}

Status fillDemoSecrets(Database& database, Vault& vault)
{
    const auto secrets = demoSecrets(database);
    if (!secrets)
        return tl::unexpected(secrets.error());
    for (const SecretRow& secret : *secrets) {
        auto value = Secret::ofAnyLength(randomToken());
        if (!value)
            return tl::unexpected(value.error());
        vault.set(secret.entity, secret.name, *value);
    }
    return {};
}

} // namespace desk::sandbox
