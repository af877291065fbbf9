// SPDX-License-Identifier: Apache-2.0
// Against the sandbox server; the keychain is a double that fails as it is told.
#include "app/sync/teamsecrets.h"

#include "app/api/client.h"
#include "app/sandbox/server.h"
#include "app/store/store.h"
#include "app/sync/activity.h"
#include "tests/support/await.h"
#include "tests/support/relay.h"
#include "tests/sync/keychaindouble.h"

#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::sync;
using namespace Qt::StringLiterals;
using Kind = KeychainError::Kind;
using State = LocalCopy::State;

namespace {

const auto secretName = u"DEPLOY_KEY"_s;

Secret valueOf(const QByteArray& text)
{
    return Secret::ofText(text).value();
}

template <typename T>
std::optional<Kind> kindOf(const Result<T>& result)
{
    const auto* error = result ? nullptr : std::get_if<KeychainError>(&result.error());
    return error ? std::optional(error->kind) : std::nullopt;
}

QByteArray bytesOf(const Result<Secret>& value)
{
    return value ? value->bytes() : debugText(value.error()).toUtf8();
}

/// One person at one computer.
struct Desk {
    Desk(const QUrl& server, const QByteArray& key, const QString& directory, KeychainDouble& keychain)
        : store(directory), transport(
                                server, [key] { return key; }, quick()),
          client(transport), secrets(client, store, keychain, u"p"_s, u"https://server.example"_s, activity)
    {
    }

    static api::TransportOptions quick()
    {
        api::TransportOptions options;
        options.retry.maxTries = 1;
        return options;
    }

    Activity activity;
    store::Store store;
    api::Transport transport;
    api::Client client;
    TeamSecrets secrets;
};

} // namespace

class TestTeamSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

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

    void rotatesAndRollsBack();
    void rotatesWithNoCopyBefore();
    void rotateRefusedChangesNothing();
    void rotateRefusedKeepsTheEarlierPreviousValue();
    void rotateWithALostAnswerCanBeRolledBack();
    void rotateWithAKeychainThatFailsAfterwards();
    void rollBackRefused();
    void rollBackWithNothingBefore();
    void forgetsThePreviousValue();

    void removes();
    void removesWhatAnotherRemoved();
    void removeWithAKeychainThatFails();
    void removeRefused();
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

private:
    [[nodiscard]] Result<SecretWritten> write(const QByteArray& value, bool keep = true);
    [[nodiscard]] Result<SecretWritten> rotate(const QByteArray& value);
    [[nodiscard]] Result<Secret> reveal() { return await(m_desk->secrets.reveal(m_team, secretName)); }
    [[nodiscard]] LocalCopy localCopy();
    [[nodiscard]] std::optional<SecretRecord> record();
    [[nodiscard]] QByteArray onServer();
    [[nodiscard]] QByteArray inKeychain(const QString& suffix = {});
    [[nodiscard]] bool isListed();
    void useRelay();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<KeychainDouble> m_keychain;
    std::unique_ptr<Desk> m_desk;
    QUrl m_url;
    QByteArray m_key;
    QString m_team;
};

void TestTeamSecrets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    sandbox::ServerOptions options;
    options.dataDir = m_folder->filePath(u"server"_s);
    options.apiKey = QString(40, u'k');
    m_server = std::make_unique<sandbox::Server>(options);
    const auto address = m_server->start();
    QVERIFY2(address, address ? "" : qPrintable(debugText(address.error())));
    m_url = address->url;
    m_key = address->apiKey.toUtf8();
    m_keychain = std::make_unique<KeychainDouble>();
    m_desk = std::make_unique<Desk>(m_url, m_key, m_folder->filePath(u"desk"_s), *m_keychain);
    QVERIFY(await(m_desk->store.open()));
    const auto teams = await(m_desk->client.teams());
    QVERIFY(teams && !teams->isEmpty());
    m_team = teams->first().name;
}

void TestTeamSecrets::cleanup()
{
    QTRY_VERIFY(!m_desk || m_desk->activity.isIdle());
    m_desk.reset();
    m_keychain.reset();
    m_relay.reset();
    m_server.reset();
    m_folder.reset();
}

/// From now on the server is reached through a relay.
void TestTeamSecrets::useRelay()
{
    m_desk.reset();
    m_relay = std::make_unique<Relay>(quint16(m_url.port()));
    m_desk = std::make_unique<Desk>(m_relay->url(), m_key, m_folder->filePath(u"desk"_s), *m_keychain);
    QVERIFY(await(m_desk->store.open()));
}

Result<SecretWritten> TestTeamSecrets::write(const QByteArray& value, bool keep)
{
    return await(m_desk->secrets.write(m_team, secretName, valueOf(value), keep));
}

Result<SecretWritten> TestTeamSecrets::rotate(const QByteArray& value)
{
    return await(m_desk->secrets.rotate(m_team, secretName, valueOf(value)));
}

LocalCopy TestTeamSecrets::localCopy()
{
    return await(m_desk->secrets.localCopies(m_team, {secretName})).value().value(secretName);
}

std::optional<SecretRecord> TestTeamSecrets::record()
{
    const auto records = await(m_desk->store.secretRecords(m_team)).value();
    for (const SecretRecord& record : records) {
        if (record.name == secretName)
            return record;
    }
    return std::nullopt;
}

QByteArray TestTeamSecrets::onServer()
{
    return m_server->secretValue(m_team, secretName).value_or("(none)");
}

