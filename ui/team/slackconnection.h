// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/inferred.h"
#include "app/core/result.h"
#include "app/core/workspace.h"
#include "ui/kit/urlopener.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

namespace desk::sync {
class TeamSettings;
}
namespace desk::webhook {
class LoopbackRedirect;
}

namespace desk::ui {

/// Connects a Slack channel in the person's browser: on Slack's consent page and back to this computer, or on the
/// server's own page while the team's channels are watched from here.
class SlackConnection final : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Preparing, Waiting, Connecting, Connected, Failed };

    SlackConnection(sync::TeamSettings& settings, const ServerInfo& server, const QString& team, UrlOpener openUrl,
        QObject* parent = nullptr);
    ~SlackConnection() override;

    /// Opens the page; again after it failed.
    void start();
    /// For tests; five minutes and three seconds else.
    void setPatience(std::chrono::milliseconds patience, std::chrono::milliseconds betweenReads);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] inferred::SlackWay way() const { return m_way; }
    /// Where the person connects it; empty where the server does not say where its pages are.
    [[nodiscard]] const QUrl& page() const { return m_page; }
    /// False when no browser could be started for the page.
    [[nodiscard]] bool isPageOpen() const { return m_pageOpen; }
    /// Why it failed, and what to do.
    [[nodiscard]] const QString& problem() const { return m_problem; }

Q_SIGNALS:
    void stateChanged();
    void connected(const desk::SlackChannel& channel);

private:
    void listen();
    void openPage(const QUrl& page);
    void exchange(const QString& code);
    void readKnown();
    void watch();
    void look(const Result<QList<SlackChannel>>& channels);
    void finish(const SlackChannel& channel);
    void fail(const QString& problem);
    void enter(State state);

    sync::TeamSettings& m_settings;
    ServerInfo m_server;
    QString m_team;
    UrlOpener m_openUrl;
    inferred::SlackWay m_way;
    State m_state = State::Idle;
    QUrl m_page;
    bool m_pageOpen = false;
    QString m_problem;
    QSet<QString> m_known;
    int m_attempt = 0; ///< answers to an earlier one do not count
    std::unique_ptr<webhook::LoopbackRedirect> m_redirect;
    QTimer m_patience;
    QTimer m_nextRead;
};

} // namespace desk::ui
