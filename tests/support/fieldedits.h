// SPDX-License-Identifier: Apache-2.0
// Every edit a form can make of one field of an event.
#pragma once

#include "app/core/event.h"
#include "app/core/eventfields.h"

#include <functional>

namespace desk::test {

using namespace Qt::StringLiterals;

using Edit = std::function<void(EventFields&)>;

inline QList<Edit> editsOf(const EventFields& shown)
{
    if (std::holds_alternative<UnknownEvent>(eventOfType(shown.type, {})))
        return {};
    QList<Edit> edits;
    if (!shown.foreignCondition.isEmpty())
        edits.append([](EventFields& f) { f.foreignCondition.clear(); });
    else if (!patternField(shown.type).isEmpty())
        edits.append([](EventFields& f) { f.pattern = u"^\"other\\d\u2028"_s; });
    if (shown.type == "RUN_STATE"_L1)
        edits.append([](EventFields& f) { f.states.append(u"QUEUED"_s); });
    if (!shown.type.startsWith("RUN_"_L1))
        return edits;
    if (shown.foreignCondition.isEmpty()) {
        edits.append([](EventFields& f) { f.run.user = u"some\"body"_s; });
        edits.append([](EventFields& f) { f.run.namePattern = u"\\w😀$"_s; });
    }
    if (!shown.foreignMetric.isEmpty() || shown.metric.metric.isEmpty() || shown.type == "RUN_STATE"_L1)
        return edits;
    edits.append([](EventFields& f) { f.metric.metric = u"other/metric é"_s; });
    edits.append([](EventFields& f) { f.metric.value = u"123456789012345678901234567890.50e-7"_s; });
    edits.append([](EventFields& f) { f.metric.window = 77; });
    return edits;
}

} // namespace desk::test
