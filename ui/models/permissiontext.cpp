// SPDX-License-Identifier: Apache-2.0
#include "ui/models/permissiontext.h"

#include <QCoreApplication>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct PermissionText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::PermissionText)

public:
    static QString whoMay(const TeamPermission& permission, const QString& team);
    static QString whomToAsk(const QStringList& admins);
};

QString PermissionText::whoMay(const TeamPermission& permission, const QString& team)
{
    return permission.role == TeamRole::ViewOnly
        ? tr("You have view-only access to %1. Only its admins can change its webhooks, Slack channels and secrets.")
              .arg(team)
        : tr("Only admins of %1 can change its webhooks, Slack channels and secrets.").arg(team);
}

// Three are enough to find one who is there.
QString PermissionText::whomToAsk(const QStringList& admins)
{
    switch (admins.size()) {
    case 0:
        return tr("Ask a team admin.");
    case 1:
        return tr("Ask %1.").arg(admins[0]);
    case 2:
        return tr("Ask %1 or %2.").arg(admins[0], admins[1]);
    default:
        return tr("Ask %1, %2 or %3.").arg(admins[0], admins[1], admins[2]);
    }
}

} // namespace

QString permissionObstacle(const TeamPermission& permission, const QString& team)
{
    if (permission.mayManage)
        return {};
    return PermissionText::whoMay(permission, team) + u' ' + PermissionText::whomToAsk(permission.admins);
}

} // namespace desk::ui
