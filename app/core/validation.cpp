// SPDX-License-Identifier: Apache-2.0
#include "app/core/validation.h"

#include "app/core/payloadlint.h"
#include "app/core/result.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int automationNameLimit = 255;
constexpr int webhookNameLimit = 64;

Problem error(Field field, Rule rule, QString detail = {})
{
    return {field, rule, Problem::Severity::Error, std::move(detail)};
}

bool isBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

/// QUrl has made one spelling of every address.
bool isLoopback(const QString& host)
{
    static const QRegularExpression ip4(u"\\A127(\\.[0-9]{1,3}){3}\\z"_s);
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || host == "::1"_L1 || ip4.match(host).hasMatch();
}

QList<Problem> actionProblems(const AutomationDraft& draft, const QStringList& secretNames)
{
    return std::visit(overloaded{
                          [&](const WebhookAction& a) -> QList<Problem> {
                              QList<Problem> found;
                              if (a.webhook.isEmpty())
                                  found.append(error(Field::Webhook, Rule::Required));
                              if (a.payload)
                                  found += payloadProblems(*a.payload, draft.event, secretNames);
                              return found;
                          },
                          [](const SlackAction& a) -> QList<Problem> {
                              return a.channel.isEmpty() ? QList{error(Field::Channel, Rule::Required)}
                                                         : QList<Problem>{};
                          },
                          [](const NoAction&) -> QList<Problem> { return {}; },
                          [](const AriaAction& a) -> QList<Problem> { return promptProblems(a.prompt); },
                          [](const QueueJobAction&) -> QList<Problem> {
                              return {error(Field::Action, Rule::NotAssignable, u"QUEUE_JOB"_s)};
                          },
                          [](const UnknownAction& a) -> QList<Problem> {
                              return {error(Field::Action, Rule::NotAssignable, a.typeName)};
                          },
                      },
        draft.action);
}

} // namespace

QList<Problem> automationNameProblems(const QString& name)
{
    if (name.trimmed().isEmpty())
        return {error(Field::Name, Rule::Required)};
    if (name.size() > automationNameLimit)
        return {error(Field::Name, Rule::TooLong, QString::number(automationNameLimit))};
    return {};
}

QList<Problem> payloadProblems(const QString& payload, const Event& event, const QStringList& secretNames)
{
    return lintPayload(payload, {event, secretNames});
}

QList<Problem> webhookNameProblems(const QString& name)
{
    static const QRegularExpression allowed(u"^[-A-Za-z0-9_]+([ ]+[-A-Za-z0-9_]+)*$"_s);
    if (name.isEmpty())
        return {error(Field::Name, Rule::Required)};
    if (name.size() > webhookNameLimit)
        return {error(Field::Name, Rule::TooLong, QString::number(webhookNameLimit))};
    if (!allowed.match(name).hasMatch() || name.endsWith(u'\n'))
        return {error(Field::Name, Rule::BadCharacters, u"A-Z a-z 0-9 _ -"_s)};
    return {};
}

QList<Problem> webhookUrlProblems(const QString& text)
{
    if (text.isEmpty())
        return {error(Field::Url, Rule::Required)};
    const auto blank = std::find_if(text.begin(), text.end(), isBlank);
    if (blank != text.end()) {
        Problem problem = error(Field::Url, Rule::BlankInUrl);
        problem.position = blank - text.begin();
        problem.length = 1;
        return {problem};
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool http = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !http || url.host().isEmpty())
        return {error(Field::Url, Rule::BadUrl)};
    if (!url.userInfo(QUrl::FullyEncoded).isEmpty())
        return {error(Field::Url, Rule::UserInfoInUrl)};
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return {{Field::Url, Rule::UnencryptedUrl, Problem::Severity::Warning, url.host()}};
    return {};
}

QString asciiHost(const QString& url)
{
    const QString host = QUrl(url, QUrl::StrictMode).host(QUrl::FullyEncoded);
    return url.contains(host, Qt::CaseInsensitive) ? QString() : host;
}

QList<Problem> secretNameProblems(const QString& name)
{
    static const QRegularExpression allowed(u"\\A[A-Za-z0-9_]+\\z"_s);
    if (name.isEmpty())
        return {error(Field::Secret, Rule::Required)};
    if (!allowed.match(name).hasMatch())
        return {error(Field::Secret, Rule::BadCharacters, u"A-Z a-z 0-9 _"_s)};
    return {};
}

QList<Problem> promptProblems(const QString& prompt)
{
    const QByteArray bytes = prompt.trimmed().toUtf8();
    if (bytes.isEmpty())
        return {error(Field::Prompt, Rule::Required)};
    if (bytes.size() > promptByteLimit)
        return {error(Field::Prompt, Rule::TooLong, QString::number(promptByteLimit))};
    return {};
}

QList<Problem> problems(const AutomationDraft& draft, const QStringList& secretNames)
{
    QList<Problem> found = automationNameProblems(draft.name);
    if (scopeId(draft.scope).isEmpty())
        found.append(error(Field::Scope, Rule::Required));
    return found + eventProblems(draft.event, draft.scope) + actionProblems(draft, secretNames);
}

bool hasErrors(const QList<Problem>& problems)
{
    return std::any_of(
        problems.begin(), problems.end(), [](const Problem& p) { return p.severity == Problem::Severity::Error; });
}

bool isAllowed(const Event& event, const Scope& scope)
{
    if (std::holds_alternative<UnknownScope>(scope) || std::holds_alternative<UnknownEvent>(event))
        return false;
    const bool onCollection = std::holds_alternative<CollectionScope>(scope);
    const bool onRegistry = std::holds_alternative<RegistryScope>(scope);
    if (const auto* artifact = std::get_if<ArtifactEvent>(&event))
        return artifact->kind != ArtifactEventKind::Created || onCollection;
    return !onCollection && !onRegistry;
}

} // namespace desk
