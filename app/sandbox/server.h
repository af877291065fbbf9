// SPDX-License-Identifier: Apache-2.0
// The sandbox: a local server that speaks the automation slice of the W&B API and really runs automations.
#pragma once

#include "app/core/result.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace desk::sandbox {

struct ServerOptions {
    QString seed = QStringLiteral("demo"); ///< demo, empty, bulk:N; for new data only
    QString apiKey; ///< empty: a generated one
    QString dataDir; ///< empty: a temporary folder that goes with the server
    QUrl receiverUrl; ///< where the demo's webhook "Local receiver" points to
    quint16 port = 0; ///< 0: a free one
    std::function<QDateTime()> clock; ///< empty: the system's
};

struct ServerAddress {
    QUrl url; ///< http://127.0.0.1:PORT, without /graphql
    QString apiKey;
};

/// Everything happens in the thread that calls start(); secretValue() may be called from any. Stops in its destructor.
class Server : public QObject {
    Q_OBJECT
public:
    explicit Server(ServerOptions options, QObject* parent = nullptr);
    ~Server() override;

    /// Once. InvalidInputError "seed" or "apiKey"; StoreError for the data folder; ListenError for the port.
    [[nodiscard]] Result<ServerAddress> start();

    /// The value of a team's secret, for the local receiver's signature check. Never leaves the process.
    [[nodiscard]] std::optional<QByteArray> secretValue(const QString& team, const QString& name) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace desk::sandbox
