// SPDX-License-Identifier: Apache-2.0
#include "ui/team/channeldetails.h"

#include "ui/kit/connectedview.h"
#include "ui/kit/labels.h"
#include "ui/team/commandbuttons.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int paneWidth = 340;
}

ChannelDetails::ChannelDetails(CommandRegistry& commands, QWidget* parent)
    : InspectorPane(u"channelDetails"_s, tr("Slack channel"), tr("Select a channel to see what posts to it."), parent),
      m_workspace(wrappingLabel(u"channelDetailsWorkspace"_s)),
      m_users(new ConnectedView(u"channelUsers"_s, tr("Used by")))
{
    addHeading(tr("Workspace"), m_workspace);
    add(m_users);
    addSpace(10);
    add(commandButtons(commands, {{u"channelDetailsDelete"_s, u"actionDeleteSlackChannel"_s, true}}));
    connect(m_users, &ConnectedView::activated, this, &ChannelDetails::linkActivated);
}

QSize ChannelDetails::sizeHint() const
{
    return {paneWidth, 400};
}

void ChannelDetails::show(const std::optional<SlackChannelRow>& row, const TeamFacts& facts)
{
    setSomething(row.has_value());
    if (!row)
        return;
    title()->setText(row->channel.channel);
    m_workspace->setText(row->channel.workspace);
    m_users->setNodes(usersOfChannel(facts, row->channel.id), tr("No automation posts to it."));
}

} // namespace desk::ui
