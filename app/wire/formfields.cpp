// SPDX-License-Identifier: Apache-2.0
#include "app/wire/formfields.h"

namespace desk::wire {

namespace {

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

/// Before and after the first `mark`; nothing after it where there is none.
std::pair<QByteArray, QByteArray> halves(const QByteArray& text, char mark)
{
    const qsizetype at = text.indexOf(mark);
    return at < 0 ? std::pair(text, QByteArray("")) : std::pair(text.first(at), text.sliced(at + 1));
}

} // namespace

FormFields FormFields::parse(QByteArrayView text)
{
    FormFields fields;
    const QList<QByteArray> parts = text.toByteArray().split('&');
    for (const QByteArray& part : parts) {
        if (part.isEmpty())
            continue;
        const auto [name, value] = halves(part, '=');
        fields.m_fields.append({decoded(name), decoded(value)});
    }
    return fields;
}

FormFields FormFields::ofTarget(const QByteArray& target)
{
    return parse(halves(target, '?').second);
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
    return halves(target, '?').first;
}

} // namespace desk::wire
