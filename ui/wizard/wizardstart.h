// SPDX-License-Identifier: Apache-2.0
// What a wizard begins with. Pure.
#pragma once

#include "ui/models/place.h"
#include "ui/wizard/answers.h"

namespace desk::ui {

struct WizardStart {
    enum class Purpose { Create, Duplicate, Edit };
    Purpose purpose = Purpose::Create;
    Answers answers;
    std::optional<Automation> automation; ///< what is edited or copied
    bool asksScope = false; ///< whether where it listens is a step of its own
};

/// `place` decides the scope; without one it is asked for first.
[[nodiscard]] WizardStart startOfCreate(const PlaceInfo& place);
[[nodiscard]] WizardStart startOfDuplicate(const Automation& automation, const TeamFacts& teams);
[[nodiscard]] WizardStart startOfEdit(const Automation& automation, const TeamFacts& teams);

/// For a draft on disk: the start, and what has been answered since. Nothing when it is none.
[[nodiscard]] QJsonObject toJson(const WizardStart& start, const Answers& answers);

struct WizardDraft {
    WizardStart start;
    Answers answers;
};
[[nodiscard]] std::optional<WizardDraft> wizardDraftFrom(const QJsonObject& json, const TeamFacts& teams);

} // namespace desk::ui
