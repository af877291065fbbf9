// SPDX-License-Identifier: Apache-2.0
// What the banner above the page says.
#pragma once

#include "app/sync/engine.h"
#include "ui/kit/banner.h"

#include <QString>

#include <chrono>
#include <optional>

namespace desk::ui {

struct Notice {
    enum class Kind { SignedOut, Offline, Failed, ReadOnly };
    Kind kind = Kind::Offline;
    Tone tone = Tone::Warning;
    QString text;
    QString action; ///< the button's words; empty where nothing can be done
    bool operator==(const Notice&) const = default;
};

/// The one thing to say; nothing when all is well. `readOnly` says why nothing can be changed, empty when it can.
[[nodiscard]] std::optional<Notice> noticeFor(
    const sync::SyncState& state, const QString& readOnly, const QDateTime& now);

[[nodiscard]] std::optional<BannerContent> contentOf(const std::optional<Notice>& notice);

/// Whether two clocks, or one at two times, differ so much that people should know.
[[nodiscard]] bool isFarApart(std::chrono::seconds a, std::chrono::seconds b);

/// What to say of this computer's clock when the server's is `offset` ahead of it; nothing while that is little.
[[nodiscard]] std::optional<BannerContent> clockWarning(std::chrono::seconds offset);

struct StatusWords {
    Tone tone = Tone::Neutral;
    QString text; ///< "Synced 12 s ago", "Syncing 13 of 40"
    QString spoken; ///< the same in full where it is too short to be heard; else empty
    QString pending; ///< "1 pending change", empty when there is none
    bool operator==(const StatusWords&) const = default;
};

/// What the status bar says.
[[nodiscard]] StatusWords statusFor(const sync::SyncState& state, const QDateTime& now);

} // namespace desk::ui
