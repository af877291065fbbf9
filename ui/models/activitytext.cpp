// SPDX-License-Identifier: Apache-2.0
#include "ui/models/activitytext.h"

#include "app/core/result.h"
#include "ui/models/activityparts.h"

#include <QCoreApplication>

namespace desk::ui {

using namespace Qt::StringLiterals;
using What = store::ActivityEntry::What;

namespace {

struct ActivityText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::ActivityText)
};

QString nameOf(const ActivityState& state)
{
    return std::visit(overloaded{
                          [](const std::monostate&) { return QString(); },
                          [](const SlackChannel& channel) { return channel.channel; },
                          [](const Execution& execution) { return execution.automationName; },
                          [](const auto& other) { return other.name; },
                      },
        state);
}

/// "“deploy”", "webhook “deploy-hook”": inside of a sentence.
QString subjectInside(const ActivityRow& row)
{
    const QString name = activityName(row);
    const ActivitySides sides = sidesOf(row);
    if (std::holds_alternative<WebhookDraft>(sides.known()))
        return ActivityText::tr("webhook “%1”").arg(name);
    return ActivityText::tr("“%1”").arg(name);
}

/// The same at its beginning.
QString subjectFirst(const ActivityRow& row)
{
    using Subject = store::ActivityEntry::Subject;
    const QString name = activityName(row);
    switch (row.entries.isEmpty() ? Subject::Automation : row.entries.first().subject) {
    case Subject::Webhook:
        return ActivityText::tr("Webhook “%1”").arg(name);
    case Subject::SlackChannel:
        return ActivityText::tr("Slack channel “%1”").arg(name);
    case Subject::Secret:
        return ActivityText::tr("Secret “%1”").arg(name);
    case Subject::Automation:
    case Subject::Execution:
        return ActivityText::tr("“%1”").arg(name);
    }
    Q_UNREACHABLE();
}

/// Whether turning it on or off is all that was changed, and which; nothing otherwise.
std::optional<bool> onlyTurned(const ActivitySides& sides)
{
    const auto* before = std::get_if<AutomationDraft>(&sides.before);
    const auto* after = std::get_if<AutomationDraft>(&sides.after);
    if (!before || !after || before->enabled == after->enabled)
        return std::nullopt;
    return changedParts(*before, *after).size() == 1 ? std::optional(after->enabled) : std::nullopt;
}

/// The name it had, where another name is all that was changed.
std::optional<QString> onlyRenamed(const ActivitySides& sides)
{
    const QList<ActivityPart> parts = activityParts(sides, {});
    if (!hasBoth(sides) || parts.size() != 1 || parts.first().id != "name"_L1)
        return std::nullopt;
    return parts.first().before;
}

QString mineText(const ActivityRow& row)
{
    const QString subject = subjectInside(row);
    const ActivitySides sides = sidesOf(row);
    switch (whatOf(row)) {
    case What::Created:
        return ActivityText::tr("You created %1").arg(subject);
    case What::Deleted:
        return ActivityText::tr("You deleted %1").arg(subject);
    default:
        break;
    }
    if (const auto on = onlyTurned(sides))
        return on.value() ? ActivityText::tr("You turned on %1").arg(subject)
                          : ActivityText::tr("You turned off %1").arg(subject);
    if (const auto name = onlyRenamed(sides))
        return ActivityText::tr("You renamed “%1” to %2").arg(*name, subject);
    return ActivityText::tr("You changed %1").arg(subject);
}

QString failureText(const ActivityRow& row)
{
    const QString subject = subjectFirst(row);
    const auto* execution = std::get_if<Execution>(&row.entries.first().after);
    const QString status = execution && execution->httpStatus ? QString::number(*execution->httpStatus) : QString();
    const int count = int(row.entries.size());
    if (count > 1)
        return status.isEmpty()
            ? ActivityText::tr("%1 failed %n time(s)", nullptr, count).arg(subject)
            : ActivityText::tr("%1 failed %n time(s), last: %2", nullptr, count).arg(subject, status);
    return status.isEmpty() ? ActivityText::tr("%1 failed").arg(subject)
                            : ActivityText::tr("%1 failed: %2").arg(subject, status);
}

bool isChannel(const ActivityRow& row)
{
    return !row.entries.isEmpty() && row.entries.first().subject == store::ActivityEntry::Subject::SlackChannel;
}

