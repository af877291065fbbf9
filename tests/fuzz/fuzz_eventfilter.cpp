// SPDX-License-Identifier: Apache-2.0
// Event filters come from the server: whatever they are, they are kept, and unwrapping is stable.
#include "app/core/eventfilter.h"

#include <cstdint>
#include <cstdlib>

using namespace desk;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString writable = writableFilterText({text});
    if (writableFilterText({writable}) != writable)
        std::abort();
    const auto view = parseEventFilter({text});
    if (view && !std::holds_alternative<UnknownCondition>(view->condition.value)) {
        (void)isUnconditional(view->condition);
        (void)singlePattern(*view, QStringLiteral("alias"));
    }
    return 0;
}
