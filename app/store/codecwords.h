// SPDX-License-Identifier: Apache-2.0
// The words the codec writes for enumerators, and how one is found.
#pragma once

#include "app/store/rows.h"

#include <QLatin1StringView>

#include <array>

namespace desk::store {

template <typename Enum>
struct Word {
    Enum value;
    QLatin1StringView word;
};

inline constexpr std::array executionStates{
    Word<ExecutionState>{ExecutionState::Unknown, QLatin1StringView("unknown")},
    Word<ExecutionState>{ExecutionState::Pending, QLatin1StringView("pending")},
    Word<ExecutionState>{ExecutionState::Finished, QLatin1StringView("finished")},
    Word<ExecutionState>{ExecutionState::Failed, QLatin1StringView("failed")},
    Word<ExecutionState>{ExecutionState::Skipped, QLatin1StringView("skipped")},
};

inline constexpr std::array editStates{
    Word<EditState>{EditState::Queued, QLatin1StringView("queued")},
    Word<EditState>{EditState::Sending, QLatin1StringView("sending")},
    Word<EditState>{EditState::Unknown, QLatin1StringView("unknown")},
    Word<EditState>{EditState::Conflict, QLatin1StringView("conflict")},
    Word<EditState>{EditState::Rejected, QLatin1StringView("rejected")},
};

inline constexpr std::array collectionKinds{
    Word<Collection::Kind>{Collection::Kind::Sequence, QLatin1StringView("sequence")},
    Word<Collection::Kind>{Collection::Kind::Portfolio, QLatin1StringView("portfolio")},
};

inline constexpr std::array activitySubjects{
    Word<ActivityEntry::Subject>{ActivityEntry::Subject::Automation, QLatin1StringView("automation")},
    Word<ActivityEntry::Subject>{ActivityEntry::Subject::Webhook, QLatin1StringView("webhook")},
    Word<ActivityEntry::Subject>{ActivityEntry::Subject::SlackChannel, QLatin1StringView("slackChannel")},
    Word<ActivityEntry::Subject>{ActivityEntry::Subject::Secret, QLatin1StringView("secret")},
    Word<ActivityEntry::Subject>{ActivityEntry::Subject::Execution, QLatin1StringView("execution")},
};

inline constexpr std::array activityKinds{
    Word<ActivityEntry::What>{ActivityEntry::What::Created, QLatin1StringView("created")},
    Word<ActivityEntry::What>{ActivityEntry::What::Changed, QLatin1StringView("changed")},
    Word<ActivityEntry::What>{ActivityEntry::What::Deleted, QLatin1StringView("deleted")},
    Word<ActivityEntry::What>{ActivityEntry::What::Failed, QLatin1StringView("failed")},
};

template <typename Words, typename Enum>
QString wordOf(const Words& words, Enum value)
{
    for (const auto& entry : words) {
        if (entry.value == value)
            return entry.word;
    }
    Q_UNREACHABLE();
}

} // namespace desk::store
