// SPDX-License-Identifier: Apache-2.0
// Readable text of values, one field a line, for golden files. Texts are quoted so that empty and absent differ.
#pragma once

#include "app/core/automation.h"
#include "app/core/execution.h"
#include "app/core/result.h"
#include "app/core/workspace.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace desk::test {

using namespace Qt::StringLiterals;

inline QString quoted(const QString& text)
{
    QString out = text;
    out.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s).replace(u'"', u"\\\""_s);
    return u'"' + out + u'"';
}

inline QString show(const QString& text)
{
    return quoted(text);
}

inline QString show(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

inline QString show(int value)
{
    return QString::number(value);
}

inline QString show(qint64 value)
{
    return QString::number(value);
}

inline QString show(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : u"never"_s;
}

inline QString show(const QByteArray& bytes)
{
    return quoted(QString::fromUtf8(bytes));
}

template <typename Tag>
QString show(const Id<Tag>& id)
{
    return quoted(id.value);
}

template <typename T>
QString show(const std::optional<T>& value)
{
    return value ? show(*value) : u"none"_s;
}

inline QString line(const char* name, const QString& value)
{
    return QString::fromLatin1(name) + u": "_s + value + u'\n';
}

inline QString text(const Error& error)
{
    return u"error: "_s + debugText(error) + u'\n';
}

inline QString text(const Scope& scope)
{
    const auto named = [](const char* kind, const auto& s) -> QString {
        return line("scope", QString::fromLatin1(kind) + u' ' + show(s.id) + u' ' + show(s.name));
    };
    return std::visit(overloaded{
                          [](const UnknownScope& s) -> QString {
                              return line("scope", u"unknown "_s + show(s.typeName) + u' ' + show(s.raw));
                          },
                          [&](const ProjectScope& s) -> QString { return named("project", s); },
                          [&](const RegistryScope& s) -> QString { return named("registry", s); },
                          [&](const CollectionScope& s) -> QString {
                              const QString text = named("collection", s);
                              return s.project.isEmpty() ? text : text.chopped(1) + u" of "_s + show(s.project) + u'\n';
                          },
                          [&](const TeamScope& s) -> QString { return named("team", s); },
                          [&](const OrganizationScope& s) -> QString { return named("organization", s); },
                      },
        scope);
}

inline QString text(const Event& event)
{
    const QString kind = std::visit(overloaded{
                                        [](const UnknownEvent&) { return u"unknown"_s; },
                                        [](const ArtifactEvent&) { return u"artifact"_s; },
                                        [](const RunMetricEvent&) { return u"run metric"_s; },
                                        [](const RunStateEvent&) { return u"run state"_s; },
                                    },
        event);
    return line("event", kind + u' ' + show(eventTypeName(event))) + line("filter", show(filterOf(event).text));
}

inline QString text(const Action& action)
{
    return std::visit(overloaded{
                          [](const UnknownAction& a) -> QString {
                              return line("action", u"unknown "_s + show(a.typeName) + u' ' + show(a.raw));
                          },
                          [](const WebhookAction& a) -> QString {
                              return line("action", u"webhook "_s + show(a.webhook) + u' ' + show(a.webhookName))
                                  + line("payload", show(a.payload));
                          },
                          [](const SlackAction& a) -> QString {
                              return line("action", u"slack "_s + show(a.channel) + u' ' + show(a.channelName))
                                  + line("message", show(a.severity) + u' ' + show(a.title) + u' ' + show(a.message));
                          },
                          [](const NoAction&) -> QString { return line("action", u"nothing"_s); },
                          [](const AriaAction& a) -> QString { return line("action", u"aria "_s + show(a.prompt)); },
                          [](const QueueJobAction& a) -> QString {
                              return line("action", u"queue job "_s + show(a.queueId) + u' ' + show(a.queueName))
                                  + line("template", show(a.jobTemplate));
                          },
                      },
        action);
}

inline QString text(const Automation& a)
{
    return line("id", show(a.id)) + line("name", show(a.name)) + line("description", show(a.description))
        + line("enabled", show(a.enabled)) + line("created", show(a.createdAt) + u" by "_s + show(a.createdBy))
        + line("updated", show(a.updatedAt)) + line("last executed", show(a.lastExecutedAt)) + text(a.scope)
        + text(a.event) + text(a.action);
}

inline QString text(const DeliveryRecord& d)
{
    return line("request", show(d.request)) + line("response", show(d.response))
        + line("sent", show(d.requestSize) + u" bytes, sha256 "_s + show(d.requestSha256))
        + line("duration", show(d.durationMicroseconds) + u" us"_s);
}

inline QString text(const Execution& e)
{
    static const QStringList states{u"Unknown"_s, u"Pending"_s, u"Finished"_s, u"Failed"_s, u"Skipped"_s};
    return line("id", show(e.id)) + line("automation", show(e.automation) + u' ' + show(e.automationName))
        + line("created", show(e.createdAt)) + line("state", states.value(int(e.state)) + u' ' + show(e.stateName))
        + line("scope", show(e.scopeId)) + line("event", show(e.eventType) + u' ' + show(e.eventDetails))
        + line("action", show(e.actionType) + u' ' + show(e.target)) + line("payload", show(e.payload))
        + line("http", show(e.httpStatus) + u' ' + show(e.httpStatusText)) + line("body", show(e.responseBody))
        + line("error", show(e.error)) + (e.delivery ? text(*e.delivery) : line("delivery", u"none"_s));
}

inline QString text(const Viewer& v)
{
    return line("id", show(v.id)) + line("username", show(v.username)) + line("name", show(v.name))
        + line("email", show(v.email)) + line("default team", show(v.defaultTeam))
        + line("instance admin", show(v.instanceAdmin));
}

inline QString text(const ServerInfo& s)
{
    QStringList features(s.features.cbegin(), s.features.cend());
    features.sort();
    return line("version", show(s.version)) + line("features", features.join(u", "_s));
}

inline QString text(const Organization& o)
{
    return line("organization", show(o.id) + u' ' + show(o.name))
        + line("entity", show(o.entityId) + u' ' + show(o.entityName));
}

inline QString text(const Member& m)
{
    return line("member", show(m.id) + u' ' + show(m.username) + u' ' + show(m.name) + u' ' + show(m.email))
        + line("role", show(m.role) + u" admin "_s + show(m.admin));
}

inline QString text(const Team& t)
{
    QString out = line("team", show(t.id) + u' ' + show(t.name)) + line("of", show(t.organization));
    for (const Member& member : t.members)
        out += text(member);
    return out;
}

inline QString text(const Project& p)
{
    return line(p.isRegistry() ? "registry" : "project", show(p.id) + u' ' + show(p.name))
        + line("shown as", show(p.displayName())) + line("owner", show(p.owner))
        + line("description", show(p.description));
}

inline QString text(const Collection& c)
{
    const QString kind = c.kind == Collection::Kind::Sequence ? u"sequence "_s : u"portfolio "_s;
    return line("collection", kind + show(c.id) + u' ' + show(c.name)) + line("project", show(c.project))
        + line("description", show(c.description));
}

inline QString text(const Webhook& w)
{
    return line("webhook", show(w.id) + u' ' + show(w.name)) + line("team", show(w.team)) + line("url", show(w.url))
        + line("secrets", show(w.accessTokenSecret) + u' ' + show(w.signingSecret))
        + line("created", show(w.createdAt));
}

inline QString text(const SlackChannel& s)
{
    return line("slack", show(s.id) + u' ' + show(s.workspace) + u' ' + show(s.channel)) + line("team", show(s.team));
}

inline QString text(const UnknownIntegration& i)
{
    return line("integration", u"unknown "_s + show(i.id) + u' ' + show(i.typeName)) + line("team", show(i.team));
}

inline QString text(const TeamSecret& s)
{
    return line("secret", show(s.name) + u" of "_s + show(s.team)) + line("created", show(s.createdAt));
}

template <typename T>
QString text(const QList<T>& items)
{
    QStringList parts;
    for (const T& item : items)
        parts.append(text(item));
    return parts.isEmpty() ? u"nothing\n"_s : parts.join(u'\n');
}

template <typename T>
QString text(const Result<T>& result)
{
    return result ? text(*result) : text(result.error());
}

} // namespace desk::test
