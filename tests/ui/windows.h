// SPDX-License-Identifier: Apache-2.0
// Every window of the program, opened as a person opens it, for audits that hold for all of them.
#pragma once

#include "app/runtime/crashtrace.h"
#include "app/runtime/logfile.h"
#include "app/secrets/sessionstore.h"
#include "app/sync/accounts.h"
#include "tests/support/eventually.h"
#include "tests/ui/rig.h"
#include "tests/ui/activitywindows.h"
#include "tests/ui/pendingwindows.h"
#include "tests/ui/secretwindows.h"
#include "tests/ui/teamwindows.h"
#include "tests/ui/testerwindows.h"
#include "tests/ui/visits.h"
#include "tests/ui/wizardwindows.h"
#include "ui/automations/automationedits.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/palettemodel.h"
#include "ui/commands/shortcutoverlay.h"
#include "ui/diagnostics/aboutdialog.h"
#include "ui/diagnostics/crashdialog.h"
#include "ui/diagnostics/logviewer.h"
#include "ui/kit/statepage.h"
#include "ui/models/storagedata.h"
#include "ui/settings/settingsdialog.h"
#include "ui/signin/signindialog.h"
#include "ui/signin/welcomepage.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace desk::test {

inline void visitPages(const Rig& rig, const Visit& visit)
{
    if (!rig.go(modelPlace, 6) || !eventually([&] { return rig.find<QWidget>(u"detailsPayload"_s)->isVisible(); }))
        qFatal("the automations are not there");
    visitNow(visit, u"main"_s, rig.window.get());
    sync::SyncState behind = rig.script.state;
    behind.clockOffset = std::chrono::minutes(12);
    rig.window->setSyncState(behind);
    visitNow(visit, u"clock"_s, rig.window.get());
    rig.window->setSyncState(rig.script.state);
    rig.page->showTab(ui::AutomationsPage::Tab::History);
    if (!eventually([&] { return rig.history()->model()->rowCount() == 6; }))
        qFatal("the history is not there");
    visitNow(visit, u"history"_s, rig.window.get());
    rig.page->showTab(ui::AutomationsPage::Tab::Automations);
}

inline void visitPlaces(const Rig& rig, const Visit& visit)
{
    if (!rig.go({}, 7))
        qFatal("the hub is not there");
    visitNow(visit, u"hub"_s, rig.window.get());
    if (!rig.go({ui::Place::Kind::Collection, rig.demo.churn}, 5))
        qFatal("the collection is not there");
    visitNow(visit, u"collection"_s, rig.window.get());
    if (!rig.go(modelPlace, 6))
        qFatal("the registry is not there");
    rig.find<QAbstractButton>(u"detailsFilterToggle"_s)->setChecked(true);
    visitNow(visit, u"raw-filter"_s, rig.window.get());
    rig.page->showTab(ui::AutomationsPage::Tab::Collections);
    visitNow(visit, u"collections"_s, rig.window.get());
    rig.page->showTab(ui::AutomationsPage::Tab::History);
    if (!eventually([&] { return rig.history()->model()->rowCount() == 6; }))
        qFatal("the history is not there");
    auto* filter = rig.find<QLineEdit>(u"historyFilter"_s);
    filter->setText(u"nothing of the kind"_s);
    // No rows are there while it is still reading, too.
    const auto* nothing = rig.find<ui::StatePage>(u"historyEmpty"_s);
    const QString told = QCoreApplication::translate("desk::ui::HistoryPane", "No execution matches");
    if (!eventually([&] { return nothing->isVisible() && nothing->title() == told; }))
        qFatal("the history is not filtered");
    rig.find<QWidget>(u"historyRange"_s)->show();
    visitNow(visit, u"history-filtered"_s, rig.window.get());
    filter->clear();
    rig.find<QWidget>(u"historyRange"_s)->hide();
    rig.page->showTab(ui::AutomationsPage::Tab::Automations);
}

inline void visitDialogOf(const Rig& rig, const QString& opener, const QString& name, const Visit& visit)
{
    auto* button = rig.find<QPushButton>(opener);
    if (!eventually([&] { return button->isEnabled(); }))
        qFatal("%s stays disabled", qPrintable(opener));
    button->click();
    QDialog* dialog = activeDialog();
    visitNow(visit, name, dialog);
    close(dialog);
}

inline void visitSignIn(const Visit& visit)
{
    secrets::SessionStore keychain;
    secrets::SessionStore session;
    sync::Accounts accounts(keychain, session, u"test"_s);
    ui::SignInDialog dialog(accounts, QUrl(u"https://api.wandb.ai"_s));
    dialog.open();
    activeDialog();
    visitNow(visit, u"sign-in"_s, &dialog);
}

