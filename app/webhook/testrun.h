// SPDX-License-Identifier: Apache-2.0
// One test of a webhook and all that is known of it afterwards, as a value: what the tester shows, keeps and exports.
#pragma once

#include "app/core/webhooktest.h"
#include "app/webhook/delivery.h"
#include "app/wire/exchange.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUrl>

#include <optional>

namespace desk::webhook {

/// What a test was made of, enough to make it again. Names of secrets only, never a value.
struct TestSetup {
    QString webhook; ///< server's id; empty for an address that was typed
    QString webhookName;
    QString team;
    QUrl url;
    std::optional<QString> accessTokenSecret; ///< name of a team secret
    std::optional<QString> signingSecret;
    wire::Headers headers; ///< the person's own
    QString payload; ///< with its ${variables}
    QString eventType; ///< the server's name of the event the values are of; empty where there is none
    QHash<QString, QString> values; ///< of the variables, without those of secrets
    QByteArray method = "POST"; ///< another one only where a redirect made it so (redirectplan.h)
    bool operator==(const TestSetup&) const = default;
};

struct TestRun {
    QString id; ///< UUID
    QDateTime at; ///< UTC, when it was started
    QString name; ///< given by the person, else empty
    bool pinned = false;
    WebhookTest::From from = WebhookTest::From::Here;
    TestSetup setup;
    QList<SentHeader> headers; ///< as sent, with secrets masked in a stored run; from here only
    wire::Exchange exchange; ///< from here only
    std::optional<WebhookTest> server; ///< what the server said of its own sending
    bool redacted = false; ///< secrets are masked in all of it; what is stored or exported always is
    bool operator==(const TestRun&) const = default;
};

/// The setup that makes `sent` again, which was made of `from`'s delivery: what follows a redirect. It is no test of
/// the webhook any more, and names no secret, header or payload that `sent` does not carry.
[[nodiscard]] TestSetup setupOf(const TestSetup& from, const Delivery& sent);

/// A 2xx answer that came whole, or the server's word that it was one.
[[nodiscard]] bool hasPassed(const TestRun& run);

/// HTTP status, nothing where no answer came.
[[nodiscard]] std::optional<int> statusOf(const TestRun& run);

/// The run with every secret masked wherever it stands, those that were typed too (typedsecrets.h), and its bytes cut
/// to `keptBytes`, as it may be stored or exported. The same again changes nothing.
[[nodiscard]] TestRun redactedRun(TestRun run, const QList<NamedSecret>& secrets);
inline constexpr qsizetype keptBytes = qsizetype{256} * 1024;
[[nodiscard]] TestSetup redactedSetup(TestSetup setup, const QList<NamedSecret>& secrets);

/// A run as a document of our own, with its format number, and back. Only for redacted runs.
[[nodiscard]] QJsonObject toJson(const TestRun& run);
/// DecodeError with the path of what is not as it should be, or of a newer format.
[[nodiscard]] Result<TestRun> testRunFrom(const QJsonObject& json);

} // namespace desk::webhook
