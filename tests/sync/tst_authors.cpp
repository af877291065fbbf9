// SPDX-License-Identifier: Apache-2.0
// Edits are of the account that made them, whatever becomes of the copy.
#include "app/sync/authorship.h"
#include "tests/support/eventually.h"
#include "tests/sync/syncrig.h"

#include <QFile>

using namespace desk;
using namespace desk::sync;
using namespace desk::sync::test;
using namespace Qt::StringLiterals;

namespace {

/// A profile with an edit that its owner made while the server was away. The server is back.
struct Waiting {
    Waiting()
    {
        Client mine(rig.url, rig.key, folder);
        if (!await(mine.store.open()) || !await(mine.engine.pull()))
            qFatal("the first pull fails");
        viewer = await(mine.store.workspace()).value().viewer;
        rig.stop();
        const auto kept = await(mine.engine.createAutomation(draftFor(mine, u"Zephyr"_s)));
        if (!kept || kept->kind != EditOutcome::Kind::Queued)
            qFatal("it does not wait");
        rig.comeBack();
    }

    /// As when it was damaged, or when somebody took it away.
    void loseTheCopy() const
    {
        for (const QString& part : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(folder + u"/cache.db"_s + part);
    }

    SandboxRig rig;
    const QString folder = rig.folder.filePath(u"client"_s);
    Viewer viewer;
};

QList<store::OutboxEdit> waiting(Client& client)
{
    return await(client.store.outbox()).value();
}

bool isOnServer(Client& client, const QString& name)
{
    const auto rows = await(client.store.automations({.search = name, .withoutEdits = true})).value();
    return !rows.isEmpty();
}

} // namespace

class TestAuthors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditIsNotSentWithAnothersKey_data()
    {
        QTest::addColumn<bool>("lost");
        QTest::newRow("the copy is there") << false;
        QTest::newRow("the copy is lost") << true;
    }

    void anEditIsNotSentWithAnothersKey()
    {
        QFETCH(bool, lost);
        const Waiting was;
        if (lost)
            was.loseTheCopy();
        Client theirs(was.rig.url, was.rig.memberKey, was.folder);
        QVERIFY(await(theirs.store.open()));
        const Status pulled = await(theirs.engine.pull());
        QVERIFY2(pulled, pulled ? "" : qPrintable(debugText(pulled.error())));
        QVERIFY(await(theirs.store.workspace()).value().viewer.id != was.viewer.id);
        QCOMPARE(waiting(theirs).size(), 1);
        const store::OutboxEdit edit = waiting(theirs).first();
        QCOMPARE(edit.state, store::EditState::Conflict);
        QCOMPARE(edit.author.id, was.viewer.id);
        QCOMPARE(edit.author.username, was.viewer.username);
        QCOMPARE(edit.attempts, 0);
        QVERIFY(!isOnServer(theirs, u"Zephyr"_s));
        // Nor by any later pull.
        QVERIFY(await(theirs.engine.pull()));
        QCOMPARE(waiting(theirs), QList<store::OutboxEdit>{edit});
    }

    void itIsSentWithTheKeyOfWhoMadeIt()
    {
        const Waiting was;
        was.loseTheCopy();
        Client mine(was.rig.url, was.rig.key, was.folder);
        QVERIFY(await(mine.store.open()));
        QVERIFY(await(mine.engine.pull()));
        QVERIFY(waiting(mine).isEmpty());
        QVERIFY(isOnServer(mine, u"Zephyr"_s));
    }

    void whoDecidesAboutAnEditIsItsAuthor()
    {
        Waiting was;
        Client theirs(was.rig.url, was.rig.memberKey, was.folder);
        QVERIFY(await(theirs.store.open()));
        QVERIFY(await(theirs.engine.pull()));
        const store::OutboxEdit edit = waiting(theirs).first();
        was.rig.stop();
        const auto outcome = await(theirs.engine.resolveEdit(edit.id, edit.kind));
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, EditOutcome::Kind::Queued);
        const Viewer now = await(theirs.store.workspace()).value().viewer;
        QCOMPARE(waiting(theirs).first().author.id, now.id);
        QCOMPARE(waiting(theirs).first().seq, edit.seq);
    }

    /// Somebody signs in where another account was, and changes something before the first pull.
    void anEditBeforeTheFirstPullIsOfWhoseKeyItIs()
    {
        Waiting was;
        was.rig.stop();
        Client theirs(was.rig.url, was.rig.memberKey, was.folder);
        QVERIFY(await(theirs.store.open()));
        const auto made = await(theirs.engine.createAutomation(draftFor(theirs, u"Sirocco"_s)));
        QVERIFY(made && made->kind == EditOutcome::Kind::Queued);
        was.rig.comeBack();
        QVERIFY(await(theirs.engine.pull()));
        const QList<store::OutboxEdit> left = waiting(theirs);
        bool isOthersThere = false;
        for (const store::OutboxEdit& edit : left) {
            // The server may refuse it; it does not wait as another account's.
            if (edit.id == made->edit) {
                QVERIFY(edit.state != store::EditState::Conflict);
                QVERIFY(edit.author.isKnown() && edit.author.id != was.viewer.id);
            } else {
                QCOMPARE(edit.state, store::EditState::Conflict);
                isOthersThere = true;
            }
        }
        QVERIFY(isOthersThere);
    }

    void whoIsSomebodyElse()
    {
        const store::EditAuthor ada{u"u1"_s, u"ada"_s, u"https://api.example.com"_s};
        store::EditAuthor renamed = ada;
        renamed.username = u"lovelace"_s;
        renamed.server = u"https://api.example.com:8443/"_s;
        QVERIFY(!isSomebodyElse(ada, renamed));
        store::EditAuthor elsewhere = ada;
        elsewhere.server = u"https://other.example.com"_s;
        QVERIFY(isSomebodyElse(ada, elsewhere));
        const store::EditAuthor bob{u"u2"_s, u"bob"_s, ada.server};
        QVERIFY(isSomebodyElse(ada, bob));
        QVERIFY(!isSomebodyElse({}, bob));
    }
};

QTEST_GUILESS_MAIN(TestAuthors)
#include "tst_authors.moc"
