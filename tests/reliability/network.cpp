// SPDX-License-Identifier: Apache-2.0
// R12: every fault of a server at every request of a pull. R19: the key is refused at every request of a pull.
#include "tests/reliability/clientrig.h"
#include "tests/reliability/faultserver.h"
#include "tests/reliability/measurement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <limits>

using namespace desk;
using namespace desk::reliability;
using namespace Qt::StringLiterals;

namespace {

/// Which requests of a pull are spoilt at gate size. What takes long is done to one request of each operation.
enum class Which { Every, FirstOfEach, LastOfEach };

struct FaultKind {
    const char* name;
    Fault fault;
    Which atGate = Which::Every;
    bool slow = false; ///< ends by its deadline alone, or may
};

QList<FaultKind> faultKinds()
{
    using Kind = Fault::Kind;
    return {{"500", {Kind::Status, 500}}, {"502", {Kind::Status, 502}, Which::FirstOfEach},
        {"503", {Kind::Status, 503}, Which::LastOfEach}, {"504", {Kind::Status, 504}, Which::FirstOfEach},
        {"429", {Kind::Status, 429}}, {"connection reset", {Kind::Reset}},
        {"closed without an answer", {Kind::CloseUnheard}}, {"half an answer", {Kind::Truncated}},
        {"half of the JSON", {Kind::CutJson}}, {"invalid UTF-8", {Kind::InvalidUtf8}}, {"HTML", {Kind::Html}},
        {"another content type", {Kind::WrongType}}, {"nothing, with status 200", {Kind::Empty}},
        {"what is no gzip", {Kind::GzipGarbage}}, {"silence", {Kind::Silence}, Which::FirstOfEach, true},
        {"a byte now and then", {Kind::Dribble}, Which::LastOfEach, true}, {"400 MB", {Kind::Huge}, Which::FirstOfEach},
        {"50 MB of headers", {Kind::HugeHeaders}, Which::LastOfEach, true},
        {"200 MB in 200 kB", {Kind::Bomb}, Which::FirstOfEach}};
}

/// Kilobytes of /proc/self/status; 0 where the system does not tell.
qint64 memory(const QByteArray& name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').value(0).toLongLong();
    }
    return 0;
}

