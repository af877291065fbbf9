// SPDX-License-Identifier: Apache-2.0
#include "app/core/variables.h"

#include "app/core/result.h"

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// The kinds of event a variable belongs to, as bits.
enum Family : unsigned {
    Artifact = 1, ///< created, linked, unlinked, alias, artifact tag
    CollectionTag = 2,
    Alias = 4,
    Tag = 8, ///< artifact tag and collection tag events
    Metric = 16,
    State = 32,
    EveryEvent = 0xff,
};

struct VariableRow {
    QLatin1StringView name;
    unsigned families;
};

constexpr std::array table{
    VariableRow{QLatin1StringView("automation_name"), EveryEvent},
    VariableRow{QLatin1StringView("event_type"), EveryEvent},
    VariableRow{QLatin1StringView("event_author"), EveryEvent},
    VariableRow{QLatin1StringView("entity_name"), EveryEvent},
    VariableRow{QLatin1StringView("project_name"), EveryEvent},
    VariableRow{QLatin1StringView("artifact_collection_name"), Artifact | CollectionTag},
    VariableRow{QLatin1StringView("artifact_version"), Artifact},
    VariableRow{QLatin1StringView("artifact_version_string"), Artifact},
    VariableRow{QLatin1StringView("artifact_version_index"), Artifact},
    VariableRow{QLatin1StringView("alias"), Alias},
    VariableRow{QLatin1StringView("tag"), Tag},
    VariableRow{QLatin1StringView("run_name"), Metric | State},
    VariableRow{QLatin1StringView("metric_name"), Metric},
    VariableRow{QLatin1StringView("metric_values"), Metric},
    VariableRow{QLatin1StringView("metric_filter"), Metric},
    VariableRow{QLatin1StringView("metric_filter_short"), Metric},
    VariableRow{QLatin1StringView("metric_current_status"), Metric},
    VariableRow{QLatin1StringView("run_status"), State},
};

constexpr QLatin1StringView metadataPrefix{"artifact_metadata."};

unsigned artifactFamilies(ArtifactEventKind kind)
{
    using enum ArtifactEventKind;
    switch (kind) {
    case AliasAdded:
    case AliasUpdated:
        return Artifact | Alias;
    case TagAdded:
    case TagRemoved:
        return Artifact | Tag;
    case CollectionTagAdded:
    case CollectionTagRemoved:
        return CollectionTag | Tag;
    case Created:
    case Linked:
    case Unlinked:
        return Artifact;
    }
    Q_UNREACHABLE();
}

unsigned families(const Event& event)
{
    return std::visit(overloaded{
                          [](const UnknownEvent&) -> unsigned { return EveryEvent; },
                          [](const ArtifactEvent& e) -> unsigned { return artifactFamilies(e.kind); },
                          [](const RunMetricEvent&) -> unsigned { return Metric; },
                          [](const RunStateEvent&) -> unsigned { return State; },
                      },
        event);
}

QString versionString(const EventFacts& facts)
{
    if (facts.collection.isEmpty() || facts.version.isEmpty())
        return {};
    const QString reference = facts.alias.isEmpty() ? facts.version : facts.alias;
    return facts.entity + u'/' + facts.project + u'/' + facts.collection + u':' + reference;
}

QString versionIndex(const QString& version)
{
    return version.startsWith(u'v') ? version.mid(1) : version;
}

} // namespace

VariableUse variableUse(const QString& name, const Event& event, const QStringList& secretNames)
{
    if (secretNames.contains(name) || (name == "ACCESS_TOKEN"_L1 && !secretNames.isEmpty()))
        return VariableUse::Filled;
    const unsigned wanted = families(event);
    if (name.startsWith(metadataPrefix))
        return (wanted & Artifact) ? VariableUse::Filled : VariableUse::AlwaysEmpty;
    for (const VariableRow& row : table) {
        if (row.name == name)
            return (row.families & wanted) ? VariableUse::Filled : VariableUse::AlwaysEmpty;
    }
    return VariableUse::Unknown;
}

