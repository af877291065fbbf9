// SPDX-License-Identifier: Apache-2.0
#include "ui/models/activityparts.h"

#include "app/core/jsonedit.h"
#include "app/core/jsonlayout.h"
#include "app/core/result.h"
#include "app/webhook/linediff.h"
#include "ui/models/executionlistmodel.h"
#include "ui/models/relativetime.h"
#include "ui/models/sentence.h"

#include <QCoreApplication>
#include <QSet>

#include <limits>

namespace desk::ui {

using namespace Qt::StringLiterals;
using Form = ActivityPart::Form;

namespace {

struct ActivityPartText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::ActivityPartText)
};

constexpr int mostTimes = 50; ///< of failures in a row; the rest is counted

/// One part of one side. Two sides are the same in it when `identity` is; `text` is for reading.
struct Value {
    QString id;
    QString label;
    Form form = Form::Words;
    QString identity;
    QString text;
};

Value words(const QString& id, const QString& label, const QString& text, Form form = Form::Words)
{
    return {id, label, form, text, text};
}

Value json(const QString& id, const QString& label, const QString& text)
{
    return {id, label, Form::Json, text, indentedJson(text).value_or(text)};
}

QString nameOr(const QString& name, const QString& id)
{
    return name.isEmpty() ? id : name;
}

/// What it acts on; names may be the same where ids are not.
Value targetOf(const Action& action)
{
    const QString label = ActivityPartText::tr("Target");
    const QString id = std::visit(overloaded{
                                      [](const WebhookAction& a) { return a.webhook.value; },
                                      [](const SlackAction& a) { return a.channel.value; },
                                      [](const QueueJobAction& a) { return a.queueId; },
                                      [](const auto&) { return QString(); },
                                  },
        action);
    return {u"target"_s, label, Form::Words, id, nameOr(targetName(action), id)};
}

QString slackText(const SlackAction& action)
{
    QStringList lines;
    const auto add = [&](const QString& label, const QString& text) {
        if (!text.isEmpty())
            lines.append(u"%1: %2"_s.arg(label, text));
    };
    add(ActivityPartText::tr("Title"), action.title);
    add(ActivityPartText::tr("Message"), action.message);
    add(ActivityPartText::tr("Severity"), action.severity);
    return lines.join(u'\n');
}

Value payloadOf(const Action& action)
{
    const QString id = u"payload"_s;
    const QString label = ActivityPartText::tr("Payload");
    return std::visit(overloaded{
                          [&](const WebhookAction& a) { return json(id, label, a.payload.value_or(QString())); },
                          [&](const SlackAction& a) { return words(id, label, slackText(a), Form::Text); },
                          [&](const NoAction&) { return words(id, label, {}); },
                          [&](const AriaAction& a) { return words(id, label, a.prompt, Form::Text); },
                          [&](const QueueJobAction& a) { return json(id, label, a.jobTemplate); },
                          [&](const UnknownAction& a) { return json(id, label, a.raw); },
                      },
        action);
}

Value actionOf(const Action& action)
{
    const auto* unknown = std::get_if<UnknownAction>(&action);
    const QString identity = unknown ? unknown->typeName : actionTypeName(action);
    return {u"action"_s, ActivityPartText::tr("Action"), Form::Words, identity, actionKindLabel(action)};
}

Value scopeOf(const Scope& scope, const ProjectsById& projects)
{
    const auto* unknown = std::get_if<UnknownScope>(&scope);
    return {u"scope"_s, ActivityPartText::tr("Scope"), Form::Words, unknown ? unknown->raw : scopeId(scope),
        scopePath(scope, projects)};
}

QList<Value> valuesOf(const AutomationDraft& draft, const ProjectsById& projects)
{
    return {
        words(u"name"_s, ActivityPartText::tr("Name"), draft.name),
        words(u"description"_s, ActivityPartText::tr("Description"), draft.description, Form::Text),
        words(u"enabled"_s, ActivityPartText::tr("Enabled"),
            draft.enabled ? ActivityPartText::tr("on") : ActivityPartText::tr("off")),
        scopeOf(draft.scope, projects),
        {u"event"_s, ActivityPartText::tr("Event"), Form::Words, eventTypeName(draft.event), eventLabel(draft.event)},
        json(u"filter"_s, ActivityPartText::tr("Filter"), writableFilterText(filterOf(draft.event))),
        actionOf(draft.action),
        targetOf(draft.action),
        payloadOf(draft.action),
    };
}

QList<Value> valuesOf(const WebhookDraft& draft)
{
    return {
        words(u"name"_s, ActivityPartText::tr("Name"), draft.name),
        words(u"url"_s, ActivityPartText::tr("Endpoint URL"), draft.url),
        words(u"token"_s, ActivityPartText::tr("Access token"), draft.accessTokenSecret.value_or(QString())),
        words(u"signing"_s, ActivityPartText::tr("Secret"), draft.signingSecret.value_or(QString())),
    };
}

QList<Value> valuesOf(const SlackChannel& channel)
{
    return {
        words(u"channel"_s, ActivityPartText::tr("Channel"), channel.channel),
        words(u"workspace"_s, ActivityPartText::tr("Workspace"), channel.workspace),
    };
}

QList<Value> valuesOf(const TeamSecret& secret)
{
    return {
        words(u"name"_s, ActivityPartText::tr("Name"), secret.name),
        {u"written"_s, ActivityPartText::tr("Value written"), Form::Words, secret.createdAt.toString(Qt::ISODateWithMs),
            absoluteTime(secret.createdAt)},
    };
}

