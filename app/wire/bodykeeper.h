// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/responseparser.h"
#include "app/wire/spool.h"

namespace desk::wire {

/// Moves a body that became too long for memory to a file while it is read.
class BodyKeeper {
public:
    /// To be called after each feed. StoreError when the file cannot be made or written; the body is cut there.
    [[nodiscard]] Status take(ResponseParser& parser);
    /// Null as long as the parser holds it all.
    [[nodiscard]] const std::shared_ptr<Spool>& spool() const { return m_spool; }

private:
    std::shared_ptr<Spool> m_spool;
};

} // namespace desk::wire
