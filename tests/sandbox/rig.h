// SPDX-License-Identifier: Apache-2.0
// A running sandbox with its receiver, spoken to over real HTTP.
#pragma once

#include "app/sandbox/seed.h"
#include "app/sandbox/server.h"
#include "app/webhook/receiver.h"
#include "tests/support/eventually.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

namespace desk::sandbox::test {

using namespace Qt::StringLiterals;

struct Answer {
    int status = 0;
    QByteArray body;
    QJsonObject json;

    [[nodiscard]] QJsonObject data() const { return json.value("data"_L1).toObject(); }
    [[nodiscard]] QString message() const
    {
        return json.value("errors"_L1).toArray().at(0).toObject().value("message"_L1).toString();
    }
};

/// Follows dots: "entity.triggers.totalCount".
inline QJsonValue at(const QJsonObject& object, const QString& path)
{
    QJsonValue value = object;
    for (const QString& name : path.split(u'.')) {
        bool isIndex = false;
        const int index = name.toInt(&isIndex);
        value = isIndex ? value.toArray().at(index) : value.toObject().value(name);
    }
    return value;
}

class Rig {
public:
    explicit Rig(const QString& seed = u"demo"_s, const QString& dataDir = {}, const QStringList& without = {})
    {
        const auto hook = receiver.listen();
        ServerOptions options;
        options.seed = seed;
        options.apiKey = u"test-key"_s;
        options.without = without;
        options.dataDir = dataDir;
        options.receiverUrl = hook.value_or(QUrl());
        options.clock = [this] { return clock.isValid() ? clock : QDateTime::currentDateTimeUtc(); };
        server = std::make_unique<Server>(options);
        const auto started = server->start();
        if (!started)
            qFatal("%s", qPrintable(debugText(started.error())));
        url = started->url;
        receiver.setKeyProvider([this]() -> std::optional<Secret> {
            const auto value = server->secretValue(QString(demo::team), QString(demo::signingSecret));
            return value ? std::optional(*Secret::forToken(*value)) : std::nullopt;
        });
    }

    Answer send(const QByteArray& method, const QString& path, const QByteArray& body,
        const QByteArray& credentials = "api:test-key", const QByteArray& contentType = "application/json")
    {
        QUrl to = url;
        to.setPath(path, QUrl::StrictMode);
        QNetworkRequest request(to);
        if (!contentType.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
        if (!credentials.isEmpty())
            request.setRawHeader("Authorization", "Basic " + credentials.toBase64());
        const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(20000))
            qFatal("no answer");
        Answer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        answer.json = QJsonDocument::fromJson(answer.body).object();
        return answer;
    }

    Answer ask(const QString& query, const QJsonObject& variables = {})
    {
        const QJsonObject body{{u"query"_s, query}, {u"variables"_s, variables}, {u"operationName"_s, u""_s}};
        return send("POST", u"/graphql"_s, QJsonDocument(body).toJson());
    }

    /// As somebody of the seed.
    Answer askAs(QLatin1StringView user, const QString& query, const QJsonObject& variables = {})
    {
        const QJsonObject body{{u"query"_s, query}, {u"variables"_s, variables}};
        const QString key = server->apiKey(QString(user)).value_or(QString());
        return send("POST", u"/graphql"_s, QJsonDocument(body).toJson(), "api:" + key.toLatin1());
    }

    Answer fire(const QJsonObject& event) { return send("POST", u"/sandbox/events"_s, QJsonDocument(event).toJson()); }

    Answer alias(const QString& name, const QString& collection = u"image-classifier"_s)
    {
        return fire({{u"type"_s, u"ADD_ARTIFACT_ALIAS"_s}, {u"entity"_s, QString(demo::organizationEntity)},
            {u"project"_s, u"wandb-registry-Model"_s}, {u"collection"_s, collection}, {u"alias"_s, name},
            {u"author"_s, u"member"_s}});
    }

    /// The id the demo object of that name has, asked like a client would.
    QString idOf(const QString& query, const QString& path) { return at(ask(query).data(), path).toString(); }

    QString webhookId(const QString& name)
    {
        const Answer answer = ask(u"{entity(name:\"example-team\"){integrations{edges{node{__typename"
                                  " ... on GenericWebhookIntegration{id name}}}}}}"_s);
        for (const QJsonValue& edge : at(answer.data(), u"entity.integrations.edges"_s).toArray()) {
            const QJsonObject node = edge.toObject().value("node"_L1).toObject();
            if (node.value("name"_L1).toString() == name)
                return node.value("id"_L1).toString();
        }
        return {};
    }

    QDateTime clock; ///< invalid: the system's
    webhook::Receiver receiver;
    std::unique_ptr<Server> server;
    QUrl url;
    QNetworkAccessManager network;
};

/// A webhook automation on aliases of the demo's model registry.
inline QJsonObject aliasAutomation(Rig& rig, const QString& name, const QString& webhook = u"Local receiver"_s,
    const QString& payload = u"{\"v\":\"${artifact_version_string}\"}"_s, const QString& alias = u"mine"_s)
{
    const QString project =
        rig.idOf(u"{project(name:\"wandb-registry-Model\",entityName:\"example-org-entity\"){id}}"_s, u"project.id"_s);
    return {{u"name"_s, name}, {u"enabled"_s, true}, {u"scopeType"_s, u"PROJECT"_s}, {u"scopeID"_s, project},
        {u"triggeringEventType"_s, u"ADD_ARTIFACT_ALIAS"_s},
        {u"eventFilter"_s, u"{\"$or\":[{\"$and\":[{\"alias\":{\"$eq\":\"%1\"}}]}]}"_s.arg(alias)},
        {u"triggeredActionType"_s, u"GENERIC_WEBHOOK"_s},
        {u"triggeredActionConfig"_s,
            QJsonObject{{u"genericWebhookActionInput"_s,
                QJsonObject{{u"integrationID"_s, rig.webhookId(webhook)}, {u"requestPayload"_s, payload}}}}}};
}

inline Answer createAutomation(Rig& rig, const QJsonObject& input)
{
    return rig.ask(u"mutation($input:CreateFilterTriggerInput!){result:createFilterTrigger(input:$input)"
                   "{trigger{id name enabled description triggeringCondition{... on FilterEventTriggeringCondition"
                   "{eventType filter}} triggeredAction{... on GenericWebhookTriggeredAction{requestPayload}}}}}"_s,
        {{u"input"_s, input}});
}

} // namespace desk::sandbox::test
