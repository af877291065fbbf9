// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/slack/consent.h"

#include "app/sandbox/problems.h"
#include "app/sandbox/slack/consentpage.h"
#include "app/sandbox/slack/directory.h"

namespace desk::sandbox::slack {

using namespace Qt::StringLiterals;

namespace {

wire::Response refusal(const Error& error)
{
    const Refusal refused = refusalOf(error);
    return wire::pageResponse(refusalPage(refused.status, refused.text));
}

/// 303: the browser fetches the address, whatever it did before.
wire::Response redirectTo(const QUrl& url)
{
    wire::Response response;
    response.status = 303;
    response.headers = {{"Location", url.toEncoded()}, {"Cache-Control", "no-store"}};
    return response;
}

bool isForm(const wire::Request& request)
{
    const QByteArray type = wire::headerValue(request.head.headers, "Content-Type");
    return type.split(';').first().trimmed().toLower() == "application/x-www-form-urlencoded";
}

} // namespace

wire::Response Consent::answer(const wire::Request& request)
{
    if (request.head.method == "POST")
        return decide(request);
    if (request.head.method != "GET") {
        wire::Response response = wire::pageResponse(refusalPage(405, u"This page is read, or sent as a form."_s));
        response.headers.append(wire::Header{"Allow", "GET, POST"});
        return response;
    }
    const auto asked = readConsent(wire::FormFields::ofTarget(request.head.target));
    if (!asked)
        return refusal(asked.error());
    return wire::pageResponse(consentPage(*asked, channelsMatching(asked->search)));
}

wire::Response Consent::decide(const wire::Request& request)
{
    if (!isForm(request))
        return wire::pageResponse(refusalPage(400, u"This is not the form of the page."_s));
    const auto fields = wire::FormFields::parse(request.body);
    const auto asked = readConsent(fields);
    if (!asked)
        return refusal(asked.error());
    const auto decision = fields.value("decision");
    if (decision == "deny")
        return redirectTo(deniedAddress(*asked));
    const QString channel = QString::fromUtf8(fields.value("channel").value_or(QByteArray()));
    if (decision != "allow" || !channels().contains(channel)) {
        const QString problem = u"Choose a channel, then press Allow; or press Deny."_s;
        return wire::pageResponse(consentPage(*asked, channelsMatching(asked->search), problem));
    }
    return redirectTo(allowedAddress(*asked, m_grants.add(channel, asked->redirect, m_clock())));
}

} // namespace desk::sandbox::slack
