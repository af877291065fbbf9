// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/errorjson.h"
#include "app/webhook/exchangejson.h"
#include "app/webhook/setupjson.h"
#include "app/webhook/testrun.h"

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;
constexpr std::initializer_list<QLatin1StringView> senders{"server"_L1, "here"_L1};
constexpr std::initializer_list<QLatin1StringView> origins{"yours"_L1, "rule"_L1, "client"_L1};

QString wordOf(std::initializer_list<QLatin1StringView> words, int place)
{
    return std::data(words)[place];
}

QJsonObject testJson(const WebhookTest& test)
{
    QJsonObject json{{u"from"_s, wordOf(senders, int(test.from))}, {u"ok"_s, test.ok},
        {u"statusText"_s, test.statusText}, {u"body"_s, test.body}, {u"error"_s, test.error}, {u"raw"_s, test.raw}};
    putTime(&json, "at"_L1, test.at);
    putMaybe(&json, "status"_L1, test.status);
    if (test.cause)
        json.insert("cause"_L1, errorJson(*test.cause));
    return json;
}

WebhookTest testFrom(const JsonFields& fields)
{
    WebhookTest test;
    test.from = WebhookTest::From(fields.word("from"_L1, senders));
    test.at = fields.maybeTime("at"_L1);
    test.ok = fields.flag("ok"_L1);
    if (fields.has("status"_L1))
        test.status = fields.number("status"_L1, 9999);
    test.statusText = fields.text("statusText"_L1);
    test.body = fields.text("body"_L1);
    test.error = fields.text("error"_L1);
    test.raw = fields.text("raw"_L1);
    if (const auto cause = fields.maybeObject("cause"_L1))
        test.cause = errorFrom(*cause);
    return test;
}

QJsonObject sentJson(const SentHeader& sent)
{
    QJsonObject json = headerJson(sent.header);
    json.insert("origin"_L1, wordOf(origins, int(sent.origin)));
    return json;
}

TestRun runFrom(const JsonFields& fields)
{
    TestRun run;
    run.id = fields.text("id"_L1);
    run.at = fields.maybeTime("at"_L1);
    run.name = fields.text("name"_L1);
    run.pinned = fields.flag("pinned"_L1);
    run.from = WebhookTest::From(fields.word("from"_L1, senders));
    run.setup = setupFrom(fields.object("setup"_L1));
    for (const JsonFields& sent : fields.objects("headers"_L1))
        run.headers.append({headerFrom(sent), HeaderOrigin(sent.word("origin"_L1, origins))});
    run.exchange = exchangeFrom(fields.object("exchange"_L1));
    if (const auto server = fields.maybeObject("server"_L1))
        run.server = testFrom(*server);
    run.redacted = true;
    return run;
}

} // namespace

QJsonObject toJson(const TestRun& run)
{
    Q_ASSERT(run.redacted);
    QJsonArray headers;
    for (const SentHeader& sent : run.headers)
        headers.append(sentJson(sent));
    QJsonObject json{{u"format"_s, format}, {u"id"_s, run.id}, {u"name"_s, run.name}, {u"pinned"_s, run.pinned},
        {u"from"_s, wordOf(senders, int(run.from))}, {u"setup"_s, setupJson(run.setup)}, {u"headers"_s, headers},
        {u"exchange"_s, exchangeJson(run.exchange)}};
    putTime(&json, "at"_L1, run.at);
    if (run.server)
        json.insert("server"_L1, testJson(*run.server));
    return json;
}

Result<TestRun> testRunFrom(const QJsonObject& json)
{
    JsonFields::Fault fault;
    const JsonFields fields(json, {}, &fault);
    const qint64 number = fields.number("format"_L1);
    if (!fault && number != format)
        fields.fail("format"_L1, u"format %1"_s.arg(format));
    const TestRun run = fault ? TestRun() : runFrom(fields);
    if (fault)
        return failure(*fault);
    return run;
}

} // namespace desk::webhook
