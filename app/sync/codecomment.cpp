// SPDX-License-Identifier: Apache-2.0
#include "app/sync/codecomment.h"

namespace desk::sync {

using namespace Qt::StringLiterals;

QString codeComment(const QString& text)
{
    QString line = text;
    for (QChar& c : line) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    }
    return "# "_L1 + line.simplified();
}

} // namespace desk::sync
