// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/event.h"
#include "app/core/payloadtemplate.h"
#include "app/core/variables.h"
#include "app/core/workspace.h"
#include "app/tester/tester.h"

#include <QObject>

#include <optional>

namespace desk::ui {

/// The request that is being written: what all its views show and the page sends. Begins with the tester's draft.
class RequestState final : public QObject {
    Q_OBJECT

public:
    explicit RequestState(tester::Tester& tester, QObject* parent = nullptr);

    [[nodiscard]] const webhook::TestSetup& setup() const { return m_setup; }
    /// Everything anew: a run made again, an example.
    void restore(const webhook::TestSetup& setup);
    void chooseWebhook(const Webhook& webhook);
    /// An address that was typed; another than the webhook's own is no longer the webhook. Its secrets go along as long
    /// as it is the same endpoint, and come back with its address.
    void setAddress(const QString& text);
    /// Nothing to send to.
    void clearTarget();
    /// The same request, secrets and all, to an address of this computer.
    void redirectTo(const QUrl& url);
    void setPayload(const QString& payload);
    void setHeaders(const wire::Headers& headers);
    /// `automation` is what ${automation_name} becomes.
    void setEvent(const EventFacts& facts, const QString& automation);

    [[nodiscard]] Event event() const { return eventOfType(m_setup.eventType, {}); }
    [[nodiscard]] EventFacts facts() const { return factsFrom(m_setup.values, m_setup.eventType); }
    [[nodiscard]] QString automation() const;
    /// Of the webhook's secrets; what `${...}` may use beside the event's variables.
    [[nodiscard]] QStringList secretNames() const;

    /// Asks for the values of the secrets once more: the keychain may have been opened.
    void readSecrets();
    [[nodiscard]] const QList<NamedSecret>& secrets() const { return m_secrets; }
    /// Why a value cannot be had; nothing while it can.
    [[nodiscard]] const std::optional<Error>& secretsError() const { return m_secretsError; }
    /// Those whose values are to be given: the one that could not be read, as far as that is known.
    [[nodiscard]] QStringList missingSecrets() const;
    [[nodiscard]] bool isReadingSecrets() const { return m_reading; }

    /// With the secrets in it. Put together once for all views, when the first one asks after a change.
    [[nodiscard]] const Result<webhook::Delivery>& delivery() const;
    [[nodiscard]] const Result<webhook::PreparedRequest>& prepared() const;
    /// What the receiver gets as body, with secrets masked by their names.
    [[nodiscard]] RenderedPayload rendered() const;

Q_SIGNALS:
    void changed();

private:
    void change(const webhook::TestSetup& setup);
    /// Tells that something is different now.
    void tell();

    tester::Tester& m_tester;
    webhook::TestSetup m_setup;
    std::optional<Webhook> m_chosen; ///< what the address was typed over
    QList<NamedSecret> m_secrets;
    std::optional<Error> m_secretsError;
    bool m_reading = false;
    mutable std::optional<Result<webhook::Delivery>> m_delivery;
    mutable std::optional<Result<webhook::PreparedRequest>> m_prepared;
    int m_asked = 0; ///< the newest question for secrets; answers to older ones do not count
};

} // namespace desk::ui
