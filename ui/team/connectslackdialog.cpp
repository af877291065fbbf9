// SPDX-License-Identifier: Apache-2.0
#include "ui/team/connectslackdialog.h"

#include "ui/kit/announce.h"
#include "ui/kit/fieldnote.h"
#include "ui/kit/labels.h"
#include "ui/kit/thinbar.h"
#include "ui/models/teamdata.h"
#include "ui/models/workspacemodel.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;
using State = SlackConnection::State;
using inferred::SlackWay;

namespace {

/// W&B's words: the first channel of a team connects Slack, each other is a new integration.
QString titleFor(const TeamFacts& facts, const QString& team)
{
    const bool some = std::any_of(
        facts.channels.begin(), facts.channels.end(), [&](const SlackChannel& c) { return c.team == team; });
    return some ? ConnectSlackDialog::tr("New integration") : ConnectSlackDialog::tr("Connect Slack");
}

} // namespace

ConnectSlackDialog::ConnectSlackDialog(
    const TeamContext& context, const QString& team, const UrlOpener& openUrl, QWidget* parent)
    : QDialog(parent),
      m_connection(new SlackConnection(context.settings, context.workspace.view().server, team, openUrl, this)),
      m_words(wrappingLabel(u"slackWords"_s)), m_status(wrappingLabel(u"slackStatus"_s)),
      m_page(wrappingLabel(u"slackPage"_s)), m_bar(new ThinBar), m_problem(new FieldNote), m_start(new QPushButton),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(u"connectSlackDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build(titleFor(context.data.facts(), team));
    connect(m_start, &QPushButton::clicked, m_connection, &SlackConnection::start);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_connection, &SlackConnection::stateChanged, this, &ConnectSlackDialog::refresh);
    connect(m_connection, &SlackConnection::connected, this, [this](const SlackChannel& channel) {
        Q_EMIT connected(channel);
        accept();
    });
    refresh();
}

void ConnectSlackDialog::build(const QString& title)
{
    setWindowTitle(title);
    auto* heading = wrappingLabel(u"slackTitle"_s, title);
    heading->setTypography(paneTitleFont);
    m_status->setTypography(strongFont);
    m_bar->setObjectName(u"slackBar"_s);
    m_bar->setAccessibleName(tr("Waiting"));
    m_bar->setRange(0, 0);
    m_page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_start->setObjectName(u"slackStart"_s);
    m_start->setProperty("primary", true);
    m_start->setDefault(true);
    m_cancel->setObjectName(u"slackCancel"_s);
    m_cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_start);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    for (QWidget* part :
        {static_cast<QWidget*>(heading), static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_status),
            static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_page), static_cast<QWidget*>(m_problem)})
        layout->addWidget(part);
    layout->addStretch();
    layout->addLayout(buttons);
    layout->addStrut(fontMetrics().averageCharWidth() * 58);
}

QString ConnectSlackDialog::instructions() const
{
    return m_connection->way() == SlackWay::Loopback
        ? tr("Slack opens in your web browser. Search for the channel there, choose it and press Allow. The channel "
             "then appears here.")
        : tr("The team's settings open in your web browser. Go to Slack channel integrations there, press Connect "
             "Slack or New integration, and choose the channel. It appears here by itself.");
}

QString ConnectSlackDialog::status() const
{
    switch (m_connection->state()) {
    case State::Preparing:
        return tr("Opening the web browser…");
    case State::Waiting:
        return m_connection->way() == SlackWay::Loopback ? tr("Waiting for Slack…") : tr("Waiting for a new channel…");
    case State::Connecting:
        return tr("Connecting the channel…");
    case State::Idle:
    case State::Connected:
    case State::Failed:
        break;
    }
    return {};
}

void ConnectSlackDialog::reject()
{
    if (m_connection->state() != State::Connecting)
        return QDialog::reject();
    m_problem->setNote(FieldNote::Kind::Help, tr("The server is being written to. Wait for its answer."));
    m_problem->setVisible(true);
    announce(m_problem);
}

void ConnectSlackDialog::refresh()
{
    const State state = m_connection->state();
    const bool idle = state == State::Idle || state == State::Failed;
    const bool waitsUnseen = state == State::Waiting && !m_connection->isPageOpen();
    m_words->setText(instructions());
    m_status->setText(status());
    m_status->setVisible(!idle);
    m_bar->setVisible(!idle);
    m_page->setVisible(waitsUnseen);
    m_page->setText(m_connection->page().isEmpty()
            ? tr("This server does not say where its web pages are. Open its Team Settings yourself.")
            : tr("No web browser could be started. Open this page yourself: %1")
                  .arg(m_connection->page().toString(QUrl::FullyEncoded)));
    m_problem->setNote(FieldNote::Kind::Error, m_connection->problem());
    m_problem->setVisible(state == State::Failed);
    m_cancel->setEnabled(state != State::Connecting);
    m_start->setVisible(idle);
    m_start->setText(state == State::Failed             ? tr("Start &again")
            : m_connection->way() == SlackWay::Loopback ? tr("&Open Slack")
                                                        : tr("&Open Team Settings"));
    announce(state == State::Failed ? static_cast<QWidget*>(m_problem) : m_status);
}

} // namespace desk::ui
