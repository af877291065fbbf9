// SPDX-License-Identifier: Apache-2.0
#include "app/wire/bodykeeper.h"

namespace desk::wire {

Status BodyKeeper::take(ResponseParser& parser)
{
    const QByteArray beyond = parser.takeBeyond();
    if (beyond.isEmpty())
        return {};
    if (!m_spool) {
        Result<std::shared_ptr<Spool>> made = Spool::create();
        if (!made)
            return tl::unexpected(made.error());
        m_spool = *made;
        if (const Status status = m_spool->append(parser.body()); !status)
            return status;
    }
    return m_spool->append(beyond);
}

} // namespace desk::wire
