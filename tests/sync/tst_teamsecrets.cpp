// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/sync/teamsecretsfixture.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace desk;
using namespace desk::test;

class TestTeamSecrets : public QObject, private TeamSecretsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void writesAndKeeps();
    void writesWithoutKeeping();
    void writesWithoutKeepingDropsTheOlderCopy();
    void anotherValueTakesThePlace();
    void keychainLockedStillReachesTheServer();
    void keychainNotThereIsNoObstacle();
    void serverRefusesAndNothingIsKept();
    void lostAnswerIsSettledByTheSameCall();
    void valueOfManyLines();
    void valueTooLongForAKeychain();

    void removes();
    void removesWhatAnotherRemoved();
    void removeWithAKeychainThatFails();
    void removeRefused();
    void removeRefusedToSomebodyWhoIsNoAdmin();
    void olderCopyThatStayedIsRemovedLater();
    void writtenButNotNoted();
    void existsAsksTheServer();
    void forgetsTheCopyAlone();

    void revealsWhatWasWritten();
    void K9_revealOfAnotherValueIsNotFound();
    void K14_copyInAnotherKeychainIsNotFound();
    void revealOfALockedKeychain();

    void localCopies_data();
    void localCopies();
    void localCopiesAskOnlyForWhatWasKept();
    void localCopiesStopAtTheFirstThatSaysItForAll();
    void K6_localCopiesOfAKeychainThatHangs();

    void tellsWhatAnotherChanged();
    void namesOfTeamsAndServersDoNotMix();
    void opensTheKeychain();
    void saysThatItWaits();
};

void TestTeamSecrets::writesAndKeeps()
{
    QVERIFY(!isListed());
    const auto written = write("the value");
    QVERIFY2(written, written ? "" : qPrintable(debugText(written.error())));
    QVERIFY(!written->notKept);
    QCOMPARE(written->record.keeper, u"session"_s);
    QVERIFY(!written->record.hasPrevious);
    QVERIFY(written->record.serverCreatedAt.isValid());
    QCOMPARE(written->record.fingerprint, secretFingerprint(written->record.salt, valueOf("the value")));
    QCOMPARE(record(), std::optional(written->record));
    QCOMPARE(onServer(), "the value"_ba);
    QCOMPARE(inKeychain(), "the value"_ba);
    QVERIFY(isListed());
    QCOMPARE(localCopy(), LocalCopy({State::Kept, {}}));
}

void TestTeamSecrets::writesWithoutKeeping()
{
    const auto written = write("the value", false);
    QVERIFY(written && !written->notKept);
    QVERIFY(written->record.keeper.isEmpty());
    QCOMPARE(onServer(), "the value"_ba);
    QCOMPARE(m_keychain->calls, 0);
    QCOMPARE(localCopy(), LocalCopy());
    QCOMPARE(kindOf(reveal()), Kind::NotFound);
    QCOMPARE(m_keychain->calls, 0);
}

void TestTeamSecrets::writesWithoutKeepingDropsTheOlderCopy()
{
    QVERIFY(write("older"));
    const auto written = write("newer", false);
    QVERIFY(written && !written->notKept);
    QCOMPARE(inKeychain(), "(none)"_ba);

    QVERIFY(write("older"));
    m_keychain->fail(KeychainError{Kind::Locked, {}});
    const auto again = write("newer", false);
    QVERIFY(again && again->notKept);
    QCOMPARE(again->notKept->kind, Kind::Locked);
    m_keychain->fail({});
    QCOMPARE(inKeychain(), "older"_ba);
    QCOMPARE(kindOf(reveal()), Kind::NotFound);
    QVERIFY(await(m_desk->secrets.forget(m_team, secretName)));
    QCOMPARE(inKeychain(), "(none)"_ba);
}

void TestTeamSecrets::anotherValueTakesThePlace()
{
    const auto first = write("one");
    const auto second = write("two");
    QVERIFY(first && second);
    QVERIFY(first->record.salt != second->record.salt);
    QCOMPARE(onServer(), "two"_ba);
    QCOMPARE(bytesOf(reveal()), "two"_ba);
    QVERIFY(rotate("three"));
    QVERIFY(write("four"));
    QCOMPARE(inKeychain(u"/previous"_s), "(none)"_ba);
    QVERIFY(!record()->hasPrevious);
}

