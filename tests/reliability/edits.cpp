// SPDX-License-Identifier: Apache-2.0
// R23: a click sends a mutation once. R24: an answer that is lost, wherever it is lost. R26: the order of edits.
#include "tests/reliability/clientrig.h"
#include "tests/reliability/faultserver.h"
#include "tests/reliability/measurement.h"
#include "tests/wire/certificate.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace desk;
using namespace desk::reliability;
using namespace Qt::StringLiterals;

namespace {

/// Reads requests to their end, answers the first of a connection where it is to be kept, and closes without an answer.
class Closing {
public:
    Closing(QTcpServer& server, bool answersReads) : m_answersReads(answersReads)
    {
        QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [this, &server] { take(server); });
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("no port");
    }

    [[nodiscard]] int mutations() const { return m_mutations; }

private:
    void take(QTcpServer& server)
    {
        while (QTcpSocket* socket = server.nextPendingConnection()) {
            auto buffer = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer] { read(socket, *buffer); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read(socket, *buffer);
        }
    }

    void read(QTcpSocket* socket, QByteArray& buffer)
    {
        buffer += socket->readAll();
        const qsizetype head = buffer.indexOf("\r\n\r\n");
        if (head < 0 || !buffer.endsWith('}'))
            return;
        const bool mutation = isMutation(buffer);
        buffer.clear();
        m_mutations += mutation ? 1 : 0;
        if (!mutation && m_answersReads) {
            const QByteArray body = R"({"data":{"viewer":null}})";
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            return;
        }
        socket->disconnectFromHost();
    }

    bool m_answersReads = false;
    int m_mutations = 0;
};

bool sendsOnce(const QString& name, QTcpServer& server, const QString& scheme, bool keptAlive, int trials)
{
    Measurement measurement(u"R23"_s, name);
    const Closing closing(server, keptAlive);
    const QUrl url(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(server.serverPort()));
    const api::Operation read = api::operation(u"Viewer"_s);
    const api::Operation write = api::operation(u"DeleteAutomation"_s);
    if (!write.mutation || read.mutation)
        measurement.impossible(u"the operations have other names"_s);
    for (int i = 0; i < trials; ++i) {
        api::Transport transport(
            url, [] { return QByteArray("key"); }, quickTransport());
        if (keptAlive)
            std::ignore = ended(transport.run(read));
        const int before = closing.mutations();
        if (ended(transport.run(write, {{u"id"_s, u"x"_s}})))
            measurement.wrong(u"a mutation without an answer is called good"_s);
        measurement.trial();
        const int sent = closing.mutations() - before;
        if (sent != 1)
            measurement.wrong(u"trial %1: %2 mutations arrived"_s.arg(i).arg(sent));
    }
    measurement.note(u"%1 mutations arrived"_s.arg(closing.mutations()));
    return measurement.print();
}

