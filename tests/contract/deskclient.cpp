// SPDX-License-Identifier: Apache-2.0
// What Automation Desk reads and writes through its own client, as JSON lines for sdk_contract.py:
//
//     deskclient list ENTITY            every automation of the entity
//     deskclient integrations ENTITY    every webhook and Slack channel of the entity
//     deskclient create                 one for each draft on the standard input
//     deskclient update ENTITY          the same, each draft with the id it changes
//     deskclient delete ID...
//     deskclient code ENTITY            the automations of the ids as Python and curl, each line {"id", "place"}
//
// The server and the key come from WANDB_BASE_URL and WANDB_API_KEY. It stops at the first error, says it and ends
// with 1.
#include "app/api/client.h"
#include "app/core/eventfields.h"
#include "app/core/eventfilter.h"
#include "app/core/serverurl.h"
#include "app/sync/automationcode.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace desk::contract {

using api::Integrations;
using api::Paged;

namespace {

QJsonObject shown(const Scope& scope)
{
    const auto named = [](const QString& kind, const auto& s) {
        return QJsonObject{{u"kind"_s, kind}, {u"id"_s, s.id.value}, {u"name"_s, s.name}};
    };
    return std::visit(overloaded{
                          [](const UnknownScope& s) {
                              return QJsonObject{{u"kind"_s, QString(u"unknown "_s + s.typeName)}, {u"raw"_s, s.raw}};
                          },
                          [&](const ProjectScope& s) { return named(u"project"_s, s); },
                          [&](const RegistryScope& s) { return named(u"registry"_s, s); },
                          [&](const CollectionScope& s) { return named(u"collection"_s, s); },
                          [&](const TeamScope& s) { return named(u"team"_s, s); },
                          [&](const OrganizationScope& s) { return named(u"organization"_s, s); },
                      },
        scope);
}

Scope scopeFrom(const QJsonObject& shown)
{
    const QString kind = shown.value("kind"_L1).toString();
    const QString id = shown.value("id"_L1).toString();
    const QString name = shown.value("name"_L1).toString();
    if (kind == "collection"_L1)
        return CollectionScope{{id}, name, {}};
    if (kind == "team"_L1)
        return TeamScope{{id}, name};
    if (kind == "organization"_L1)
        return OrganizationScope{{id}, name};
    if (kind == "project"_L1 || kind == "registry"_L1)
        return projectScope({id}, name);
    return UnknownScope{kind, {}};
}

QString kindOf(const Event& event)
{
    return std::visit(overloaded{
                          [](const UnknownEvent&) { return u"unknown"_s; },
                          [](const ArtifactEvent&) { return u"artifact"_s; },
                          [](const RunMetricEvent&) { return u"metric"_s; },
                          [](const RunStateEvent&) { return u"state"_s; },
                      },
        event);
}

/// `filter` is the text as it is written, `read` as it was read; `understood` says whether our parser reads it.
QJsonObject shown(const Event& event)
{
    const EventFilter& filter = filterOf(event);
    const Result<FilterView> view = parseEventFilter(filter);
    QJsonObject result{{u"type"_s, eventTypeName(event)}, {u"kind"_s, kindOf(event)},
        {u"filter"_s, writableFilterText(filter)}, {u"read"_s, filter.text}, {u"understood"_s, view.has_value()}};
    if (view)
        result.insert(u"states"_s, QJsonArray::fromStringList(view->states));
    return result;
}

Event eventFrom(const QJsonObject& shown)
{
    const QString type = shown.value("type"_L1).toString();
    const QJsonArray condition = shown.value("condition"_L1).toArray();
    if (condition.isEmpty())
        return eventOfType(type, {shown.value("filter"_L1).toString()});
    return eventOfType(
        type, artifactFilter(condition.at(0).toString(), condition.at(1).toString(), condition.at(2).toString()));
}

/// An edit as the wizard makes it: the fields that are named get another value, the rest of the text stays.
Event editedFrom(const QJsonObject& changes, const Event& base)
{
    const EventFields before = fieldsOf(base);
    EventFields wanted = before;
    wanted.pattern = changes.value("pattern"_L1).toString(wanted.pattern);
    wanted.metric.value = changes.value("value"_L1).toString(wanted.metric.value);
    wanted.run.namePattern = changes.value("runName"_L1).toString(wanted.run.namePattern);
    return editedEvent(base, before, wanted);
}

QJsonObject shown(const Action& action)
{
    QJsonObject result{{u"type"_s, actionTypeName(action)}};
    if (const auto* webhook = std::get_if<WebhookAction>(&action)) {
        result.insert(u"integration"_s, webhook->webhook.value);
        result.insert(u"payload"_s, webhook->payload ? QJsonValue(*webhook->payload) : QJsonValue());
    } else if (const auto* slack = std::get_if<SlackAction>(&action)) {
        result.insert(u"integration"_s, slack->channel.value);
        result.insert(u"title"_s, slack->title);
        result.insert(u"message"_s, slack->message);
        result.insert(u"severity"_s, slack->severity);
    } else if (const auto* aria = std::get_if<AriaAction>(&action)) {
        result.insert(u"prompt"_s, aria->prompt);
    }
    return result;
}

Action actionFrom(const QJsonObject& shown)
{
    const QString type = shown.value("type"_L1).toString();
    const IntegrationId integration{shown.value("integration"_L1).toString()};
    if (type == "GENERIC_WEBHOOK"_L1) {
        const QJsonValue payload = shown.value("payload"_L1);
        return WebhookAction{
            integration, {}, payload.isString() ? std::optional<QString>(payload.toString()) : std::nullopt};
    }
    if (type == "NOTIFICATION"_L1)
        return SlackAction{integration, {}, shown.value("title"_L1).toString(), shown.value("message"_L1).toString(),
            shown.value("severity"_L1).toString()};
    if (type == "ARIA"_L1)
        return AriaAction{shown.value("prompt"_L1).toString()};
    if (type == "NO_OP"_L1)
        return NoAction{};
    return UnknownAction{type, {}};
}

QJsonObject shown(const Automation& automation)
{
    return {{u"id"_s, automation.id.value}, {u"name"_s, automation.name},
        {u"description"_s, automation.description ? QJsonValue(*automation.description) : QJsonValue()},
        {u"enabled"_s, automation.enabled}, {u"createdBy"_s, automation.createdBy},
        {u"createdAt"_s, automation.createdAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"scope"_s, shown(automation.scope)}, {u"event"_s, shown(automation.event)},
        {u"action"_s, shown(automation.action)}};
}

/// `shown` over `base`: what it does not have stays.
AutomationDraft draftFrom(const QJsonObject& shown, AutomationDraft base)
{
    base.name = shown.value("name"_L1).toString(base.name);
    base.description = shown.value("description"_L1).toString(base.description);
    base.enabled = shown.value("enabled"_L1).toBool(base.enabled);
    if (shown.contains("scope"_L1))
        base.scope = scopeFrom(shown.value("scope"_L1).toObject());
    if (shown.contains("event"_L1))
        base.event = eventFrom(shown.value("event"_L1).toObject());
    if (shown.contains("fields"_L1))
        base.event = editedFrom(shown.value("fields"_L1).toObject(), base.event);
    if (shown.contains("action"_L1))
        base.action = actionFrom(shown.value("action"_L1).toObject());
    return base;
}

class Tool final : public QObject {
public:
    Tool(const QUrl& server, QStringList arguments)
        : m_transport(server, [] { return qgetenv("WANDB_API_KEY"); }), m_client(m_transport),
          m_arguments(std::move(arguments))
    {
    }

