// SPDX-License-Identifier: Apache-2.0
#include "ui/models/sentence.h"

#include "app/core/eventfields.h"
#include "app/core/result.h"
#include "ui/models/filtertext.h"
#include "ui/theme/tones.h"

#include <QCoreApplication>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Sentence {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::Sentence)
};

/// How the pieces of a sentence are set: as they are, or as rich text.
struct Markup {
    const Tones* tones = nullptr;

    [[nodiscard]] QString plain(const QString& text) const { return tones ? text.toHtmlEscaped() : text; }
    [[nodiscard]] QString strong(const QString& text) const
    {
        return tones ? "<b>"_L1 + text.toHtmlEscaped() + "</b>"_L1 : text;
    }
    [[nodiscard]] QString code(const QString& text) const
    {
        if (!tones)
            return text;
        return "<span style=\"font-family:monospace; background-color:"_L1 + tones->chip.name() + "\">&nbsp;"_L1
            + text.toHtmlEscaped() + "&nbsp;</span>"_L1;
    }
};

QString artifactLabel(ArtifactEventKind kind)
{
    switch (kind) {
    case ArtifactEventKind::Created:
        return Sentence::tr("New version added");
    case ArtifactEventKind::Linked:
        return Sentence::tr("Version linked");
    case ArtifactEventKind::Unlinked:
        return Sentence::tr("Version unlinked");
    case ArtifactEventKind::AliasAdded:
        return Sentence::tr("Alias added");
    case ArtifactEventKind::AliasUpdated:
        return Sentence::tr("Alias updated");
    case ArtifactEventKind::TagAdded:
        return Sentence::tr("Tag added");
    case ArtifactEventKind::TagRemoved:
        return Sentence::tr("Tag removed");
    case ArtifactEventKind::CollectionTagAdded:
        return Sentence::tr("Collection tag added");
    case ArtifactEventKind::CollectionTagRemoved:
        return Sentence::tr("Collection tag removed");
    }
    Q_UNREACHABLE();
}

QString metricLabel(RunMetricKind kind)
{
    switch (kind) {
    case RunMetricKind::Threshold:
        return Sentence::tr("Run metrics threshold met");
    case RunMetricKind::Change:
        return Sentence::tr("Run metrics change threshold met");
    case RunMetricKind::ZScore:
        return Sentence::tr("Run metrics z-score threshold met");
    }
    Q_UNREACHABLE();
}

QString artifactPhrase(ArtifactEventKind kind)
{
    switch (kind) {
    case ArtifactEventKind::Created:
        return Sentence::tr("a new version is added");
    case ArtifactEventKind::Linked:
        return Sentence::tr("a new version is linked");
    case ArtifactEventKind::Unlinked:
        return Sentence::tr("a version is unlinked");
    case ArtifactEventKind::AliasAdded:
        return Sentence::tr("an artifact alias is added");
    case ArtifactEventKind::AliasUpdated:
        return Sentence::tr("an artifact alias is updated");
    case ArtifactEventKind::TagAdded:
        return Sentence::tr("an artifact tag is added");
    case ArtifactEventKind::TagRemoved:
        return Sentence::tr("an artifact tag is removed");
    case ArtifactEventKind::CollectionTagAdded:
        return Sentence::tr("a collection tag is added");
    case ArtifactEventKind::CollectionTagRemoved:
        return Sentence::tr("a collection tag is removed");
    }
    Q_UNREACHABLE();
}

QString metricPhrase(RunMetricKind kind)
{
    switch (kind) {
    case RunMetricKind::Threshold:
        return Sentence::tr("a run metrics threshold is met");
    case RunMetricKind::Change:
        return Sentence::tr("a run metrics change threshold is met");
    case RunMetricKind::ZScore:
        return Sentence::tr("a run metrics z-score threshold is met");
    }
    Q_UNREACHABLE();
}

