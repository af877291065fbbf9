// SPDX-License-Identifier: Apache-2.0
#include "ui/payload/payloadexamples.h"

#include "app/core/result.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

// The resources are in a static library, whose initialisers a linker may drop. The macro must stand outside namespaces.
static void initialisePayloads()
{
    Q_INIT_RESOURCE(desk_ui_payload_payloads);
}

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct ExampleText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::PayloadExample)
};

/// The second part of a file's name: events that fill the same variables.
QLatin1StringView familyOf(const Event& event)
{
    if (std::holds_alternative<RunMetricEvent>(event) || std::holds_alternative<RunStateEvent>(event))
        return "run"_L1;
    const auto* artifact = std::get_if<ArtifactEvent>(&event);
    const bool ofCollection = artifact
        && (artifact->kind == ArtifactEventKind::CollectionTagAdded
            || artifact->kind == ArtifactEventKind::CollectionTagRemoved);
    return ofCollection ? "collection"_L1 : "artifact"_L1;
}

QString textOf(const QString& id, const Event& event)
{
    initialisePayloads();
    QFile file(u":/payloads/%1-%2.json"_s.arg(id, familyOf(event)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).trimmed();
}

} // namespace

QList<PayloadExample> payloadExamples(const Event& event, Destination destination)
{
    using enum Destination;
    QList<PayloadExample> all{
        {u"github"_s, {GitHubDispatch}, ExampleText::tr("GitHub repository dispatch"),
            ExampleText::tr("Starts a workflow. \"event_type\" must be one of its repository_dispatch types."), {}},
        {u"teams-card"_s, {TeamsConnector}, ExampleText::tr("Microsoft Teams: MessageCard"),
            ExampleText::tr("For a connector in a channel."), {}},
        {u"teams-adaptive"_s, {TeamsConnector, TeamsWorkflow}, ExampleText::tr("Microsoft Teams: adaptive card"),
            ExampleText::tr("For a workflow, and for a connector too."), {}},
        {u"slack"_s, {Slack}, ExampleText::tr("Slack incoming webhook"),
            ExampleText::tr("Where the team has no Slack integration."), {}},
        {u"discord"_s, {Discord}, ExampleText::tr("Discord"), ExampleText::tr("A message that mentions nobody."), {}},
        {u"generic"_s, {}, ExampleText::tr("Generic"),
            ExampleText::tr("Facts of the event, for a receiver of your own."), {}},
    };
    for (PayloadExample& example : all)
        example.text = textOf(example.id, event);
    std::stable_partition(all.begin(), all.end(),
        [&](const PayloadExample& example) { return example.destinations.contains(destination); });
    return all;
}

} // namespace desk::ui
