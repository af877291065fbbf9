// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/slack/directory.h"

namespace desk::sandbox::slack {

using namespace Qt::StringLiterals;

QStringList channels()
{
    return {u"#alerts"_s, u"#announcements"_s, u"#data-quality"_s, u"#deployments"_s, u"#experiments"_s, u"#general"_s,
        u"#model-releases"_s, u"#on-call"_s, u"#random"_s, u"#research"_s, u"#training"_s, u"#vision-team"_s,
        u"@member"_s, u"@team-admin"_s};
}

QStringList channelsMatching(const QString& text)
{
    return channels().filter(text.trimmed(), Qt::CaseInsensitive);
}

} // namespace desk::sandbox::slack
