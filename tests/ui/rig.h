// SPDX-License-Identifier: Apache-2.0
// The main window with its page over a real store, as the program puts them together.
#pragma once

#include "tests/support/demoworkspace.h"
#include "tests/support/eventually.h"
#include "tests/ui/enginestandin.h"
#include "ui/automations/automationspage.h"
#include "ui/commands/commandregistry.h"
#include "ui/language/language.h"
#include "ui/models/sidebarmodel.h"
#include "ui/models/teamdata.h"
#include "ui/models/workspacemodel.h"
#include "ui/kit/deskstyle.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QTemporaryDir>

namespace desk::test {

struct Rig {
    enum class Data { None, Demo, Sandbox };

    explicit Rig(Data data = Data::Demo, const QString& spoken = u"en"_s)
    {
        language.speak(spoken); // English too: "2 results", not "2 result(s)"
        (void)expectValue(await(store.open()));
        if (data != Data::None) {
            demo.fill(store, data == Data::Sandbox);
            script.state.lastSuccess = demo.ago(12);
            script.state.pendingEdits = 1;
        }
        ui::applyLook(*qApp, ui::Scheme::Light);
        engine = makeEngine(store, script);
        workspace = std::make_unique<ui::WorkspaceModel>(store);
        teams = std::make_unique<ui::TeamData>(store);
        places = std::make_unique<ui::SidebarModel>(*workspace);
        window = std::make_unique<ui::MainWindow>(commands, *places, folder.filePath(u"ui.ini"_s));
        window->resize(1320, 800); // whatever the screen is
        page = new ui::AutomationsPage(store, *engine, *workspace, *teams, commands);
        window->addPage(page);
        window->showPage(page, page->title());
        QObject::connect(page, &ui::AutomationsPage::titleChanged, window.get(), &ui::MainWindow::setPageTitle);
        QObject::connect(window.get(), &ui::MainWindow::placeSelected, page, &ui::AutomationsPage::setPlace);
        QObject::connect(window.get(), &ui::MainWindow::filterRequested, page, &ui::AutomationsPage::focusFilter);
        QObject::connect(engine.get(), &sync::Engine::stateChanged, window.get(), &ui::MainWindow::setSyncState);
        window->setServer(data == Data::Sandbox ? u"Sandbox · 127.0.0.1:8080"_s : u"api.wandb.ai"_s);
        window->setSyncState(script.state);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window did not become active");
    }

    template <class T>
    [[nodiscard]] T* find(const QString& name) const
    {
        T* found = window->findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    [[nodiscard]] QAbstractItemView* table() const { return find<QAbstractItemView>(u"automationTable"_s); }
    [[nodiscard]] QAbstractItemView* history() const { return find<QAbstractItemView>(u"historyTable"_s); }

    /// Goes to a place and waits until `rows` automations are listed.
    [[nodiscard]] bool go(const ui::Place& place, int rows) const
    {
        window->setPlace(place);
        page->setPlace(place);
        return eventually([&] { return table()->model()->rowCount() == rows; });
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (int i = 0; i < table()->model()->rowCount(); ++i)
            list.append(table()->model()->index(i, 0).data().toString());
        return list;
    }

    ui::Language language;
    QTemporaryDir folder;
    mutable store::Store store{folder.filePath(u"profile"_s)};
    DemoWorkspace demo;
    EngineScript script;
    std::unique_ptr<sync::Engine> engine;
    std::unique_ptr<ui::WorkspaceModel> workspace;
    std::unique_ptr<ui::TeamData> teams;
    std::unique_ptr<ui::SidebarModel> places;
    ui::CommandRegistry commands;
    std::unique_ptr<ui::MainWindow> window;
    ui::AutomationsPage* page = nullptr;
};

/// The dialog that is open now, with the focus as a window manager gives it.
inline QDialog* activeDialog()
{
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (!dialog)
        qFatal("no dialog is open");
    dialog->activateWindow();
    if (!eventually([&] { return QApplication::activeWindow() == dialog && QApplication::focusWidget(); }))
        qFatal("the dialog did not become active");
    return dialog;
}

inline const ui::Place modelPlace{ui::Place::Kind::Project, u"project-model"_s};

} // namespace desk::test