void TestTeamSecrets::keychainLockedStillReachesTheServer()
{
    m_keychain->fail(KeychainError{Kind::Locked, {}});
    const auto written = write("the value");
    QVERIFY(written && written->notKept);
    QCOMPARE(written->notKept->kind, Kind::Locked);
    QVERIFY(written->record.keeper.isEmpty());
    QVERIFY(written->record.serverCreatedAt.isValid());
    QCOMPARE(onServer(), "the value"_ba);
    QCOMPARE(localCopy(), LocalCopy());
}

void TestTeamSecrets::keychainNotThereIsNoObstacle()
{
    m_keychain->fail(KeychainError{Kind::NoService, {}});
    QVERIFY(write("one", false));
    const auto second = write("two", false);
    QVERIFY(second && !second->notKept);
    QVERIFY(await(m_desk->secrets.remove(m_team, secretName)));
    QVERIFY(!isListed());
    QVERIFY(!record());
}

void TestTeamSecrets::serverRefusesAndNothingIsKept()
{
    const auto refused = await(m_desk->secrets.write(m_team, u"no good name"_s, valueOf("the value"), true));
    QVERIFY(!refused);
    QVERIFY(std::holds_alternative<GraphQlError>(refused.error()));
    QVERIFY(await(m_desk->store.secretRecords(m_team)).value().isEmpty());
    QCOMPARE(m_keychain->calls, 0);

    QVERIFY(write("kept before"));
    const auto before = record();
    m_server.reset();
    QVERIFY(!write("while away"));
    QCOMPARE(record(), before);
    QCOMPARE(bytesOf(reveal()), "kept before"_ba);
}

void TestTeamSecrets::lostAnswerIsSettledByTheSameCall()
{
    QVERIFY(write("old"));
    useRelay();
    m_relay->loseAnswersTo("insertSecret");
    QVERIFY(!write("new"));
    QVERIFY(m_relay->lost() > 0);
    QCOMPARE(bytesOf(reveal()), "old"_ba);
    m_relay->loseAnswersTo({});
    QVERIFY(write("new"));
    QCOMPARE(bytesOf(reveal()), "new"_ba);
    QCOMPARE(onServer(), "new"_ba);
}

void TestTeamSecrets::valueOfManyLines()
{
    const QByteArray key = "-----BEGIN KEY-----\r\nabc\n\tdef ä\n-----END KEY-----\n";
    const auto written = write(key);
    QVERIFY2(written, written ? "" : qPrintable(debugText(written.error())));
    QVERIFY(!written->notKept);
    QCOMPARE(onServer(), key);
    QCOMPARE(bytesOf(reveal()), key);
}

void TestTeamSecrets::valueTooLongForAKeychain()
{
    QVERIFY(write("short"));
    const QByteArray text(Secret::MaxTokenBytes + 1, 'x');
    const auto written = write(text);
    QVERIFY(written && written->notKept);
    QCOMPARE(written->notKept->kind, Kind::Refused);
    QVERIFY(!written->notKept->detail.isEmpty());
    QCOMPARE(onServer(), text);
    // The older value must not pass for this one.
    QCOMPARE(kindOf(reveal()), Kind::NotFound);
    QVERIFY(!write(QByteArray(Secret::MaxTokenBytes, 'x'))->notKept);
}

void TestTeamSecrets::removes()
{
    QVERIFY(write("old"));
    QVERIFY(rotate("new"));
    QVERIFY(await(m_desk->secrets.remove(m_team, secretName)));
    QCOMPARE(onServer(), "(none)"_ba);
    QCOMPARE(inKeychain(), "(none)"_ba);
    QCOMPARE(inKeychain(u"/previous"_s), "(none)"_ba);
    QVERIFY(!isListed());
    QVERIFY(!record());
}

