// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/regexmatches.h"

#include "app/core/re2syntax.h"

#include <QRegularExpression>

namespace desk::ui {

using namespace Qt::StringLiterals;

RegexMatches regexMatches(const QString& pattern, const QStringList& names)
{
    using State = RegexMatches::State;
    if (re2Fault(pattern))
        return {State::Broken, {}, names};
    // RE2 is done in one pass; the engine here goes back and forth, which must have an end while somebody types.
    const QRegularExpression expression("(*LIMIT_MATCH=100000)"_L1 + pattern);
    if (!expression.isValid())
        return {State::NotHere, {}, names};
    RegexMatches found;
    for (const QString& name : names) {
        if (expression.match(name).hasMatch())
            found.matching.append(name);
        else
            found.others.append(name);
    }
    return found;
}

} // namespace desk::ui
