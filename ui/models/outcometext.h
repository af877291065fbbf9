// SPDX-License-Identifier: Apache-2.0
// What came of a test of a webhook, in a few words.
#pragma once

#include "app/webhook/testrun.h"
#include "ui/theme/tones.h"

#include <QStringList>

namespace desk::ui {

/// "401 Unauthorized" as the endpoint wrote it, else the failure: "TLS", "No answer", "Cancelled". Not masked.
[[nodiscard]] QString outcomeChip(const webhook::TestRun& run);
/// Success only where the answer came whole.
[[nodiscard]] Tone outcomeTone(const webhook::TestRun& run);
/// "182 ms", "312 B", "HTTP/1.1", "TLS 1.3", as far as they are known.
[[nodiscard]] QStringList outcomeFacts(const webhook::TestRun& run);
/// One sentence for who only hears it: "401 Unauthorized, 182 ms, 312 bytes."
[[nodiscard]] QString outcomeSpoken(const webhook::TestRun& run);

/// The word of RunSummary::failure for people: "tls" is "TLS".
[[nodiscard]] QString failureLabel(const QString& word);
/// "this computer", "W&B".
[[nodiscard]] QString senderLabel(WebhookTest::From from);

/// "312 B", "4.2 kB", "2.0 MB"; units of 1000.
[[nodiscard]] QString sizeText(qint64 bytes);
/// "TLS 1.3" of "TLSv1.3".
[[nodiscard]] QString tlsLabel(const QString& version);
/// Bytes of the body that came, all of it.
[[nodiscard]] qint64 bodySize(const wire::Exchange& exchange);

} // namespace desk::ui