QString theirText(const ActivityRow& row)
{
    const QString subject = subjectFirst(row);
    const ActivitySides sides = sidesOf(row);
    switch (whatOf(row)) {
    case What::Created:
        return isChannel(row) ? ActivityText::tr("%1 was connected").arg(subject)
                              : ActivityText::tr("%1 was created").arg(subject);
    case What::Deleted:
        return isChannel(row) ? ActivityText::tr("%1 was disconnected").arg(subject)
                              : ActivityText::tr("%1 was deleted").arg(subject);
    case What::Failed:
        return failureText(row);
    case What::Changed:
        break;
    }
    if (row.kind == ActivityRow::Kind::Secret)
        return ActivityText::tr("%1 got a new value").arg(subject);
    if (const auto on = onlyTurned(sides))
        return on.value() ? ActivityText::tr("%1 was turned on").arg(subject)
                          : ActivityText::tr("%1 was turned off").arg(subject);
    if (const auto name = onlyRenamed(sides))
        return ActivityText::tr("“%1” was renamed: %2").arg(*name, subject);
    return ActivityText::tr("%1 was changed").arg(subject);
}

QString teamText(const QString& team)
{
    return team.isEmpty() ? QString() : scopePath(TeamScope{{}, team}, {});
}

} // namespace

ActivityPlaces activityPlaces(const store::WorkspaceView& workspace)
{
    ActivityPlaces places;
    places.projects = byId(workspace.projects);
    for (const Project& project : workspace.projects)
        places.scopes.insert(project.id.value, projectScope(project.id, project.name));
    for (const Collection& collection : workspace.collections)
        places.scopes.insert(collection.id.value, CollectionScope{collection.id, collection.name, collection.project});
    for (const Team& team : workspace.teams)
        places.scopes.insert(team.id.value, TeamScope{team.id, team.name});
    for (const Organization& organization : workspace.organizations)
        places.scopes.insert(organization.entityId.value, OrganizationScope{organization.entityId, organization.name});
    return places;
}

QString activityName(const ActivityRow& row)
{
    const QString told = row.entries.isEmpty() ? QString() : row.entries.first().name;
    const QString name = told.isEmpty() ? nameOf(sidesOf(row).known()) : told;
    return name.isEmpty() ? ActivityText::tr("(no name)") : name;
}

QString activitySentence(const ActivityRow& row)
{
    return row.mine ? mineText(row) : row.entries.isEmpty() ? QString() : theirText(row);
}

QString activityWho(const ActivityRow& row)
{
    if (row.mine)
        return ActivityText::tr("You");
    return row.entries.isEmpty() ? QString() : row.entries.first().who;
}

QString activityPlace(const ActivityRow& row, const ActivityPlaces& places)
{
    const auto known = [&](const QString& id) -> std::optional<Scope> {
        const auto at = places.scopes.constFind(id);
        return at == places.scopes.constEnd() ? std::nullopt : std::optional(*at);
    };
    const QString told = row.entries.isEmpty() ? QString() : row.entries.first().scope;
    const ActivitySides sides = sidesOf(row);
    return std::visit(overloaded{
                          [&](const AutomationDraft& draft) {
                              // The workspace knows the project of a collection, the automation may not.
                              return scopePath(known(scopeId(draft.scope)).value_or(draft.scope), places.projects);
                          },
                          [&](const Execution& execution) {
                              const auto scope = known(told.isEmpty() ? execution.scopeId : told);
                              return scope ? scopePath(*scope, places.projects) : QString();
                          },
                          [&](const std::monostate&) {
                              const auto scope = known(told);
                              return scope ? scopePath(*scope, places.projects) : QString();
                          },
                          [&](const auto& other) { return teamText(other.team); },
                      },
        sides.known());
}

QString activityChanges(const ActivityRow& row)
{
    if (whatOf(row) != What::Changed || row.kind == ActivityRow::Kind::Secret)
        return {};
    const ActivitySides sides = sidesOf(row);
    return onlyTurned(sides) || onlyRenamed(sides) ? QString() : partLabels(activityParts(sides, {}));
}

QLatin1StringView activityIcon(const ActivityRow& row)
{
    switch (row.kind) {
    case ActivityRow::Kind::Automation:
        return "automation"_L1;
    case ActivityRow::Kind::Integration:
        return isChannel(row) ? "slack-channel"_L1 : "webhook"_L1;
    case ActivityRow::Kind::Secret:
        return "secret"_L1;
    case ActivityRow::Kind::Execution:
        return "error"_L1;
    }
    Q_UNREACHABLE();
}

QString activityKindLabel(ActivityRow::Kind kind)
{
    switch (kind) {
    case ActivityRow::Kind::Automation:
        return ActivityText::tr("Automations");
    case ActivityRow::Kind::Integration:
        return ActivityText::tr("Webhooks and channels");
    case ActivityRow::Kind::Secret:
        return ActivityText::tr("Secrets");
    case ActivityRow::Kind::Execution:
        return ActivityText::tr("Failed executions");
    }
    Q_UNREACHABLE();
}

} // namespace desk::ui
