// SPDX-License-Identifier: Apache-2.0
// Every window of the program, opened as a person opens it, for audits that hold for all of them.
#pragma once

#include "app/secrets/sessionstore.h"
#include "app/sync/accounts.h"
#include "tests/ui/rig.h"
#include "ui/models/webhookchoices.h"
#include "ui/signin/signindialog.h"
#include "ui/wizard/createautomationdialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <functional>

namespace desk::test {

using Visit = std::function<void(const QString& name, QWidget* window)>;

/// What layouts and models have put off is done before anybody looks.
inline void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::sendPostedEvents();
}

inline void visitNow(const Visit& visit, const QString& name, QWidget* window)
{
    settle();
    visit(name, window);
}

inline void visitPages(const Rig& rig, const Visit& visit)
{
    if (!rig.go(modelPlace, 6) || !QTest::qWaitFor([&] { return rig.find<QWidget>(u"detailsPayload"_s)->isVisible(); }))
        qFatal("the automations are not there");
    visitNow(visit, u"main"_s, rig.window.get());
    rig.page->showTab(ui::AutomationsPage::Tab::History);
    if (!QTest::qWaitFor([&] { return rig.history()->model()->rowCount() == 6; }))
        qFatal("the history is not there");
    visitNow(visit, u"history"_s, rig.window.get());
    rig.page->showTab(ui::AutomationsPage::Tab::Automations);
}

inline void visitDialogOf(const Rig& rig, const QString& opener, const QString& name, const Visit& visit)
{
    auto* button = rig.find<QPushButton>(opener);
    if (!QTest::qWaitFor([&] { return button->isEnabled(); }))
        qFatal("%s stays disabled", qPrintable(opener));
    button->click();
    QDialog* dialog = activeDialog();
    visitNow(visit, name, dialog);
    dialog->reject();
    if (!QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }))
        qFatal("the dialog stays");
}

template <class T>
T* part(QWidget* window, const QString& name)
{
    T* found = window->findChild<T*>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

inline void visitWizard(const Rig& rig, const Visit& visit)
{
    ui::WebhookChoices webhooks(rig.store);
    if (!QTest::qWaitFor([&] { return webhooks.isLoaded() && rig.workspace->isLoaded(); }))
        qFatal("no webhooks");
    const ui::PlaceInfo place = ui::describePlace(rig.workspace->view(), modelPlace);
    auto* wizard = new ui::CreateAutomationDialog(place, *rig.workspace, webhooks, *rig.engine, rig.window.get());
    wizard->open();
    activeDialog();
    part<QLineEdit>(wizard, u"wizardPattern"_s)->setText(u"^production$"_s);
    visitNow(visit, u"wizard-event"_s, wizard);
    part<QPushButton>(wizard, u"wizardNext"_s)->click();
    part<QComboBox>(wizard, u"wizardWebhook"_s)->setCurrentIndex(0);
    part<QPlainTextEdit>(wizard, u"wizardPayload"_s)->setPlainText(u"{\"model\": \"${artifact_version_string}\"}"_s);
    visitNow(visit, u"wizard-action"_s, wizard);
    part<QPushButton>(wizard, u"wizardNext"_s)->click();
    visitNow(visit, u"wizard-name"_s, wizard);
    wizard->reject();
    if (!QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }))
        qFatal("the wizard stays");
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

inline void visitEveryWindow(const Visit& visit)
{
    const Rig rig(Rig::Data::Sandbox);
    visitPages(rig, visit);
    visitDialogOf(rig, u"fireSampleEvent"_s, u"fire"_s, visit);
    visitDialogOf(rig, u"detailsDelete"_s, u"delete"_s, visit);
    visitWizard(rig, visit);
    visitSignIn(visit);
}

} // namespace desk::test
