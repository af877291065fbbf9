// SPDX-License-Identifier: Apache-2.0
#include "app/store/store.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "ui/models/rowroles.h"
#include "ui/models/secretlistmodel.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
const QString team = u"example-team"_s;

TeamSecret secret(const QString& name, int hoursAgo, const QString& of = team)
{
    return {of, name, now.addSecs(-3600 * hoursAgo)};
}

SecretRecord record(const QString& name, int hoursAgo, const QDateTime& serverCreatedAt = {})
{
    SecretRecord made;
    made.team = team;
    made.name = name;
    made.setAt = now.addSecs(-3600 * hoursAgo);
    made.serverCreatedAt = serverCreatedAt;
    made.salt = newSalt();
    made.fingerprint = "12345678"_ba;
    made.keeper = u"session"_s;
    return made;
}

Webhook webhook(const QString& id, const QString& token)
{
    Webhook made;
    made.id = {id};
    made.team = team;
    made.name = id;
    made.accessTokenSecret = token;
    return made;
}

store::AutomationRow automation(const QString& id, const QString& webhook)
{
    store::AutomationRow row;
    row.automation.id = {id};
    row.automation.name = id;
    row.automation.action = WebhookAction{{webhook}, webhook, {}};
    return row;
}

QStringList namesOf(const QList<SecretRow>& rows)
{
    QStringList names;
    for (const SecretRow& row : rows)
        names.append(row.secret.name);
    return names;
}

} // namespace

class TestSecretListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreOfTheTeamByName()
    {
        const TeamFacts facts{.secrets = {secret(u"B"_s, 1), secret(u"A"_s, 2), secret(u"C"_s, 3, u"other"_s)}};
        QCOMPARE(namesOf(secretRows(facts, team)), (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(namesOf(secretRows(facts, team, {}, u"b"_s)), QStringList{u"B"_s});
        QVERIFY(secretRows(facts, {}).isEmpty());
    }

    void countsWhoUsesIt()
    {
        const TeamFacts facts{.webhooks = {webhook(u"w1"_s, u"A"_s), webhook(u"w2"_s, u"A"_s)},
            .secrets = {secret(u"A"_s, 1), secret(u"B"_s, 1)},
            .automations = {automation(u"x"_s, u"w1"_s), automation(u"y"_s, u"w1"_s), automation(u"z"_s, u"w2"_s)}};
        const QList<SecretRow> rows = secretRows(facts, team);
        QCOMPARE(rows[0].webhooks, 2);
        QCOMPARE(rows[0].automations, 3);
        QCOMPARE(rows[1].webhooks, 0);
        QCOMPARE(usedByText(0, 0), u"not used"_s);
    }

    void tellsWhatChangedSince()
    {
        const TeamFacts facts{.secrets = {secret(u"CHANGED"_s, 1), secret(u"SAME"_s, 2), secret(u"UNKNOWN"_s, 3)},
            .records = {record(u"CHANGED"_s, 5, now.addSecs(-5 * 3600)), record(u"SAME"_s, 2, now.addSecs(-2 * 3600)),
                record(u"UNKNOWN"_s, 3)}};
        const QList<SecretRow> rows = secretRows(facts, team);
        QVERIFY(isChangedSince(rows[0]));
        QVERIFY(!isChangedSince(rows[1]));
        QVERIFY(!isChangedSince(rows[2]));
    }

    void keepsInSightWhatIsLeftHere()
    {
        const TeamFacts facts{.records = {record(u"GONE"_s, 1)}};
        const QList<SecretRow> rows = secretRows(facts, team);
        QCOMPARE(namesOf(rows), QStringList{u"GONE"_s});
        QVERIFY(!rows[0].onServer);
        SecretRecord nothingKept = record(u"GONE"_s, 1);
        nothingKept.keeper.clear();
        QVERIFY(secretRows({.records = {nothingKept}}, team).isEmpty());
    }

    void showsTheStoreAndTheKeychain()
    {
        const QTemporaryDir folder;
        store::Store store(folder.filePath(u"profile"_s));
        QVERIFY(await(store.open()));
        QVERIFY(await(store.putSecrets(team, {secret(u"A"_s, 1), secret(u"B"_s, 48)})));
        const Status noted = await(store.putSecretRecord(record(u"A"_s, 1)));
        QVERIFY2(noted, noted ? "" : qPrintable(debugText(noted.error())));
        const TeamData data(store);
        // What the server stamped is seen by its clock, what was set here by the one here.
        SecretListModel model(
            data, [] { return now; }, [] { return now.addSecs(3600); });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTeam(team);
        QTRY_COMPARE(model.rowCount(), 2);
        const auto cell = [&](int row, int column, int role = Qt::DisplayRole) {
            return model.index(row, column).data(role).toString();
        };
        QCOMPARE(cell(0, SecretListModel::Created), u"2 h ago"_s);
        QVERIFY(!cell(0, SecretListModel::Created, Qt::ToolTipRole).isEmpty());
        QCOMPARE(cell(0, SecretListModel::LastSet), u"1 h ago"_s);
        QCOMPARE(cell(1, SecretListModel::LastSet), u"never"_s);
        QCOMPARE(cell(0, SecretListModel::Local, RowChipRole), QString());
        model.setCopies({{u"A"_s, OnComputer::Yes}, {u"B"_s, OnComputer::Locked}});
        QCOMPARE(cell(0, SecretListModel::Local, RowChipRole), u"Yes"_s);
        QCOMPARE(cell(1, SecretListModel::Local, RowChipRole), u"Locked"_s);
        QVERIFY(cell(1, SecretListModel::Name, Qt::AccessibleTextRole).contains(u"on this computer: Locked"_s));
        QCOMPARE(model.rowOf(u"B"_s), 1);
        QCOMPARE(model.rowOf(u"C"_s), -1);
    }
};

QTEST_GUILESS_MAIN(TestSecretListModel)
#include "tst_secretlistmodel.moc"
