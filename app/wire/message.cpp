// SPDX-License-Identifier: Apache-2.0
#include "app/wire/message.h"

#include <algorithm>

namespace desk::wire {

namespace {

bool sameName(QByteArrayView left, QByteArrayView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

bool isTokenByte(char byte)
{
    if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9')) {
        return true;
    }
    return byte != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(byte);
}

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t';
}

} // namespace

QByteArray headerValue(const Headers& headers, QByteArrayView name)
{
    const auto found = std::find_if(
        headers.begin(), headers.end(), [name](const Header& header) { return sameName(header.name, name); });
    if (found == headers.end()) {
        return {};
    }
    return found->value.isNull() ? QByteArray("") : found->value;
}

QList<QByteArray> headerValues(const Headers& headers, QByteArrayView name)
{
    QList<QByteArray> values;
    for (const Header& header : headers) {
        if (sameName(header.name, name)) {
            values.append(header.value);
        }
    }
    return values;
}

QList<QByteArray> headerTokens(const Headers& headers, QByteArrayView name)
{
    QList<QByteArray> tokens;
    for (const QByteArray& value : headerValues(headers, name)) {
        for (const QByteArray& part : value.split(',')) {
            if (const QByteArray token = part.trimmed().toLower(); !token.isEmpty()) {
                tokens.append(token);
            }
        }
    }
    return tokens;
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenByte);
}

bool isFieldValue(QByteArrayView text)
{
    if (text.isEmpty()) {
        return true;
    }
    if (isBlank(text.front()) || isBlank(text.back())) {
        return false;
    }
    return std::all_of(text.begin(), text.end(), [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return byte == '\t' || (code >= 0x20 && code != 0x7f);
    });
}

} // namespace desk::wire
