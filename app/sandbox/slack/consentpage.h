// SPDX-License-Identifier: Apache-2.0
// The pages of the consent, as values.
#pragma once

#include "app/sandbox/slack/consentrequest.h"
#include "app/wire/htmlpage.h"

namespace desk::sandbox::slack {

inline constexpr QLatin1StringView consentPath{"/slack/oauth/v2/authorize"};

/// Controls: channel-search, search, channel-1 to channel-N, allow, deny. `problem` is said above them.
[[nodiscard]] wire::HtmlPage consentPage(
    const ConsentRequest& request, const QStringList& channels, const QString& problem = {});

[[nodiscard]] wire::HtmlPage refusalPage(int status, const QString& sentence);

} // namespace desk::sandbox::slack
