// SPDX-License-Identifier: Apache-2.0
// Stands before a real server and spoils what a script says of the n-th request. Lives in a thread of its own, so that
// whatever it does is not in the way of the client that is watched.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QElapsedTimer>
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
        Status, ///< `status` without a GraphQL answer, after `milliseconds`; the server never hears of the request
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
        Date, ///< the answer with `date` as its Date header
    };
    Kind kind = Kind::None;
    int status = 0;
    int milliseconds = 0;
    std::function<QByteArray(QByteArray body)> change;
    QByteArray date;
};

class FaultServer {
public:
    /// Called in the server's thread for each whole request, numbered from 0 since the script was set.
    using Script = std::function<Fault(int index, const QByteArray& request)>;

    /// Of one request, in nanoseconds of a clock that only goes forward.
    struct Times {
        qint64 came = 0;
        qint64 answered = -1; ///< when its answer was handed to the system; -1 as long as there is none
    };

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
    /// Of each of them.
    [[nodiscard]] QList<Times> times() const;
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
    void noteAnswer(const Connection& connection);
    void inThread(const std::function<void()>& work);

    QThread m_thread;
    std::unique_ptr<QObject> m_context; ///< lives in the thread
    QTcpServer* m_server = nullptr; ///< owned by m_context
    QList<std::weak_ptr<Connection>> m_connections;
    quint16 m_port = 0;

    QElapsedTimer m_clock;
    mutable QMutex m_mutex;
    Script m_script;
    QByteArray m_cutOff;
    quint16 m_target = 0;
    QList<QByteArray> m_requests;
    QList<Times> m_times;
    int m_scripts = 0; ///< how often one was set: what was asked before is none of the requests now
    int m_mutations = 0;
    int m_mostMutations = 0;
    int m_answered = 0;
};

/// What Fault::Kind::Bomb sends is made now, which takes memory, and not while it is measured.
void prepareBomb();

/// As HTTP writes it.
[[nodiscard]] QByteArray httpDate(const QDateTime& time);

/// The name of a GraphQL operation, read off the request's body; empty where it is none.
[[nodiscard]] QByteArray operationOf(const QByteArray& request);
[[nodiscard]] bool isMutation(const QByteArray& request);

} // namespace desk::reliability
