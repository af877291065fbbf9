// SPDX-License-Identifier: Apache-2.0
#include "ui/team/secretcommands.h"

#include "ui/commands/commandregistry.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

const QString category = u"Team"_s;
constexpr int group = 3; // behind the webhooks and channels

bool hasCopy(const SecretRow& row)
{
    return row.record && (!row.record->keeper.isEmpty() || row.record->hasPrevious || row.record->hasStale);
}

} // namespace

SecretCommands::SecretCommands(CommandRegistry& commands, QObject* parent) : QObject(parent), m_commands(commands)
{
    addCommands();
    refresh();
}

void SecretCommands::addCommands()
{
    using Signal = void (SecretCommands::*)(const QString&);
    const auto add = [this](const QString& id, const QString& text, QLatin1StringView icon, const QString& keywords,
                         Signal signal) {
        m_commands.add(
            {.id = id, .text = text, .icon = icon, .category = category, .group = group, .keywords = keywords}, this,
            [this, signal] {
                if (m_row)
                    Q_EMIT(this->*signal)(m_row->secret.name);
            });
    };
    m_commands.add({.id = u"actionNewSecret"_s,
                       .text = tr("New &secret…"),
                       .icon = "create"_L1,
                       .category = category,
                       .group = group,
                       .keywords = tr("add token password key")},
        this, [this] { Q_EMIT newRequested(); });
    add(u"actionRotateSecret"_s, tr("R&otate…"), "edit"_L1, tr("secret change replace value"),
        &SecretCommands::rotateRequested);
    add(u"actionRevealSecret"_s, tr("Re&veal local copy…"), "show"_L1, tr("secret keychain value"),
        &SecretCommands::revealRequested);
    add(u"actionForgetSecret"_s, tr("Remove from this co&mputer…"), "hide"_L1, tr("secret forget keychain"),
        &SecretCommands::forgetRequested);
    add(u"actionDeleteSecret"_s, tr("Dele&te secret…"), "delete"_L1, tr("remove"), &SecretCommands::deleteRequested);
}

void SecretCommands::setCurrent(const std::optional<SecretRow>& row)
{
    m_row = row;
    refresh();
}

void SecretCommands::setShown(bool shown)
{
    m_shown = shown;
    refresh();
}

void SecretCommands::setObstacle(const QString& reason)
{
    m_obstacle = reason;
    refresh();
}

void SecretCommands::refresh()
{
    const QString away = !m_shown ? tr("Open the secrets of a team first.")
        : !m_row                  ? tr("Select a secret first.")
                                  : QString();
    const QString change = away.isEmpty() ? m_obstacle : away;
    const QString rotate = change.isEmpty() && !m_row->onServer ? tr("It is not on the server any more.") : change;
    const QString copy = !away.isEmpty() ? away
        : hasCopy(*m_row)                ? QString()
                                         : tr("Its value is not kept on this computer.");
    m_commands.setObstacle(u"actionNewSecret"_s, m_obstacle);
    m_commands.setObstacle(u"actionRotateSecret"_s, rotate);
    m_commands.setObstacle(u"actionRevealSecret"_s, copy);
    m_commands.setObstacle(u"actionForgetSecret"_s, copy);
    m_commands.setObstacle(u"actionDeleteSecret"_s, change);
}

} // namespace desk::ui
