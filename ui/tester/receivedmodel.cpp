// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/receivedmodel.h"

#include "app/core/redaction.h"
#include "ui/models/outcometext.h"
#include "ui/models/rowroles.h"
#include "ui/models/signaturetext.h"
#include "ui/models/visibletext.h"

#include <QLocale>

namespace desk::ui {

using namespace Qt::StringLiterals;
using webhook::ReceivedRequest;

namespace {

constexpr qsizetype longestLine = 2000;

QString timeOf(const ReceivedRequest& request)
{
    return QLocale().toString(request.receivedAt.toLocalTime().time(), u"HH:mm:ss"_s);
}

} // namespace

void ReceivedModel::setSecrets(const QList<NamedSecret>& secrets)
{
    // What came before was made with those of before.
    for (const NamedSecret& secret : secrets) {
        if (!m_secrets.contains(secret))
            m_secrets.append(secret);
    }
    if (!m_requests.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_requests.size()) - 1, ColumnCount - 1));
}

void ReceivedModel::add(const ReceivedRequest& request)
{
    if (m_requests.size() >= webhook::Receiver::kept) {
        const int last = int(m_requests.size()) - 1;
        beginRemoveRows({}, last, last);
        m_requests.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_requests.prepend(request);
    endInsertRows();
}

void ReceivedModel::clear()
{
    beginResetModel();
    m_requests.clear();
    endResetModel();
}

QString ReceivedModel::shown(const QByteArray& bytes) const
{
    return visibleText(QString::fromUtf8(masked(bytes, m_secrets).bytes), LineEnds::Shown);
}

QString ReceivedModel::rawText(int row) const
{
    const QByteArray bytes = masked(m_requests.at(row).raw, m_secrets).bytes;
    return brokenLines(visibleText(QString::fromUtf8(bytes), LineEnds::Kept), longestLine).text;
}

int ReceivedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_requests.size());
}

int ReceivedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReceivedModel::text(const ReceivedRequest& request, int column) const
{
    switch (column) {
    case Time:
        return timeOf(request);
    case Method:
        return shown(request.head.method);
    case Path:
        return shown(request.head.target);
    case Size:
        return sizeText(request.raw.size());
    case Signature:
        return checkText(request.signature);
    default:
        return {};
    }
}

QVariant ReceivedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_requests.size())
        return {};
    const ReceivedRequest& request = m_requests.at(index.row());
    const bool isChip = index.column() == Signature;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(request, index.column());
    case Qt::AccessibleTextRole:
        return isChip ? tr("Signature: %1").arg(checkText(request.signature)) : text(request, index.column());
    case RowChipRole:
        return isChip ? QVariant(checkText(request.signature)) : QVariant();
    case RowChipToneRole:
        return isChip ? QVariant(int(checkTone(request.signature))) : QVariant();
    case RowTimeRole: // what makes the delegate paint the chip
        return isChip ? QVariant(QString()) : QVariant();
    default:
        return {};
    }
}

QVariant ReceivedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Method:
        return tr("Method");
    case Path:
        return tr("Path");
    case Size:
        return tr("Size");
    case Signature:
        return tr("Signature");
    default:
        return {};
    }
}

} // namespace desk::ui
