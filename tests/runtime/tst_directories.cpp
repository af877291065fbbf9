// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/directories.h"
#include "tests/support/eventually.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::runtime;

namespace {

constexpr auto usersMode = QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

} // namespace

class TestDirectories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void state_data();
    void state();
    void runtime_data();
    void runtime();
    void makesPrivateFolder();
    void tightensFolder();
    void folderThatCannotBeMade();
};

void TestDirectories::state_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("path");
    QTest::newRow("default") << QString() << QString() << u"/home/me/.local/state/automation-desk"_s;
    QTest::newRow("variable") << u"/var/me/"_s << QString() << u"/var/me/automation-desk"_s;
    QTest::newRow("relative variable") << u"state"_s << QString() << u"/home/me/.local/state/automation-desk"_s;
    QTest::newRow("profile") << QString() << u"/srv/desk"_s << u"/srv/desk/state"_s;
    QTest::newRow("profile wins") << u"/var/me"_s << u"/srv/desk/"_s << u"/srv/desk/state"_s;
}

void TestDirectories::state()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, profile);
    QProcessEnvironment environment;
    if (!variable.isEmpty())
        environment.insert(u"XDG_STATE_HOME"_s, variable);
    QTEST(stateDirectory(environment, u"/home/me"_s, profile), "path");
}

void TestDirectories::runtime_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("flatpak");
    QTest::addColumn<QString>("path");
    QTest::newRow("none") << QString() << QString() << QString();
    QTest::newRow("variable") << u"/run/user/7"_s << QString() << u"/run/user/7"_s;
    QTest::newRow("relative") << u"run"_s << QString() << QString();
    QTest::newRow("flatpak") << u"/run/user/7"_s << u"org.example.Desk"_s << u"/run/user/7/app/org.example.Desk"_s;
    QTest::newRow("flatpak without") << QString() << u"org.example.Desk"_s << QString();
}

void TestDirectories::runtime()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, flatpak);
    QProcessEnvironment environment;
    if (!variable.isEmpty())
        environment.insert(u"XDG_RUNTIME_DIR"_s, variable);
    if (!flatpak.isEmpty())
        environment.insert(u"FLATPAK_ID"_s, flatpak);
    QTEST(runtimeDirectory(environment), "path");
}

void TestDirectories::makesPrivateFolder()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u".local/state/automation-desk"_s);
    QVERIFY(makePrivateDirectory(path));
    QCOMPARE(QFile::permissions(path), ownerOnly | usersMode);
}

void TestDirectories::tightensFolder()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"state"_s);
    QVERIFY(QDir().mkdir(path, ownerOnly | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(makePrivateDirectory(path));
    QCOMPARE(QFile::permissions(path), ownerOnly | usersMode);
}

void TestDirectories::folderThatCannotBeMade()
{
    const QTemporaryDir home;
    const QString blocked = home.filePath(u"file"_s);
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const QString& path : {blocked, QString(blocked + "/state"_L1)}) {
        const Status status = makePrivateDirectory(path);
        QVERIFY(!status);
        QCOMPARE(std::get<StoreError>(status.error()).path, path);
    }
}

QTEST_GUILESS_MAIN(TestDirectories)
#include "tst_directories.moc"
