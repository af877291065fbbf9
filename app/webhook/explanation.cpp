// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/explanation.h"

#include "app/webhook/answerwords.h"
#include "app/webhook/explainparts.h"

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

bool sendsAuthorization(const TestRun& run)
{
    if (run.setup.accessTokenSecret || !wire::headerValue(run.setup.headers, "Authorization").isNull())
        return true;
    return std::any_of(run.headers.begin(), run.headers.end(),
        [](const SentHeader& sent) { return sent.header.name.compare("Authorization", Qt::CaseInsensitive) == 0; });
}

Answer answerOf(const TestRun& run)
{
    Answer answer;
    answer.url = run.setup.url;
    answer.tokenSecret = run.setup.accessTokenSecret.value_or(QString());
    answer.hasAuthorization = sendsAuthorization(run);
    answer.at = run.at;
    return answer;
}

Answer answerFromHere(const TestRun& run)
{
    Answer answer = answerOf(run);
    answer.status = run.exchange.response->head.status;
    answer.headers = run.exchange.response->head.headers;
    answer.body = run.exchange.response->body;
    const qsizetype head = run.exchange.sent.indexOf("\r\n\r\n");
    answer.sentBytes = head < 0 ? 0 : run.exchange.sent.size() - head - 4;
    return answer;
}

Explanation explainServer(const TestRun& run)
{
    const WebhookTest& test = *run.server;
    if (!test.status) {
        Explanation said = explainWords(test.error, run.setup.url);
        if (test.ok)
            said = {.cause = Cause::Delivered};
        return said;
    }
    Answer answer = answerOf(run);
    answer.status = *test.status;
    answer.headersKnown = false;
    answer.body = test.body.toUtf8();
    return explainAnswer(answer);
}

} // namespace

Explanation explain(const TestRun& run)
{
    if (run.from == WebhookTest::From::Server)
        return run.server ? explainServer(run) : Explanation{.cause = Cause::Cancelled};
    if (!run.exchange.response)
        return run.exchange.error ? explainFailure(run) : Explanation{.cause = Cause::Cancelled};
    Explanation said = explainAnswer(answerFromHere(run));
    // A refusal says more than the end of its text that is missing.
    if (run.exchange.error && (said.cause == Cause::Delivered || said.cause == Cause::HtmlNotJson))
        said = explainFailure(run);
    said.status = run.exchange.response->head.status;
    return said;
}

} // namespace desk::webhook
