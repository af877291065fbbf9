// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/graphqlendpoint.h"
#include "app/sandbox/keyring.h"
#include "app/sandbox/slack/consent.h"

namespace desk::sandbox {

/// What the sandbox answers over HTTP. With a key: /graphql, /sandbox/events, /sandbox/executions/<id> and
/// /sandbox/slack/posts. Without, for a browser: Slack's consent page and /<entity>/settings.
class Endpoints : public QObject {
    Q_OBJECT
public:
    /// The references must outlive it.
    Endpoints(const Services& services, const Keyring& keyring, slack::Consent consent, GraphQlEndpoint& graphQl);

    void handle(const wire::Request& request, const wire::Responder& responder);

private:
    void handleWithKey(const QByteArray& path, const wire::Request& request, const wire::Responder& responder);
    void events(const UserRow& viewer, const QByteArray& body, const wire::Responder& responder);
    void execution(const QByteArray& id, const wire::Responder& responder);
    void posts(const wire::Request& request, const wire::Responder& responder);

    const Services& m_services;
    const Keyring& m_keyring;
    slack::Consent m_consent;
    GraphQlEndpoint& m_graphQl;
};

} // namespace desk::sandbox