    void run()
    {
        const QString command = m_arguments.isEmpty() ? QString() : m_arguments.takeFirst();
        if (command == "list"_L1)
            return list();
        if (command == "integrations"_L1)
            return integrations();
        if (command == "create"_L1)
            return readDrafts() ? createNext() : void();
        if (command == "update"_L1)
            return readDrafts() ? update() : void();
        if (command == "delete"_L1)
            return deleteNext();
        if (command == "code"_L1)
            return readDrafts() ? code() : void();
        fail(u"there is no command \"%1\""_s.arg(command));
    }

private:
    void list()
    {
        with(m_client.automations(entity()), [this](const Paged<Automation>& found) {
            for (const Automation& automation : found.items)
                print(shown(automation));
            end();
        });
    }

    void integrations()
    {
        with(m_client.integrations(entity()), [this](const Integrations& found) {
            for (const Webhook& webhook : found.webhooks)
                print({{u"kind"_s, u"webhook"_s}, {u"id"_s, webhook.id.value}, {u"name"_s, webhook.name},
                    {u"url"_s, webhook.url}});
            for (const SlackChannel& channel : found.slackChannels)
                print({{u"kind"_s, u"slack"_s}, {u"id"_s, channel.id.value}, {u"workspace"_s, channel.workspace},
                    {u"channel"_s, channel.channel}});
            end();
        });
    }