void TestTeamSecrets::removesWhatAnotherRemoved()
{
    QVERIFY(write("the value"));
    QVERIFY(await(m_desk->client.deleteSecret(m_team, secretName)));
    QVERIFY(await(m_desk->secrets.remove(m_team, secretName)));
    QCOMPARE(inKeychain(), "(none)"_ba);
    QVERIFY(!isListed());
    QVERIFY(!record());
}

void TestTeamSecrets::removeWithAKeychainThatFails()
{
    QVERIFY(write("the value"));
    m_keychain->fail(KeychainError{Kind::Locked, {}});
    QCOMPARE(kindOf(await(m_desk->secrets.remove(m_team, secretName))), Kind::Locked);
    QVERIFY(!isListed());
    QVERIFY(record());
    m_keychain->fail({});
    QVERIFY(await(m_desk->secrets.remove(m_team, secretName)));
    QCOMPARE(inKeychain(), "(none)"_ba);
    QVERIFY(!record());
}

void TestTeamSecrets::removeRefused()
{
    QVERIFY(write("the value"));
    m_server.reset();
    const auto removed = await(m_desk->secrets.remove(m_team, secretName));
    QVERIFY(!removed && std::holds_alternative<OfflineError>(removed.error()));
    QCOMPARE(bytesOf(reveal()), "the value"_ba);
    QVERIFY(isListed());
}

// The server shows those it refuses an empty list, which must not pass for a deletion.
void TestTeamSecrets::removeRefusedToSomebodyWhoIsNoAdmin()
{
    QVERIFY(write("the value"));
    m_desk.reset();
    const QByteArray member = m_server->apiKey(u"member"_s).value_or(QString()).toUtf8();
    QVERIFY(!member.isEmpty());
    m_desk = std::make_unique<Desk>(m_url, member, m_folder->filePath(u"desk"_s), *m_keychain);
    QVERIFY(await(m_desk->store.open()));
    const auto removed = await(m_desk->secrets.remove(m_team, secretName));
    QVERIFY(!removed && std::holds_alternative<GraphQlError>(removed.error()));
    QCOMPARE(bytesOf(reveal()), "the value"_ba);
    QVERIFY(isListed());
    QCOMPARE(onServer(), "the value"_ba);
}

void TestTeamSecrets::olderCopyThatStayedIsRemovedLater()
{
    QVERIFY(write("old"));
    m_keychain->fail(KeychainError{Kind::Locked, {}});
    const auto written = write("new");
    QVERIFY(written && written->notKept);
    QVERIFY(written->record.keeper.isEmpty() && written->record.hasStale);
    QCOMPARE(kindOf(await(m_desk->secrets.remove(m_team, secretName))), Kind::Locked);
    m_keychain->fail({});
    QCOMPARE(inKeychain(), "old"_ba);
    QVERIFY(await(m_desk->secrets.forget(m_team, secretName)));
    QCOMPARE(inKeychain(), "(none)"_ba);
    QVERIFY(!record()->hasStale);
}

