// SPDX-License-Identifier: Apache-2.0
// Drafts of the wizard over a real store: none is lost to another.
#include "tests/support/demoworkspace.h"
#include "tests/support/eventually.h"
#include "tests/ui/enginestandin.h"
#include "ui/models/teamdata.h"
#include "ui/models/workspacemodel.h"
#include "ui/wizard/automationwizard.h"
#include "ui/wizardhost.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

struct Bench {
    Bench()
    {
        (void)test::expectValue(await(store.open()));
        demo.fill(store, false);
        engine = test::makeEngine(store, script);
        workspace = std::make_unique<ui::WorkspaceModel>(store);
        teams = std::make_unique<ui::TeamData>(store);
        if (!eventually([this] { return workspace->isLoaded() && teams->isLoaded(); }))
            qFatal("the store is not read");
        window.show();
        host = std::make_unique<ui::WizardHost>(*workspace, *teams, *engine, window, drafts);
    }

    [[nodiscard]] ui::AutomationWizard* wizard() const
    {
        for (auto* found : window.findChildren<ui::AutomationWizard*>()) {
            if (found->isVisible())
                return found;
        }
        qFatal("no wizard");
    }
    [[nodiscard]] QLineEdit* pattern() const { return wizard()->findChild<QLineEdit*>(u"wizardPattern"_s); }
    /// As a crash leaves it.
    void leave(const QString& regex)
    {
        host->create({ui::Place::Kind::Project, u"project-model"_s});
        pattern()->setText(regex);
        host->flush();
        delete wizard();
        host = std::make_unique<ui::WizardHost>(*workspace, *teams, *engine, window, drafts);
    }

    QTemporaryDir folder;
    QString drafts = folder.filePath(u"drafts"_s);
    store::Store store{folder.filePath(u"profile"_s)};
    test::DemoWorkspace demo;
    test::EngineScript script;
    std::unique_ptr<sync::Engine> engine;
    std::unique_ptr<ui::WorkspaceModel> workspace;
    std::unique_ptr<ui::TeamData> teams;
    QWidget window;
    std::unique_ptr<ui::WizardHost> host;
};

} // namespace

class TestWizardHost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasLeftBehindComesBack()
    {
        Bench bench;
        QCOMPARE(bench.host->leftBehind(), QString());
        bench.leave(u"^left$"_s);
        QVERIFY(bench.host->leftBehind().contains(u"Model"_s));
        bench.host->goOn();
        QCOMPARE(bench.pattern()->text(), u"^left$"_s);
    }

    void anotherWizardLeavesItAlone()
    {
        Bench bench;
        bench.leave(u"^left$"_s);
        const QSignalSpy changed(bench.host.get(), &ui::WizardHost::draftsChanged);
        bench.host->edit(bench.demo.automations().at(0));
        bench.pattern()->setText(u"^other$"_s);
        bench.wizard()->reject();
        QCOMPARE(changed.size(), 1);
        QVERIFY(!bench.host->leftBehind().isEmpty());
        bench.host->goOn();
        QCOMPARE(bench.pattern()->text(), u"^left$"_s);
    }

    void aCancelledOneIsTakenBack()
    {
        Bench bench;
        const QSignalSpy givenUp(bench.host.get(), &ui::WizardHost::givenUp);
        bench.host->create({ui::Place::Kind::Project, u"project-model"_s});
        bench.wizard()->reject();
        QCOMPARE(givenUp.size(), 0); // nothing was answered
        bench.host->create({ui::Place::Kind::Project, u"project-model"_s});
        bench.pattern()->setText(u"^mine$"_s);
        bench.wizard()->reject();
        QCOMPARE(givenUp.size(), 1);
        QCOMPARE(bench.host->leftBehind(), QString());
        bench.host->takeBack();
        QCOMPARE(bench.pattern()->text(), u"^mine$"_s);
    }

    void givingUpTakesTheOneThatWasOffered()
    {
        Bench bench;
        bench.leave(u"^first$"_s);
        bench.host->edit(bench.demo.automations().at(0));
        bench.pattern()->setText(u"^second$"_s);
        bench.host->flush();
        delete bench.wizard();
        bench.host =
            std::make_unique<ui::WizardHost>(*bench.workspace, *bench.teams, *bench.engine, bench.window, bench.drafts);
        bench.host->giveUp();
        QVERIFY(bench.host->leftBehind().contains(u"editing"_s));
        bench.host->giveUp();
        QCOMPARE(bench.host->leftBehind(), QString());
    }
};

QTEST_MAIN(TestWizardHost)
#include "tst_wizardhost.moc"