/// How long the event loop stood still at most, and how much memory was taken on top, while this is there.
class Watch {
public:
    Watch()
    {
        QFile clear(u"/proc/self/clear_refs"_s);
        if (clear.open(QIODevice::WriteOnly))
            clear.write("5"); // the peak begins anew
        m_before = memory("VmRSS:");
        QObject::connect(
            &m_timer, &QTimer::timeout, &m_timer, [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_clock.start();
        m_timer.start(5);
    }

    [[nodiscard]] qint64 longest() const { return m_longest; }
    [[nodiscard]] qint64 extraMegabytes() const { return (memory("VmHWM:") - m_before) / 1024; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
    qint64 m_before = 0;
};

/// A request of a pull: the n-th of its operation, from 0. Some are asked at once, so that their order in the whole is
/// not the same each time.
struct Place {
    QByteArray operation;
    int number = 0;

    [[nodiscard]] QString text() const
    {
        return u"%1 %2"_s.arg(operation.isEmpty() ? u"delivery"_s : QString::fromUtf8(operation)).arg(number + 1);
    }
};

QList<Place> placesOf(const QList<QByteArray>& requests)
{
    QHash<QByteArray, int> seen;
    QList<Place> places;
    for (const QByteArray& request : requests) {
        const QByteArray operation = operationOf(request);
        places.append({operation, seen[operation]++});
    }
    return places;
}

QList<Place> chosen(const QList<Place>& places, Which which, int stride)
{
    QHash<QByteArray, int> last;
    for (const Place& place : places)
        last[place.operation] = place.number;
    QList<Place> found;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Place& place = places.at(i);
        const bool wanted = which == Which::Every ? i % stride == 0
            : which == Which::FirstOfEach         ? place.number == 0
                                                  : place.number == last.value(place.operation);
        if (wanted)
            found.append(place);
    }
    return found;
}

struct World {
    explicit World(const QString& directory, std::chrono::milliseconds deadline)
        : proxy(sandbox.port()), user(proxy.url(), sandbox.key(), directory, quickTransport(deadline))
    {
        if (!user.pull())
            qFatal("the first pull fails");
        // One that waits for a person, so that no pull sends it.
        store::OutboxEdit edit = ended(user.store().enqueue(store::CreateEdit{user.draft(u"Waits"_s)})).value();
        edit.state = store::EditState::Rejected;
        std::ignore = ended(user.store().updateEdit(edit));
        proxy.setScript();
        if (!user.pull())
            qFatal("the second pull fails");
        places = placesOf(proxy.requests());
        before = user.snapshot();
    }

    Sandbox sandbox;
    FaultServer proxy;
    User user;
    QList<Place> places; ///< of a pull that finds nothing new
    QString before;
};

void spoil(World& world, const Place& place, const Fault& fault)
{
    auto seen = std::make_shared<int>(0); // used in the proxy's thread
    world.proxy.setScript([seen, place, fault](int, const QByteArray& request) {
        const bool isIt = operationOf(request) == place.operation && (*seen)++ == place.number;
        return isIt ? fault : Fault{};
    });
}

bool everyRequest(World& world, const FaultKind& kind, Which which, int stride)
{
    const QString name = QString::fromUtf8(kind.name);
    Measurement measurement(u"R12"_s,
        which == Which::Every ? u"%1, at each request of a pull"_s.arg(name)
                              : u"%1, at a request of each kind of a pull"_s.arg(name));
    int told = 0;
    const Watch watch;
    const QList<Place> places = chosen(world.places, which, stride);
    for (const Place& place : places) {
        spoil(world, place, kind.fault);
        told += world.user.pull() ? 0 : 1;
        measurement.trial();
        if (world.user.snapshot() != world.before)
            measurement.lost(u"%1 at %2 changed what is kept"_s.arg(name, place.text()));
    }
    const qint64 extra = watch.extraMegabytes();
    world.proxy.setScript();
    // The server may still be busy with what nobody wants any more.
    Status after = world.user.pull();
    for (int again = 0; again < 2 && !after; ++again)
        after = world.user.pull();
    if (!after)
        measurement.wrong(u"it does not go on afterwards: "_s + debugText(after.error()));
    if (world.user.snapshot() != world.before)
        measurement.lost(u"it is not the same after the next pull"_s);
    if (told == 0)
        measurement.wrong(u"it was never told"_s);
    constexpr qint64 mostMegabytes = 64;
    if (extra > mostMegabytes)
        measurement.wrong(u"%1 MB of memory on top"_s.arg(extra));
    measurement.note(
        u"told %1 times; event loop at most %2 ms, %3 MB on top"_s.arg(told).arg(watch.longest()).arg(extra));
    return measurement.print();
}

bool away(World& world)
{
    Measurement measurement(u"R12"_s, u"nobody listens, or there is no such host"_s);
    world.proxy.setAway(true);
    measurement.trial();
    if (world.user.pull())
        measurement.wrong(u"a pull of nobody is called good"_s);
    if (!QTest::qWaitFor([&] { return world.user.engine().state().phase == sync::Phase::Offline; }))
        measurement.wrong(u"it does not say that it is offline"_s);
    world.proxy.setAway(false);
    if (world.user.snapshot() != world.before)
        measurement.lost(u"a refused connection changed what is kept"_s);
    const QTemporaryDir folder;
    User lost(QUrl(u"http://no-such-host.invalid"_s), world.sandbox.key(), folder.path());
    measurement.trial();
    if (lost.pull())
        measurement.wrong(u"a pull of no host is called good"_s);
    if (!world.user.pull() || world.user.snapshot() != world.before)
        measurement.lost(u"it does not go on afterwards"_s);
    return measurement.print();
}

/// Requests that came when the first refusal had been answered; those from `index` on are refused.
int cameAfterRefusal(const QList<FaultServer::Times>& times, int index)
{
    qint64 refused = std::numeric_limits<qint64>::max();
    for (qsizetype i = index; i < times.size(); ++i) {
        if (times.at(i).answered >= 0)
            refused = std::min(refused, times.at(i).answered);
    }
    return static_cast<int>(std::count_if(
        times.begin(), times.end(), [refused](const FaultServer::Times& each) { return each.came > refused; }));
}

bool refusedKey(World& world, int status, int stride)
{
    Measurement measurement(u"R19"_s, u"%1 at each request of a pull"_s.arg(status));
    int most = 0;
    int mostInAll = 0;
    for (int index = 0; index < world.places.size(); index += stride) {
        // From then on: a key that was taken away stays so. Not at once, so that what is under way together with the
        // first refused request is told from what is sent after its refusal.
        world.proxy.setScript([index, status](int number, const QByteArray&) {
            constexpr int later = 50; // ms
            return number >= index ? Fault{Fault::Kind::Status, status, later} : Fault{};
        });
        const Status pulled = world.user.pull();
        measurement.trial();
        if (pulled)
            measurement.wrong(u"a refused key at request %1 is called good"_s.arg(index));
        const auto isSignedOut = [&] { return world.user.engine().state().phase == sync::Phase::SignedOut; };
        if (status == 401 && !QTest::qWaitFor(isSignedOut))
            measurement.wrong(u"at request %1 it does not say that the key was refused"_s.arg(index));
        const QList<FaultServer::Times> times = world.proxy.times();
        most = std::max(most, cameAfterRefusal(times, index));
        mostInAll = std::max(mostInAll, static_cast<int>(times.size()) - index - 1);
        if (world.user.snapshot() != world.before)
            measurement.lost(u"a refused key at request %1 changed what is kept"_s.arg(index));
    }
    // One may be on its way before the answer has been read.
    constexpr int mostMore = 1;
    if (most > mostMore)
        measurement.wrong(u"%1 requests came after the refusal"_s.arg(most));
    measurement.note(u"at most %1 requests after the first refusal was answered; %2 with those that were under way "
                     "together with it"_s.arg(most)
                         .arg(mostInAll));
    world.proxy.setScript();
    if (!world.user.pull() || world.user.snapshot() != world.before)
        measurement.lost(u"it does not go on with a key that is good again"_s);
    return measurement.print();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Arguments arguments = readArguments(QCoreApplication::arguments());
    const QTemporaryDir folder;
    prepareBomb();
    // Long enough for an answer of a busy machine, short enough to wait for again and again.
    World patient(folder.filePath(u"patient"_s), std::chrono::seconds(20));
    World hasty(folder.filePath(u"hasty"_s), std::chrono::milliseconds(1'500));
    bool good = true;
    if (arguments.wants(u"R12"_s)) {
        const QList<FaultKind> kinds = faultKinds();
        for (const FaultKind& kind : kinds) {
            const Which which = arguments.size == Size::Gate ? kind.atGate : Which::Every;
            const int stride = kind.slow ? arguments.pick(20, 1, 1) : arguments.pick(12, 1, 1);
            good &= everyRequest(kind.slow ? hasty : patient, kind, which, stride);
        }
        good &= away(patient);
    }
    if (arguments.wants(u"R19"_s)) {
        good &= refusedKey(patient, 401, arguments.pick(10, 1, 1));
        good &= refusedKey(patient, 403, arguments.pick(10, 1, 1));
    }
    return good ? 0 : 1;
}
