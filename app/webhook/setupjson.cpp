// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/setupjson.h"

#include "app/webhook/exchangejson.h"

namespace desk::webhook {

using namespace Qt::StringLiterals;

QJsonObject setupJson(const TestSetup& setup)
{
    QJsonObject values;
    for (auto at = setup.values.cbegin(); at != setup.values.cend(); ++at)
        values.insert(at.key(), at.value());
    QJsonObject json{{u"webhook"_s, setup.webhook}, {u"webhookName"_s, setup.webhookName}, {u"team"_s, setup.team},
        {u"url"_s, setup.url.toString(QUrl::FullyEncoded)}, {u"headers"_s, headersJson(setup.headers)},
        {u"payload"_s, setup.payload}, {u"eventType"_s, setup.eventType}, {u"values"_s, values}};
    if (setup.method != "POST")
        json.insert("method"_L1, bytesJson(setup.method));
    putMaybe(&json, "accessTokenSecret"_L1, setup.accessTokenSecret);
    putMaybe(&json, "signingSecret"_L1, setup.signingSecret);
    return json;
}

TestSetup setupFrom(const JsonFields& fields)
{
    TestSetup setup;
    setup.webhook = fields.text("webhook"_L1);
    setup.webhookName = fields.text("webhookName"_L1);
    setup.team = fields.text("team"_L1);
    setup.url = QUrl(fields.text("url"_L1));
    setup.accessTokenSecret = fields.maybeText("accessTokenSecret"_L1);
    setup.signingSecret = fields.maybeText("signingSecret"_L1);
    setup.headers = headersFrom(fields.objects("headers"_L1));
    setup.payload = fields.text("payload"_L1);
    setup.eventType = fields.text("eventType"_L1);
    if (fields.has("method"_L1))
        setup.method = fields.bytes("method"_L1);
    const JsonFields values = fields.object("values"_L1);
    for (const QString& name : values.json().keys()) {
        if (!values.json().value(name).isString())
            fields.fail("values"_L1, u"an object of texts"_s);
        setup.values.insert(name, values.json().value(name).toString());
    }
    return setup;
}

} // namespace desk::webhook
