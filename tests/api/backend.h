// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/transport.h"
#include "tests/support/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace desk::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Answers by operation name, each name with a list of `data` (or whole answers) used one after the other.
class Backend {
public:
    Backend()
        : m_server([this](int, const QByteArray& request) { return answer(request); }),
          m_transport(
              m_server.url(), [] { return QByteArray("key"); }, options())
    {
    }

    void data(const QString& operation, const QByteArray& json)
    {
        m_answers[operation].append(http(200, "{\"data\":" + json + '}'));
    }
    void reply(const QString& operation, const Reply& reply) { m_answers[operation].append(reply); }

    [[nodiscard]] api::Transport& transport() { return m_transport; }
    [[nodiscard]] QStringList asked() const
    {
        QStringList names;
        for (const QJsonObject& body : m_bodies)
            names.append(body["operationName"_L1].toString());
        return names;
    }
    [[nodiscard]] const QList<QJsonObject>& bodies() const { return m_bodies; }
    [[nodiscard]] const ScriptedServer& server() const { return m_server; }

    void features(const QStringList& names)
    {
        QJsonArray list;
        for (const QString& name : names)
            list.append(QJsonObject{{u"name"_s, name}, {u"isEnabled"_s, true}});
        data(u"ServerFeatures"_s,
            QJsonDocument(QJsonObject{{u"serverInfo"_s, QJsonObject{{u"features"_s, list}}}}).toJson());
    }

private:
    static api::TransportOptions options()
    {
        api::TransportOptions result;
        result.retry.maxTries = 1;
        result.readDeadline = 10s;
        return result;
    }

    Reply answer(const QByteArray& request)
    {
        const QJsonObject body = QJsonDocument::fromJson(ScriptedServer::bodyOf(request)).object();
        m_bodies.append(body);
        QString name = body["operationName"_L1].toString();
        if (name.isEmpty())
            name = QString::fromUtf8(request.left(request.indexOf(" HTTP")));
        QList<Reply>& answers = m_answers[name];
        if (answers.isEmpty())
            return http(500, "unexpected " + name.toUtf8(), "text/plain");
        return answers.size() > 1 ? answers.takeFirst() : answers.first();
    }

    QHash<QString, QList<Reply>> m_answers;
    QList<QJsonObject> m_bodies;
    ScriptedServer m_server;
    api::Transport m_transport;
};

} // namespace desk::test
