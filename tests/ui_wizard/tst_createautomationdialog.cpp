// SPDX-License-Identifier: Apache-2.0
// The whole wizard over a real store. With DESK_SHOTS=DIR its steps are kept there as pictures.
#include "tests/support/demoworkspace.h"
#include "tests/ui/enginestandin.h"
#include "ui/kit/codeeditor.h"
#include "ui/kit/codeview.h"
#include "ui/kit/deskstyle.h"
#include "ui/models/teamdata.h"
#include "ui/models/workspacemodel.h"
#include "ui/wizard/createautomationdialog.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestCreateAutomationDialog : public QObject {
    Q_OBJECT

    static void shoot(QWidget* widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("DESK_SHOTS");
        if (folder.isEmpty())
            return;
        for (const bool dark : {false, true}) {
            ui::applyLook(*qApp, dark ? ui::Scheme::Dark : ui::Scheme::Light);
            QTest::qWait(50);
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(widget->grab().save(folder + u'/' + name + (dark ? u"-dark.png"_s : u"-light.png"_s)));
        }
        ui::applyLook(*qApp, ui::Scheme::Light);
    }

private Q_SLOTS:
    void initTestCase() { ui::applyLook(*qApp, ui::Scheme::Light); }

    void isWalkedByKeyboard()
    {
        const QTemporaryDir folder;
        store::Store store{folder.filePath(u"profile"_s)};
        (void)test::expectValue(await(store.open()));
        test::DemoWorkspace demo;
        demo.fill(store, false);
        test::EngineScript script;
        script.outcome = sync::EditOutcome{.kind = sync::EditOutcome::Kind::Applied, .automation = {u"made"_s}};
        const auto engine = test::makeEngine(store, script);
        const ui::WorkspaceModel workspace(store);
        const ui::TeamData webhooks(store);
        QTRY_VERIFY(workspace.isLoaded() && webhooks.isLoaded());

        const ui::Place place{ui::Place::Kind::Project, u"project-model"_s};
        auto* dialog =
            new ui::CreateAutomationDialog(ui::describePlace(workspace.view(), place), workspace, webhooks, *engine);
        QSignalSpy created(dialog, &ui::CreateAutomationDialog::created);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const auto find = [dialog](const QString& name) { return dialog->findChild<QWidget*>(name); };

        QTest::keyClicks(find(u"wizardPattern"_s), u"^production$"_s);
        shoot(dialog, u"wizard-event"_s);
        QTest::keyClick(find(u"wizardPattern"_s), Qt::Key_Return);
        auto* payload = dialog->findChild<ui::CodeEditor*>(u"wizardPayload"_s);
        QVERIFY(payload->isVisible());
        QCOMPARE(payload->accessibleName(), u"Payload"_s);
        payload->setCode(u"{\n  \"alias\": \"${alias}\",\n  \"metric\": \"${metric_name}\"\n}"_s);
        QCOMPARE(payload->severityOfLine(2), Problem::Severity::Warning);
        QVERIFY(payload->accessibleDescription().startsWith(u"Line 3:"_s));
        auto* rendered = dialog->findChild<ui::CodeView*>(u"wizardRendered"_s);
        QVERIFY(rendered->code().contains(u"\"alias\": \"production\""_s));
        shoot(dialog, u"wizard-action"_s);

        payload->setCode(u"{"_s);
        QVERIFY(!find(u"wizardNext"_s)->isEnabled());
        payload->setCode(u"{}"_s);
        QTest::keyClick(payload, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(find(u"wizardName"_s)->isVisible());
        QTest::keyClick(find(u"wizardName"_s), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(payload->isVisible());
        QCOMPARE(payload->code(), u"{}"_s); // going back keeps what was typed
        QTest::keyClick(payload, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClicks(find(u"wizardName"_s), u"Ship to production"_s);
        shoot(dialog, u"wizard-name"_s);
        QTest::keyClick(find(u"wizardName"_s), Qt::Key_Return);
        QTRY_COMPARE(created.size(), 1);
    }
};

QTEST_MAIN(TestCreateAutomationDialog)
#include "tst_createautomationdialog.moc"
