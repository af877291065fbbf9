// SPDX-License-Identifier: Apache-2.0
#include "ui/models/status.h"

namespace desk::ui {

Tone toneOf(ExecutionState state)
{
    switch (state) {
    case ExecutionState::Finished:
        return Tone::Success;
    case ExecutionState::Failed:
        return Tone::Danger;
    case ExecutionState::Pending:
        return Tone::Info;
    case ExecutionState::Skipped:
    case ExecutionState::Unknown:
        break;
    }
    return Tone::Neutral;
}

Tone toneOf(store::EditState state)
{
    switch (state) {
    case store::EditState::Conflict:
    case store::EditState::Rejected:
        return Tone::Danger;
    case store::EditState::Queued:
    case store::EditState::Sending:
    case store::EditState::Unknown:
        break;
    }
    return Tone::Warning;
}

} // namespace desk::ui
