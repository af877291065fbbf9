// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/seedpeople.h"

#include "app/sandbox/choices.h"
#include "app/sandbox/data/people.h"
#include "app/sandbox/data/registries.h"
#include "app/sandbox/seed.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Person {
    QLatin1StringView username;
    QLatin1StringView role;
    bool instanceAdmin = false;
};

constexpr Person people[] = {
    {demo::viewer, choices::adminRole, false},
    {demo::member, choices::memberRole, false},
    {demo::viewOnly, choices::viewOnlyRole, false},
    {demo::instanceAdmin, choices::memberRole, true},
};

/// The id of what a reading found or `make` makes.
template <typename Row, typename Make>
Result<qint64> found(const Result<std::optional<Row>>& row, Make make)
{
    if (!row)
        return tl::unexpected(row.error());
    return *row ? Result<qint64>((*row)->id) : make();
}

Result<qint64> addPerson(Database& database, const Person& person, const SeedPeople& places)
{
    const QString name(person.username);
    auto user = addUser(database, {0, name, name + u"@example.com", person.instanceAdmin, QString(demo::team)});
    if (!user)
        return user;
    if (auto own = addEntity(database, {0, name, u"user"_s, std::nullopt, *user}); !own)
        return own;
    for (const qint64 entity : {places.team, places.organizationEntity}) {
        if (const auto added = addMember(database, entity, *user, QString(person.role)); !added)
            return tl::unexpected(added.error());
    }
    if (const auto joined = joinRegistries(database, places.organizationEntity, *user, QString(person.role)); !joined)
        return tl::unexpected(joined.error());
    return user;
}

} // namespace

Result<SeedPeople> addPeople(Database& database)
{
    SeedPeople result;
    const auto organization = found(organizationByName(database, QString(demo::organization)),
        [&] { return addOrganization(database, QString(demo::organization), QString(demo::organizationEntity)); });
    if (!organization)
        return tl::unexpected(organization.error());
    const auto own = found(entityByName(database, QString(demo::organizationEntity)),
        []() -> Result<qint64> { return failure(StoreError{}); });
    const auto team = found(entityByName(database, QString(demo::team)), [&] {
        return addEntity(database, {0, QString(demo::team), u"team"_s, *organization, std::nullopt});
    });
    for (const auto* id : {&own, &team}) {
        if (!*id)
            return tl::unexpected(id->error());
    }
    result.organizationEntity = *own;
    result.team = *team;
    for (const Person& person : people) {
        const auto user =
            found(userByName(database, QString(person.username)), [&] { return addPerson(database, person, result); });
        if (!user)
            return tl::unexpected(user.error());
        if (person.username == demo::viewer)
            result.viewer = *user;
    }
    return result;
}

} // namespace desk::sandbox