QStringList offeredVariables(const Event& event)
{
    QStringList names;
    const unsigned wanted = families(event);
    for (const VariableRow& row : table) {
        if (row.families & wanted)
            names.append(row.name);
    }
    return names;
}

QString renderedEventType(const QString& eventTypeName)
{
    return eventTypeName == "LINK_MODEL"_L1 ? u"LINK_ARTIFACT"_s : eventTypeName;
}

VariableValues variableValues(const EventFacts& facts, const QString& automationName)
{
    VariableValues values;
    for (const VariableRow& row : table)
        values.insert(row.name, QString());
    values[u"automation_name"_s] = automationName;
    values[u"event_type"_s] = renderedEventType(facts.eventType);
    values[u"event_author"_s] = facts.author;
    values[u"entity_name"_s] = facts.entity;
    values[u"project_name"_s] = facts.project;
    values[u"artifact_collection_name"_s] = facts.collection;
    values[u"artifact_version"_s] =
        facts.artifactId.isEmpty() ? QString() : "wandb-artifact://_id/"_L1 + facts.artifactId;
    values[u"artifact_version_string"_s] = versionString(facts);
    values[u"artifact_version_index"_s] = versionIndex(facts.version);
    values[u"alias"_s] = facts.alias;
    values[u"tag"_s] = facts.tag;
    values[u"run_name"_s] = facts.run;
    values[u"run_status"_s] = facts.runState;
    values[u"metric_name"_s] = facts.metric;
    values[u"metric_values"_s] = facts.metricValues;
    for (auto it = facts.metadata.begin(); it != facts.metadata.end(); ++it)
        values[metadataPrefix + it.key()] = it.value();
    return values;
}

EventFacts factsFrom(const VariableValues& values, const QString& eventType)
{
    EventFacts facts;
    facts.eventType = eventType;
    facts.author = values.value(u"event_author"_s);
    facts.entity = values.value(u"entity_name"_s);
    facts.project = values.value(u"project_name"_s);
    facts.collection = values.value(u"artifact_collection_name"_s);
    // What stands behind the last colon is the version or, where an alias was set, the alias.
    const QString index = values.value(u"artifact_version_index"_s);
    const QString named = values.value(u"artifact_version_string"_s).section(u':', -1);
    facts.version = index.isEmpty() ? named : u'v' + index;
    facts.artifactId = values.value(u"artifact_version"_s).section(u'/', -1);
    facts.alias = values.value(u"alias"_s);
    facts.tag = values.value(u"tag"_s);
    facts.run = values.value(u"run_name"_s);
    facts.runState = values.value(u"run_status"_s);
    facts.metric = values.value(u"metric_name"_s);
    facts.metricValues = values.value(u"metric_values"_s);
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.key().startsWith(metadataPrefix))
            facts.metadata.insert(it.key().sliced(metadataPrefix.size()), it.value());
    }
    return facts;
}

EventFacts sampleFacts(const Event& event, const QString& entity, const QString& project, const QString& collection)
{
    EventFacts facts;
    facts.eventType = eventTypeName(event);
    facts.author = u"team-admin"_s;
    facts.entity = entity.isEmpty() ? u"example-team"_s : entity;
    facts.project = project.isEmpty() ? u"example-project"_s : project;
    const unsigned wanted = families(event);
    if (wanted & (Artifact | CollectionTag))
        facts.collection = collection.isEmpty() ? u"example-collection"_s : collection;
    if (wanted & Artifact) {
        facts.version = u"v7"_s;
        facts.artifactId = u"QXJ0aWZhY3Q6Nw=="_s;
        facts.metadata = {{u"accuracy"_s, u"0.94"_s}};
    }
    if (wanted & Alias)
        facts.alias = u"production"_s;
    if (wanted & Tag)
        facts.tag = u"reviewed"_s;
    if (wanted & (Metric | State))
        facts.run = u"sample-run"_s;
    if (wanted & Metric) {
        facts.metric = u"val/loss"_s;
        facts.metricValues = u"[0.31, 0.24]"_s;
    }
    if (wanted & State)
        facts.runState = u"FINISHED"_s;
    return facts;
}

} // namespace desk
