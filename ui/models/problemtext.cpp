// SPDX-License-Identifier: Apache-2.0
#include "ui/models/problemtext.h"

#include "ui/models/destinationtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk::ui {

namespace {
struct ProblemText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::ProblemText)
};
} // namespace

QString fieldLabel(Field field)
{
    switch (field) {
    case Field::Name:
        return ProblemText::tr("Name");
    case Field::Description:
        return ProblemText::tr("Description");
    case Field::Scope:
        return ProblemText::tr("Scope");
    case Field::EventType:
        return ProblemText::tr("Event");
    case Field::AliasRegex: // or that of a tag
        return ProblemText::tr("Regex");
    case Field::Condition:
        return ProblemText::tr("Condition");
    case Field::Action:
        return ProblemText::tr("Action type");
    case Field::Webhook:
        return ProblemText::tr("Webhook");
    case Field::Payload:
        return ProblemText::tr("Payload");
    case Field::Prompt:
        return ProblemText::tr("Prompt");
    case Field::Url:
        return ProblemText::tr("URL");
    case Field::Secret:
        return ProblemText::tr("Secret");
    case Field::Metric:
        return ProblemText::tr("Metric");
    case Field::Value:
        return ProblemText::tr("Value");
    case Field::Window:
        return ProblemText::tr("Window");
    case Field::PriorWindow:
        return ProblemText::tr("Prior window");
    case Field::States:
        return ProblemText::tr("Run state");
    case Field::RunUser:
        return ProblemText::tr("User");
    case Field::RunName:
        return ProblemText::tr("Run name");
    case Field::Channel:
        return ProblemText::tr("Slack channel");
    }
    Q_UNREACHABLE();
}

QString describe(const Problem& problem)
{
    const QString field = fieldLabel(problem.field);
    switch (problem.rule) {
    case Rule::Required:
        return problem.field == Field::Webhook ? ProblemText::tr("Choose a webhook.")
            : problem.field == Field::Channel  ? ProblemText::tr("Choose a Slack channel.")
                                               : ProblemText::tr("%1 is needed.").arg(field);
    case Rule::TooLong:
        if (problem.field == Field::Prompt)
            return ProblemText::tr("%1 is too long: at most %2 bytes.").arg(field, problem.detail);
        return ProblemText::tr("%1 is too long: at most %2 characters.").arg(field, problem.detail);
    case Rule::BadCharacters:
        return ProblemText::tr("%1 has characters that are not allowed. Allowed: %2").arg(field, problem.detail);
    case Rule::NotJson:
        return problem.position < 0 ? ProblemText::tr("%1 is not valid JSON.").arg(field)
                                    : ProblemText::tr("%1 is not valid JSON at character %2.")
                                          .arg(field, QLocale().toString(problem.position + 1));
    case Rule::NotJsonObject:
        return ProblemText::tr("%1 must be a JSON object: { … }.").arg(field);
    case Rule::UnknownVariable:
        return ProblemText::tr("${%1} is not a variable, so it is sent as it stands.").arg(problem.detail);
    case Rule::AlwaysEmpty:
        return ProblemText::tr("${%1} is always empty for this event.").arg(problem.detail);
    case Rule::BadRegex:
        return ProblemText::tr("%1 is not a valid regular expression: %2").arg(field, problem.detail);
    case Rule::NotOnServerRegex:
        return ProblemText::tr(
            "%1 cannot use %2: the server's regular expressions are RE2, without lookaround and back "
            "references.")
            .arg(field, problem.detail);
    case Rule::NotAssignable:
        return ProblemText::tr("%1 is of a kind that can only be read here. Choose another.").arg(field);
    case Rule::NotAllowedInScope:
        return ProblemText::tr("This event cannot be used in this scope. Choose another event or scope.");
    case Rule::BadUrl:
        return ProblemText::tr("That is not a web address. Write it like https://example.com/hook.");
    case Rule::BlankInUrl:
        return ProblemText::tr("%1 has a space or an invisible character at place %2. Remove it.")
            .arg(field, QLocale().toString(problem.position + 1));
    case Rule::UserInfoInUrl:
        return ProblemText::tr("Leave user name and password out of the URL: choose an access token instead.");
    case Rule::UnencryptedUrl:
        return ProblemText::tr("http sends everything to %1 unencrypted, the access token too. Use https if you can.")
            .arg(problem.detail);
    case Rule::Taken:
        return ProblemText::tr("Another automation here has this name. Choose another one.");
    case Rule::NotANumber:
        return ProblemText::tr("%1 must be a number.").arg(field);
    case Rule::NotPositive:
        return ProblemText::tr("%1 must be greater than 0.").arg(field);
    case Rule::NotAtLeastOne:
        return ProblemText::tr("%1 must be at least 1.").arg(field);
    case Rule::MayBreakJson:
        return ProblemText::tr("${%1} stands outside of a string: its value can break the JSON. Put it in quotes.")
            .arg(problem.detail);
    case Rule::SecretInBody:
        return ProblemText::tr("${%1} sends a secret in the body, where logs of the receiver may keep it.")
            .arg(problem.detail);
    case Rule::NotTopLevel:
        return ProblemText::tr("${%1} is not a top-level metadata key, so it stays empty.").arg(problem.detail);
    case Rule::Destination:
        return destinationDemand(problem.detail);
    }
    Q_UNREACHABLE();
}

} // namespace desk::ui
