// SPDX-License-Identifier: Apache-2.0
// Whether a document means something over a schema: the rules of the specification's chapter 5, in the wording servers
// use.
#pragma once

#include "app/sandbox/graphql/schema.h"

namespace desk::sandbox::graphql {

struct ValidationRules {
    bool unusedVariables = false; ///< report a variable nobody uses
    bool unusedFragments = true; ///< report a fragment nobody spreads
    int depth = 100; ///< of selections, fragments spread
};

/// Every problem found, at most 50; empty when the document may be executed.
[[nodiscard]] std::vector<Problem> validate(const Schema& schema, const Document& document, ValidationRules rules = {});

} // namespace desk::sandbox::graphql
