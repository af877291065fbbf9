// SPDX-License-Identifier: Apache-2.0
#include "ui/models/permissiontext.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestPermissionText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoMayHasNoObstacle()
    {
        QCOMPARE(ui::permissionObstacle({}, u"example-team"_s), QString());
        QCOMPARE(ui::permissionObstacle({TeamRole::Member, true, {}}, u"example-team"_s), QString());
    }

    void saysWhoCan_data()
    {
        QTest::addColumn<TeamPermission>("permission");
        QTest::addColumn<QString>("text");
        const QString only = u"Only admins of example-team can change its webhooks, Slack channels and secrets. "_s;
        QTest::newRow("one") << TeamPermission{TeamRole::Member, false, {u"dana"_s}} << only + u"Ask dana."_s;
        QTest::newRow("two") << TeamPermission{TeamRole::Member, false, {u"dana"_s, u"kim"_s}}
                             << only + u"Ask dana or kim."_s;
        QTest::newRow("many") << TeamPermission{TeamRole::Member, false, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}}
                              << only + u"Ask a, b or c."_s;
        QTest::newRow("nobody known") << TeamPermission{TeamRole::Member, false, {}} << only + u"Ask a team admin."_s;
        QTest::newRow("view-only") << TeamPermission{TeamRole::ViewOnly, false, {u"dana"_s}}
                                   << u"You have view-only access to example-team. Only its admins can change its "
                                      "webhooks, Slack channels and secrets. Ask dana."_s;
    }

    void saysWhoCan()
    {
        QFETCH(TeamPermission, permission);
        QTEST(ui::permissionObstacle(permission, u"example-team"_s), "text");
    }
};

QTEST_APPLESS_MAIN(TestPermissionText)
#include "tst_permissiontext.moc"
