// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/hexmodel.h"

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

bool isHidden(const MaskedPage& page, qsizetype at)
{
    const auto after = std::upper_bound(page.hidden.begin(), page.hidden.end(), at,
        [](qsizetype place, const SecretSpan& span) { return place < span.start; });
    return after != page.hidden.begin() && at < std::prev(after)->start + std::prev(after)->length;
}

} // namespace

HexRow hexRow(const MaskedPage& page, qsizetype from, int width)
{
    HexRow row;
    row.offset = u"%1"_s.arg(page.offset + from, 8, 16, QChar(u'0'));
    for (qsizetype i = from; i < std::min<qsizetype>(from + width, page.bytes.size()); ++i) {
        if (i > from)
            row.bytes += (i - from) % 8 == 0 ? u"  "_s : u" "_s;
        const bool hidden = isHidden(page, i);
        const char byte = page.bytes[i];
        row.bytes += hidden ? u"••"_s : u"%1"_s.arg(uchar(byte), 2, 16, QChar(u'0'));
        row.text += hidden ? QChar(u'•') : byte >= 0x20 && byte < 0x7f ? QChar(QLatin1Char(byte)) : QChar(u'.');
    }
    return row;
}

QString hexDump(const MaskedPage& page)
{
    constexpr int width = 16;
    constexpr int bytesColumn = width * 3;
    QString out;
    for (qsizetype at = 0; at < page.bytes.size(); at += width) {
        const HexRow row = hexRow(page, at, width);
        out += row.offset + u"  "_s + row.bytes.leftJustified(bytesColumn) + u"  "_s + row.text + u'\n';
    }
    return out;
}

void HexModel::setPage(const MaskedPage& page)
{
    beginResetModel();
    m_page = page;
    endResetModel();
}

void HexModel::setWidth(int bytes)
{
    if (bytes == m_width)
        return;
    beginResetModel();
    m_width = bytes;
    endResetModel();
}

int HexModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int((m_page.bytes.size() + m_width - 1) / m_width);
}

int HexModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HexModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const HexRow row = hexRow(m_page, qsizetype{index.row()} * m_width, m_width);
    switch (Column(index.column())) {
    case Offset:
        return row.offset;
    case Bytes:
        return row.bytes;
    case Text:
        return row.text;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HexModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Offset:
        return tr("Offset");
    case Bytes:
        return tr("Bytes");
    case Text:
        return tr("Text");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace desk::ui
