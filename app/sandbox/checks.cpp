// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/checks.h"

#include "app/core/event.h"
#include "app/core/payloadtemplate.h"
#include "app/core/validation.h"
#include "app/sandbox/choices.h"
#include "app/sandbox/problems.h"
#include "app/sandbox/rendering.h"
#include "app/wire/requestbuilder.h"

#include <QJsonDocument>
#include <QUrl>

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumName = 255;

/// The template with every variable replaced by something that is valid at its place.
QString withPlaceholders(const PayloadTemplate& payload)
{
    QString text;
    for (const TemplatePart& part : payload.parts) {
        if (part.kind == TemplatePart::Kind::Literal)
            text += part.text;
        else
            text += part.insideJsonString ? u"x"_s : u"0"_s;
    }
    return text;
}

bool hasMetricOf(const QString& eventType, const FilterView& view)
{
    if (eventType == "RUN_METRIC"_L1)
        return std::holds_alternative<MetricThreshold>(view.metric);
    if (eventType == "RUN_METRIC_CHANGE"_L1)
        return std::holds_alternative<MetricChange>(view.metric);
    return std::holds_alternative<MetricZScore>(view.metric);
}

} // namespace

Status checkAutomationName(const QString& name)
{
    if (name.trimmed().isEmpty())
        return badRequest(u"an automation needs a name"_s);
    if (name.size() > maximumName)
        return badRequest(u"the name is longer than %1 characters"_s.arg(maximumName));
    return {};
}

Status checkDescription(const std::optional<QString>& description)
{
    if (description && description->size() > choices::maximumDescription)
        return badRequest(u"the description is longer than %1 characters"_s.arg(choices::maximumDescription));
    return {};
}

Status checkEvent(const QString& eventType, const ScopeKey& scope, bool isRegistry)
{
    const Event event = eventOfType(eventType, {});
    const auto* artifact = std::get_if<ArtifactEvent>(&event);
    if (std::holds_alternative<UnknownEvent>(event) || (artifact && artifact->kind == ArtifactEventKind::AliasUpdated))
        return badRequest(u"automations on %1 cannot be written"_s.arg(eventType));
    if (artifact)
        return {};
    if (scope.type == "ARTIFACT_COLLECTION"_L1)
        return badRequest(u"a collection has no runs: %1 needs a project or an entity"_s.arg(eventType));
    if (isRegistry)
        return badRequest(u"a registry has no runs: %1 needs a project or an entity"_s.arg(eventType));
    return {};
}

Status checkFilter(const QString& eventType, const QString& filter)
{
    if (!QJsonDocument::fromJson(filter.toUtf8()).isObject())
        return badRequest(u"\"eventFilter\" is not a JSON object"_s);
    const auto view = parseEventFilter({filter});
    if (!view)
        return badRequest(u"\"eventFilter\" is not a filter this server understands"_s);
    if (eventType == "RUN_STATE"_L1 && view->states.isEmpty())
        return badRequest(u"\"eventFilter\" of RUN_STATE needs \"run_state_filter\" with at least one state"_s);
    if (eventType.startsWith("RUN_METRIC"_L1) && !hasMetricOf(eventType, *view))
        return badRequest(u"\"eventFilter\" of %1 needs its condition in \"run_metric_filter\""_s.arg(eventType));
    return {};
}

Status checkPayload(const QString& payload)
{
    if (QJsonDocument::fromJson(withPlaceholders(parseTemplate(payload)).toUtf8()).isObject())
        return {};
    return badRequest(u"\"requestPayload\" is not a JSON object"_s);
}

Status checkPrompt(const QString& prompt)
{
    const qsizetype size = prompt.trimmed().toUtf8().size();
    if (size < 1 || size > maximumPromptBytes)
        return badRequest(u"a prompt has 1 to %1 bytes"_s.arg(maximumPromptBytes));
    return {};
}

Status checkWebhookName(const QString& name)
{
    if (!hasErrors(webhookNameProblems(name)))
        return {};
    return badRequest(u"a webhook's name has 1 to 64 letters, digits, \"_\", \"-\", and spaces between them"_s);
}

Status checkUrl(const QString& url)
{
    const auto where = wire::endpoint(QUrl(url, QUrl::StrictMode));
    if (where)
        return {};
    return badRequest(
        u"\"urlEndpoint\" is not an address webhooks can be sent to: it needs http or https and a host"_s);
}

Status checkSecretName(const QString& name)
{
    if (!hasErrors(secretNameProblems(name)))
        return {};
    return badRequest(u"a secret's name has letters, digits and \"_\" only"_s);
}

} // namespace desk::sandbox
