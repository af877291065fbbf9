// SPDX-License-Identifier: Apache-2.0
// Automations as other servers hold them: read as they are, and left alone by whoever changes something else.
#include "tests/sandbox/rig.h"

#include <QTemporaryDir>

#include <map>

using namespace desk;
using namespace desk::sandbox;
using namespace desk::sandbox::test;

namespace {

/// What the file holds, beside the server.
struct Stored {
    QString id;
    QString event;
    QString filter;
    std::optional<QString> payload;
    std::optional<QString> description;
    bool readAsIs = false;
    bool enabled = false;
    bool operator==(const Stored&) const = default;
};

std::map<QString, Stored> storedIn(const QString& folder)
{
    std::map<QString, Stored> all;
    const auto database = Database::open(folder + u"/sandbox.db"_s);
    if (!database)
        qFatal("no database");
    const auto rows = (*database)->rows(
        u"SELECT name, id, event_type, filter, payload, description, read_as_is, enabled FROM triggers"_s, {},
        [](const QSqlQuery& query) {
            const auto text = [&query](int column) {
                return query.value(column).isNull() ? std::nullopt : std::optional(query.value(column).toString());
            };
            const QByteArray id = "Trigger:" + query.value(1).toByteArray();
            return std::pair(query.value(0).toString(),
                Stored{QString::fromLatin1(id.toBase64()), query.value(2).toString(), query.value(3).toString(),
                    text(4), text(5), query.value(6).toBool(), query.value(7).toBool()});
        });
    for (const auto& [name, row] : *rows) {
        if (row.readAsIs)
            all[name] = row;
    }
    return all;
}

const QString everything =
    u"{triggers(first:500){edges{node{id name description enabled createdBy{username} scope{__typename}"
    " triggeringCondition{__typename ... on FilterEventTriggeringCondition{eventType filter}} "
    "triggeredAction{__typename"
    " ... on GenericWebhookTriggeredAction{requestPayload integration{id}} ... on QueueJobTriggeredAction{template "
    "queue"
    "{name}} ... on ARIATriggeredAction{prompt}}}}}}"_s;

} // namespace

