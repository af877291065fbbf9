// SPDX-License-Identifier: Apache-2.0
// Carries out tests of webhooks and keeps what came of them.
#pragma once

#include "app/core/namedsecret.h"
#include "app/core/result.h"
#include "app/tester/testerstate.h"
#include "app/webhook/testrun.h"

#include <QObject>

#include <memory>

namespace desk::store {
class Store;
}
namespace desk::sync {
class TeamSecrets;
class TeamSettings;
} // namespace desk::sync

namespace desk::tester {

/// What a run is found by, without its bytes.
struct RunSummary {
    QString id;
    QDateTime at;
    QString name;
    bool pinned = false;
    WebhookTest::From from = WebhookTest::From::Here;
    QString webhook; ///< id; empty for a typed address
    QString label; ///< name of the webhook, or the address
    bool passed = false;
    std::optional<int> status;
    QString failure; ///< a short stable word where there is no status: "tls", "refused", "name", "unreachable",
                     ///< "timeout", "cancelled", "closed", "blocked", "invalid" (it could not be sent), "answer" (no
                     ///< HTTP), "failed" (the server's word, or anything else)
    bool operator==(const RunSummary&) const = default;
};

/// A request to begin with that the person named.
struct Example {
    QString id;
    QString name;
    webhook::TestSetup setup;
    bool operator==(const Example&) const = default;
};

/// How long to wait, how much to read.
struct SendSettings {
    int connectSeconds = 10;
    int totalSeconds = 30;
    bool operator==(const SendSettings&) const = default;
};

/// Whose values a replay uses.
enum class ReplaySecrets {
    Current, ///< what the keychain holds now
    Original, ///< those of that run; only while this program runs, for they are kept in memory alone
};

class Tester final : public QObject {
    Q_OBJECT

public:
    /// All must outlive the calls.
    Tester(store::Store& store, sync::TeamSettings& settings, sync::TeamSecrets& secrets, QObject* parent = nullptr);
    ~Tester() override;

    /// The values a setup names, out of the keychain; KeychainError of the first that cannot be had, with its name as
    /// the detail (but for Kind::Other). They are masked wherever a run is shown.
    [[nodiscard]] Async<QList<NamedSecret>> secretsFor(const webhook::TestSetup& setup);

    /// A value that is not in the keychain, for this session: kept in memory, and used before the keychain's until that
    /// gets another one.
    void lend(const QString& team, const NamedSecret& secret);

    /// The request that send() would write: payload rendered, signed. InvalidInputError "variables" (detail: their
    /// names, separated by ", ") when some have no value; "secrets" when `secrets` lacks one that the setup names;
    /// "masked" (detail: webhook::placeOfMark()) when a masked value would be sent.
    [[nodiscard]] static Result<webhook::Delivery> delivery(
        const webhook::TestSetup& setup, const QList<NamedSecret>& secrets);

    [[nodiscard]] const SendSettings& sendSettings() const;
    void setSendSettings(const SendSettings& settings);

    /// One press, one connection, one request. The run comes by finished(); false when one is under way already.
    bool sendFromHere(const webhook::TestSetup& setup);
    /// A request that was made of that setup's: what follows a redirect. `secrets` are all that may be in it, to be
    /// masked. The run's setup is webhook::setupOf(setup, delivery). False when one is under way already.
    bool send(const webhook::TestSetup& setup, const webhook::Delivery& delivery, const QList<NamedSecret>& secrets);
    /// The server sends it, with the values it holds.
    bool testFromServer(const webhook::TestSetup& setup);
    /// Ends what was sent from here now. What the server does cannot be stopped; its answer is still kept.
    void cancel();
    [[nodiscard]] bool isSending() const;

    [[nodiscard]] bool hasOriginalSecrets(const QString& run) const;
    /// Those of a run that was finished just now, to mask it with; empty when they are not kept any more.
    [[nodiscard]] QList<NamedSecret> originalSecrets(const QString& run) const;
    /// What a run of this session sent from here, as long as its values are kept.
    [[nodiscard]] std::optional<webhook::Delivery> sentDelivery(const QString& run) const;
    /// With the original values it is that very delivery.
    bool replay(const webhook::TestRun& run, ReplaySecrets secrets);

    // What is kept. Runs are redacted before they are stored.
    [[nodiscard]] const QList<RunSummary>& runs() const; ///< newest first; pinned ones are among them
    [[nodiscard]] Async<webhook::TestRun> run(const QString& id);
    [[nodiscard]] Async<QList<RunSummary>> search(const QString& text);
    void setPinned(const QString& id, bool pinned);
    void rename(const QString& id, const QString& name);
    void remove(const QString& id);

    /// What is being written; kept in memory, for a window that is made anew.
    [[nodiscard]] const std::optional<webhook::TestSetup>& draft() const;
    void setDraft(const webhook::TestSetup& setup);

    [[nodiscard]] const QList<Example>& examples() const;
    /// Masked: `secrets`, what was lent or sent in this session, what was typed as a credential.
    void saveExample(
        const QString& name, const webhook::TestSetup& setup, const QList<NamedSecret>& secrets = QList<NamedSecret>());
    void removeExample(const QString& id);

    [[nodiscard]] const Trust& trust() const;
    /// Agreed to by the person; kept.
    void allow(const webhook::AllowedTarget& target);
    void addAuthority(const Authority& authority);
    void forget(const webhook::AllowedTarget& target);
    void forgetAuthority(const QString& host);

Q_SIGNALS:
    void sendingChanged(bool sending);
    void sendSettingsChanged();
    /// Which part is under way: "resolve", "connect", "tls", "response", "body".
    void phaseChanged(const QString& phase);
    /// With the secrets still in it: masked where it is shown. It is stored already, masked, or storing has begun.
    void finished(const desk::webhook::TestRun& run);
    /// The server's answer to a test that was cancelled. It is kept, but nobody waits for it.
    void lateAnswer(const desk::webhook::TestRun& run);
    /// It could not even begin: a value is missing, the keychain is locked.
    void failed(const desk::Error& error);
    void runsChanged();
    void examplesChanged();
    void trustChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace desk::tester
