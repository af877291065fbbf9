// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QElapsedTimer>
#include <QLocalSocket>
#include <QObject>
#include <QPromise>
#include <QTimer>

namespace desk::runtime {

/// The second start's side: one line sent, one acknowledgement awaited. It tries to connect until the limit, because
/// the first start may hold the lock but not listen yet.
class InstanceClient : public QObject {
    Q_OBJECT
public:
    static constexpr int limitMilliseconds = 3000;

    InstanceClient(QString socket, QByteArray line, QObject* parent = nullptr);
    ~InstanceClient() override;
    Q_DISABLE_COPY_MOVE(InstanceClient)

    /// TimeoutError, OfflineError when the other side hung up, CancelledError when this object went before.
    [[nodiscard]] QFuture<Status> result() const { return m_promise.future(); }

private:
    void onError();
    void onReply();
    void finish(const Status& status);

    QString m_path;
    QByteArray m_line;
    QLocalSocket m_socket;
    QTimer m_retry;
    QTimer m_limit;
    bool m_sent = false;
    QPromise<Status> m_promise;
};

} // namespace desk::runtime
