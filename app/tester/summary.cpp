// SPDX-License-Identifier: Apache-2.0
#include "app/tester/summary.h"

#include "app/webhook/failureword.h"

#include <algorithm>

namespace desk::tester {

using namespace Qt::StringLiterals;
using webhook::TestRun;

namespace {

QString failureOf(const TestRun& run)
{
    if (webhook::statusOf(run) || webhook::hasPassed(run))
        return {};
    if (run.server)
        return u"failed"_s;
    return webhook::failureWord(run.exchange);
}

} // namespace

RunSummary summaryOf(const TestRun& run)
{
    RunSummary summary;
    summary.id = run.id;
    summary.at = run.at;
    summary.name = run.name;
    summary.pinned = run.pinned;
    summary.from = run.from;
    summary.webhook = run.setup.webhook;
    summary.label = run.setup.webhookName.isEmpty() ? run.setup.url.toString() : run.setup.webhookName;
    summary.passed = webhook::hasPassed(run);
    summary.status = webhook::statusOf(run);
    summary.failure = failureOf(run);
    return summary;
}

QString searchText(const TestRun& run)
{
    constexpr qsizetype longest = qsizetype{32} * 1024;
    QStringList parts{run.setup.url.toString(), run.setup.webhookName, run.setup.eventType, run.setup.payload,
        QString::fromUtf8(run.exchange.sent.first(std::min(longest, run.exchange.sent.size())))};
    if (run.exchange.response) {
        const wire::ParsedResponse& response = *run.exchange.response;
        for (const wire::Header& header : response.head.headers)
            parts.append(QString::fromUtf8(QByteArray(header.name + ": " + header.value)));
        parts.append(QString::fromUtf8(response.body.first(std::min(longest, response.body.size()))));
    }
    if (run.exchange.error)
        parts.append(debugText(*run.exchange.error));
    if (run.server)
        parts << run.server->statusText << run.server->error << run.server->raw.left(longest);
    return parts.join(u'\n');
}

WebhookTest testOf(const TestRun& run)
{
    WebhookTest test = run.server.value_or(WebhookTest());
    test.from = run.from;
    test.at = run.at;
    test.ok = webhook::hasPassed(run);
    test.status = webhook::statusOf(run);
    return test;
}

} // namespace desk::tester