QString eventPhrase(const Event& event)
{
    return std::visit(overloaded{
                          [](const ArtifactEvent& e) { return artifactPhrase(e.kind); },
                          [](const RunMetricEvent& e) { return metricPhrase(e.kind); },
                          [](const RunStateEvent&) { return Sentence::tr("a run state changes"); },
                          [](const UnknownEvent& e) {
                              return e.typeName.isEmpty() ? Sentence::tr("an event yet to be chosen happens")
                                                          : Sentence::tr("%1 happens").arg(e.typeName);
                          },
                      },
        event);
}

bool isAboutRuns(const Event& event)
{
    return std::holds_alternative<RunMetricEvent>(event) || std::holds_alternative<RunStateEvent>(event);
}

/// Of an event about artifacts, and of one that nobody knows.
ConditionWords artifactWords(const Event& event, const EventFields& fields)
{
    using Relation = ConditionWords::Relation;
    if (fields.foreignCondition.isEmpty())
        return fields.pattern.isEmpty() ? ConditionWords{} : ConditionWords{Relation::Matching, fields.pattern};
    const auto node = sayableCondition(fields.foreignCondition);
    if (!node || std::holds_alternative<UnknownEvent>(event))
        return {Relation::Raw, fields.foreignCondition};
    return conditionWords(*node, patternField(fields.type));
}

/// What an event asks for, apart from which runs count; the filter's own text where words cannot say it.
QList<ConditionWords> words(const Event& event)
{
    using Relation = ConditionWords::Relation;
    const EventFields fields = fieldsOf(event);
    QList<ConditionWords> list;
    if (!isAboutRuns(event))
        list.append(artifactWords(event, fields));
    else if (std::holds_alternative<RunMetricEvent>(event))
        list.append({Relation::With, metricText(fields)});
    else
        list.append({Relation::With, statesText(fields.states)});
    list.removeIf([](const ConditionWords& one) { return one.relation == Relation::None || one.text.isEmpty(); });
    return list;
}

/// "runs whose name matches ^big- and whose user is member"; empty when every run counts.
QString runsText(const Event& event, const Markup& markup)
{
    QStringList parts;
    const QList<RunWords> pieces = isAboutRuns(event) ? runWords(fieldsOf(event)) : QList<RunWords>();
    for (const RunWords& piece : pieces)
        parts.append(piece.text.arg(markup.code(piece.operand)));
    return parts.isEmpty() ? QString() : Sentence::tr("runs %1").arg(parts.join(u' '));
}

QString related(const ConditionWords& condition, bool isState, const Markup& markup)
{
    using Relation = ConditionWords::Relation;
    const QString text = markup.code(condition.text);
    switch (condition.relation) {
    case Relation::Matching:
        return Sentence::tr("matching %1").arg(text);
    case Relation::EqualTo:
        return Sentence::tr("that is exactly %1").arg(text);
    case Relation::Containing:
        return Sentence::tr("that contains %1").arg(text);
    case Relation::Where:
        return Sentence::tr("where %1").arg(text);
    case Relation::Raw:
        return Sentence::tr("with the filter %1").arg(text);
    case Relation::With:
        return isState ? Sentence::tr("to %1").arg(markup.strong(condition.text)) : Sentence::tr("(%1)").arg(text);
    case Relation::None:
        break;
    }
    return {};
}

QString scopeWords(const Scope& scope, const Markup& m)
{
    return std::visit(
        overloaded{
            [&](const ProjectScope& s) { return Sentence::tr("project %1").arg(m.strong(s.name)); },
            [&](const RegistryScope& s) { return Sentence::tr("registry %1").arg(m.strong(scopeDisplayName(s))); },
            [&](const CollectionScope& s) { return Sentence::tr("collection %1").arg(m.strong(s.name)); },
            [&](const TeamScope& s) { return Sentence::tr("team %1").arg(m.strong(s.name)); },
            [&](const OrganizationScope& s) { return Sentence::tr("organization %1").arg(m.strong(s.name)); },
            [&](const UnknownScope& s) {
                return s.typeName.isEmpty() ? Sentence::tr("a scope yet to be chosen")
                                            : Sentence::tr("a scope of the unknown kind %1").arg(m.plain(s.typeName));
            },
        },
        scope);
}

