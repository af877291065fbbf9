// SPDX-License-Identifier: Apache-2.0
#include "ui/team/slackconnection.h"

#include "app/core/deliver.h"
#include "app/sync/teamsettings.h"
#include "app/webhook/loopbackredirect.h"
#include "ui/models/errortext.h"
#include "ui/team/secrettext.h"

namespace desk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SlackConnection::SlackConnection(
    sync::TeamSettings& settings, const ServerInfo& server, const QString& team, UrlOpener openUrl, QObject* parent)
    : QObject(parent), m_settings(settings), m_server(server), m_team(team), m_openUrl(std::move(openUrl)),
      m_way(inferred::slackWay(server))
{
    m_patience.setSingleShot(true);
    m_nextRead.setSingleShot(true);
    setPatience(5min, 3s);
    connect(&m_nextRead, &QTimer::timeout, this, &SlackConnection::watch);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_redirect.reset(); // who comes back after that finds nobody
        fail(tr("No channel was connected in time. Start again when you are ready."));
    });
}

SlackConnection::~SlackConnection() = default;

void SlackConnection::setPatience(std::chrono::milliseconds patience, std::chrono::milliseconds betweenReads)
{
    m_patience.setInterval(patience);
    m_nextRead.setInterval(betweenReads);
}

void SlackConnection::start()
{
    ++m_attempt;
    m_problem.clear();
    enter(State::Preparing);
    m_patience.start();
    if (m_way == inferred::SlackWay::Loopback)
        listen();
    else
        readKnown();
}

void SlackConnection::listen()
{
    m_redirect = std::make_unique<webhook::LoopbackRedirect>();
    const Status listening = m_redirect->listen({.title = tr("Automation Desk"),
        .allowed = tr("Allowed in Slack. Go back to Automation Desk, which finishes the connection."),
        .denied = tr("Slack was not connected. You can close this page and go back to Automation Desk."),
        .wrong = tr("This page is not what Automation Desk waits for. Start again there.")});
    if (!listening)
        return fail(describe(listening.error()));
    connect(m_redirect.get(), &webhook::LoopbackRedirect::allowed, this, &SlackConnection::exchange);
    connect(m_redirect.get(), &webhook::LoopbackRedirect::denied, this, [this](const QString& reason) {
        fail(reason == "access_denied"_L1 ? tr("It was not allowed in Slack. Start again to choose a channel.")
                                          : tr("Slack says: %1. Start again.").arg(reason));
    });
    const QUrl consent = inferred::slackConsentPage(m_server, m_redirect->uri(), m_redirect->state());
    if (consent.isEmpty())
        return fail(tr("This server does not say where its web pages are. Connect the channel in its Team Settings."));
    openPage(consent);
}

void SlackConnection::exchange(const QString& code)
{
    enter(State::Connecting);
    m_patience.stop();
    deliver(m_settings.connectSlack(m_team, code, m_redirect->uri().toString()), this,
        [this, attempt = m_attempt](const Result<SlackChannel>& channel) {
            if (attempt != m_attempt)
                return;
            if (channel)
                finish(*channel);
            else if (isAnswerLost(channel.error()))
                fail(tr("The answer was lost, so the channel may have been connected. It is shown here as soon as the "
                        "server tells."));
            else
                fail(describe(channel.error()));
        });
}

// What is there before cannot be what is connected now.
void SlackConnection::readKnown()
{
    deliver(m_settings.readSlackChannels(m_team), this,
        [this, attempt = m_attempt](const Result<QList<SlackChannel>>& channels) {
            if (attempt != m_attempt || m_state != State::Preparing)
                return;
            if (!channels)
                return fail(describe(channels.error()));
            m_known.clear();
            for (const SlackChannel& channel : *channels)
                m_known.insert(channel.id.value);
            openPage(inferred::teamSettingsPage(m_server.webHost, m_team));
            m_nextRead.start();
        });
}

void SlackConnection::openPage(const QUrl& page)
{
    m_page = page;
    m_pageOpen = !page.isEmpty() && m_openUrl(page);
    enter(State::Waiting);
}

void SlackConnection::watch()
{
    deliver(m_settings.readSlackChannels(m_team), this,
        [this, attempt = m_attempt](const Result<QList<SlackChannel>>& channels) {
            if (attempt == m_attempt && m_state == State::Waiting)
                look(channels);
        });
}

void SlackConnection::look(const Result<QList<SlackChannel>>& channels)
{
    // A server that is away for a moment does not end what the person does in the browser.
    if (!channels && !isTransient(channels.error()))
        return fail(describe(channels.error()));
    for (const SlackChannel& channel : channels.value_or(QList<SlackChannel>{})) {
        if (!m_known.contains(channel.id.value))
            return finish(channel);
    }
    m_nextRead.start();
}

void SlackConnection::finish(const SlackChannel& channel)
{
    enter(State::Connected);
    Q_EMIT connected(channel);
}

void SlackConnection::fail(const QString& problem)
{
    m_problem = problem;
    enter(State::Failed);
}

void SlackConnection::enter(State state)
{
    m_state = state;
    if (state == State::Failed || state == State::Connected) {
        m_patience.stop();
        m_nextRead.stop();
    }
    Q_EMIT stateChanged();
}

} // namespace desk::ui
