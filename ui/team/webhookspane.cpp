// SPDX-License-Identifier: Apache-2.0
#include "ui/team/webhookspane.h"

#include "app/sync/engine.h"
#include "ui/kit/splitpane.h"
#include "ui/kit/tableview.h"
#include "ui/models/errortext.h"
#include "ui/team/teamcontext.h"
#include "ui/team/teamlist.h"
#include "ui/team/webhookdetails.h"

#include <QTimer>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

TeamListSpec listSpec()
{
    return {.prefix = u"webhook"_s,
        .title = WebhooksPane::tr("Webhooks"),
        .searchHint = WebhooksPane::tr("Filter by name, endpoint, secret…"),
        .newCommand = u"actionNewWebhook"_s,
        .sortRole = WebhookListModel::SortRole,
        .sortedBy = WebhookListModel::Name,
        .rowLines = 2,
        .weights = {27, 24, 20, -14, 29, -5}};
}

} // namespace

WebhooksPane::WebhooksPane(const TeamContext& context, QWidget* parent)
    : QWidget(parent), m_data(context.data), m_model(new WebhookListModel(context.data, systemNow, this)),
      m_list(new TeamList(listSpec(), *m_model, context.commands)),
      m_details(new WebhookDetails(
          context.commands, serverNow([&engine = context.engine] { return engine.state().clockOffset; })))
{
    setObjectName(u"webhooksPane"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new SplitPane(u"webhookSplitter"_s, m_list, m_details));
    connect(m_list, &TeamList::searchChanged, m_model, &WebhookListModel::setSearch);
    connect(m_list, &TeamList::currentChanged, this, [this] {
        m_details->show(current(), m_data.facts());
        Q_EMIT currentChanged();
    });
    connect(m_list, &TeamList::menuRequested, this, &WebhooksPane::menuRequested);
    connect(m_list, &TeamList::activated, this, &WebhooksPane::activated);
    connect(m_list, &TeamList::deleteRequested, this, &WebhooksPane::deleteRequested);
    connect(m_list, &TeamList::emptyActed, this, &WebhooksPane::onEmptyActed);
    connect(m_details, &WebhookDetails::discardRequested, this, &WebhooksPane::discardRequested);
    connect(m_details, &WebhookDetails::linkActivated, this, &WebhooksPane::linkActivated);
    connect(m_model, &WebhookListModel::refreshed, this, &WebhooksPane::refresh);
    auto* tick = new QTimer(this);
    connect(tick, &QTimer::timeout, m_model, &WebhookListModel::tick);
    tick->start(20s);
    refresh();
}

void WebhooksPane::setTeam(const QString& team)
{
    m_team = team;
    m_model->setTeam(team);
}

void WebhooksPane::setCreateObstacle(const QString& reason)
{
    if (std::exchange(m_obstacle, reason) != reason)
        refresh();
}

void WebhooksPane::setDiscardObstacle(const QString& reason)
{
    m_details->setDiscardObstacle(reason);
}

std::optional<WebhookRow> WebhooksPane::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? std::nullopt : std::optional(m_model->row(row));
}

void WebhooksPane::select(const IntegrationId& id)
{
    m_wanted = id;
    if (m_model->rowOf(id) < 0 && !m_model->search().isEmpty())
        m_list->clearFilter();
    selectWanted();
}

void WebhooksPane::selectWanted()
{
    const int row = m_model->rowOf(m_wanted);
    if (m_wanted.isEmpty() || row < 0)
        return;
    m_wanted = {};
    m_list->select(row);
}

void WebhooksPane::focusList()
{
    m_list->focusList();
}

void WebhooksPane::focusFilter()
{
    m_list->focusFilter();
}

void WebhooksPane::setCompact(bool compact)
{
    m_list->setCompact(compact);
}

TableView& WebhooksPane::table() const
{
    return m_list->table();
}

void WebhooksPane::onEmptyActed()
{
    if (m_model->search().isEmpty())
        Q_EMIT createRequested();
    else
        m_list->clearFilter();
}

void WebhooksPane::refresh()
{
    using Kind = StatePage::Kind;
    if (!m_data.isLoaded()) {
        m_list->refresh({Kind::Loading, tr("Loading…"), tr("Reading the webhooks of this team.")}, {});
    } else if (const auto& error = m_data.error()) {
        m_list->refresh({Kind::Failed, tr("The webhooks could not be read"), describe(*error)}, {});
    } else if (m_team.isEmpty()) {
        m_list->refresh({Kind::Offline, tr("Nothing was read yet"),
                            tr("The webhooks appear here as soon as the server has been reached.")},
            {});
    } else if (!m_model->search().isEmpty()) {
        m_list->refresh({Kind::NoMatch, tr("No webhook matches"),
                            tr("Nothing here has “%1” in its name, endpoint or secrets.").arg(m_model->search()),
                            tr("Clear filter")},
            {});
    } else {
        m_list->refresh({Kind::Empty, tr("No webhooks yet"),
                            tr("A webhook is where automations of this team send their payload: a build, a scanner, a "
                               "chat."),
                            tr("New webhook"), true},
            m_obstacle);
    }
    selectWanted();
}

} // namespace desk::ui
