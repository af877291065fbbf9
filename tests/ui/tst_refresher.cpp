// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/shell/refresher.h"

#include <QSignalSpy>

using namespace desk;
using namespace desk::ui;
using namespace std::chrono_literals;

namespace {

void end(Refresher& refresher, sync::Phase how)
{
    refresher.note({.phase = sync::Phase::Syncing});
    refresher.note({.phase = how});
}

} // namespace

class TestRefresher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitsLongerWhileTheServerIsAway()
    {
        Refresher refresher([] { return true; });
        QCOMPARE(refresher.wait(), 0ms);
        refresher.start();
        QVERIFY(refresher.wait() >= 27s && refresher.wait() <= 33s);
        end(refresher, sync::Phase::Offline);
        end(refresher, sync::Phase::Failed);
        QVERIFY(refresher.wait() >= 108s && refresher.wait() <= 132s);
        end(refresher, sync::Phase::Idle);
        QVERIFY(refresher.wait() <= 33s);
        refresher.stop();
        end(refresher, sync::Phase::Idle);
        QCOMPARE(refresher.wait(), 0ms);
    }

    void progressDoesNotPutItOff()
    {
        Refresher refresher([] { return true; });
        refresher.start();
        const auto before = refresher.wait();
        refresher.note({.phase = sync::Phase::Idle, .pendingEdits = 1});
        QCOMPARE(refresher.wait(), before);
    }

    void restsWhileNobodyLooks()
    {
        bool isSeen = false;
        Refresher refresher([&] { return isSeen; });
        QSignalSpy due(&refresher, &Refresher::due);
        refresher.start();
        refresher.look();
        QCOMPARE(due.size(), 0);
        refresher.tick();
        QCOMPARE(due.size(), 0);
        isSeen = true;
        refresher.look();
        QCOMPARE(due.size(), 1);
        refresher.look();
        QCOMPARE(due.size(), 1);
    }

    void goesOnAfterASyncThatEndedUnseen()
    {
        bool isSeen = true;
        Refresher refresher([&] { return isSeen; });
        QSignalSpy due(&refresher, &Refresher::due);
        refresher.start();
        refresher.note({.phase = sync::Phase::Syncing});
        isSeen = false;
        refresher.look();
        refresher.note({.phase = sync::Phase::Idle});
        QCOMPARE(refresher.wait(), 0ms);
        isSeen = true;
        refresher.look();
        QCOMPARE(due.size(), 1);
    }

    void aRefusedKeyIsNotSentAgain()
    {
        Refresher refresher([] { return true; });
        QSignalSpy due(&refresher, &Refresher::due);
        refresher.start();
        end(refresher, sync::Phase::SignedOut);
        QCOMPARE(refresher.wait(), 0ms);
        refresher.look();
        QCOMPARE(due.size(), 0);
    }

    void savesPower()
    {
        Refresher refresher([] { return true; });
        refresher.start();
        refresher.setSavesPower(true);
        QCOMPARE(refresher.wait(), 0ms);
        refresher.setSavesPower(false);
        QVERIFY(refresher.wait() > 0ms);
    }
};

QTEST_MAIN(TestRefresher)
#include "tst_refresher.moc"
