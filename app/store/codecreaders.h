// SPDX-License-Identifier: Apache-2.0
// What the files of the decoder share.
#pragma once

#include "app/store/codecwords.h"
#include "app/store/jsonfields.h"

#include <utility>

namespace desk::store {

template <typename Words>
auto valueOf(const Words& words, ObjectReader& in, QLatin1StringView key)
{
    const QString word = in.text(key);
    for (const auto& entry : words) {
        if (entry.word == word)
            return entry.value;
    }
    in.fail(key, QStringLiteral("a known word"));
    return words.front().value;
}

template <typename Read>
auto readMember(ObjectReader& in, QLatin1StringView key, Read read)
{
    ObjectReader inner = in.object(key);
    auto value = read(inner);
    in.join(inner);
    return value;
}

template <typename Read>
auto decodeWith(const QString& text, const QString& path, Read read)
{
    ObjectReader in = ObjectReader::ofText(text, path);
    auto value = read(in);
    return in.result(std::move(value));
}

[[nodiscard]] Automation readAutomation(ObjectReader& in);
[[nodiscard]] AutomationDraft readDraft(ObjectReader& in);
[[nodiscard]] Execution readExecution(ObjectReader& in);
[[nodiscard]] Webhook readWebhook(ObjectReader& in);
[[nodiscard]] WebhookDraft readWebhookDraft(ObjectReader& in);
[[nodiscard]] SlackChannel readSlackChannel(ObjectReader& in);
[[nodiscard]] TeamSecret readSecret(ObjectReader& in);

} // namespace desk::store
