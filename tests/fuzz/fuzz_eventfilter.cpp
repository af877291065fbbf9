// SPDX-License-Identifier: Apache-2.0
// Event filters come from the server: whatever they are, they are kept, unwrapping is stable, and a field that was
// edited is read again.
#include "app/core/event.h"
#include "tests/support/fieldedits.h"

#include <cstdint>
#include <cstdlib>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void editEverything(const Event& event)
{
    const EventFields shown = fieldsOf(event);
    require(editedEvent(event, shown, shown) == event);
    for (const auto& edit : desk::test::editsOf(shown)) {
        EventFields wanted = shown;
        edit(wanted);
        require(fieldsOf(editedEvent(event, shown, wanted)) == wanted);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString writable = writableFilterText({text});
    require(writableFilterText({writable}) == writable);
    const auto view = parseEventFilter({text});
    if (view && !std::holds_alternative<UnknownCondition>(view->condition.value)) {
        (void)isUnconditional(view->condition);
        (void)singlePattern(*view, u"alias"_s);
    }
    for (const QString& type : {u"ADD_ARTIFACT_ALIAS"_s, u"LINK_MODEL"_s, u"RUN_METRIC"_s, u"RUN_METRIC_CHANGE"_s,
             u"RUN_METRIC_ZSCORE"_s, u"RUN_STATE"_s, u"OF_TOMORROW"_s})
        editEverything(eventOfType(type, {text}));
    return 0;
}
