// SPDX-License-Identifier: Apache-2.0
#include "ui/models/automationfile.h"

#include "app/store/codec.h"

namespace desk::ui {

QString fileText(const Automation& automation)
{
    return store::encode(automation);
}

std::optional<Automation> automationFrom(const QString& fileText)
{
    const auto automation = store::decode<Automation>(fileText);
    return automation ? std::optional(*automation) : std::nullopt;
}

} // namespace desk::ui
