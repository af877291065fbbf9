// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/slack/grants.h"

#include "app/sandbox/choices.h"
#include "app/sandbox/problems.h"
#include "app/sandbox/vault.h"

namespace desk::sandbox::slack {

using namespace Qt::StringLiterals;

QString Grants::add(const QString& channel, const QString& redirect, const QDateTime& now)
{
    m_open.removeIf([&now](const auto& grant) { return grant.value().until <= now; });
    QString code = QString::fromLatin1(randomToken());
    m_open.insert(code, {channel, redirect, now.addDuration(std::chrono::milliseconds(choices::slackCodeLife))});
    return code;
}

Result<QString> Grants::redeem(const QString& code, const QString& redirect, const QDateTime& now)
{
    if (!m_open.contains(code))
        return badRequest(u"Slack does not know this code, or it was used already; connect the channel again"_s);
    const Grant grant = m_open.take(code);
    if (grant.until <= now)
        return badRequest(u"this code of Slack is older than 10 minutes; connect the channel again"_s);
    if (grant.redirect != redirect)
        return badRequest(u"this code of Slack was given to another \"redirectURI\"; connect the channel again"_s);
    return grant.channel;
}

} // namespace desk::sandbox::slack
