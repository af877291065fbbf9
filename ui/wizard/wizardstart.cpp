// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/wizardstart.h"

#include "ui/models/automationfile.h"
#include "ui/wizard/suggestions.h"

#include <QCoreApplication>

#include <array>

namespace desk::ui {

using namespace Qt::StringLiterals;
using Purpose = WizardStart::Purpose;

namespace {

struct WizardStartText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::WizardStartText)
};

constexpr QLatin1StringView purposeKey{"purpose"};
constexpr QLatin1StringView automationKey{"automation"};
constexpr QLatin1StringView asksScopeKey{"asksScope"};
constexpr QLatin1StringView answersKey{"answers"};

constexpr std::array purposeWords{
    std::pair{Purpose::Create, "create"_L1},
    std::pair{Purpose::Duplicate, "duplicate"_L1},
    std::pair{Purpose::Edit, "edit"_L1},
};

} // namespace

WizardStart startOfCreate(const PlaceInfo& place)
{
    WizardStart start;
    start.asksScope = !place.scope;
    start.answers.scope = place.scope.value_or(Scope{});
    start.answers.event = startingFields(u"ADD_ARTIFACT_ALIAS"_s);
    start.answers.team = place.entity;
    return start;
}

WizardStart startOfDuplicate(const Automation& automation, const TeamFacts& teams)
{
    WizardStart start{Purpose::Duplicate, answersOf(draftOf(automation), teams), automation, true};
    start.answers.name = freeName(WizardStartText::tr("%1 (copy)").arg(automation.name), automation.scope, teams);
    return start;
}

WizardStart startOfEdit(const Automation& automation, const TeamFacts& teams)
{
    return {Purpose::Edit, answersOf(draftOf(automation), teams), automation, true};
}

QJsonObject toJson(const WizardStart& start, const Answers& answers)
{
    QJsonObject json{{asksScopeKey, start.asksScope}, {answersKey, toJson(answers)}};
    for (const auto& [purpose, word] : purposeWords) {
        if (purpose == start.purpose)
            json.insert(purposeKey, word);
    }
    if (start.automation)
        json.insert(automationKey, fileText(*start.automation));
    return json;
}

std::optional<WizardDraft> wizardDraftFrom(const QJsonObject& json, const TeamFacts& teams)
{
    if (!json.value(answersKey).isObject())
        return std::nullopt;
    WizardDraft draft;
    draft.answers = answersFrom(json.value(answersKey).toObject());
    draft.start.answers = draft.answers;
    draft.start.asksScope = json.value(asksScopeKey).toBool();
    const QString word = json.value(purposeKey).toString();
    if (word.isEmpty() || word == purposeWords.front().second)
        return draft;
    const auto automation = automationFrom(json.value(automationKey).toString());
    if (!automation)
        return std::nullopt;
    draft.start =
        word == purposeWords.back().second ? startOfEdit(*automation, teams) : startOfDuplicate(*automation, teams);
    return draft;
}

} // namespace desk::ui
