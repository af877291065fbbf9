// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace desk::sync {

/// "# text" for Python or a shell. One line without control or formatting characters, whatever names a server gave: the
/// next line would run, and a terminal would act on the others.
[[nodiscard]] QString codeComment(const QString& text);

} // namespace desk::sync
