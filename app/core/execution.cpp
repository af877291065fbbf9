// SPDX-License-Identifier: Apache-2.0
#include "app/core/execution.h"

namespace desk {

ExecutionState executionState(const QString& serverWord)
{
    using enum ExecutionState;
    for (const auto& [word, state] :
        {std::pair{QLatin1StringView("PENDING"), Pending}, {QLatin1StringView("FINISHED"), Finished},
            {QLatin1StringView("FAILED"), Failed}, {QLatin1StringView("SKIPPED"), Skipped}}) {
        if (serverWord.compare(word, Qt::CaseInsensitive) == 0)
            return state;
    }
    return Unknown;
}

} // namespace desk
