// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/data/nodeid.h"

#include <QByteArray>

namespace desk::sandbox {

QString nodeId(QLatin1StringView type, qint64 number)
{
    QByteArray text(type.data(), type.size());
    text += ':';
    text += QByteArray::number(number);
    return QString::fromLatin1(text.toBase64());
}

std::optional<qint64> numberOf(QLatin1StringView type, const QString& id)
{
    const auto decoded = QByteArray::fromBase64Encoding(id.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const qsizetype colon = (*decoded).indexOf(':');
    if (colon < 0 || QLatin1StringView((*decoded).first(colon)) != type)
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = (*decoded).mid(colon + 1).toLongLong(&isNumber);
    if (!isNumber || nodeId(type, number) != id)
        return std::nullopt;
    return number;
}

} // namespace desk::sandbox