bool oneMutation(const Arguments& arguments)
{
    bool good = true;
    const int trials = arguments.pick(5, 100, 1'000);
    for (const bool keptAlive : {false, true}) {
        const QString how = keptAlive ? u"on a kept connection"_s : u"on a fresh connection"_s;
        QTcpServer plain;
        good &= sendsOnce(
            u"one mutation on close without an answer, HTTP, %1"_s.arg(how), plain, u"http"_s, keptAlive, trials);
        const auto certificate = wire::test::selfSigned(u"IP:127.0.0.1"_s);
        if (!certificate)
            qFatal("there is no openssl");
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificates(certificate->localCertificateChain());
        QSslConfiguration::setDefaultConfiguration(trusting);
        QSslServer secure;
        secure.setSslConfiguration(*certificate);
        good &= sendsOnce(
            u"one mutation on close without an answer, TLS, %1"_s.arg(how), secure, u"https"_s, keptAlive, trials);
    }
    return good;
}

enum class Edit { Create, Update, Delete };
enum class CutPoint { BeforeSend, HalfBody, AfterBody, HalfAnswer, AfterAnswer, AfterCommit };

constexpr const char* cutNames[] = {"before anything is sent", "in the middle of the request", "after the request",
    "in the middle of the answer", "after the answer, before it is kept", "after it is kept"};
constexpr const char* editNames[] = {"create", "update", "delete"};

/// How many automations of that name the server has, and with which description.
struct OnServer {
    int count = 0;
    QString description;
};

OnServer onServer(const Sandbox& sandbox, const QString& directory, const QString& name)
{
    User witness(sandbox.url(), sandbox.key(), directory);
    std::ignore = witness.pull();
    OnServer found;
    const QList<store::AutomationRow> rows = witness.rows();
    for (const store::AutomationRow& row : rows) {
        if (row.automation.name != name)
            continue;
        ++found.count;
        found.description = row.automation.description.value_or(QString());
    }
    return found;
}

class LostAnswer {
public:
    LostAnswer(const Sandbox& sandbox, Edit edit, CutPoint cut, Measurement& measurement)
        : m_sandbox(sandbox), m_edit(edit), m_cut(cut), m_measurement(measurement)
    {
    }

    void run(int number)
    {
        const QString name = u"%1 %2 %3"_s.arg(QLatin1StringView(editNames[int(m_edit)])).arg(int(m_cut)).arg(number);
        FaultServer proxy(m_sandbox.port());
        {
            User user(proxy.url(), m_sandbox.key(), m_folder.filePath(name));
            std::ignore = user.pull();
            if (m_edit != Edit::Create)
                std::ignore = ended(user.engine().createAutomation(user.draft(name)));
            proxy.setScript();
            spoil(proxy);
            click(user, proxy, name);
        }
        // The program starts again, and the server is well.
        proxy.setScript();
        proxy.cutOff({});
        proxy.setAway(false);
        User again(proxy.url(), m_sandbox.key(), m_folder.filePath(name));
        again.settle();
        judge(again, name);
    }

private:
    void spoil(FaultServer& proxy) const
    {
        const auto mutations = [&proxy](Fault::Kind kind) {
            proxy.setScript([kind](int, const QByteArray& request) {
                Fault fault;
                fault.kind = isMutation(request) ? kind : Fault::Kind::None;
                return fault;
            });
        };
        switch (m_cut) {
        case CutPoint::BeforeSend:
            return proxy.setAway(true);
        case CutPoint::HalfBody:
            return proxy.cutOff("mutation ");
        case CutPoint::AfterBody:
            return mutations(Fault::Kind::CloseAnswered);
        case CutPoint::HalfAnswer:
            return mutations(Fault::Kind::Truncated);
        case CutPoint::AfterAnswer:
            // The server answers, and the program is gone before it hears of it.
            return mutations(Fault::Kind::Swallow);
        case CutPoint::AfterCommit:
            return;
        }
    }

    void click(User& user, FaultServer& proxy, const QString& name) const
    {
        const std::optional<Automation> base = user.named(name);
        AutomationDraft wanted = base ? draftOf(*base) : user.draft(name);
        if (m_edit == Edit::Update)
            wanted.description = u"as it was changed"_s;
        const Async<sync::EditOutcome> outcome = m_edit == Edit::Create ? user.engine().createAutomation(wanted)
            : m_edit == Edit::Update                                    ? user.engine().updateAutomation(*base, wanted)
                                                                        : user.engine().deleteAutomation(*base);
        if (m_cut == CutPoint::AfterAnswer) {
            waitUntil([&proxy] { return proxy.answeredMutations() > 0; }, "a mutation");
            return; // the user goes with its connection open
        }
        std::ignore = ended(outcome);
    }

    void judge(User& again, const QString& name)
    {
        m_measurement.trial();
        const OnServer found = onServer(m_sandbox, m_folder.filePath(name + u" witness"_s), name);
        const int wanted = m_edit == Edit::Delete ? 0 : 1;
        if (found.count != wanted)
            m_measurement.wrong(u"%1: the server has %2 of it"_s.arg(name).arg(found.count));
        if (m_edit == Edit::Update && found.description != "as it was changed"_L1)
            m_measurement.lost(u"%1: the change is not on the server"_s.arg(name));
        if (!again.outbox().isEmpty())
            m_measurement.wrong(u"%1: it still waits after the server was read"_s.arg(name));
        const QList<store::JournalEntry> journal = again.journal();
        if (journal.size() != (m_edit == Edit::Create ? 1 : 2))
            m_measurement.wrong(u"%1: the journal has %2 entries"_s.arg(name).arg(journal.size()));
    }

    const Sandbox& m_sandbox;
    const Edit m_edit;
    const CutPoint m_cut;
    Measurement& m_measurement;
    QTemporaryDir m_folder;
};

bool lostAnswers(const Arguments& arguments)
{
    bool good = true;
    for (const CutPoint cut : {CutPoint::BeforeSend, CutPoint::HalfBody, CutPoint::AfterBody, CutPoint::HalfAnswer,
             CutPoint::AfterAnswer, CutPoint::AfterCommit}) {
        Measurement measurement(
            u"R24"_s, u"create, update and delete cut off %1"_s.arg(QLatin1StringView(cutNames[int(cut)])));
        for (const Edit edit : {Edit::Create, Edit::Update, Edit::Delete}) {
            const Sandbox sandbox;
            LostAnswer trial(sandbox, edit, cut, measurement);
            for (int i = 0; i < arguments.pick(1, 4, 50); ++i)
                trial.run(i);
        }
        measurement.note(u"then the program starts again"_s);
        good &= measurement.print();
    }
    return good;
}

/// What mutations say of automations: the descriptions they carry, in the order they came.
QStringList descriptions(const FaultServer& proxy)
{
    QStringList found;
    const QList<QByteArray> requests = proxy.requests();
    for (const QByteArray& request : requests) {
        if (!isMutation(request))
            continue;
        const QJsonObject input = QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4))
                                      .object()["variables"_L1]["input"_L1]
                                      .toObject();
        found << input.value("description"_L1).toString();
    }
    return found;
}

