// SPDX-License-Identifier: Apache-2.0
// The sandbox: a local server that speaks the automation slice of the W&B API and really runs automations.
#pragma once

#include "app/core/result.h"

#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace desk::sandbox {

struct ServerOptions {
    QString seed = QStringLiteral("demo"); ///< demo, empty, foreign, bulk:N; for new data only
    QString apiKey; ///< of demo::viewer; empty: a generated one
    QMap<QString, QString> apiKeys; ///< of others, by user name; who is not in it gets a generated one
    QString dataDir; ///< empty: a temporary folder that goes with the server
    QUrl receiverUrl; ///< where the demo's webhook "Local receiver" points to
    quint16 port = 0; ///< 0: a free one
    QStringList without; ///< mutations, features and fields the server is to lack
    std::function<QDateTime()> clock; ///< empty: the system's
};

struct ServerAddress {
    QUrl url; ///< http://127.0.0.1:PORT, without /graphql
    QString apiKey; ///< of demo::viewer
    QMap<QString, QString> apiKeys; ///< of everybody, by user name
};

/// Everything happens in the thread that calls start(); secretValue() and apiKey() may be called from any afterwards.
/// Stops in its destructor.
class Server : public QObject {
    Q_OBJECT
public:
    explicit Server(ServerOptions options, QObject* parent = nullptr);
    ~Server() override;

    /// Once. InvalidInputError "seed", "apiKey" or "without"; StoreError for the data folder; ListenError for the port.
    [[nodiscard]] Result<ServerAddress> start();

    /// The value of a team's secret, for the local receiver's signature check. Never leaves the process.
    [[nodiscard]] std::optional<QByteArray> secretValue(const QString& team, const QString& name) const;

    /// The key of a person, once started.
    [[nodiscard]] std::optional<QString> apiKey(const QString& username) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace desk::sandbox
