// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keychainfacts.h"
#include "app/secrets/secretservice.h"
#include "tests/support/eventually.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::secrets;
using Kind = KeychainError::Kind;
using Reach = KeychainFacts::Reach;
using MaybeKind = std::optional<Kind>;

Q_DECLARE_METATYPE(desk::secrets::KeychainFacts)
Q_DECLARE_METATYPE(desk::secrets::Availability)
Q_DECLARE_METATYPE(std::optional<desk::KeychainError::Kind>)

class TestKeychainFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void kwallet_data();
    void kwallet();
    void K15_noPlainTextFallback();
};

void TestKeychainFacts::decides_data()
{
    QTest::addColumn<KeychainFacts>("facts");
    QTest::addColumn<Availability>("state");
    QTest::addColumn<MaybeKind>("access");
    QTest::addColumn<MaybeKind>("write");
    const auto reach = [](Reach r) { return KeychainFacts{.reach = r}; };
    const auto items = [](bool hasDefault, bool locked, int open, int closed) {
        return KeychainFacts{
            .hasDefault = hasDefault, .defaultLocked = locked, .unlockedItems = open, .lockedItems = closed};
    };
    const MaybeKind fine;
    QTest::newRow("no bus") << reach(Reach::NoBus) << Availability::NoBus << MaybeKind(Kind::NoBus)
                            << MaybeKind(Kind::NoBus);
    QTest::newRow("no service") << reach(Reach::NoService) << Availability::NoService << MaybeKind(Kind::NoService)
                                << MaybeKind(Kind::NoService);
    QTest::newRow("timeout") << reach(Reach::Timeout) << Availability::Timeout << MaybeKind(Kind::Timeout)
                             << MaybeKind(Kind::Timeout);
    QTest::newRow("failed") << reach(Reach::Failed) << Availability::Unknown << MaybeKind(Kind::Other)
                            << MaybeKind(Kind::Other);
    QTest::newRow("kwallet") << reach(Reach::NotAskable) << Availability::Unknown << fine << fine;
    QTest::newRow("nothing kept") << items(true, false, 0, 0) << Availability::Absent << fine << fine;
    QTest::newRow("kept") << items(true, false, 1, 0) << Availability::Present << fine << fine;
    QTest::newRow("locked entry") << items(true, true, 0, 1) << Availability::Locked << MaybeKind(Kind::Locked)
                                  << MaybeKind(Kind::Locked);
    QTest::newRow("locked, nothing listed")
        << items(true, true, 0, 0) << Availability::Locked << MaybeKind(Kind::Locked) << MaybeKind(Kind::Locked);
    QTest::newRow("locked entry elsewhere")
        << items(true, false, 0, 1) << Availability::Locked << MaybeKind(Kind::Locked) << MaybeKind(Kind::Locked);
    QTest::newRow("open entry elsewhere")
        << items(true, true, 1, 0) << Availability::Present << fine << MaybeKind(Kind::Locked);
    QTest::newRow("no default") << items(false, false, 0, 0) << Availability::NoDefaultKeyring
                                << MaybeKind(Kind::NoDefaultKeyring) << MaybeKind(Kind::NoDefaultKeyring);
    QTest::newRow("no default, kept elsewhere")
        << items(false, false, 1, 0) << Availability::Present << fine << MaybeKind(Kind::NoDefaultKeyring);
}

void TestKeychainFacts::decides()
{
    QFETCH(const KeychainFacts, facts);
    QFETCH(const Availability, state);
    QFETCH(const MaybeKind, access);
    QFETCH(const MaybeKind, write);
    const auto kind = [](const std::optional<KeychainError>& e) { return e ? MaybeKind(e->kind) : MaybeKind(); };
    QCOMPARE(availability(facts), state);
    QCOMPARE(kind(accessBlocker(facts)), access);
    QCOMPARE(kind(writeBlocker(facts)), write);
}

void TestKeychainFacts::kwallet_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("kwallet");
    const QStringList daemon{u"org.kde.kwalletd5"_s, u"org.freedesktop.secrets"_s};
    const QStringList plasma5{u"XDG_CURRENT_DESKTOP=KDE"_s, u"KDE_SESSION_VERSION=5"_s};
    QTest::newRow("plasma 5") << plasma5 << daemon << true;
    QTest::newRow("plasma 5 without kwallet") << plasma5 << QStringList{u"org.freedesktop.secrets"_s} << false;
    QTest::newRow("plasma 6") << QStringList{u"XDG_CURRENT_DESKTOP=KDE"_s, u"KDE_SESSION_VERSION=6"_s} << daemon
                              << false;
    QTest::newRow("gnome") << QStringList{u"XDG_CURRENT_DESKTOP=GNOME"_s} << daemon << false;
    QTest::newRow("ubuntu") << QStringList{u"XDG_CURRENT_DESKTOP=ubuntu:GNOME"_s} << daemon << false;
    QTest::newRow("nothing known") << QStringList() << daemon << false;
    QTest::newRow("by session name") << QStringList{u"DESKTOP_SESSION=kde"_s} << daemon << true;
}

void TestKeychainFacts::kwallet()
{
    QFETCH(const QStringList, environment);
    QFETCH(const QStringList, names);
    QFETCH(const bool, kwallet);
    QProcessEnvironment variables;
    for (const QString& pair : environment)
        variables.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    QCOMPARE(keychainIsKWallet(variables, names), kwallet);
}

// QtKeychain writes plain text to a file when it is told to; nobody may tell it.
void TestKeychainFacts::K15_noPlainTextFallback()
{
    int seen = 0;
    for (const QString& folder : {u"/app"_s, u"/ui"_s}) {
        QDirIterator files(QString(QStringLiteral(DESK_SOURCE_DIR) + folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("setInsecureFallback"), qPrintable(file.fileName()));
            ++seen;
        }
    }
    QVERIFY(seen > 100);
}

QTEST_GUILESS_MAIN(TestKeychainFacts)
#include "tst_keychainfacts.moc"
