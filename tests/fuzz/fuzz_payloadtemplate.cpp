// SPDX-License-Identifier: Apache-2.0
// Without values a payload renders to itself; its parts cover it without gaps.
#include "app/core/payloadtemplate.h"

#include <cstdint>
#include <cstdlib>

using namespace desk;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString source = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const PayloadTemplate parsed = parseTemplate(source);
    qsizetype at = 0;
    for (const TemplatePart& part : parsed.parts) {
        if (part.start != at || part.length <= 0)
            std::abort();
        at += part.length;
    }
    if (at != source.size() || render(parsed, {}).text != source)
        std::abort();
    VariableValues values;
    for (const QString& name : variables(parsed))
        values.insert(name, QStringLiteral("\"\\\n"));
    if (!render(parsed, values).unresolved.isEmpty())
        std::abort();
    return 0;
}
