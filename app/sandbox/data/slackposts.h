// SPDX-License-Identifier: Apache-2.0
// What was posted to Slack channels. Whoever writes here has masked every secret before.
#pragma once

#include "app/sandbox/data/database.h"
#include "app/sandbox/data/rows.h"

namespace desk::sandbox {

/// The oldest ones go when there are more than choices::keptSlackPosts.
[[nodiscard]] Status addSlackPost(Database& database, const SlackPostRow& post);

/// Newest first; of one channel, or of all.
[[nodiscard]] Result<std::vector<SlackPostRow>> slackPosts(
    Database& database, const std::optional<QString>& channel = std::nullopt);

} // namespace desk::sandbox
