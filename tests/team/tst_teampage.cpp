// SPDX-License-Identifier: Apache-2.0
#include "tests/team/rig.h"

using namespace desk;
using namespace Qt::StringLiterals;
using Kind = ui::Place::Kind;

class TestTeamPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWebhooks()
    {
        const test::TeamRig rig;
        rig.go(Kind::Webhooks);
        QCOMPARE(rig.page->title(), u"Webhooks"_s);
        QTRY_VERIFY(rig.names(u"webhookTable"_s).contains(u"Local receiver"_s));
        if (const QString shots = qEnvironmentVariable("DESK_SHOTS"); !shots.isEmpty()) {
            rig.choose(u"webhookTable"_s, u"Local receiver"_s);
            for (const Kind kind : {Kind::Webhooks, Kind::SlackChannels, Kind::Secrets}) {
                rig.go(kind);
                QTest::qWait(300);
                QVERIFY(rig.page->grab().save(shots + u"/page-%1.png"_s.arg(int(kind))));
            }
            rig.go(Kind::Webhooks);
            for (const QString& id : {u"actionNewWebhook"_s, u"actionEditWebhook"_s, u"actionTestWebhook"_s,
                     u"actionDeleteWebhook"_s, u"actionConnectSlack"_s}) {
                rig.commands.action(id)->trigger();
                QTest::qWait(200);
                QDialog* dialog = test::TeamRig::dialog();
                if (auto* button = dialog->findChild<QPushButton*>(u"testButton"_s)) {
                    button->click();
                    QTest::qWait(500);
                }
                QVERIFY(dialog->grab().save(shots + u"/"_s + id + u".png"_s));
                dialog->reject();
                QTRY_VERIFY(!QApplication::activeModalWidget());
            }
        }
    }
};

QTEST_MAIN(TestTeamPage)
#include "tst_teampage.moc"
