// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/runtime/startrequest.h"

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace desk::runtime {

/// The first start's side: takes requests on a socket that only this user can open. Whoever says nothing, too much or
/// nonsense is cut off.
class InstanceServer : public QObject {
    Q_OBJECT
public:
    static constexpr int limitMilliseconds = 3000;

    explicit InstanceServer(QObject* parent = nullptr);

    /// The caller holds the lock: a socket that lies there is a leftover. ListenError.
    [[nodiscard]] Status listen(const QString& path);

Q_SIGNALS:
    /// After it was acknowledged.
    void requested(const desk::runtime::StartRequest& request);

private:
    void take(QLocalSocket* client);
    void read(QLocalSocket* client);

    QLocalServer m_server;
};

/// What answers a request that was taken.
inline constexpr char acknowledgement[] = "ok\n";

} // namespace desk::runtime
