// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/problems.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;

Refusal refusalOf(const Error& error)
{
    if (const auto* refused = std::get_if<GraphQlError>(&error))
        return {refused->status, refused->messages.join(u"; "_s)};
    if (const auto* invalid = std::get_if<InvalidInputError>(&error))
        return {400, invalid->detail};
    return {500, u"the sandbox failed: %1"_s.arg(debugText(error))};
}

} // namespace desk::sandbox
