// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/models/automationobstacles.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

class TstAutomationObstacles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingKnownIsNoObstacle()
    {
        QCOMPARE(obstaclesOf({}, plain(), {}), AutomationObstacles());
        QCOMPARE(createObstacle({}, {}, {}), QString());
    }

    void readOnlyIsSaidFirst()
    {
        const AutomationObstacles all = obstaclesOf({}, plain(), u"full"_s);
        QCOMPARE(all, (AutomationObstacles{u"full"_s, u"full"_s, u"full"_s, u"full"_s}));
        QCOMPARE(createObstacle({}, {}, u"full"_s), u"full"_s);
    }

    void aPendingEditMustSettle()
    {
        store::AutomationRow row = plain();
        row.pending = store::OutboxEdit{};
        const AutomationObstacles obstacles = obstaclesOf({}, row, {});
        QVERIFY(!obstacles.edit.isEmpty() && !obstacles.enable.isEmpty() && !obstacles.remove.isEmpty());
        QCOMPARE(obstacles.duplicate, QString());
    }

    void theUnknownCannotBeDuplicatedButEdited()
    {
        store::AutomationRow row = plain();
        row.automation.event = UnknownEvent{u"MOON_ROSE"_s, {}};
        const AutomationObstacles obstacles = obstaclesOf({}, row, {});
        QVERIFY(!obstacles.duplicate.isEmpty());
        QCOMPARE(obstacles.edit, QString());
        QCOMPARE(obstacles.enable, QString());
        QCOMPARE(obstacles.remove, QString());
    }

    void aViewerIsToldWhy()
    {
        store::WorkspaceView view;
        view.viewer = {u"u1"_s, u"viewer"_s, {}, {}, u"example-team"_s, false};
        view.teams = {{{u"t"_s}, u"example-team"_s, {},
            {{u"u1"_s, u"viewer"_s, {}, {}, u"viewer"_s, false},
                {u"u2"_s, u"team-admin"_s, {}, {}, u"admin"_s, true}}}};
        view.projects = {{{u"p"_s}, u"vision"_s, u"example-team"_s, {}}};
        store::AutomationRow row = plain();
        row.automation.scope = ProjectScope{{u"p"_s}, u"vision"_s};
        QVERIFY(obstaclesOf(view, row, {}).edit.contains(u"team-admin"_s));
        QVERIFY(!createObstacle(view, {Place::Kind::Project, u"p"_s}, {}).isEmpty());
        QCOMPARE(createObstacle(view, {}, {}), QString()); // the scope is chosen later
    }

private:
    static store::AutomationRow plain()
    {
        store::AutomationRow row;
        row.automation.event = ArtifactEvent{};
        row.automation.action = NoAction{};
        row.automation.scope = ProjectScope{{u"elsewhere"_s}, u"elsewhere"_s};
        return row;
    }
};

} // namespace desk::ui

QTEST_GUILESS_MAIN(desk::ui::TstAutomationObstacles)
#include "tst_automationobstacles.moc"
