// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/debuginfo.h"
#include "ui/handover.h"
#include "ui/profile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace desk;
using namespace Qt::StringLiterals;

class TestHandOver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherWorkspace_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("open");
        QTest::addColumn<QString>("other");
        QTest::newRow("nothing named") << QString() << u"https://api.wandb.ai"_s << QString();
        QTest::newRow("the same server") << u"--server https://api.wandb.ai"_s << u"https://api.wandb.ai"_s
                                         << QString();
        QTest::newRow("another server") << u"--server https://wandb.example.com"_s << u"https://api.wandb.ai"_s
                                        << u"wandb.example.com"_s;
        QTest::newRow("a server, sandbox open") << u"--server https://api.wandb.ai"_s << QString() << u"api.wandb.ai"_s;
        QTest::newRow("the sandbox, it is open") << u"--sandbox"_s << QString() << QString();
        QTest::newRow("the sandbox, a server open") << u"--sandbox"_s << u"https://api.wandb.ai"_s << u"Sandbox"_s;
        QTest::newRow("nonsense") << u"--frobnicate"_s << u"https://api.wandb.ai"_s << QString();
    }

    void anotherWorkspace()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, open);
        const auto server = open.isEmpty() ? std::nullopt : std::optional(QUrl(open));
        const auto other = ui::otherWorkspace(arguments.split(u' ', Qt::SkipEmptyParts), server);
        QTEST(other.value_or(QString()), "other");
    }

    void oneProfileHasOnePlaceByAnyPath()
    {
        const QTemporaryDir folder;
        const ui::Profile direct(folder.filePath(u"profile"_s));
        const auto place = ui::instancePlaceOf(direct);
        QVERIFY(QFile::link(folder.filePath(u"profile"_s), folder.filePath(u"link"_s)));
        QCOMPARE(ui::instancePlaceOf(ui::Profile(folder.filePath(u"link"_s))).socket, place.socket);
        QVERIFY(ui::instancePlaceOf(ui::Profile(folder.filePath(u"other"_s))).socket != place.socket);
        QCOMPARE(direct.stateDirectory(), direct.directory() + u"/state"_s);
    }

    void factsAreKnownWithoutADisplay()
    {
        const QString facts = ui::debugInfo();
        for (const QString& line : QStringList{u"Automation Desk "_s + QStringLiteral(DESK_VERSION), u"\nQt: "_s,
                 u"\nSystem: "_s, u"\nTLS: "_s, u"\nSQLite: 3."_s, u"\nKeychain: "_s})
            QVERIFY2(facts.contains(line), qPrintable(facts));
        QVERIFY2(!facts.contains(QDir::homePath()), qPrintable(facts));
    }
};

QTEST_GUILESS_MAIN(TestHandOver)
#include "tst_handover.moc"
