// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/webhookchoicemodel.h"

#include "ui/models/rowroles.h"

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

WebhookChoiceModel::WebhookChoiceModel(const TeamData& data, QObject* parent) : RowsModel(parent), m_data(data)
{
    connect(&data, &TeamData::changed, this, &WebhookChoiceModel::refresh);
    refresh();
}

void WebhookChoiceModel::refresh()
{
    QList<Webhook> webhooks = m_data.facts().webhooks;
    m_severalTeams = std::any_of(webhooks.begin(), webhooks.end(),
        [&](const Webhook& webhook) { return webhook.team != webhooks.first().team; });
    std::stable_sort(webhooks.begin(), webhooks.end(),
        [](const Webhook& a, const Webhook& b) { return a.name.localeAwareCompare(b.name) < 0; });
    replaceRows(webhooks, [](const Webhook& webhook) { return webhook.id.value; });
}

int WebhookChoiceModel::rowOf(const QString& id) const
{
    const auto at =
        std::find_if(rows().begin(), rows().end(), [&](const Webhook& webhook) { return webhook.id.value == id; });
    return at == rows().end() ? -1 : int(at - rows().begin());
}

int WebhookChoiceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant WebhookChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Webhook& webhook = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return webhook.name;
    case RowSecondRole:
        return m_severalTeams ? webhook.team : QString();
    case Qt::ToolTipRole:
        return u"%1\n%2"_s.arg(webhook.team, webhook.url);
    case Qt::AccessibleTextRole:
        return m_severalTeams ? u"%1, %2"_s.arg(webhook.name, webhook.team) : webhook.name;
    default:
        return {};
    }
}

} // namespace desk::ui
