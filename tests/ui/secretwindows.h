// SPDX-License-Identifier: Apache-2.0
// Team secrets and all their dialogs, for audits. No server is there: what needs one is visited before it answers.
#pragma once

#include "app/api/client.h"
#include "app/secrets/sessionstore.h"
#include "app/sync/activity.h"
#include "app/sync/teamsecrets.h"
#include "app/sync/teamsettings.h"
#include "tests/support/eventually.h"
#include "tests/ui/visits.h"
#include "ui/commands/commandregistry.h"
#include "ui/kit/secretclipboard.h"
#include "ui/kit/tableview.h"
#include "ui/team/newsecretdialog.h"
#include "ui/team/rotatedialog.h"
#include "ui/team/secretrevealdialog.h"
#include "ui/team/secretspane.h"
#include "ui/team/teamcontext.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace desk::test {

/// A keychain in memory that can be locked.
class LockableKeychain final : public secrets::SecretStore {
public:
    [[nodiscard]] Async<Secret> read(const QString& key) override { return m_store.read(key); }
    [[nodiscard]] Async<secrets::Stored> write(const QString& key, const Secret& secret) override
    {
        return m_store.write(key, secret);
    }
    [[nodiscard]] Async<secrets::Removed> remove(const QString& key) override { return m_store.remove(key); }
    [[nodiscard]] QFuture<secrets::Availability> probe(const QString& key) override
    {
        return locked ? readyFuture(secrets::Availability::Locked) : m_store.probe(key);
    }
    [[nodiscard]] Async<secrets::Unlocked> unlock() override { return m_store.unlock(); }
    [[nodiscard]] Async<secrets::Unlocked> createKeyring() override { return m_store.createKeyring(); }

    bool locked = false;

private:
    secrets::SessionStore m_store;
};

/// The services behind the page, over a server that is away.
struct SecretBench {
    explicit SecretBench(Rig& rig)
        : transport(away, [] { return QByteArray(); }), client(transport), settings(client, rig.store, activity),
          teamSecrets(client, rig.store, keychain, u"test"_s, away.toString(), activity),
          data(rig.store), context{settings, teamSecrets, *rig.engine, data, *rig.workspace, commands}
    {
        if (!eventually([this, &rig] { return data.isLoaded() && rig.workspace->isLoaded(); }))
            qFatal("no secrets");
    }
    ~SecretBench()
    {
        (void)eventually([this] { return activity.isIdle(); });
    }
    Q_DISABLE_COPY_MOVE(SecretBench)

    QUrl away{u"http://127.0.0.1:9"_s};
    api::Transport transport;
    api::Client client;
    LockableKeychain keychain;
    sync::Activity activity;
    sync::TeamSettings settings;
    sync::TeamSecrets teamSecrets;
    ui::TeamData data;
    ui::CommandRegistry commands;
    ui::TeamContext context;
};

/// What this computer would remember after a rotation.
inline SecretRecord rotatedRecord(const QString& name)
{
    SecretRecord record;
    record.team = u"acme-ml"_s;
    record.name = name;
    record.setAt = QDateTime(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC);
    record.serverCreatedAt = record.setAt;
    record.salt = newSalt();
    record.fingerprint = "12345678"_ba;
    record.keeper = u"session"_s;
    record.hasPrevious = true;
    return record;
}

inline void visitSecretsPane(Rig& rig, SecretBench& bench, const Visit& visit)
{
    bench.keychain.locked = true;
    expectOk(await(rig.store.putSecretRecord(rotatedRecord(u"DEPLOY_TOKEN"_s))));
    ui::SecretsPane pane(bench.context);
    pane.setTeam(u"acme-ml"_s);
    pane.resize(1090, 700);
    pane.show();
    activate(&pane);
    pane.select(u"DEPLOY_TOKEN"_s);
    if (!eventually([&] { return part<QWidget>(&pane, u"keychainBanner"_s)->isVisible(); }))
        qFatal("the keychain is not told of");
    // What the keychain says of the secret comes later.
    if (!eventually([&] { return part<QWidget>(&pane, u"secretLocalChip"_s)->isVisible(); }))
        qFatal("where the secret is kept is not told");
    visitNow(visit, u"secrets"_s, &pane);
    bench.commands.action(u"actionDeleteSecret"_s)->trigger();
    visitNow(visit, u"secret-delete"_s, activeDialog());
    close(activeDialog());
}

inline void visitNewSecret(SecretBench& bench, const Visit& visit)
{
    auto* dialog = new ui::NewSecretDialog(bench.context, u"acme-ml"_s);
    dialog->open();
    activeDialog();
    if (!eventually([&] { return part<QPushButton>(dialog, u"newSecretUnlock"_s)->isVisible(); }))
        qFatal("the keychain is not told of");
    part<QLineEdit>(dialog, u"newSecretName"_s)->setText(u"DEPLOY_TOKEN"_s);
    part<QLineEdit>(dialog, u"newSecretValue"_s)->setText(u" Bearer \"x\"\n"_s);
    visitNow(visit, u"secret-new"_s, dialog);
    close(dialog);
}

inline void visitRotation(SecretBench& bench, const Visit& visit)
{
    auto* dialog = new ui::RotateDialog(bench.context, u"acme-ml"_s, u"DEPLOY_TOKEN"_s);
    dialog->open();
    activeDialog();
    part<QLineEdit>(dialog, u"rotateValue"_s)->setText(u"x"_s);
    visitNow(visit, u"rotate-value"_s, dialog);
    part<QPushButton>(dialog, u"wizardNext"_s)->click();
    visitNow(visit, u"rotate-test"_s, dialog);
    close(dialog);
}

inline void visitReveal(SecretBench& bench, const Visit& visit)
{
    ui::SecretClipboard clipboard;
    auto* dialog = new ui::SecretRevealDialog(bench.teamSecrets, clipboard, u"acme-ml"_s, u"DEPLOY_TOKEN"_s, nullptr);
    auto* message = part<QLabel>(dialog, u"revealMessage"_s);
    const QString asking = message->text();
    dialog->open();
    activeDialog();
    if (!eventually([&] { return message->text() != asking; }))
        qFatal("the keychain does not answer");
    visitNow(visit, u"secret-reveal"_s, dialog);
    close(dialog);
}

inline void visitSecrets(Rig& rig, const Visit& visit)
{
    SecretBench bench(rig);
    visitSecretsPane(rig, bench, visit);
    visitNewSecret(bench, visit);
    visitRotation(bench, visit);
    visitReveal(bench, visit);
}

} // namespace desk::test