QByteArray TestTeamSecrets::inKeychain(const QString& suffix)
{
    const QString entry(u"secret/https://server.example/"_s + m_team + u'/' + secretName + suffix);
    const auto kept = await(m_keychain->kept.read(secrets::entryKey(u"p"_s, entry)));
    return kept ? kept->bytes() : "(none)"_ba;
}

bool TestTeamSecrets::isListed()
{
    const auto listed = await(m_desk->store.secrets(m_team)).value();
    return std::any_of(
        listed.begin(), listed.end(), [](const TeamSecret& secret) { return secret.name == secretName; });
}

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

void TestTeamSecrets::rotatesAndRollsBack()
{
    QVERIFY(write("old"));
    const auto rotated = rotate("new");
    QVERIFY(rotated && !rotated->notKept);
    QVERIFY(rotated->record.hasPrevious);
    QCOMPARE(record(), std::optional(rotated->record));
    QCOMPARE(onServer(), "new"_ba);
    QCOMPARE(bytesOf(reveal()), "new"_ba);
    QCOMPARE(inKeychain(u"/previous"_s), "old"_ba);

    const auto back = await(m_desk->secrets.rollBack(m_team, secretName));
    QVERIFY(back && !back->notKept);
    QVERIFY(!back->record.hasPrevious);
    QCOMPARE(record(), std::optional(back->record));
    QCOMPARE(onServer(), "old"_ba);
    QCOMPARE(bytesOf(reveal()), "old"_ba);
    QCOMPARE(inKeychain(u"/previous"_s), "(none)"_ba);
}

void TestTeamSecrets::rotatesWithNoCopyBefore()
{
    QVERIFY(write("old", false));
    const auto rotated = rotate("new");
    QVERIFY(rotated && !rotated->notKept);
    QVERIFY(!rotated->record.hasPrevious);
    QCOMPARE(bytesOf(reveal()), "new"_ba);
}

void TestTeamSecrets::rotateRefusedChangesNothing()
{
    QVERIFY(write("old"));
    const auto before = record();
    m_server.reset();
    QVERIFY(!rotate("new"));
    QCOMPARE(record(), before);
    QCOMPARE(bytesOf(reveal()), "old"_ba);
    QCOMPARE(inKeychain(u"/previous"_s), "(none)"_ba);
}

void TestTeamSecrets::rotateRefusedKeepsTheEarlierPreviousValue()
{
    QVERIFY(write("first"));
    QVERIFY(rotate("second"));
    const auto before = record();
    m_server.reset();
    QVERIFY(!rotate("third"));
    QCOMPARE(record(), before);
    QCOMPARE(inKeychain(), "second"_ba);
    QCOMPARE(inKeychain(u"/previous"_s), "first"_ba);
}

void TestTeamSecrets::rotateWithALostAnswerCanBeRolledBack()
{
    QVERIFY(write("old"));
    useRelay();
    m_relay->loseAnswersTo("insertSecret");
    QVERIFY(!rotate("new"));
    QCOMPARE(onServer(), "new"_ba);
    QVERIFY(record()->hasPrevious);
    QCOMPARE(bytesOf(reveal()), "old"_ba);
    m_relay->loseAnswersTo({});
    QVERIFY(await(m_desk->secrets.rollBack(m_team, secretName)));
    QCOMPARE(onServer(), "old"_ba);
    QCOMPARE(bytesOf(reveal()), "old"_ba);
    QVERIFY(!record()->hasPrevious);
}

void TestTeamSecrets::rotateWithAKeychainThatFailsAfterwards()
{
    QVERIFY(write("old"));
    m_keychain->fail(KeychainError{Kind::Locked, {}});
    const auto rotated = rotate("new");
    QVERIFY(rotated && rotated->notKept);
    QCOMPARE(rotated->notKept->kind, Kind::Locked);
    QVERIFY(!rotated->record.hasPrevious);
    QCOMPARE(onServer(), "new"_ba);
    m_keychain->fail({});
    QCOMPARE(kindOf(reveal()), Kind::NotFound);
}

void TestTeamSecrets::rollBackRefused()
{
    QVERIFY(write("old"));
    QVERIFY(rotate("new"));
    const auto before = record();
    m_server.reset();
    QVERIFY(!await(m_desk->secrets.rollBack(m_team, secretName)));
    QCOMPARE(record(), before);
    QCOMPARE(inKeychain(), "new"_ba);
    QCOMPARE(inKeychain(u"/previous"_s), "old"_ba);
}

void TestTeamSecrets::rollBackWithNothingBefore()
{
    QVERIFY(write("only"));
    QCOMPARE(kindOf(await(m_desk->secrets.rollBack(m_team, secretName))), Kind::NotFound);
    QCOMPARE(onServer(), "only"_ba);
}

void TestTeamSecrets::forgetsThePreviousValue()
{
    QVERIFY(write("old"));
    QVERIFY(rotate("new"));
    m_keychain->fail(KeychainError{Kind::Locked, {}});
    QCOMPARE(kindOf(await(m_desk->secrets.forgetPrevious(m_team, secretName))), Kind::Locked);
    QVERIFY(record()->hasPrevious);
    m_keychain->fail({});
    QVERIFY(await(m_desk->secrets.forgetPrevious(m_team, secretName)));
    QVERIFY(!record()->hasPrevious);
    QCOMPARE(inKeychain(u"/previous"_s), "(none)"_ba);
    QCOMPARE(bytesOf(reveal()), "new"_ba);
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