void TestTeamSecrets::writtenButNotNoted()
{
    QVERIFY(write("old"));
    {
        // Somebody else writes to the file and does not come to an end.
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(m_folder->filePath(u"desk/user.db"_s));
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        const auto written = write("new");
        QVERIFY2(written, written ? "" : qPrintable(debugText(written.error())));
        QVERIFY(written->notNoted);
        QCOMPARE(onServer(), "new"_ba);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

void TestTeamSecrets::existsAsksTheServer()
{
    QCOMPARE(await(m_desk->secrets.exists(m_team, secretName)).value(), false);
    QVERIFY(await(m_desk->client.insertSecret(m_team, secretName, u"of a colleague"_s)));
    QVERIFY(!isListed());
    QCOMPARE(await(m_desk->secrets.exists(m_team, secretName)).value(), true);
    QVERIFY(isListed());
}

void TestTeamSecrets::forgetsTheCopyAlone()
{
    QVERIFY(write("old"));
    QVERIFY(rotate("new"));
    m_keychain->fail(KeychainError{Kind::Timeout, {}});
    QCOMPARE(kindOf(await(m_desk->secrets.forget(m_team, secretName))), Kind::Timeout);
    QVERIFY(!record()->keeper.isEmpty());
    m_keychain->fail({});
    QVERIFY(await(m_desk->secrets.forget(m_team, secretName)));
    QCOMPARE(onServer(), "new"_ba);
    QCOMPARE(inKeychain(), "(none)"_ba);
    QCOMPARE(inKeychain(u"/previous"_s), "(none)"_ba);
    QVERIFY(record() && record()->keeper.isEmpty() && !record()->hasPrevious);
    QCOMPARE(localCopy(), LocalCopy());
}

void TestTeamSecrets::revealsWhatWasWritten()
{
    QCOMPARE(kindOf(reveal()), Kind::NotFound);
    QCOMPARE(m_keychain->calls, 0);
    QVERIFY(write("the value"));
    QCOMPARE(bytesOf(reveal()), "the value"_ba);
}

void TestTeamSecrets::K9_revealOfAnotherValueIsNotFound()
{
    QVERIFY(write("the value"));
    const QString entry(u"secret/https://server.example/"_s + m_team + u'/' + secretName);
    QVERIFY(await(m_keychain->kept.write(secrets::entryKey(u"p"_s, entry), valueOf("another value"))));
    QCOMPARE(kindOf(reveal()), Kind::NotFound);
    // Nor may it pass for the value before.
    const auto rotated = rotate("new");
    QVERIFY(rotated && !rotated->record.hasPrevious);
    QCOMPARE(bytesOf(reveal()), "new"_ba);
}

void TestTeamSecrets::K14_copyInAnotherKeychainIsNotFound()
{
    QVERIFY(write("the value"));
    const QString entry(u"secret/https://server.example/"_s + m_team + u'/' + secretName);
    QVERIFY(await(m_keychain->kept.remove(secrets::entryKey(u"p"_s, entry))));
    QCOMPARE(kindOf(reveal()), Kind::NotFound);
    const LocalCopy copy = localCopy();
    QCOMPARE(copy.state, State::NotKept);
    QVERIFY(copy.why && copy.why->kind == Kind::NotFound);
    QVERIFY(copy.why->detail.contains(u"session"_s));
}

void TestTeamSecrets::revealOfALockedKeychain()
{
    QVERIFY(write("the value"));
    m_keychain->fail(KeychainError{Kind::Locked, {}});
    QCOMPARE(kindOf(reveal()), Kind::Locked);
    QVERIFY(await(m_desk->secrets.unlockKeychain()));
    QCOMPARE(bytesOf(reveal()), "the value"_ba);
}

void TestTeamSecrets::localCopies_data()
{
    using secrets::Availability;
    QTest::addColumn<int>("says");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("why");
    const auto row = [](const char* name, Availability says, State state, int why = -1) {
        QTest::newRow(name) << int(says) << int(state) << why;
    };
    row("present", Availability::Present, State::Kept);
    row("absent", Availability::Absent, State::NotKept, int(Kind::NotFound));
    row("K4 locked", Availability::Locked, State::Locked, int(Kind::Locked));
    row("K3 no keyring", Availability::NoDefaultKeyring, State::Unavailable, int(Kind::NoDefaultKeyring));
    row("K2 no service", Availability::NoService, State::Unavailable, int(Kind::NoService));
    row("K1 no bus", Availability::NoBus, State::Unavailable, int(Kind::NoBus));
    row("K6 slow", Availability::Timeout, State::Unavailable, int(Kind::Timeout));
    row("K9 cannot be asked", Availability::Unknown, State::Kept);
}

void TestTeamSecrets::localCopies()
{
    QFETCH(const int, says);
    QFETCH(const int, state);
    QFETCH(const int, why);
    QVERIFY(write("the value"));
    m_keychain->says = secrets::Availability(says);
    const LocalCopy copy = localCopy();
    QCOMPARE(int(copy.state), state);
    QCOMPARE(copy.why ? int(copy.why->kind) : -1, why);
}

void TestTeamSecrets::localCopiesAskOnlyForWhatWasKept()
{
    QVERIFY(write("the value", false));
    const auto copies = await(m_desk->secrets.localCopies(m_team, {secretName, u"NEVER_WRITTEN"_s})).value();
    QCOMPARE(copies.size(), 2);
    QCOMPARE(copies.value(u"NEVER_WRITTEN"_s), LocalCopy());
    QCOMPARE(m_keychain->probes, 0);
}

void TestTeamSecrets::localCopiesStopAtTheFirstThatSaysItForAll()
{
    QStringList names;
    for (int i = 0; i < 5; ++i) {
        names.append(u"SECRET_%1"_s.arg(i));
        QVERIFY(await(m_desk->secrets.write(m_team, names.last(), valueOf("value"), true)));
    }
    m_keychain->says = secrets::Availability::NoService;
    const auto copies = await(m_desk->secrets.localCopies(m_team, names)).value();
    QCOMPARE(copies.size(), 5);
    for (const LocalCopy& copy : copies)
        QCOMPARE(copy.state, State::Unavailable);
    QCOMPARE(m_keychain->probes, 1);
}

void TestTeamSecrets::K6_localCopiesOfAKeychainThatHangs()
{
    QVERIFY(write("the value"));
    QVERIFY(await(m_desk->secrets.write(m_team, u"ANOTHER"_s, valueOf("value"), true)));
    m_keychain->probeHangs = true;
    const auto copies = await(m_desk->secrets.localCopies(m_team, {secretName, u"ANOTHER"_s, u"NEVER"_s})).value();
    for (const QString& name : {secretName, u"ANOTHER"_s}) {
        QCOMPARE(copies.value(name).state, State::Unavailable);
        QCOMPARE(copies.value(name).why->kind, Kind::Timeout);
    }
    QCOMPARE(copies.value(u"NEVER"_s), LocalCopy());
}

void TestTeamSecrets::tellsWhatAnotherChanged()
{
    const auto drift = [this] {
        const auto listed = await(m_desk->client.secrets(m_team)).value();
        for (const TeamSecret& secret : listed) {
            if (secret.name == secretName)
                return secretDrift(secret, record().value_or(SecretRecord()));
        }
        return SecretDrift::Unknown;
    };
    QVERIFY(write("ours"));
    QCOMPARE(drift(), SecretDrift::Same);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > before);
    QVERIFY(await(m_desk->client.insertSecret(m_team, secretName, u"of another client"_s)));
    QCOMPARE(drift(), SecretDrift::ChangedSince);
    QVERIFY(write("ours again"));
    QCOMPARE(drift(), SecretDrift::Same);
}

void TestTeamSecrets::namesOfTeamsAndServersDoNotMix()
{
    TeamSecrets elsewhere(
        m_desk->client, m_desk->store, *m_keychain, u"p"_s, u"https://other.example"_s, m_desk->activity);
    QVERIFY(write("of the first"));
    QCOMPARE(kindOf(await(elsewhere.reveal(m_team, secretName))), Kind::NotFound);
    QVERIFY(await(elsewhere.write(m_team, secretName, valueOf("of the second"), true)));
    QCOMPARE(inKeychain(), "of the first"_ba);
}

void TestTeamSecrets::opensTheKeychain()
{
    m_keychain->fail(KeychainError{Kind::Locked, {}});
    QVERIFY(await(m_desk->secrets.unlockKeychain()));
    m_keychain->fail(KeychainError{Kind::NoDefaultKeyring, {}});
    QVERIFY(await(m_desk->secrets.createKeyring()));
    m_keychain->fail(KeychainError{Kind::Denied, {}});
    QCOMPARE(kindOf(await(m_desk->secrets.unlockKeychain())), Kind::Denied);
    QCOMPARE(kindOf(await(m_desk->secrets.createKeyring())), Kind::Denied);
}

void TestTeamSecrets::saysThatItWaits()
{
    QSignalSpy told(&m_desk->secrets, &TeamSecrets::waitingForKeychainChanged);
    m_keychain->setWaiting(true);
    QVERIFY(m_desk->secrets.isWaitingForKeychain());
    m_keychain->setWaiting(true);
    m_keychain->setWaiting(false);
    QVERIFY(!m_desk->secrets.isWaitingForKeychain());
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.first().first().toBool(), true);
}

QTEST_GUILESS_MAIN(TestTeamSecrets)
#include "tst_teamsecrets.moc"
