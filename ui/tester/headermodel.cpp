// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/headermodel.h"

#include "ui/models/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

QString plain(const QByteArray& bytes)
{
    const QString text = bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
    return visibleText(text, LineEnds::Shown);
}

} // namespace

QList<HeaderRow> headerRows(const wire::ParsedResponse& response, const ResponseMask& mask)
{
    QList<HeaderRow> rows;
    const auto add = [&](const QString& part, const wire::Headers& headers) {
        for (const wire::Header& header : headers)
            rows.append({part, mask.bytes(header.name), mask.bytes(header.value)});
    };
    for (const wire::ResponseHead& head : response.interim)
        add(QString(QString::number(head.status) + u' ' + plain(head.reason)).trimmed(), head.headers);
    add(HeaderModel::tr("Answer"), response.head.headers);
    add(HeaderModel::tr("Trailer"), response.trailers);
    return rows;
}

void HeaderModel::setRows(const QList<HeaderRow>& rows)
{
    m_all = rows;
    filter();
}

void HeaderModel::setFilter(const QString& text)
{
    m_filter = text;
    filter();
}

void HeaderModel::filter()
{
    beginResetModel();
    m_shown.clear();
    for (const HeaderRow& row : std::as_const(m_all)) {
        if (plain(row.name).contains(m_filter, Qt::CaseInsensitive)
            || plain(row.value).contains(m_filter, Qt::CaseInsensitive))
            m_shown.append(row);
    }
    endResetModel();
}

bool HeaderModel::hasParts() const
{
    return std::any_of(m_all.begin(), m_all.end(), [this](const HeaderRow& row) { return row.part != m_all[0].part; });
}

QString HeaderModel::lineOf(int row) const
{
    return QString(plain(m_shown[row].name) + u": "_s + plain(m_shown[row].value));
}

QString HeaderModel::text() const
{
    QString text;
    for (int row = 0; row < m_shown.size(); ++row)
        text += lineOf(row) + u'\n';
    return text;
}

int HeaderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int HeaderModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeaderModel::data(const QModelIndex& index, int role) const
{
    const HeaderRow& row = m_shown[index.row()];
    if (role == Qt::ToolTipRole)
        return lineOf(index.row());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(index.column())) {
    case Name:
        return plain(row.name);
    case Value:
        return row.value.isEmpty() && role == Qt::AccessibleTextRole ? tr("empty") : plain(row.value);
    case Part:
        return row.part;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HeaderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case Value:
        return tr("Value");
    case Part:
        return tr("Part");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace desk::ui