    void createNext()
    {
        if (m_drafts.isEmpty())
            return end();
        with(m_client.createAutomation(draftFrom(m_drafts.takeFirst(), {})), [this](const Automation& created) {
            print(shown(created));
            createNext();
        });
    }

    void update()
    {
        with(m_client.automations(entity()), [this](const Paged<Automation>& found) {
            for (const Automation& automation : found.items)
                m_known.insert(automation.id, automation);
            updateNext();
        });
    }

    void updateNext()
    {
        if (m_drafts.isEmpty())
            return end();
        const QJsonObject change = m_drafts.takeFirst();
        const AutomationId id{change.value("id"_L1).toString()};
        if (!m_known.contains(id))
            return fail(u"there is no automation with the id "_s + id.value);
        const Automation base = m_known.value(id);
        with(m_client.updateAutomation(base, draftFrom(change, draftOf(base))), [this](const Automation& updated) {
            print(shown(updated));
            updateNext();
        });
    }

    void code()
    {
        with(m_client.automations(entity()), [this](const Paged<Automation>& found) {
            for (const Automation& automation : found.items)
                m_known.insert(automation.id, automation);
            for (const QJsonObject& wanted : std::as_const(m_drafts)) {
                const Automation automation = m_known.value({wanted.value("id"_L1).toString()});
                const QJsonObject place = wanted.value("place"_L1).toObject();
                const auto text = [&place](QLatin1StringView key) { return place.value(key).toString(); };
                const sync::CodePlace names{QUrl(text("server"_L1)), text("owner"_L1), text("project"_L1),
                    text("organization"_L1), text("team"_L1)};
                print({{u"id"_s, automation.id.value}, {u"python"_s, sync::pythonCode(automation, names)},
                    {u"curl"_s, sync::curlCommand(automation, names.server)},
                    {u"json"_s, sync::automationJson(automation)}});
            }
            end();
        });
    }

    void deleteNext()
    {
        if (m_arguments.isEmpty())
            return end();
        m_client.deleteAutomation({m_arguments.takeFirst()}).then(this, [this](const Status& done) {
            done ? deleteNext() : fail(debugText(done.error()));
        });
    }

    template <typename T, typename Use>
    void with(Async<T> future, Use use)
    {
        future.then(
            this, [this, use](const Result<T>& result) { result ? use(*result) : fail(debugText(result.error())); });
    }

    bool readDrafts()
    {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly)) {
            fail(input.errorString());
            return false;
        }
        const QList<QByteArray> lines = input.readAll().split('\n');
        for (const QByteArray& line : lines) {
            if (line.isEmpty())
                continue;
            const QJsonDocument draft = QJsonDocument::fromJson(line);
            if (!draft.isObject()) {
                fail(u"not a draft: "_s + QString::fromUtf8(line));
                return false;
            }
            m_drafts.append(draft.object());
        }
        return true;
    }

    [[nodiscard]] QString entity() const { return m_arguments.value(0); }

    void print(const QJsonObject& line)
    {
        m_out << QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) << u'\n';
    }

    void end(int code = 0)
    {
        m_out.flush();
        QCoreApplication::exit(code);
    }

    void fail(const QString& text)
    {
        QTextStream(stderr) << u"deskclient: "_s << text << u'\n';
        end(1);
    }

    api::Transport m_transport;
    api::Client m_client;
    QStringList m_arguments;
    QList<QJsonObject> m_drafts;
    QHash<AutomationId, Automation> m_known;
    QTextStream m_out{stdout};
};

} // namespace

} // namespace desk::contract

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const auto server = desk::parseServerUrl(qEnvironmentVariable("WANDB_BASE_URL"));
    if (!server) {
        QTextStream(stderr) << u"deskclient: "_s << desk::debugText(server.error()) << u'\n';
        return 1;
    }
    desk::contract::Tool tool(*server, QCoreApplication::arguments().mid(1));
    QMetaObject::invokeMethod(
        &tool, [&tool] { tool.run(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