class TestForeign : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_rig = std::make_unique<Rig>(u"foreign"_s, m_folder->path());
    }
    void cleanup() { m_rig.reset(); }

    void isReadAsItIs()
    {
        const std::map<QString, Stored> stored = storedIn(m_folder->path());
        QVERIFY2(stored.size() >= 25, qPrintable(QString::number(stored.size())));
        const Answer answer = m_rig->ask(everything);
        QCOMPARE(answer.status, 200);
        std::size_t found = 0;
        for (const QJsonValue& edge : at(answer.data(), u"triggers.edges"_s).toArray()) {
            const QJsonObject node = edge["node"_L1].toObject();
            const auto row = stored.find(node.value("name"_L1).toString());
            if (row == stored.end())
                continue;
            ++found;
            QCOMPARE(at(node, u"triggeringCondition.filter"_s).toString(), row->second.filter);
            QCOMPARE(at(node, u"triggeringCondition.eventType"_s).toString(), row->second.event);
            const QString type = at(node, u"triggeredAction.__typename"_s).toString();
            const auto payload = [&](const QString& member) { return at(node, u"triggeredAction."_s + member); };
            if (type == "GenericWebhookTriggeredAction"_L1)
                QCOMPARE(payload(u"requestPayload"_s).isNull() ? std::nullopt
                                                               : std::optional(payload(u"requestPayload"_s).toString()),
                    row->second.payload);
            else if (type == "ARIATriggeredAction"_L1)
                QCOMPARE(payload(u"prompt"_s).toString(), row->second.payload.value_or(QString()));
            else if (type == "QueueJobTriggeredAction"_L1)
                QCOMPARE(payload(u"template"_s).toString(), row->second.payload.value_or(QString()));
        }
        QCOMPARE(found, stored.size());
    }

    void everyFormIsThere()
    {
        const std::map<QString, Stored> stored = storedIn(m_folder->path());
        QVERIFY(stored.at(u"Bare condition"_s).filter.startsWith(u"{\"$or\""_s));
        QVERIFY(stored.at(u"Wrapped twice"_s).filter.startsWith(u"{\"filter\":\"{\\\"filter\\\":"_s));
        QVERIFY(!stored.at(u"Legacy metric filter"_s).filter.contains(u"run_metric_filter"_s));
        QVERIFY(stored.at(u"Both metric filters"_s).filter.contains(u"run_metric_filter"_s));
        QVERIFY(stored.at(u"Both metric filters"_s).filter.contains(u"\"metric_filter\":\"{"_s));
        QVERIFY(stored.at(u"Payload with odd bytes"_s).payload->contains(u"\r\n"_s));
        QVERIFY(stored.at(u"Payload with odd bytes"_s).payload->endsWith(u"  \r\n"_s));
        QVERIFY(!stored.at(u"Without a description"_s).description);
        QVERIFY(stored.contains(u"  Spaces around  "_s));
        QCOMPARE(stored.at(u"Weave threshold"_s).event, u"WEAVE_METRIC_THRESHOLD"_s);
        QCOMPARE(stored.at(u"Alias moved"_s).event, u"UPDATE_ARTIFACT_ALIAS"_s);
        // The SDK would lose the condition of these.
        for (const QString& name : {u"Equal to"_s, u"Crashed and killed"_s})
            QVERIFY2(stored.contains(name), qPrintable(name));
    }

    /// Switching off and on, renaming and describing leave the rest to the byte.
    void whatIsNotSaidStays()
    {
        const std::map<QString, Stored> before = storedIn(m_folder->path());
        for (const auto& [name, row] : before) {
            const auto change = [&, id = row.id](const QJsonObject& more) {
                QJsonObject input{{u"id"_s, id}};
                for (auto it = more.begin(); it != more.end(); ++it)
                    input.insert(it.key(), it.value());
                // An instance admin, because one of them is somebody else's ARIA.
                return m_rig->askAs(demo::instanceAdmin,
                    u"mutation($i:UpdateFilterTriggerInput!){updateFilterTrigger(input:$i){trigger{enabled name}}}"_s,
                    {{u"i"_s, input}});
            };
            QVERIFY2(change({{u"enabled"_s, false}}).status == 200, qPrintable(name));
            QVERIFY2(change({{u"name"_s, QString(u"Renamed "_s + name)}}).status == 200, qPrintable(name));
            QVERIFY2(change({{u"enabled"_s, true}}).status == 200, qPrintable(name));
        }
        const std::map<QString, Stored> after = storedIn(m_folder->path());
        QCOMPARE(after.size(), before.size());
        for (const auto& [name, row] : before)
            QVERIFY2(after.at(u"Renamed "_s + name) == row, qPrintable(name));
    }

    void canBeDeleted()
    {
        const std::map<QString, Stored> before = storedIn(m_folder->path());
        for (const auto& [name, row] : before) {
            const Answer answer =
                m_rig->ask(u"mutation($id:ID!){deleteTrigger(input:{triggerID:$id}){success}}"_s, {{u"id"_s, row.id}});
            QVERIFY2(at(answer.data(), u"deleteTrigger.success"_s).toBool(), qPrintable(name));
        }
        QVERIFY(storedIn(m_folder->path()).empty());
    }

    /// A filter that is written is this server's own from then on.
    void writingTheFilterMakesItOurs()
    {
        const Stored bare = storedIn(m_folder->path()).at(u"Bare condition"_s);
        const Answer answer = m_rig->ask(
            u"mutation($i:UpdateFilterTriggerInput!){updateFilterTrigger(input:$i){trigger{triggeringCondition{... on"
            " FilterEventTriggeringCondition{filter}}}}}"_s,
            {{u"i"_s, QJsonObject{{u"id"_s, bare.id}, {u"eventFilter"_s, bare.filter}}}});
        QCOMPARE(at(answer.data(), u"updateFilterTrigger.trigger.triggeringCondition.filter"_s).toString(),
            QString(u"{\"filter\":\""_s + QString(bare.filter).replace(u'"', u"\\\""_s) + u"\"}"));
    }

    /// Whatever they hold, they neither stop the server nor run on a guess.
    void eventsFindThemHarmless()
    {
        const auto ran = [](const Answer& answer) {
            QStringList names;
            for (const QJsonValue& one : answer.json.value("executions"_L1).toArray())
                names.append(one["automationName"_L1].toString());
            return names;
        };
        const QStringList twice = ran(m_rig->alias(u"twice"_s));
        QVERIFY(twice.contains(u"Wrapped twice"_s));
        QVERIFY(!twice.contains(u"Bare condition"_s) && !twice.contains(u"Unknown operator"_s));
        QVERIFY(ran(m_rig->alias(u"bare"_s)).contains(u"Bare condition"_s));
        const QJsonObject killed{{u"type"_s, u"RUN_STATE"_s}, {u"entity"_s, u"example-team"_s},
            {u"project"_s, u"vision"_s}, {u"run"_s, u"r"_s}, {u"state"_s, u"KILLED"_s}};
        QVERIFY(ran(m_rig->fire(killed)).isEmpty());
        const Answer odd = m_rig->alias(u"foreign"_s);
        QCOMPARE(odd.status, 200);
        QVERIFY(ran(odd).contains(u"Launch a job"_s) && ran(odd).contains(u"Push to a phone"_s));
        QCOMPARE(m_rig->receiver.requests().back().head.headers.empty(), false);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Rig> m_rig;
};

QTEST_GUILESS_MAIN(TestForeign)
#include "tst_sandboxforeign.moc"