QString named(const QString& name, const QString& otherwise)
{
    return name.isEmpty() ? otherwise : name;
}

QString actionWords(const Action& action, const Markup& m)
{
    return std::visit(overloaded{
                          [&](const WebhookAction& a) {
                              return Sentence::tr("send a %1 to %2")
                                  .arg(m.strong(Sentence::tr("webhook")),
                                      m.strong(named(a.webhookName, Sentence::tr("a webhook yet to be chosen"))));
                          },
                          [&](const SlackAction& a) {
                              return Sentence::tr("send a %1 to %2")
                                  .arg(m.strong(Sentence::tr("Slack notification")),
                                      m.strong(named(a.channelName, Sentence::tr("a channel yet to be chosen"))));
                          },
                          [&](const NoAction&) { return m.strong(Sentence::tr("do nothing")); },
                          [&](const AriaAction&) { return m.strong(Sentence::tr("trigger ARIA")); },
                          [&](const QueueJobAction& a) {
                              const QString job = m.strong(Sentence::tr("Launch job"));
                              // Servers do not tell every client the queue, and a queue may be deleted.
                              return a.queueName.isEmpty()
                                  ? Sentence::tr("add a %1").arg(job)
                                  : Sentence::tr("add a %1 to queue %2").arg(job, m.strong(a.queueName));
                          },
                          [&](const UnknownAction& a) {
                              return a.typeName.isEmpty()
                                  ? Sentence::tr("do what is yet to be chosen")
                                  : Sentence::tr("run an action of the unknown kind %1").arg(m.plain(a.typeName));
                          },
                      },
        action);
}

/// The article stays outside of the bold part.
QString strongButArticle(const QString& phrase, const Markup& m)
{
    //: The articles that the texts of events begin with, e.g. of "a new version is added", with spaces between.
    const QStringList articles = Sentence::tr("a an").split(u' ');
    const qsizetype space = phrase.indexOf(u' ');
    if (space < 0 || !articles.contains(phrase.left(space)))
        return m.strong(phrase);
    return phrase.left(space + 1) + m.strong(phrase.mid(space + 1));
}

/// How the scope is joined to what happens: a version is linked to a collection, and unlinked from it.
enum class Joint { In, To, From };

Joint jointOf(const AutomationDraft& draft, bool conditional)
{
    const auto* event = std::get_if<ArtifactEvent>(&draft.event);
    if (!event || conditional || !std::holds_alternative<CollectionScope>(draft.scope))
        return Joint::In;
    switch (event->kind) {
    case ArtifactEventKind::Created:
    case ArtifactEventKind::Linked:
    case ArtifactEventKind::CollectionTagAdded:
        return Joint::To;
    case ArtifactEventKind::Unlinked:
    case ArtifactEventKind::CollectionTagRemoved:
        return Joint::From;
    default:
        return Joint::In;
    }
}

QString joined(Joint joint, const QString& event, const QString& scope, const QString& action)
{
    switch (joint) {
    case Joint::In:
        return Sentence::tr("When %1 in %2, %3.").arg(event, scope, action);
    case Joint::To:
        return Sentence::tr("When %1 to %2, %3.").arg(event, scope, action);
    case Joint::From:
        return Sentence::tr("When %1 from %2, %3.").arg(event, scope, action);
    }
    Q_UNREACHABLE();
}

QString build(const AutomationDraft& draft, const Markup& m)
{
    QString event = strongButArticle(eventPhrase(draft.event), m);
    const QList<ConditionWords> conditions = words(draft.event);
    for (const ConditionWords& condition : conditions)
        event += u' ' + related(condition, std::holds_alternative<RunStateEvent>(draft.event), m);
    if (const QString runs = runsText(draft.event, m); !runs.isEmpty())
        event = Sentence::tr("%1 for %2").arg(event, runs);
    return joined(
        jointOf(draft, !conditions.isEmpty()), event, scopeWords(draft.scope, m), actionWords(draft.action, m));
}

