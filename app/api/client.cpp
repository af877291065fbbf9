// SPDX-License-Identifier: Apache-2.0
#include "app/api/client.h"

#include "app/api/clientstate.h"
#include "app/api/decodeautomation.h"
#include "app/api/decodeexecution.h"
#include "app/api/document.h"
#include "app/api/features.h"
#include "app/api/operation.h"

namespace desk::api {

using namespace Qt::StringLiterals;

namespace {
constexpr int automationsPerPage = 50; // what the official client asks; a server's maximum is unknown
constexpr int placesPerPage = 100;
constexpr int namesPerPage = 100; // of a collection's aliases and tags
constexpr std::chrono::milliseconds checkDeadline{10000};

using Call = std::function<Async<QJsonObject>(const QJsonObject& variables)>;

/// Reads every page of the connection at `path`; `decode` is `Result<Page<T>>(const JsonNode&)`.
template <typename T, typename Decode>
Async<Paged<T>> walk(
    Call call, QJsonObject variables, int perPage, const Path& path, Decode decode, int limit = maximumPages)
{
    variables.insert("perPage"_L1, perPage);
    return readAll<T>(
        [call = std::move(call), variables, path, decode](const Cursor& cursor) {
            QJsonObject page = variables;
            page.insert("cursor"_L1, cursor ? QJsonValue(*cursor) : QJsonValue(QJsonValue::Null));
            return mapped<Page<T>>(
                call(page), [path, decode](const QJsonObject& data) { return decode(dataAt(data, path)); });
        },
        limit);
}

template <typename T, typename Decode>
auto pageOf(Decode decode)
{
    return [decode](const JsonNode& connection) { return decodePage<T>(connection, decode); };
}

/// A page of projects, each with its automations: any number of them, so they are put in one row.
Result<Page<Automation>> decodeProjectWalk(const JsonNode& projects)
{
    const auto page = decodePage<QList<Automation>>(projects, [](const JsonNode& project, Faults& faults) {
        return readList<Automation>(project.member("triggers"_L1), faults, decodeAutomation);
    });
    return page.map([](const Page<QList<Automation>>& lists) {
        Page<Automation> flat{{}, lists.endCursor, lists.hasNextPage};
        for (const QList<Automation>& list : lists.items)
            flat.items += list;
        return flat;
    });
}

Paged<Automation> onlyNamed(Paged<Automation> automations, const QString& name)
{
    automations.items.removeIf([&name](const Automation& automation) { return automation.name != name; });
    return automations;
}

Paged<Project> onlyRegistries(Paged<Project> projects)
{
    projects.items.removeIf([](const Project& project) { return !project.isRegistry(); });
    return projects;
}

/// Errors that say nothing about features: asking on would only meet them again.
bool isOfConnection(const Error& error)
{
    return std::holds_alternative<OfflineError>(error) || std::holds_alternative<TlsError>(error)
        || std::holds_alternative<UnauthorizedError>(error) || std::holds_alternative<CancelledError>(error);
}

QJsonObject ofProject(const Project& project)
{
    return {{u"entity"_s, project.owner}, {u"project"_s, project.name}};
}
} // namespace

Async<QJsonObject> Client::State::run(
    const QString& name, const QJsonObject& variables, const CallOptions& options) const
{
    if (!transport)
        return failedFuture<QJsonObject>(CancelledError{});
    return transport->run(operation(name), variables, options);
}

Async<QJsonObject> Client::State::runFitted(
    const QString& name, const QJsonObject& variables, const ServerInfo& info) const
{
    if (!transport)
        return failedFuture<QJsonObject>(CancelledError{});
    return transport->run(fitted(operation(name), info), variables);
}

JsonNode dataAt(const QJsonObject& data, const Path& path)
{
    JsonNode node{data, u"data"_s};
    for (QLatin1StringView key : path)
        node = node.member(key);
    return node;
}

namespace {

/// What an error made nothing of is as it was.
Viewer filledFrom(const Viewer& known, Viewer viewer)
{
    for (QString Viewer::*text : {&Viewer::username, &Viewer::email, &Viewer::defaultTeam}) {
        if ((viewer.*text).isEmpty())
            viewer.*text = known.*text;
    }
    viewer.instanceAdmin = viewer.instanceAdmin || known.instanceAdmin;
    return viewer;
}

} // namespace

Client::Client(Transport& transport) : m_state(std::make_shared<State>())
{
    m_state->transport = &transport;
}

Client::~Client() = default;

Transport* Client::transport() const
{
    return m_state->transport;
}

Async<Viewer> Client::viewer(const Viewer& known)
{
    const QString host = m_state->transport ? hostAndPort(m_state->transport->server()) : QString();
    return mapped<Viewer>(m_state->run(u"Viewer"_s, {}, {PartialData::IsAccepted, checkDeadline}),
        [host, known](const QJsonObject& data) -> Result<Viewer> {
            const JsonNode node = dataAt(data, {"viewer"_L1});
            if (node.isNothing())
                return failure(UnauthorizedError{host});
            Faults faults;
            Viewer viewer = decodeViewer(node, faults);
            if (data.contains(toldErrors) && viewer.id == known.id)
                viewer = filledFrom(known, viewer);
            return faults.result(std::move(viewer));
        });
}

Async<ServerInfo> Client::serverInfo()
{
    const CallOptions options{PartialData::IsError, checkDeadline};
    // Where its pages are is not worth losing the features over on a server that does not say.
    const auto call = orElse<QJsonObject>(m_state->run(u"ServerFeatures"_s, {}, options),
        [state = m_state, options](const Error& error) -> std::optional<Async<QJsonObject>> {
            if (!std::holds_alternative<NotSupportedError>(error) || !state->transport)
                return std::nullopt;
            Operation plain = operation(u"ServerFeatures"_s);
            plain.document = withoutFragments(plain.document, {u"ServerPagesFields"_s});
            return state->transport->run(plain, {}, options);
        });
    return decoded<ServerInfo>(call, {"serverInfo"_L1}, decodeServerInfo)
        .then([state = m_state](Result<ServerInfo> info) -> Result<ServerInfo> {
            if (info)
                state->server = *info;
            else if (!isOfConnection(info.error()))
                return ServerInfo{};
            return info;
        });
}

Async<ServerInfo> Client::features()
{
    return m_state->server ? readyFuture<Result<ServerInfo>>(*m_state->server) : serverInfo();
}

Async<Workspace> Client::workspace()
{
    return decoded<Workspace>(m_state->run(u"Teams"_s, {}), {"viewer"_L1, "teams"_L1}, decodeWorkspace);
}

Async<QList<Organization>> Client::organizations()
{
    return mapped<QList<Organization>>(
        workspace(), [](const Workspace& all) -> Result<QList<Organization>> { return all.organizations; });
}

Async<QList<Team>> Client::teams()
{
    return mapped<QList<Team>>(workspace(), [](const Workspace& all) -> Result<QList<Team>> { return all.teams; });
}

Async<Organization> Client::organization(const QString& name)
{
    return decoded<Organization>(
        m_state->run(u"Organization"_s, {{u"org"_s, name}}), {"organization"_L1}, decodeOrganization);
}

Async<QList<Member>> Client::members(const QString& entity)
{
    return decodedList<Member>(
        m_state->run(u"TeamMembers"_s, {{u"entity"_s, entity}}), {"entity"_L1, "members"_L1}, decodeMember);
}

Async<QList<Member>> Client::organizationMembers(const QString& organization)
{
    return decodedList<Member>(m_state->run(u"OrganizationMembers"_s, {{u"org"_s, organization}}),
        {"organization"_L1, "members"_L1}, decodeMember);
}

Async<QList<Member>> Client::registryMembers(const Project& registry)
{
    const QJsonObject variables = ofProject(registry);
    const auto call = orElse<QJsonObject>(m_state->run(u"RegistryMembers"_s, variables),
        [state = m_state, variables](const Error& error) -> std::optional<Async<QJsonObject>> {
            if (!std::holds_alternative<NotSupportedError>(error) || !state->transport)
                return std::nullopt;
            Operation plain = operation(u"RegistryMembers"_s);
            plain.document = withoutFragments(plain.document, {u"RegistryTeamFields"_s});
            return state->transport->run(plain, variables);
        });
    return decoded<QList<Member>>(call, {"project"_L1}, decodeRegistryMembers);
}

Async<Paged<Project>> Client::projects(const QString& entity)
{
    return walk<Project>([state = m_state](const QJsonObject& v) { return state->run(u"Projects"_s, v); },
        {{u"entity"_s, entity}}, placesPerPage, {"entity"_L1, "projects"_L1}, pageOf<Project>(decodeProject));
}

Async<Paged<Project>> Client::registries(const QString& organization)
{
    const QString filters = u"{\"name\":{\"$regex\":\"^"_s + registryPrefix + u"\"}}"_s;
    const auto all = walk<Project>([state = m_state](const QJsonObject& v) { return state->run(u"Registries"_s, v); },
        {{u"org"_s, organization}, {u"filters"_s, filters}}, placesPerPage,
        {"organization"_L1, "orgEntity"_L1, "projects"_L1}, pageOf<Project>(decodeProject));
    return mapped<Paged<Project>>(
        all, [](const Paged<Project>& found) -> Result<Paged<Project>> { return onlyRegistries(found); });
}

Async<Paged<Collection>> Client::collections(const Project& project)
{
    const auto decode = [id = project.id](const JsonNode& node, Faults& faults) {
        Collection collection = decodeCollection(node, faults);
        collection.project = id;
        return collection;
    };
    return walk<Collection>([state = m_state](const QJsonObject& v) { return state->run(u"Collections"_s, v); },
        ofProject(project), placesPerPage, {"project"_L1, "artifactCollections"_L1}, pageOf<Collection>(decode));
}

Async<Paged<CollectionNames>> Client::collectionNames(const Project& project)
{
    const auto decode = [id = project.id](const JsonNode& node, Faults& faults) {
        CollectionNames names = decodeCollectionNames(node, faults);
        names.collection.project = id;
        return names;
    };
    QJsonObject variables = ofProject(project);
    variables.insert("names"_L1, namesPerPage);
    return walk<CollectionNames>(
        [state = m_state](const QJsonObject& v) { return state->run(u"CollectionNames"_s, v); }, variables,
        placesPerPage, {"project"_L1, "artifactCollections"_L1}, pageOf<CollectionNames>(decode));
}

Async<Paged<QString>> Client::aliases(const CollectionId& collection)
{
    return walk<QString>([state = m_state](const QJsonObject& v) { return state->run(u"CollectionAliases"_s, v); },
        {{u"collection"_s, collection.value}}, namesPerPage, {"artifactCollection"_L1, "aliases"_L1},
        pageOf<QString>(decodeAliasName));
}

Async<Paged<QString>> Client::tags(const CollectionId& collection)
{
    return walk<QString>([state = m_state](const QJsonObject& v) { return state->run(u"CollectionTags"_s, v); },
        {{u"collection"_s, collection.value}}, namesPerPage, {"artifactCollection"_L1, "tags"_L1},
        pageOf<QString>(decodeTagName));
}

Async<Paged<Automation>> Client::automations(const QString& entity)
{
    return entityAutomations(entity, QJsonValue(QJsonValue::Null));
}

Async<Paged<Automation>> Client::automationsNamed(const QString& entity, const QString& name)
{
    const QString filters = jsonTextOf(QJsonObject{{u"name"_s, name}});
    return mapped<Paged<Automation>>(entityAutomations(entity, filters),
        [name](const Paged<Automation>& found) -> Result<Paged<Automation>> { return onlyNamed(found, name); });
}

Async<Paged<Automation>> Client::entityAutomations(const QString& entity, const QJsonValue& filters)
{
    return chained<Paged<Automation>>(features(), [state = m_state, entity, filters](const ServerInfo& info) {
        const bool direct = info.has(queryOnEntity);
        const auto call = [state, info, direct](const QJsonObject& v) {
            return state->runFitted(direct ? u"EntityAutomations"_s : u"EntityProjectAutomations"_s, v, info);
        };
        const QJsonObject variables{{u"entity"_s, entity}};
        if (!direct)
            return walk<Automation>(
                call, variables, automationsPerPage, {"entity"_L1, "projects"_L1}, decodeProjectWalk);
        QJsonObject filtered = variables;
        filtered.insert("filters"_L1, filters);
        return walk<Automation>(
            call, filtered, automationsPerPage, {"entity"_L1, "triggers"_L1}, pageOf<Automation>(decodeAutomation));
    });
}

Async<Paged<Automation>> Client::organizationAutomations(const QString& organization)
{
    return chained<Paged<Automation>>(
        features(), [state = m_state, organization](const ServerInfo& info) -> Async<Paged<Automation>> {
            if (!info.has(queryOnOrganization))
                return failedFuture<Paged<Automation>>(
                    InvalidInputError{u"organization"_s, u"not supported by this server"_s});
            return walk<Automation>(
                [state, info](const QJsonObject& v) { return state->runFitted(u"OrgAutomations"_s, v, info); },
                {{u"org"_s, organization}}, automationsPerPage, {"organization"_L1, "triggers"_L1},
                pageOf<Automation>(decodeAutomation));
        });
}

Async<QList<Automation>> Client::projectAutomations(const Project& project)
{
    return chained<QList<Automation>>(
        features(), [state = m_state, variables = ofProject(project)](const ServerInfo& info) {
            return decodedList<Automation>(state->runFitted(u"ProjectAutomations"_s, variables, info),
                {"project"_L1, "triggers"_L1}, decodeAutomation);
        });
}

Async<Integrations> Client::integrations(const QString& entity)
{
    const auto decode = [entity](
                            const JsonNode& node, Faults& faults) { return decodeIntegration(node, entity, faults); };
    const auto all =
        walk<Integration>([state = m_state](const QJsonObject& v) { return state->run(u"Integrations"_s, v); },
            {{u"entity"_s, entity}}, placesPerPage, {"entity"_L1, "integrations"_L1}, pageOf<Integration>(decode));
    return mapped<Integrations>(all, [](const Paged<Integration>& found) -> Result<Integrations> {
        Integrations result = sorted(found.items);
        result.complete = found.complete;
        return result;
    });
}

Async<QList<TeamSecret>> Client::secrets(const QString& entity)
{
    const auto decode = [entity](const JsonNode& node, Faults& faults) { return decodeSecret(node, entity, faults); };
    return decodedList<TeamSecret>(
        m_state->run(u"Secrets"_s, {{u"entity"_s, entity}}), {"entity"_L1, "secrets"_L1}, decode);
}

Async<Paged<Execution>> Client::executions(const Project& project, int limit)
{
    return chained<Paged<Execution>>(
        features(), [state = m_state, variables = ofProject(project), limit](const ServerInfo& info) {
            return walk<Execution>(
                [state, info](const QJsonObject& v) { return state->runFitted(u"ProjectExecutions"_s, v, info); },
                variables, automationsPerPage, {"project"_L1, "triggerExecutions"_L1},
                pageOf<Execution>(decodeExecution), limit);
        });
}

Async<Paged<Execution>> Client::executionsOf(const AutomationId& automation, int limit)
{
    return chained<Paged<Execution>>(features(), [state = m_state, automation, limit](const ServerInfo& info) {
        return walk<Execution>(
            [state, info](const QJsonObject& v) { return state->runFitted(u"AutomationExecutions"_s, v, info); },
            {{u"automation"_s, automation.value}}, automationsPerPage, {"triggerExecutions"_L1},
            pageOf<Execution>(decodeExecution), limit);
    });
}

} // namespace desk::api
