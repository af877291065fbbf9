// SPDX-License-Identifier: Apache-2.0
// The words the codec writes for enumerators.
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

} // namespace desk::store
