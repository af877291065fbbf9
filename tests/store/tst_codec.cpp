// SPDX-License-Identifier: Apache-2.0
#include "app/store/codec.h"
#include "tests/support/eventually.h"

#include "tests/store/storevalues.h"

using namespace desk;
using namespace desk::store;
using namespace Qt::StringLiterals;

namespace {

/// Everything that text encodings and JSON libraries like to change.
const QString& hardText()
{
    static const QString text = u"{\"b\":1.0,\"a\":18446744073709551615,\"a\":-0,\"u\":\"\\u00e9\"} \"q\" \\ /\t\r\n"_s
        + QChar(u'\0') + QChar(0x1f) + QChar(0x7f) + QChar(0xd800) + u"x"_s + QChar(0xdc00)
        + u"\U0001F600\u2028é\uFEFF"_s;
    return text;
}

template <typename T>
bool survives(const T& value)
{
    const QString text = encode(value);
    // As the file keeps it: UTF-8.
    const Result<T> back = decode<T>(QString::fromUtf8(text.toUtf8()));
    if (!back)
        qWarning("%s", qPrintable(debugText(back.error()) + text));
    return back && *back == value && encode(*back) == text;
}

Automation hardAutomation()
{
    Automation value = automation(u"A1"_s, hardText(), CollectionScope{{u"c"_s}, hardText()});
    value.description = hardText();
    value.updatedAt = utc(-1);
    value.createdBy = u"ada"_s;
    value.lastExecutedAt = utc(1);
    value.event = UnknownEvent{u"RUN_STATE"_s, {hardText()}};
    return value;
}

Webhook hardWebhook()
{
    return {{u"w"_s}, u"t"_s, hardText(), u"https://x/?q="_s + hardText(), u"TOKEN"_s, std::nullopt, utc(5)};
}

} // namespace

class TstCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scopes()
    {
        for (const Scope& scope : QList<Scope>{UnknownScope{u"Galaxy"_s, hardText()},
                 ProjectScope{{u"p"_s}, hardText()}, RegistryScope{{u"r"_s}, u"wandb-registry-x"_s},
                 CollectionScope{{u"c"_s}, {}}, TeamScope{{u"t"_s}, {}}, OrganizationScope{{u"o"_s}, hardText()}}) {
            QVERIFY(survives(scope));
        }
    }

    void events()
    {
        for (const QString& type : {u"CREATE_ARTIFACT"_s, u"LINK_MODEL"_s, u"UNLINK_ARTIFACT"_s,
                 u"ADD_ARTIFACT_ALIAS"_s, u"UPDATE_ARTIFACT_ALIAS"_s, u"ADD_ARTIFACT_TAG"_s, u"REMOVE_ARTIFACT_TAG"_s,
                 u"ADD_COLLECTION_TAG"_s, u"REMOVE_COLLECTION_TAG"_s, u"RUN_METRIC"_s, u"RUN_METRIC_CHANGE"_s,
                 u"RUN_METRIC_ZSCORE"_s, u"RUN_STATE"_s, u"SOMETHING_NEW"_s, QString()}) {
            QVERIFY2(survives(eventOfType(type, {hardText()})), qPrintable(type));
        }
        // An unknown event stays unknown even under a name this version knows.
        QVERIFY(survives(Event(UnknownEvent{u"RUN_STATE"_s, {u"{}"_s}})));
    }

    void actions()
    {
        for (const Action& action : QList<Action>{UnknownAction{u"PushNotification"_s, hardText()},
                 WebhookAction{{u"w"_s}, hardText(), hardText()}, WebhookAction{{u"w"_s}, {}, std::nullopt},
                 WebhookAction{{u"w"_s}, {}, QString()}, SlackAction{{u"s"_s}, u"#x"_s, hardText(), {}, u"WARN"_s},
                 NoAction{}, AriaAction{hardText()}, QueueJobAction{u"q"_s, u"Queue"_s, hardText()}}) {
            QVERIFY(survives(action));
        }
    }

    void automations()
    {
        QVERIFY(survives(hardAutomation()));
        QVERIFY(survives(Automation{}));
        QVERIFY(survives(draftOf(hardAutomation())));
        Automation withoutDescription = hardAutomation();
        withoutDescription.description.reset();
        QVERIFY(survives(withoutDescription));
    }

    void executions()
    {
        Execution value = execution(u"E1"_s, u"A1"_s, u"p"_s, 1'700'000'000'001);
        QVERIFY(survives(value));
        for (const ExecutionState state : {ExecutionState::Unknown, ExecutionState::Pending, ExecutionState::Finished,
                 ExecutionState::Failed, ExecutionState::Skipped}) {
            value.state = state;
            QVERIFY(survives(value));
        }
        value.payload = hardText();
        value.responseBody = hardText();
        value.httpStatus.reset();
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes.append(static_cast<char>(i));
        value.delivery = DeliveryRecord{bytes, {}, QByteArray(64, 'a'), 9'007'199'254'740'993, -1};
        QVERIFY(survives(value));
    }

    void places()
    {
        const QList<Member> members{{u"1"_s, u"ada"_s, hardText(), u"a@example.com"_s, u"ADMIN"_s, true}, Member{}};
        QVERIFY(survives(Organization{{u"o"_s}, hardText(), {u"e"_s}, u"org"_s, members}));
        QVERIFY(survives(Team{{u"t"_s}, u"Team"_s, {u"o"_s}, members}));
        QVERIFY(survives(Project{{u"p"_s}, u"wandb-registry-x"_s, u"org"_s, hardText(), members}));
        QVERIFY(survives(Collection{{u"c"_s}, u"C"_s, Collection::Kind::Sequence, {u"p"_s}, hardText()}));
        QVERIFY(survives(Collection{}));
        QVERIFY(survives(Webhook{{u"w"_s}, u"t"_s, hardText(), u"https://x"_s, u"TOKEN"_s, std::nullopt, utc(5)}));
        QVERIFY(survives(SlackChannel{{u"s"_s}, u"t"_s, u"ws"_s, u"#general"_s}));
        QVERIFY(survives(TeamSecret{u"t"_s, u"TOKEN"_s, {}}));
        QVERIFY(survives(viewer()));
        // What an earlier version wrote says nothing of members.
        const auto project =
            store::decode<Project>(u"{\"id\":\"p\",\"name\":\"n\",\"owner\":\"o\",\"description\":\"\"}"_s);
        QVERIFY(project && project->members.isEmpty());
        const auto organization =
            store::decode<Organization>(u"{\"id\":\"o\",\"name\":\"n\",\"entityId\":\"e\",\"entityName\":\"x\"}"_s);
        QVERIFY(organization && organization->members.isEmpty());
        QVERIFY(survives(ServerInfo{{u"A"_s, u"B"_s, hardText()}, u"0.1"_s}));
        QVERIFY(survives(ServerInfo{}));
    }

    void edits()
    {
        OutboxEdit edit{u"id"_s, CreateEdit{draftOf(hardAutomation())}, EditState::Queued, 3, utc(1), {}, hardText()};
        for (const EditState state :
            {EditState::Queued, EditState::Sending, EditState::Unknown, EditState::Conflict, EditState::Rejected}) {
            edit.state = state;
            QVERIFY(survives(edit));
        }
        edit.author = {u"u1"_s, hardText(), u"https://api.example.com"_s};
        edit.kind = UpdateEdit{hardAutomation(), draftOf(automation(u"B"_s, u"b"_s))};
        edit.sentAt = utc(2);
        QVERIFY(survives(edit));
        edit.kind = DeleteEdit{hardAutomation()};
        QVERIFY(survives(edit));
    }

    void editsOfWebhooks()
    {
        OutboxEdit edit{u"id"_s, CreateWebhookEdit{draftOf(hardWebhook())}, EditState::Queued, 0, utc(1), {}, {}};
        QVERIFY(survives(edit));
        WebhookDraft wanted = draftOf(hardWebhook());
        wanted.accessTokenSecret = QString(); // not the same as none
        edit.kind = UpdateWebhookEdit{hardWebhook(), wanted};
        QVERIFY(survives(edit));
        edit.kind = DeleteWebhookEdit{hardWebhook()};
        QVERIFY(survives(edit));
        QVERIFY(survives(wanted));
        QVERIFY(survives(WebhookDraft{}));
    }

    void theJournal()
    {
        for (const EditKind& kind : QList<EditKind>{CreateEdit{draftOf(hardAutomation())},
                 UpdateEdit{hardAutomation(), draftOf(hardAutomation())}, DeleteEdit{hardAutomation()},
                 CreateWebhookEdit{draftOf(hardWebhook())}, UpdateWebhookEdit{hardWebhook(), draftOf(hardWebhook())},
                 DeleteWebhookEdit{hardWebhook()}})
            QVERIFY(survives(JournalEntry{u"id"_s, kind, utc(7), hardText(), false, true}));
    }

    void activity()
    {
        using Body = ActivityEntry::Body;
        const QList<Body> bodies{Body(), hardAutomation(), hardWebhook(),
            SlackChannel{{u"s"_s}, u"t"_s, u"ws"_s, hardText()}, TeamSecret{u"t"_s, u"TOKEN"_s, utc(3)},
            execution(u"E1"_s, u"A1"_s, u"p"_s, 5)};
        for (const Body& body : bodies) {
            ActivityEntry entry;
            entry.noticedAt = utc(9);
            entry.subject = ActivityEntry::Subject::Webhook;
            entry.what = ActivityEntry::What::Failed;
            entry.subjectId = u"id"_s;
            entry.name = hardText();
            entry.scope = u"scope"_s;
            entry.who = u"ada"_s;
            entry.before = body;
            QVERIFY(survives(entry));
            std::swap(entry.before, entry.after);
            entry.at = utc(8);
            QVERIFY(survives(entry));
        }
    }

    void timesAreUtcWithMilliseconds()
    {
        Automation value = automation(u"A"_s, u"a"_s);
        value.createdAt = QDateTime(QDate(2024, 7, 1), QTime(12, 0, 0, 7), Qt::OffsetFromUTC, 7200);
        QVERIFY(encode(value).contains(u"\"createdAt\":\"2024-07-01T10:00:00.007Z\""_s));
        QCOMPARE(decode<Automation>(encode(value))->createdAt.timeSpec(), Qt::UTC);
        QVERIFY(survives(value));
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::newRow("nothing") << QString() << u"scope"_s;
        QTest::newRow("no object") << u"[1]"_s << u"scope"_s;
        QTest::newRow("missing") << u"{\"kind\":\"team\",\"id\":\"t\"}"_s << u"scope.name"_s;
        QTest::newRow("type") << u"{\"kind\":\"team\",\"id\":5,\"name\":\"n\"}"_s << u"scope.id"_s;
        QTest::newRow("word") << u"{\"kind\":\"planet\",\"id\":\"t\",\"name\":\"n\"}"_s << u"scope.kind"_s;
    }

    void refusesWhatDoesNotFit()
    {
        QFETCH(QString, text);
        const Result<Scope> scope = decode<Scope>(text);
        QVERIFY(!scope);
        QTEST(std::get<DecodeError>(scope.error()).path, "path");
    }

    void refusesABadMemberDeepInside()
    {
        QString text = encode(hardAutomation());
        text.replace(u"\"kind\":\"webhook\""_s, u"\"kind\":\"carrier pigeon\""_s);
        const Result<Automation> value = decode<Automation>(text);
        QVERIFY(!value);
        QCOMPARE(std::get<DecodeError>(value.error()).path, u"automation.action.kind"_s);
    }
};

QTEST_GUILESS_MAIN(TstCodec)
#include "tst_codec.moc"
