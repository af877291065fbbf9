// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/settingspage.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;

std::optional<QString> settingsEntity(const QByteArray& path)
{
    const QList<QByteArray> parts = path.split('/');
    if (parts.size() != 3 || !parts[0].isEmpty() || parts[1].isEmpty() || parts[2] != "settings")
        return std::nullopt;
    return QString::fromUtf8(QByteArray::fromPercentEncoding(parts[1]));
}

wire::HtmlPage settingsPage(const QString& entity)
{
    wire::HtmlPage page;
    page.title = u"Team Settings of %1"_s.arg(entity);
    page.language = u"en"_s;
    page.body = u"<p>This is the sandbox on your own computer. On a W&amp;B server, the Team Settings of the web are at"
                " this address: webhooks, Slack channels and team secrets.</p>\n"
                "<p>The sandbox has no web pages of its own. Use Team Settings in Automation Desk.</p>\n"_s;
    return page;
}

} // namespace desk::sandbox
