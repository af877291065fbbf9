// SPDX-License-Identifier: Apache-2.0
// Stands before a real server and spoils what a script says of the n-th request. Lives in a thread of its own, so that
// whatever it does is not in the way of the client that is watched.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace desk::reliability {

struct Fault {
    enum class Kind {
        None,
        Status, ///< `status` without a GraphQL answer; the server never hears of the request
        Reset, ///< the connection is reset instead of an answer; the server never hears of it
        CloseUnheard, ///< closed without an answer; the server never hears of it
        CloseAnswered, ///< closed without an answer; the server has done it
        Truncated, ///< half of the answer, then closed; the server has done it
        CutJson, ///< half of the JSON as if it were all
        InvalidUtf8,
        Html,
        WrongType,
        Empty,
        GzipGarbage,
        Silence, ///< no answer, the connection stays; the server never hears of it
        Swallow, ///< no answer, the connection stays; the server has done it
        Dribble, ///< a byte now and then, without end
        Huge, ///< an answer of 400 MB
        HugeHeaders, ///< 50 MB of headers
        Bomb, ///< a small body that unpacks to 200 MB
        Delay, ///< the answer, `milliseconds` later
        Twice, ///< the server hears the request twice; the first answer is given
        Change, ///< the answer's body as `change` makes it
    };
    Kind kind = Kind::None;
    int status = 0;
    int milliseconds = 0;
    std::function<QByteArray(QByteArray body)> change;
};

class FaultServer {
public:
    /// Called in the server's thread for each whole request, numbered from 0 since the script was set.
    using Script = std::function<Fault(int index, const QByteArray& request)>;

    explicit FaultServer(quint16 target);
    ~FaultServer();
    FaultServer(const FaultServer&) = delete;
    FaultServer& operator=(const FaultServer&) = delete;

    [[nodiscard]] QUrl url() const;
    /// None: everything goes through.
    void setScript(Script script = {});
    /// A request that holds these bytes is cut off before it is read to its end.
    void cutOff(const QByteArray& part);
    /// Nobody gets in, and who is in is thrown out.
    void setAway(bool away);
    /// Another server behind it from now on.
    void setTarget(quint16 port);
    /// Whole requests since the script was set, as they came.
    [[nodiscard]] QList<QByteArray> requests() const;
    /// Most mutations that were under way at once, since the script was set.
    [[nodiscard]] int mostAtOnce() const;
    /// Mutations that the server answered, whatever became of the answer, since the script was set.
    [[nodiscard]] int answeredMutations() const;

private:
    struct Connection;
    void accept();
    void read(const std::shared_ptr<Connection>& connection);
    void treat(const std::shared_ptr<Connection>& connection, const QByteArray& request);
    void forward(const std::shared_ptr<Connection>& connection, const QByteArray& request, const Fault& fault);
    void answer(const std::shared_ptr<Connection>& connection, QByteArray response, const Fault& fault);
    void inThread(const std::function<void()>& work);

    QThread m_thread;
    std::unique_ptr<QObject> m_context; ///< lives in the thread
    QTcpServer* m_server = nullptr; ///< owned by m_context
    QList<std::weak_ptr<Connection>> m_connections;
    quint16 m_port = 0;

    mutable QMutex m_mutex;
    Script m_script;
    QByteArray m_cutOff;
    quint16 m_target = 0;
    QList<QByteArray> m_requests;
    int m_mutations = 0;
    int m_mostMutations = 0;
    int m_answered = 0;
};

/// What Fault::Kind::Bomb sends is made now, which takes memory, and not while it is measured.
void prepareBomb();

/// The name of a GraphQL operation, read off the request's body; empty where it is none.
[[nodiscard]] QByteArray operationOf(const QByteArray& request);
[[nodiscard]] bool isMutation(const QByteArray& request);

} // namespace desk::reliability