bool order(const Arguments& arguments)
{
    Measurement measurement(
        u"R26"_s, u"edits made offline: in order, one at a time, a refused one stops only its own"_s);
    for (int trial = 0; trial < arguments.pick(1, 10, 100); ++trial) {
        const QTemporaryDir folder;
        const Sandbox sandbox;
        FaultServer proxy(sandbox.port());
        User user(proxy.url(), sandbox.key(), folder.path());
        std::ignore = user.pull();
        std::ignore = ended(user.engine().createAutomation(user.draft(u"First"_s)));
        std::ignore = ended(user.engine().createAutomation(user.draft(u"Second"_s)));
        proxy.setAway(true);
        for (int i = 0; i < 3; ++i) {
            for (const QString& name : {u"First"_s, u"Second"_s}) {
                const std::optional<Automation> base = user.named(name);
                if (!base)
                    continue;
                AutomationDraft wanted = draftOf(*base);
                wanted.description = u"%1 %2"_s.arg(name).arg(i);
                std::ignore = ended(user.engine().updateAutomation(*base, wanted));
            }
            if (i == 0) // the server has this name already
                std::ignore = ended(user.engine().createAutomation(user.draft(u"First"_s)));
        }
        proxy.setAway(false);
        proxy.setScript();
        user.settle();
        measurement.trial();
        const QStringList sent = descriptions(proxy);
        for (const QString& name : {u"First"_s, u"Second"_s}) {
            const QStringList own = sent.filter(name);
            QStringList sorted = own;
            sorted.sort();
            if (own != sorted)
                measurement.wrong(u"trial %1: out of order: %2"_s.arg(trial).arg(own.join(u", ")));
            const OnServer last = onServer(sandbox, folder.filePath(u"witness-"_s + name), name);
            if (last.description != name + u" 2"_s)
                measurement.lost(u"trial %1: %2 ends as %3"_s.arg(trial).arg(name, last.description));
        }
        if (proxy.mostAtOnce() > 1)
            measurement.wrong(u"trial %1: %2 mutations at once"_s.arg(trial).arg(proxy.mostAtOnce()));
        if (user.outbox().size() > 1)
            measurement.wrong(
                u"trial %1: %2 edits wait and not the refused one alone"_s.arg(trial).arg(user.outbox().size()));
    }
    measurement.note(u"sent by a pull, with the pause between two of them set to 1 ms"_s);
    return measurement.print();
}

/// When mutations came, in nanoseconds.
QList<qint64> arrivals(const FaultServer& proxy)
{
    const QList<QByteArray> requests = proxy.requests();
    const QList<FaultServer::Times> times = proxy.times();
    QList<qint64> came;
    for (qsizetype i = 0; i < std::min(requests.size(), times.size()); ++i) {
        if (isMutation(requests.at(i)))
            came << times.at(i).came;
    }
    return came;
}

bool usualPause(const Arguments& arguments)
{
    Measurement measurement(u"R26"_s, u"edits that wait are sent a second or more apart, with nothing set"_s);
    constexpr int edits = 3;
    constexpr qint64 second = 1'000'000'000;
    qint64 shortest = std::numeric_limits<qint64>::max();
    for (int trial = 0; trial < arguments.pick(1, 3, 30); ++trial) {
        const QTemporaryDir folder;
        const Sandbox sandbox;
        FaultServer proxy(sandbox.port());
        User user(proxy.url(), sandbox.key(), folder.path(), quickTransport(), User::Pause::Usual);
        std::ignore = user.pull();
        proxy.setAway(true);
        // Nothing is looked up before a create, so nothing but the pause is between two of them.
        for (int i = 0; i < edits; ++i)
            std::ignore = ended(user.engine().createAutomation(user.draft(u"Waits %1"_s.arg(i))));
        proxy.setAway(false);
        proxy.setScript();
        const Status pulled = user.pull();
        if (!pulled)
            measurement.wrong(u"trial %1: "_s.arg(trial) + debugText(pulled.error()));
        const QList<qint64> came = arrivals(proxy);
        if (came.size() != edits)
            measurement.wrong(u"trial %1: one pull sent %2 of %3"_s.arg(trial).arg(came.size()).arg(edits));
        for (qsizetype i = 1; i < came.size(); ++i) {
            const qint64 gap = came.at(i) - came.at(i - 1);
            shortest = std::min(shortest, gap);
            measurement.trial();
            if (gap < second)
                measurement.wrong(u"trial %1: %2 ms between two"_s.arg(trial).arg(double(gap) / 1e6));
        }
    }
    if (measurement.trials() > 0)
        measurement.note(u"at least %1 ms between two"_s.arg(shortest / 1'000'000));
    return measurement.print();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Arguments arguments = readArguments(QCoreApplication::arguments());
    bool good = true;
    if (arguments.wants(u"R23"_s))
        good &= oneMutation(arguments);
    if (arguments.wants(u"R24"_s))
        good &= lostAnswers(arguments);
    if (arguments.wants(u"R26"_s)) {
        good &= order(arguments);
        good &= usualPause(arguments);
    }
    return good ? 0 : 1;
}
