// SPDX-License-Identifier: Apache-2.0
#include "ui/pending/pendingcommands.h"

#include "ui/commands/commandregistry.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
const QString category = u"File"_s;
constexpr int group = 1; // beside the sync
} // namespace

PendingCommands::PendingCommands(CommandRegistry& commands, QObject* parent) : QObject(parent), m_commands(commands)
{
    m_commands.add({.id = u"actionApplyPending"_s,
                       .text = tr("Apply change now"),
                       .icon = "sync"_L1,
                       .category = category,
                       .group = group,
                       .keywords = tr("pending send retry")},
        this, [this] { Q_EMIT applyRequested(); });
    m_commands.add({.id = u"actionApplyAllPending"_s,
                       .text = tr("Apply all changes"),
                       .icon = "success"_L1,
                       .category = category,
                       .group = group,
                       .keywords = tr("pending send plan")},
        this, [this] { Q_EMIT applyAllRequested(); });
    m_commands.add({.id = u"actionDiscardPending"_s,
                       .text = tr("Discard change…"),
                       .icon = "delete"_L1,
                       .category = category,
                       .group = group,
                       .keywords = tr("pending remove give up")},
        this, [this] { Q_EMIT discardRequested(); });
    m_commands.add({.id = u"actionOpenPending"_s,
                       .text = tr("Show in its list"),
                       .icon = "forward"_L1,
                       .category = category,
                       .group = group,
                       .keywords = tr("pending open automation webhook")},
        this, [this] { Q_EMIT openRequested(); });
}

void PendingCommands::setObstacles(const Obstacles& obstacles)
{
    m_commands.setObstacle(u"actionApplyPending"_s, obstacles.apply);
    m_commands.setObstacle(u"actionApplyAllPending"_s, obstacles.applyAll);
    m_commands.setObstacle(u"actionDiscardPending"_s, obstacles.discard);
    m_commands.setObstacle(u"actionOpenPending"_s, obstacles.open);
}

} // namespace desk::ui
