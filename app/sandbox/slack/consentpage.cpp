// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/slack/consentpage.h"

#include "app/sandbox/slack/directory.h"

namespace desk::sandbox::slack {

using namespace Qt::StringLiterals;

namespace {

QString hidden(QLatin1StringView name, const QString& value)
{
    return u"<input type=\"hidden\" name=\"%1\" value=\"%2\">\n"_s.arg(name, value.toHtmlEscaped());
}

/// What both forms hand on.
QString parameters(const ConsentRequest& request)
{
    return hidden("client_id"_L1, request.clientId) + hidden("scope"_L1, request.scope)
        + hidden("redirect_uri"_L1, request.redirect) + hidden("state"_L1, request.state);
}

QString searchForm(const ConsentRequest& request)
{
    return u"<form role=\"search\" method=\"get\" action=\""_s + consentPath + u"\">\n" + parameters(request)
        + u"<div class=\"row\"><label for=\"channel-search\">Search for a channel</label>\n"
          "<input id=\"channel-search\" name=\"q\" type=\"search\" value=\""
        + request.search.toHtmlEscaped() + u"\">\n<button id=\"search\">Search</button></div>\n</form>\n";
}

QString matchesText(const ConsentRequest& request, qsizetype count)
{
    QString counted = count == 0 ? u"No channel"_s : (count == 1 ? u"1 channel"_s : u"%1 channels"_s.arg(count));
    if (request.search.isEmpty())
        return counted;
    return counted + (count == 1 || count == 0 ? u" has " : u" have ") + u"“" + request.search + u"” in the name";
}

QString choice(qsizetype number, const QString& channel)
{
    return u"<div><input type=\"radio\" name=\"channel\" required id=\"channel-%1\" value=\"%2\">"
           "<label for=\"channel-%1\">%2</label></div>\n"_s.arg(QString::number(number), channel.toHtmlEscaped());
}

QString decisionForm(const ConsentRequest& request, const QStringList& channels)
{
    QString html = u"<form method=\"post\" action=\""_s + consentPath + u"\">\n" + parameters(request)
        + hidden("q"_L1, request.search) + u"<p role=\"status\" id=\"matches\">"
        + matchesText(request, channels.size()).toHtmlEscaped()
        + u"</p>\n<fieldset><legend>Where should Automation Desk post?</legend>\n";
    for (qsizetype i = 0; i < channels.size(); ++i)
        html += choice(i + 1, channels[i]);
    return html
        + u"</fieldset>\n<div class=\"row\"><button id=\"allow\" class=\"main\" name=\"decision\" value=\"allow\">"
          "Allow</button>\n<button id=\"deny\" name=\"decision\" value=\"deny\" formnovalidate>Deny</button></div>\n"
          "</form>\n";
}

/// Browsers hold a form's redirect to this list, too; it has no way to name an IPv6 address.
QByteArray targetsOf(const ConsentRequest& request)
{
    const QUrl url(request.redirect, QUrl::StrictMode);
    if (url.host().contains(u':'))
        return "'self' http:";
    return "'self' http://" + url.authority(QUrl::FullyEncoded).toLatin1();
}

} // namespace

wire::HtmlPage consentPage(const ConsentRequest& request, const QStringList& channels, const QString& problem)
{
    wire::HtmlPage page;
    page.status = problem.isEmpty() ? 200 : 400;
    page.title = u"Connect Automation Desk to Slack"_s;
    page.language = u"en"_s;
    page.formTargets = targetsOf(request);
    page.body =
        u"<p>Automation Desk asks to post messages to one channel of <strong>%1</strong>. It will not be able to"
        " read anything there.</p>\n<p>This page stands in for Slack: the sandbox on this computer serves it, and"
        " nothing leaves the computer.</p>\n"_s.arg(QString(workspace).toHtmlEscaped());
    if (!problem.isEmpty())
        page.body += u"<p role=\"alert\" id=\"problem\">" + problem.toHtmlEscaped() + u"</p>\n";
    page.body += searchForm(request) + decisionForm(request, channels);
    return page;
}

wire::HtmlPage refusalPage(int status, const QString& sentence)
{
    wire::HtmlPage page;
    page.status = status;
    page.title = u"Slack cannot be connected"_s;
    page.language = u"en"_s;
    page.body = u"<p>" + sentence.toHtmlEscaped()
        + u"</p>\n<p>Nothing was connected. Close this page and begin again in Automation Desk.</p>\n";
    return page;
}

} // namespace desk::sandbox::slack
