// SPDX-License-Identifier: Apache-2.0
#include "app/wire/formfields.h"

namespace desk::wire {

namespace {

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

} // namespace

FormFields FormFields::parse(QByteArrayView text)
{
    FormFields fields;
    const QList<QByteArray> parts = text.toByteArray().split('&');
    for (const QByteArray& part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        fields.m_fields.append(
            {decoded(part.left(equals)), equals < 0 ? QByteArray("") : decoded(part.mid(equals + 1))});
    }
    return fields;
}

FormFields FormFields::ofTarget(const QByteArray& target)
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? FormFields() : parse(QByteArrayView(target).sliced(mark + 1));
}

std::optional<QByteArray> FormFields::value(QByteArrayView name) const
{
    std::optional<QByteArray> found;
    for (const auto& [field, text] : m_fields) {
        if (field != name)
            continue;
        if (found)
            return std::nullopt;
        found = text;
    }
    return found;
}

QByteArray pathOf(const QByteArray& target)
{
    return target.left(target.indexOf('?'));
}

} // namespace desk::wire
