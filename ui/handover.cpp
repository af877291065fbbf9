// SPDX-License-Identifier: Apache-2.0
#include "ui/handover.h"

#include "app/core/deliver.h"
#include "app/runtime/directories.h"
#include "ui/commandline.h"
#include "ui/profile.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
struct HandOver {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::HandOver)
};
} // namespace

runtime::InstancePlace instancePlaceOf(const Profile& profile)
{
    // One folder has many paths until it is there to be looked at. Where it cannot be made, its text has to do.
    QDir().mkpath(profile.directory());
    const QString canonical = QDir(profile.directory()).canonicalPath();
    return runtime::instancePlace(runtime::runtimeDirectory(QProcessEnvironment::systemEnvironment()),
        profile.stateDirectory(), canonical.isEmpty() ? profile.directory() : canonical);
}

int handOver(runtime::SingleInstance& instance)
{
    const runtime::StartRequest request{QCoreApplication::applicationVersion(), QCoreApplication::arguments().mid(1),
        qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
    deliver(instance.send(request), qApp, [](const Status& heard) {
        if (!heard)
            std::fprintf(stderr, "%s\n",
                qPrintable(HandOver::tr("Automation Desk runs already with this profile, but does not answer.")));
        QCoreApplication::exit(heard ? 0 : 1);
    });
    return QCoreApplication::exec();
}

QString workspaceName(const std::optional<QUrl>& server)
{
    return server ? server->authority() : HandOver::tr("Sandbox");
}

std::optional<QString> otherWorkspace(const QStringList& arguments, const std::optional<QUrl>& open)
{
    const CommandLine asked = parseCommandLine(QStringList{u"automation-desk"_s} + arguments);
    if (asked.sandbox && open)
        return workspaceName(std::nullopt);
    if (asked.server && asked.server != open)
        return workspaceName(asked.server);
    return std::nullopt;
}

} // namespace desk::ui
