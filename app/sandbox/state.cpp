// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/state.h"

#include "app/sandbox/data/history.h"
#include "app/sandbox/data/integrations.h"
#include "app/sandbox/data/people.h"
#include "app/sandbox/seed.h"
#include "app/sandbox/seedpeople.h"

#include <QDir>
#include <QFile>

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

Result<QString> dataFile(const ServerOptions& options, Data* data)
{
    QString folder = options.dataDir;
    if (folder.isEmpty()) {
        data->temporary = std::make_unique<QTemporaryDir>();
        if (!data->temporary->isValid())
            return failure(StoreError{StoreError::Kind::CannotOpen, QDir::tempPath(), data->temporary->errorString()});
        folder = data->temporary->path();
    } else if (!QDir().exists(folder)) {
        if (!QDir().mkpath(folder))
            return failure(StoreError{StoreError::Kind::CannotOpen, folder, u"the folder cannot be made"_s});
        // Others on this computer have no business in it.
        if (!QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return failure(StoreError{StoreError::Kind::CannotOpen, folder, u"its permissions cannot be set"_s});
    }
    return QDir(folder).filePath(u"sandbox.db"_s);
}

/// What every start does, also with data that was there before.
Status refresh(Database& database, const ServerOptions& options, Vault& vault)
{
    if (auto done = failPending(database, u"the sandbox was stopped before the delivery ended"_s); !done)
        return done;
    if (!options.receiverUrl.isEmpty()) {
        if (auto done = moveReceiver(database, options.receiverUrl.toString()); !done)
            return done;
    }
    auto peopled = database.transaction([&database]() -> Status {
        const auto people = addPeople(database);
        return people ? Status() : tl::unexpected(people.error());
    });
    if (!peopled)
        return peopled;
    return fillDemoSecrets(database, vault);
}

} // namespace

Result<Data> openData(const ServerOptions& options, const QDateTime& now, Vault& vault)
{
    const auto plan = seedPlan(options.seed);
    if (!plan)
        return tl::unexpected(plan.error());
    Data data;
    const auto file = dataFile(options, &data);
    if (!file)
        return tl::unexpected(file.error());
    auto database = Database::open(*file);
    if (!database)
        return tl::unexpected(database.error());
    data.database = std::move(*database);
    // Asked of the data and not of the file, because a first start may have ended before its seed was written.
    const auto viewer = userByName(*data.database, QString(demo::viewer));
    if (!viewer)
        return tl::unexpected(viewer.error());
    if (!*viewer) {
        if (auto seeded = seed(*data.database, *plan, options.receiverUrl.toString(), now); !seeded)
            return tl::unexpected(seeded.error());
    }
    if (auto refreshed = refresh(*data.database, options, vault); !refreshed)
        return tl::unexpected(refreshed.error());
    return data;
}

} // namespace desk::sandbox