QList<Value> valuesOf(const Execution& execution)
{
    const QString subject = eventSubject(execution);
    const QString event = eventTypeLabel(execution.eventType);
    return {
        words(u"status"_s, ActivityPartText::tr("Status"),
            statusLabel(execution.state, execution.httpStatus, execution.stateName)),
        words(u"error"_s, ActivityPartText::tr("Error"), execution.error, Form::Text),
        words(
            u"event"_s, ActivityPartText::tr("Event"), subject.isEmpty() ? event : QString(event + u" · "_s + subject)),
        words(u"action"_s, ActivityPartText::tr("Action"), actionLabel(execution)),
        json(u"payload"_s, ActivityPartText::tr("Payload sent"), execution.payload),
        words(u"response"_s, ActivityPartText::tr("Response"), execution.responseBody, Form::Text),
    };
}

QList<Value> valuesOf(const ActivityState& state, const ProjectsById& projects)
{
    return std::visit(overloaded{
                          [](const std::monostate&) { return QList<Value>(); },
                          [&](const AutomationDraft& draft) { return valuesOf(draft, projects); },
                          [](const auto& other) { return valuesOf(other); },
                      },
        state);
}

/// Both have the same parts in the same order.
QList<ActivityPart> compared(const QList<Value>& before, const QList<Value>& after)
{
    QList<ActivityPart> parts;
    for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i) {
        const Value& was = before[i];
        const Value& is = after[i];
        if (was.identity == is.identity)
            continue;
        // Where both read the same, what tells them apart is shown.
        const bool alike = was.text == is.text;
        const Form form = is.identity.isEmpty() ? was.form : is.form;
        parts.append({is.id, is.label, form, alike ? was.identity : was.text, alike ? is.identity : is.text,
            form == Form::Json && sameJson(was.identity, is.identity, Nested::Json)});
    }
    return parts;
}

QList<ActivityPart> listed(const QList<Value>& values, bool isThere)
{
    QList<ActivityPart> parts;
    for (const Value& value : values) {
        if (!value.text.isEmpty())
            parts.append({value.id, value.label, value.form, isThere ? QString() : value.text,
                isThere ? value.text : QString()});
    }
    return parts;
}

QStringList linesOf(const QString& text)
{
    if (text.isEmpty())
        return {};
    QStringList lines = (text.endsWith(u'\n') ? text.chopped(1) : text).split(u'\n');
    for (QString& line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    return lines;
}

} // namespace

QList<ActivityPart> activityParts(const ActivitySides& sides, const ProjectsById& projects)
{
    const QList<Value> before = valuesOf(sides.before, projects);
    const QList<Value> after = valuesOf(sides.after, projects);
    if (before.isEmpty())
        return listed(after, true);
    return after.isEmpty() ? listed(before, false) : compared(before, after);
}

QList<ActivityPart> activityParts(const ActivityRow& row, const ProjectsById& projects)
{
    QList<ActivityPart> parts = activityParts(sidesOf(row), projects);
    if (row.entries.size() < 2)
        return parts;
    QStringList lines;
    for (const store::ActivityEntry& entry : row.entries.mid(0, mostTimes)) {
        const auto* execution = std::get_if<Execution>(&entry.after);
        const QString status =
            execution ? statusLabel(execution->state, execution->httpStatus, execution->stateName) : QString();
        lines.append(u"%1 · %2"_s.arg(absoluteTime(entry.at.isValid() ? entry.at : entry.noticedAt), status));
    }
    if (const int more = int(row.entries.size() - lines.size()); more > 0)
        lines.append(ActivityPartText::tr("and %n more", nullptr, more));
    parts.append({u"times"_s, ActivityPartText::tr("When it failed"), Form::Text, {}, lines.join(u'\n')});
    return parts;
}

bool hasBoth(const ActivitySides& sides)
{
    return !std::holds_alternative<std::monostate>(sides.before)
        && !std::holds_alternative<std::monostate>(sides.after);
}

QList<ActivityPart> changedParts(
    const AutomationDraft& before, const AutomationDraft& after, const ProjectsById& projects)
{
    return compared(valuesOf(before, projects), valuesOf(after, projects));
}

QList<ActivityPart> changedParts(const WebhookDraft& before, const WebhookDraft& after)
{
    return compared(valuesOf(before), valuesOf(after));
}

QString partLabels(const QList<ActivityPart>& parts)
{
    QStringList labels;
    for (const ActivityPart& part : parts) {
        if (!part.sameMeaning)
            labels.append(part.label);
    }
    return labels.join(u", "_s);
}

QString linesOfBoth(const QString& before, const QString& after)
{
    QSet<int> gone;
    QSet<int> come;
    for (const webhook::Difference& line : webhook::lineDiff(before, after, std::numeric_limits<qsizetype>::max()))
        (line.change == webhook::Change::Removed ? gone : come).insert(line.place.toInt());
    const QStringList was = linesOf(before);
    const QStringList is = linesOf(after);
    QStringList lines;
    for (int old = 1, now = 1; old <= was.size() || now <= is.size();) {
        if (gone.contains(old))
            lines.append(u"- "_s + was[old++ - 1]);
        else if (come.contains(now) || old > was.size())
            lines.append(u"+ "_s + is[now++ - 1]);
        else {
            lines.append(u"  "_s + was[old++ - 1]);
            ++now;
        }
    }
    return lines.join(u'\n');
}

} // namespace desk::ui
