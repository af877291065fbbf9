// SPDX-License-Identifier: Apache-2.0
#include "ui/team/slackpane.h"

#include "ui/kit/splitpane.h"
#include "ui/kit/tableview.h"
#include "ui/models/errortext.h"
#include "ui/team/channeldetails.h"
#include "ui/team/teamcontext.h"
#include "ui/team/teamlist.h"

#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

TeamListSpec listSpec()
{
    return {.prefix = u"channel"_s,
        .title = SlackPane::tr("Slack channels"),
        .searchHint = SlackPane::tr("Filter by channel, workspace…"),
        .newCommand = u"actionConnectSlack"_s,
        .sortRole = SlackChannelModel::SortRole,
        .sortedBy = SlackChannelModel::Workspace,
        .rowLines = 1,
        .weights = {36, 36, 28, -5}};
}

} // namespace

SlackPane::SlackPane(const TeamContext& context, QWidget* parent)
    : QWidget(parent), m_data(context.data), m_model(new SlackChannelModel(context.data, this)),
      m_list(new TeamList(listSpec(), *m_model, context.commands)), m_details(new ChannelDetails(context.commands))
{
    setObjectName(u"slackPane"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new SplitPane(u"channelSplitter"_s, m_list, m_details));
    connect(m_list, &TeamList::searchChanged, m_model, &SlackChannelModel::setSearch);
    connect(m_list, &TeamList::currentChanged, this, [this] {
        m_details->show(current(), m_data.facts());
        Q_EMIT currentChanged();
    });
    connect(m_list, &TeamList::menuRequested, this, &SlackPane::menuRequested);
    connect(m_list, &TeamList::deleteRequested, this, &SlackPane::deleteRequested);
    connect(m_list, &TeamList::emptyActed, this, &SlackPane::onEmptyActed);
    connect(m_details, &ChannelDetails::linkActivated, this, &SlackPane::linkActivated);
    connect(m_model, &SlackChannelModel::refreshed, this, &SlackPane::refresh);
    refresh();
}

void SlackPane::setTeam(const QString& team)
{
    m_team = team;
    m_model->setTeam(team);
}

void SlackPane::setCreateObstacle(const QString& reason)
{
    if (std::exchange(m_obstacle, reason) != reason)
        refresh();
}

std::optional<SlackChannelRow> SlackPane::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? std::nullopt : std::optional(m_model->row(row));
}

void SlackPane::select(const IntegrationId& id)
{
    m_wanted = id;
    if (m_model->rowOf(id) < 0 && !m_model->search().isEmpty())
        m_list->clearFilter();
    selectWanted();
}

void SlackPane::selectWanted()
{
    const int row = m_model->rowOf(m_wanted);
    if (m_wanted.isEmpty() || row < 0)
        return;
    m_wanted = {};
    m_list->select(row);
}

void SlackPane::focusList()
{
    m_list->focusList();
}

void SlackPane::focusFilter()
{
    m_list->focusFilter();
}

void SlackPane::setCompact(bool compact)
{
    m_list->setCompact(compact);
}

TableView& SlackPane::table() const
{
    return m_list->table();
}

void SlackPane::onEmptyActed()
{
    if (m_model->search().isEmpty())
        Q_EMIT connectRequested();
    else
        m_list->clearFilter();
}

void SlackPane::refresh()
{
    using Kind = StatePage::Kind;
    if (!m_data.isLoaded()) {
        m_list->refresh({Kind::Loading, tr("Loading…"), tr("Reading the Slack channels of this team.")}, {});
    } else if (const auto& error = m_data.error()) {
        m_list->refresh({Kind::Failed, tr("The Slack channels could not be read"), describe(*error)}, {});
    } else if (m_team.isEmpty()) {
        m_list->refresh({Kind::Offline, tr("Nothing was read yet"),
                            tr("The Slack channels appear here as soon as the server has been reached.")},
            {});
    } else if (!m_model->search().isEmpty()) {
        m_list->refresh(
            {Kind::NoMatch, tr("No channel matches"),
                tr("Nothing here has “%1” in its name or workspace.").arg(m_model->search()), tr("Clear filter")},
            {});
    } else {
        m_list->refresh({Kind::Empty, tr("No Slack channels yet"),
                            tr("Connect Slack, so that automations of this team can post to its channels."),
                            tr("Connect Slack"), true},
            m_obstacle);
    }
    selectWanted();
}

} // namespace desk::ui
