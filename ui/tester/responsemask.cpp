// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/responsemask.h"

#include <algorithm>

namespace desk::ui {

QByteArray ResponseMask::bytes(const QByteArray& bytes) const
{
    return m_secrets.isEmpty() ? bytes : masked(bytes, m_secrets).bytes;
}

QString ResponseMask::text(const QString& text) const
{
    return m_secrets.isEmpty() ? text : maskedText(text, m_secrets);
}

qsizetype ResponseMask::reach() const
{
    constexpr qsizetype widestEncoding = 12; // an HTML entity with some zeros for each byte
    qsizetype longest = 0;
    for (const NamedSecret& secret : m_secrets)
        longest = std::max(longest, secret.value.size());
    return widestEncoding * longest;
}

} // namespace desk::ui
