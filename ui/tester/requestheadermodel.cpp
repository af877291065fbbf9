// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/requestheadermodel.h"

#include "app/core/redaction.h"
#include "ui/models/visibletext.h"

namespace desk::ui {

using webhook::HeaderOrigin;

QString originText(HeaderOrigin origin)
{
    switch (origin) {
    case HeaderOrigin::Yours:
        return RequestHeaderModel::tr("Yours");
    case HeaderOrigin::Rule:
        return RequestHeaderModel::tr("W&B’s rule");
    case HeaderOrigin::Client:
        return RequestHeaderModel::tr("Added by the client");
    }
    Q_UNREACHABLE();
}

void RequestHeaderModel::setHeaders(const QList<webhook::SentHeader>& headers, const QList<NamedSecret>& secrets)
{
    m_secrets = secrets;
    QList<RequestHeaderRow> wanted;
    for (const webhook::SentHeader& header : headers)
        wanted.append({header, wanted.size()});
    replaceRows(wanted, [](const RequestHeaderRow& row) { return row.place; });
}

int RequestHeaderModel::ownIndex(int row) const
{
    if (row < 0 || row >= rowCount() || this->row(row).sent.origin != HeaderOrigin::Yours)
        return -1;
    return int(std::count_if(rows().begin(), rows().begin() + row,
        [](const RequestHeaderRow& other) { return other.sent.origin == HeaderOrigin::Yours; }));
}

int RequestHeaderModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestHeaderModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const webhook::SentHeader& header = row(index.row()).sent;
    const bool isText =
        role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!isText)
        return {};
    switch (index.column()) {
    case Name:
        return QString::fromLatin1(header.header.name);
    case Value:
        return role == Qt::EditRole
            ? QString::fromUtf8(header.header.value)
            : visibleText(QString::fromUtf8(masked(header.header.value, m_secrets).bytes), LineEnds::Shown);
    case Origin:
        return originText(header.origin);
    default:
        return {};
    }
}

QVariant RequestHeaderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Value:
        return tr("Value");
    case Origin:
        return tr("From", "where a header comes from");
    default:
        return {};
    }
}

Qt::ItemFlags RequestHeaderModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = RowsModel::flags(index);
    return index.column() != Origin && ownIndex(index.row()) >= 0 ? flags | Qt::ItemIsEditable : flags;
}

bool RequestHeaderModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const int own = ownIndex(index.row());
    if (role != Qt::EditRole || own < 0)
        return false;
    wire::Header header = row(index.row()).sent.header;
    (index.column() == Name ? header.name : header.value) = value.toString().toUtf8();
    Q_EMIT edited(own, header);
    return true;
}

} // namespace desk::ui
