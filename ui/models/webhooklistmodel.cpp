// SPDX-License-Identifier: Apache-2.0
#include "ui/models/webhooklistmodel.h"

#include "ui/models/automationlistmodel.h"
#include "ui/models/rowroles.h"
#include "ui/models/status.h"
#include "ui/models/usage.h"
#include "ui/models/webhooktesttext.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

bool isMissing(const TeamFacts& facts, const Webhook& webhook, const std::optional<QString>& secret)
{
    return secret && isSecretMissing(facts, webhook.team, *secret);
}

bool fits(const Webhook& webhook, const QStringList& words)
{
    const QString all = webhook.name + u'\n' + webhook.url + u'\n' + webhook.accessTokenSecret.value_or(QString())
        + u'\n' + webhook.signingSecret.value_or(QString());
    return std::all_of(
        words.begin(), words.end(), [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QList<WebhookRow> webhookRows(const TeamFacts& facts, const QString& team, const QString& search)
{
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    QList<WebhookRow> rows;
    for (const Webhook& webhook : facts.webhooks) {
        if (webhook.team == team && fits(webhook, words))
            rows.append({webhook, int(automationsUsing(facts, webhook.id).size()), findTest(facts, webhook.id),
                isMissing(facts, webhook, webhook.accessTokenSecret), isMissing(facts, webhook, webhook.signingSecret),
                findPending(facts, webhook.id)});
    }
    return rows;
}

WebhookListModel::WebhookListModel(const TeamData& data, Clock clock, QObject* parent)
    : RowsModel(parent), m_data(data), m_clock(std::move(clock))
{
    connect(&data, &TeamData::changed, this, &WebhookListModel::refresh);
}

void WebhookListModel::setTeam(const QString& team)
{
    m_team = team;
    refresh();
}

void WebhookListModel::setSearch(const QString& search)
{
    m_search = search.simplified();
    refresh();
}

void WebhookListModel::refresh()
{
    replaceRows(
        webhookRows(m_data.facts(), m_team, m_search), [](const WebhookRow& row) { return row.webhook.id.value; });
    Q_EMIT refreshed();
}

void WebhookListModel::tick()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, LastTest), index(rowCount() - 1, LastTest));
}

int WebhookListModel::rowOf(const IntegrationId& id) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).webhook.id == id)
            return i;
    }
    return -1;
}

int WebhookListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant WebhookListModel::nameData(const WebhookRow& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return row.webhook.name;
    case RowSecondRole:
    case Qt::ToolTipRole:
        return row.webhook.url;
    case RowBadgeRole:
        return row.pending ? pendingLabel(*row.pending) : QString();
    case RowBadgeToneRole:
        return int(row.pending ? toneOf(row.pending->state) : Tone::Neutral);
    default:
        return {};
    }
}

QVariant WebhookListModel::secretData(const std::optional<QString>& name, bool missing, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return name ? *name : tr("None");
    case SortRole:
        return name.value_or(QString());
    case RowQuietRole:
        return !name;
    case Qt::ToolTipRole:
        return missing ? tr("The team has no secret called %1.").arg(*name) : name.value_or(QString());
    case RowBadgeRole:
        return missing ? tr("missing") : QString();
    case RowBadgeToneRole:
        return int(Tone::Warning);
    default:
        return {};
    }
}

QVariant WebhookListModel::testData(const WebhookRow& row, int role) const
{
    const auto& test = row.test;
    const QString time = relativeTime(test ? test->at : QDateTime(), m_clock());
    switch (role) {
    case Qt::DisplayRole:
        return test ? QString(testLabel(*test) + u", "_s + time) : time;
    case Qt::ToolTipRole:
        return test ? QString(testLabel(*test) + u'\n' + absoluteTime(test->at)) : tr("Never tested from this profile");
    case SortRole:
        return test ? test->at.toMSecsSinceEpoch() : qint64(0);
    case RowChipRole:
        return test ? testChip(test->ok, test->status) : QString();
    case RowChipToneRole:
        return int(test ? testTone(test->ok) : Tone::Neutral);
    case RowTimeRole:
        return time;
    default:
        return {};
    }
}

QString WebhookListModel::spoken(const WebhookRow& row, int column) const
{
    const Webhook& hook = row.webhook;
    switch (column) {
    case Name: {
        QStringList parts{hook.name, hook.url, tr("used by %n automation(s)", nullptr, row.users),
            row.test ? tr("last test %1").arg(testChip(row.test->ok, row.test->status)) : tr("never tested")};
        if (row.pending)
            parts.insert(1, pendingLabel(*row.pending).toLower());
        return parts.join(u", "_s);
    }
    case AccessToken:
        return row.tokenMissing ? tr("access token %1, missing").arg(*hook.accessTokenSecret)
                                : tr("access token %1").arg(hook.accessTokenSecret.value_or(tr("none")));
    case SigningSecret:
        return row.signingMissing ? tr("secret %1, missing").arg(*hook.signingSecret)
                                  : tr("secret %1").arg(hook.signingSecret.value_or(tr("none")));
    case UsedBy:
        return tr("used by %n automation(s)", nullptr, row.users);
    case LastTest:
        return testData(row, Qt::DisplayRole).toString();
    default:
        return tr("Actions of %1").arg(hook.name);
    }
}

QVariant WebhookListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WebhookRow& row = this->row(index.row());
    if (role == Qt::AccessibleTextRole)
        return spoken(row, index.column());
    switch (index.column()) {
    case Name:
        return nameData(row, role);
    case AccessToken:
        return secretData(row.webhook.accessTokenSecret, row.tokenMissing, role);
    case SigningSecret:
        return secretData(row.webhook.signingSecret, row.signingMissing, role);
    case UsedBy:
        if (role == SortRole)
            return row.users;
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? tr("%n automation(s)", nullptr, row.users)
                                                                  : QVariant();
    case LastTest:
        return testData(row, role);
    default:
        if (role == RowMenuRole)
            return true;
        return role == Qt::ToolTipRole ? spoken(row, Menu) : QVariant();
    }
}

QVariant WebhookListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    static const std::array<const char*, ColumnCount> names{QT_TR_NOOP("Name"), QT_TR_NOOP("Access token"),
        QT_TR_NOOP("Secret"), QT_TR_NOOP("Used by"), QT_TR_NOOP("Last test"), ""};
    if (role == Qt::AccessibleTextRole && section == Menu)
        return tr("More");
    const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return text && section != Menu ? tr(names[size_t(section)]) : QVariant();
}

} // namespace desk::ui