inline void visitSettings(const Rig& rig, const Visit& visit)
{
    ui::PreferenceFile preferences{QString()};
    auto* data = new ui::StorageData(rig.store, rig.window.get());
    auto* dialog = new ui::SettingsDialog(preferences, {u"de"_s, u"en"_s}, *data, rig.window.get());
    dialog->open();
    activeDialog();
    for (const QString& section : {u"appearance"_s, u"language"_s, u"notifications"_s, u"data"_s}) {
        dialog->showSection(section);
        if (section == "data"_L1
            && !eventually([&] { return !dialog->findChild<QLabel*>(u"dataFolder"_s)->text().isEmpty(); }))
            qFatal("the files are not measured");
        visitNow(visit, u"settings-"_s + section, dialog);
    }
    close(dialog);
}

inline void visitNotifications(const Rig& rig, const Visit& visit)
{
    rig.window->openNotifications();
    visitNow(visit, u"notifications-empty"_s, activeDialog());
    close(activeDialog());
    using Edits = ui::AutomationEdits;
    const QString deleted = Edits::tr("“%1” was deleted.").arg(u"Deploy production model"_s);
    rig.window->say({ui::Tone::Success, deleted, Edits::tr("Undo")});
    rig.window->say({ui::Tone::Danger, Edits::tr("“%1” was not changed.").arg(u"EU compliance scan"_s), {}});
    rig.window->openNotifications();
    visitNow(visit, u"notifications"_s, activeDialog());
    close(activeDialog());
}

inline void visitWelcome(const Rig& rig, const Visit& visit)
{
    auto* welcome = new ui::WelcomePage;
    rig.window->addPage(welcome);
    activate(rig.window.get());
    rig.window->showPage(welcome, ui::WelcomePage::title());
    visitNow(visit, u"welcome"_s, rig.window.get());
    rig.window->showPage(rig.page, rig.page->title());
}

inline void visitCommands(Rig& rig, const Visit& visit)
{
    visitDialog(new ui::ShortcutOverlay(rig.commands, rig.window.get()), u"shortcuts"_s, visit);
    ui::PaletteModel found;
    found.addSource(*new ui::CommandSource(rig.commands, &found));
    activate(rig.window.get());
    ui::CommandPalette palette(found, *rig.window);
    palette.open(u">"_s);
    visitNow(visit, u"palette"_s, rig.window.get());
    palette.dismiss();
}

inline void visitHelp(const Rig& rig, const Visit& visit)
{
    visitDialog(new ui::AboutDialog(u"Automation Desk 0.1.0\nQt: 6.4.2"_s, rig.window.get()), u"about"_s, visit);
    const runtime::CrashReport report{u"/somewhere/state/offered-crash-1.txt"_s,
        u"Automation Desk 0.1.0\nSignal: SIGSEGV (11)\nFrames:\nautomation-desk(+0x51a2)\n"_s,
        QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC)};
    visitDialog(new ui::CrashDialog(report, rig.window.get()), u"crash"_s, visit);
    const runtime::LogFile log(rig.folder.filePath(u"log"_s));
    qInfo("the log was opened");
    qWarning("the server cannot be reached");
    ui::LogViewer viewer(log);
    viewer.setAttribute(Qt::WA_DeleteOnClose, false);
    viewer.show();
    activate(&viewer);
    visitNow(visit, u"log"_s, &viewer);
}

inline void visitTeam(Rig& rig, const Visit& visit)
{
    const TeamParts parts(rig);
    auto* page = new ui::TeamPage(parts.context);
    rig.window->addPage(page);
    activate(rig.window.get());
    visitTeamPage(parts, page, [&](const QString& name) { visitNow(visit, name, rig.window.get()); });
    visitTeamDialogs(parts, [&](QDialog* dialog, const QString& name) { visitDialog(dialog, name, visit); });
    visitDialogOf(rig, u"webhookDetailsDelete"_s, u"webhook-delete"_s, visit);
    activate(rig.window.get());
    rig.window->showPage(rig.page, rig.page->title());
    delete page;
}

inline void visitTester(Rig& rig, const Visit& visit)
{
    TeamParts parts(rig);
    visitTesterPage(
        parts, [&](const QString& name) { visitNow(visit, name, rig.window.get()); },
        [&](QDialog* dialog, const QString& name) { visitDialog(dialog, name, visit); });
    activate(rig.window.get());
    rig.window->showPage(rig.page, rig.page->title());
}

inline void visitEveryWindow(const Visit& visit, const QString& language = u"en"_s)
{
    Rig rig(Rig::Data::Sandbox, language);
    visitPages(rig, visit);
    visitPlaces(rig, visit);
    visitDialogOf(rig, u"fireSampleEvent"_s, u"fire"_s, visit);
    visitDialogOf(rig, u"detailsDelete"_s, u"delete"_s, visit);
    visitWizard(rig, visit);
    visitSettings(rig, visit);
    visitNotifications(rig, visit);
    visitTeam(rig, visit);
    visitTester(rig, visit);
    visitPending(rig, visit);
    visitWelcome(rig, visit);
    visitCommands(rig, visit);
    visitHelp(rig, visit);
    visitSignIn(visit);
    visitSecrets(rig, visit);
    visitActivity(rig, visit);
}

} // namespace desk::test
