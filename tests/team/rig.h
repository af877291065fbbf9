// SPDX-License-Identifier: Apache-2.0
// Team Settings over a real server, client and store, as the program puts them together. The keychain is one in memory.
#pragma once

#include "app/api/client.h"
#include "app/sandbox/seed.h"
#include "app/sandbox/server.h"
#include "app/secrets/sessionstore.h"
#include "app/store/store.h"
#include "app/sync/activity.h"
#include "app/sync/engine.h"
#include "app/sync/teamsecrets.h"
#include "app/sync/teamsettings.h"
#include "app/webhook/receiver.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/relay.h"
#include "ui/commands/commandregistry.h"
#include "ui/kit/deskstyle.h"
#include "ui/language/language.h"
#include "ui/models/teamdata.h"
#include "ui/models/workspacemodel.h"
#include "ui/team/teampage.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

namespace desk::test {

using namespace Qt::StringLiterals;

template <typename T>
T expectValue(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(debugText(result.error())));
    return std::move(*result);
}

/// A sandbox with its receiver.
struct TeamServer {
    /// `without`: mutations and features it lacks.
    explicit TeamServer(const QStringList& without = {})
    {
        (void)expectValue(receiver.listen());
        sandbox::ServerOptions options;
        options.dataDir = folder.filePath(u"server"_s);
        options.receiverUrl = receiver.url();
        options.without = without;
        server = std::make_unique<sandbox::Server>(options);
        url = expectValue(server->start()).url;
    }

    QTemporaryDir folder;
    webhook::Receiver receiver;
    std::unique_ptr<sandbox::Server> server;
    QUrl url;
};

/// Who is there, and what the server lacks.
struct TeamSetup {
    QString user{sandbox::demo::viewer};
    QStringList without;
};

/// One person at that server, with the page in a window.
struct TeamRig {
    explicit TeamRig(const TeamSetup& setup = {})
        : server(setup.without), apiKey(server.server->apiKey(setup.user).value().toUtf8())
    {
        language.speak(u"en"_s);
        ui::applyLook(*qApp, ui::Scheme::Light);
        (void)expectValue(await(store.open()));
        if (const Status pulled = await(engine.pull()); !pulled)
            qFatal("%s", qPrintable(debugText(pulled.error())));
        workspace.reload();
        if (!eventually([this] { return workspace.isLoaded() && data.isLoaded() && team(); }))
            qFatal("the workspace was not read");
        page = std::make_unique<ui::TeamPage>(context);
        QObject::connect(page.get(), &ui::TeamPage::placeRequested, page.get(), &ui::TeamPage::setPlace);
        page->resize(1090, 760);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the window did not become active");
    }

    /// Client, store and keychain outlive what runs over them.
    ~TeamRig()
    {
        page.reset();
        if (!eventually([this] { return engine.activity().isIdle(); }, 20000))
            qFatal("a call does not end");
    }
    Q_DISABLE_COPY_MOVE(TeamRig)

    /// Faults are tested here, not patience.
    static api::TransportOptions quick()
    {
        api::TransportOptions options;
        options.retry.maxTries = 1;
        return options;
    }

    [[nodiscard]] const Team* team() const
    {
        for (const Team& known : workspace.view().teams) {
            if (known.name == sandbox::demo::team)
                return &known;
        }
        return nullptr;
    }

    void go(ui::Place::Kind kind) const { page->setPlace({kind, team()->id.value}); }

    template <class T>
    [[nodiscard]] T* find(const QString& name) const
    {
        return partOf<T>(page.get(), name);
    }

    template <class T>
    [[nodiscard]] static T* partOf(QWidget* window, const QString& name)
    {
        T* found = window->findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    /// The first column of a table.
    [[nodiscard]] QStringList names(const QString& table) const
    {
        const auto* model = find<QTableView>(table)->model();
        QStringList list;
        for (int i = 0; i < model->rowCount(); ++i)
            list.append(model->index(i, 0).data().toString());
        return list;
    }

    void choose(const QString& table, const QString& name) const
    {
        auto* view = find<QTableView>(table);
        const QModelIndexList found =
            view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        if (found.isEmpty())
            qFatal("no %s in %s", qPrintable(name), qPrintable(table));
        view->setCurrentIndex(found.first());
    }

    /// The dialog that is open now, with the focus as a window manager gives it.
    /// As soon as it can be: what the page knows of the row may still be coming.
    void run(const QString& command) const
    {
        const QAction* action = commands.action(command);
        if (!eventually([&] { return action->isEnabled(); }))
            qFatal("%s cannot be done", qPrintable(command));
        commands.action(command)->trigger();
    }

    [[nodiscard]] static QDialog* dialog()
    {
        if (!eventually([] { return qobject_cast<QDialog*>(QApplication::activeModalWidget()) != nullptr; }))
            qFatal("no dialog is open");
        auto* open = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        open->activateWindow();
        if (!eventually([&] { return QApplication::activeWindow() == open; }))
            qFatal("the dialog did not become active");
        return open;
    }

    TeamServer server;
    QByteArray apiKey;
    Relay relay{quint16(server.url.port())}; ///< can lose answers
    ui::Language language;
    QTemporaryDir folder;
    store::Store store{folder.filePath(u"profile"_s)};
    api::Transport transport{relay.url(), [this] { return apiKey; }, quick()};
    api::Client client{transport};
    sync::Engine engine{client, store, server.url.toString()};
    secrets::SessionStore keychain;
    sync::TeamSettings settings{client, store, engine.activity()};
    sync::TeamSecrets teamSecrets{client, store, keychain, u"test"_s, server.url.toString(), engine.activity()};
    ui::TeamData data{store};
    ui::WorkspaceModel workspace{store};
    ui::CommandRegistry commands;
    ui::TeamContext context{settings, teamSecrets, engine, data, workspace, commands};
    std::unique_ptr<ui::TeamPage> page;
};

} // namespace desk::test