QString typeWithName(const QString& type, const QString& name)
{
    return name.isEmpty() ? type : type + u" · "_s + name;
}

} // namespace

QString eventLabel(const Event& event)
{
    return std::visit(
        overloaded{
            [](const ArtifactEvent& e) { return artifactLabel(e.kind); },
            [](const RunMetricEvent& e) { return metricLabel(e.kind); },
            [](const RunStateEvent&) { return Sentence::tr("Run state change"); },
            [](const UnknownEvent& e) { return e.typeName.isEmpty() ? Sentence::tr("Unknown event") : e.typeName; },
        },
        event);
}

QString eventTypeLabel(const QString& typeName)
{
    return eventLabel(eventOfType(typeName, {}));
}

QString conditionText(const Event& event)
{
    QStringList texts;
    for (const ConditionWords& condition : words(event))
        texts.append(condition.text);
    if (const QString runs = runsText(event, {}); !runs.isEmpty())
        texts.append(runs);
    return texts.join(u", "_s);
}

QString actionKindLabel(const Action& action)
{
    return std::visit(
        overloaded{
            [](const WebhookAction&) { return Sentence::tr("Webhook"); },
            [](const SlackAction&) { return Sentence::tr("Slack"); },
            [](const NoAction&) { return Sentence::tr("Do nothing"); },
            [](const AriaAction&) { return Sentence::tr("Trigger ARIA"); },
            [](const QueueJobAction&) { return Sentence::tr("Launch job"); },
            [](const UnknownAction& a) { return a.typeName.isEmpty() ? Sentence::tr("Unknown action") : a.typeName; },
        },
        action);
}

QString actionLabel(const Action& action)
{
    if (std::holds_alternative<NoAction>(action))
        return Sentence::tr("Do nothing (shadow)");
    return typeWithName(actionKindLabel(action), targetName(action));
}

QString actionLabel(const Execution& execution)
{
    const QString& type = execution.actionType;
    if (type == "GENERIC_WEBHOOK"_L1)
        return typeWithName(Sentence::tr("Webhook"), execution.target);
    if (type == "NOTIFICATION"_L1)
        return typeWithName(Sentence::tr("Slack"), execution.target);
    if (type == "NO_OP"_L1)
        return Sentence::tr("Do nothing (shadow)");
    if (type == "ARIA"_L1)
        return Sentence::tr("Trigger ARIA");
    if (type == "QUEUE_JOB"_L1)
        return typeWithName(Sentence::tr("Launch job"), execution.target);
    return typeWithName(type.isEmpty() ? Sentence::tr("Unknown action") : type, execution.target);
}

QString scopeLabel(const Scope& scope)
{
    if (std::holds_alternative<RegistryScope>(scope))
        return Sentence::tr("all collections");
    return scopeDisplayName(scope);
}

QString scopePhrase(const Scope& scope)
{
    return scopeWords(scope, {});
}

QString statusLabel(ExecutionState state, const std::optional<int>& httpStatus, const QString& serverWord)
{
    QString word;
    switch (state) {
    case ExecutionState::Finished:
        word = Sentence::tr("Finished");
        break;
    case ExecutionState::Failed:
        word = Sentence::tr("Failed");
        break;
    case ExecutionState::Pending:
        word = Sentence::tr("Pending");
        break;
    case ExecutionState::Skipped:
        word = Sentence::tr("Skipped");
        break;
    case ExecutionState::Unknown:
        word = serverWord.isEmpty() ? Sentence::tr("Unknown") : serverWord;
        break;
    }
    return httpStatus ? word + u" · "_s + QString::number(*httpStatus) : word;
}

QString sentence(const AutomationDraft& draft)
{
    return build(draft, Markup{});
}

QString sentenceHtml(const AutomationDraft& draft, const Tones& tones)
{
    return build(draft, Markup{&tones});
}

} // namespace desk::ui
