// SPDX-License-Identifier: Apache-2.0
#include "ui/headlesssync.h"

#include "app/core/deliver.h"
#include "app/core/serverurl.h"
#include "app/runtime/logfile.h"
#include "app/secrets/keychainstore.h"
#include "app/secrets/sessionstore.h"
#include "app/sync/accounts.h"
#include "ui/models/errortext.h"
#include "ui/models/openreporttext.h"
#include "ui/models/outboxwatch.h"
#include "ui/profile.h"
#include "ui/sandboxhost.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

class HeadlessSync final : public QObject {
    Q_OBJECT

public:
    HeadlessSync(const CommandLine& line, runtime::LogFile& log)
        : m_line(line), m_log(log), m_profile(line.profile), m_accounts(m_keychain, m_sessionKeys, m_profile.name())
    {
    }

    void start()
    {
        if (m_line.sandbox)
            return startSandbox();
        const auto server = m_line.server ? m_line.server : m_profile.lastServer();
        if (!server)
            return end(failure(InvalidInputError{u"server"_s, {}}));
        const auto places = sync::readKeyPlaces(QProcessEnvironment::systemEnvironment(), QDir::homePath());
        if (!places)
            return end(tl::unexpected(places.error()));
        deliver(m_accounts.findKey(*server, *places), this, [this, server](const Result<std::optional<Secret>>& key) {
            if (!key)
                return end(tl::unexpected(key.error()));
            open(*server, *key, m_profile.workspaceDirectory(*server));
        });
    }

private:
    void startSandbox()
    {
        m_sandbox = std::make_unique<SandboxHost>();
        deliver(m_sandbox->start(m_profile.sandboxData()), this, [this](const Result<SandboxDoor>& door) {
            if (!door)
                return end(tl::unexpected(door.error()));
            open(door->url, door->key, m_profile.sandboxWorkspace());
        });
    }

    void open(const QUrl& server, std::optional<Secret> key, const QString& directory)
    {
        if (key)
            m_log.hide(*key);
        m_session = std::make_unique<Session>(
            server, std::move(key), directory, KeychainPlace{m_keychain, m_profile.name(), server.toString()});
        deliver(m_session->store().open(), this, [this](const Result<store::OpenReport>& report) {
            if (!report)
                return end(tl::unexpected(report.error()));
            for (const QString& line : openReportLines(*report))
                std::fprintf(stderr, "%s\n", qPrintable(line));
            deliver(m_session->engine().pull(), this, [this](const Status& pulled) { end(pulled); });
        });
    }

    void end(const Status& result)
    {
        if (!m_session)
            return report(result, {}, {});
        deliver(m_session->store().workspace(), this, [this, result](const Result<store::WorkspaceView>& view) {
            deliver(
                m_session->store().outbox(), this, [this, result, view](const Result<QList<store::OutboxEdit>>& edits) {
                    report(result, view ? *view : store::WorkspaceView{}, edits ? *edits : QList<store::OutboxEdit>{});
                });
        });
    }

    /// `waiting`: what the server does not hold yet.
    void report(const Status& result, const store::WorkspaceView& view, const QList<store::OutboxEdit>& waiting)
    {
        if (const QString stuck = stuckText(newlyStuck({}, waiting)); !stuck.isEmpty())
            std::fprintf(stderr, "%s\n", qPrintable(stuck));
        const QString error = result ? QString() : describe(result.error());
        if (m_line.json) {
            const QJsonObject object{{u"ok"_s, result.has_value()}, {u"error"_s, error},
                {u"server"_s, m_session ? m_session->server().toString() : QString()},
                {u"user"_s, view.viewer.username}, {u"teams"_s, view.teams.size()},
                {u"projects"_s, view.projects.size()}, {u"collections"_s, view.collections.size()},
                {u"automations"_s, view.allAutomations}, {u"pending"_s, waiting.size()}};
            std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
        } else if (result) {
            std::printf("%s\n", qPrintable(tr("%n automation(s) read.", nullptr, view.allAutomations)));
        } else {
            std::fprintf(stderr, "%s\n", qPrintable(error));
        }
        QCoreApplication::exit(result ? 0 : 1);
    }

    CommandLine m_line;
    runtime::LogFile& m_log;
    Profile m_profile;
    secrets::KeychainStore m_keychain;
    secrets::SessionStore m_sessionKeys;
    sync::Accounts m_accounts;
    std::unique_ptr<SandboxHost> m_sandbox;
    std::unique_ptr<Session> m_session;
};

} // namespace

int syncOnce(const CommandLine& line, runtime::LogFile& log)
{
    HeadlessSync sync(line, log);
    QMetaObject::invokeMethod(
        &sync, [&sync] { sync.start(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace desk::ui

#include "headlesssync.moc"
