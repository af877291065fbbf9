// SPDX-License-Identifier: Apache-2.0
// Answers that are well-formed and not the whole truth. R15: partial data. R16: walks that end early. R17: pages
// without end. R18: what is kept is what the server has. R20: clocks that are wrong.
#include "tests/reliability/clientrig.h"
#include "tests/reliability/faultserver.h"
#include "tests/reliability/measurement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::reliability;
using namespace Qt::StringLiterals;

namespace {

/// Changes the first value that `wanted` holds for, wherever it is below `value`. False when there is none.
bool changeFirst(QJsonValue& value, const std::function<bool(const QString& key, const QJsonValue&)>& wanted,
    const std::function<QJsonValue(const QJsonValue&)>& change)
{
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            QJsonValue element = array.at(i);
            if (changeFirst(element, wanted, change)) {
                array[i] = element;
                value = array;
                return true;
            }
        }
        return false;
    }
    QJsonObject object = value.toObject();
    const QStringList keys = object.keys();
    for (const QString& key : keys) {
        QJsonValue member = object.value(key);
        const bool here = wanted(key, member);
        if (here)
            member = change(member);
        if (here || changeFirst(member, wanted, change)) {
            object.insert(key, member);
            value = object;
            return true;
        }
    }
    return false;
}

using Shape = std::function<bool(QJsonObject& answer)>;

QJsonArray someErrors(bool withPath)
{
    QJsonObject error{{u"message"_s, u"a part of it could not be read"_s}};
    if (withPath)
        error.insert(u"path"_s, QJsonArray{u"entity"_s});
    return {error};
}

/// With errors beside it, the first member of that name becomes what `change` makes of it.
Shape nulled(const QString& name, bool withPath, const std::function<QJsonValue(const QJsonValue&)>& change)
{
    return [=](QJsonObject& answer) {
        QJsonValue data = answer.value("data"_L1);
        const auto wanted = [&name](
                                const QString& key, const QJsonValue& value) { return key == name && !value.isNull(); };
        if (!changeFirst(data, wanted, change))
            return false;
        answer.insert(u"data"_s, data);
        answer.insert(u"errors"_s, someErrors(withPath));
        return true;
    };
}

Shape whole(const QJsonObject& answer)
{
    return [answer](QJsonObject& out) {
        out = answer;
        return true;
    };
}

QJsonValue firstReplaced(const QJsonValue& array, const QJsonValue& by)
{
    QJsonArray out = array.toArray();
    if (!out.isEmpty())
        out[0] = by;
    return out;
}

QList<std::pair<QString, Shape>> partialShapes()
{
    const auto null = [](const QJsonValue&) { return QJsonValue(QJsonValue::Null); };
    return {
        {u"a list is null"_s, nulled(u"edges"_s, true, null)},
        {u"an edge is null"_s,
            nulled(u"edges"_s, true, [](const QJsonValue& v) { return firstReplaced(v, QJsonValue::Null); })},
        {u"a node is null"_s, nulled(u"node"_s, true, null)},
        {u"a node without its error's path"_s, nulled(u"node"_s, false, null)},
        {u"an entity is null"_s, nulled(u"entity"_s, true, null)},
        {u"a project is null"_s, nulled(u"project"_s, true, null)},
        {u"where it goes on is null"_s, nulled(u"pageInfo"_s, true, null)},
        {u"data is null"_s, whole({{u"data"_s, QJsonValue::Null}, {u"errors"_s, someErrors(false)}})},
        {u"neither data nor errors"_s, whole({})},
        {u"errors are no list"_s, whole({{u"data"_s, QJsonValue::Null}, {u"errors"_s, QJsonObject{{u"a"_s, 1}}}})},
        {u"errors are texts"_s, whole({{u"data"_s, QJsonValue::Null}, {u"errors"_s, QJsonArray{u"a"_s, u"b"_s}}})},
        {u"data is a list"_s, whole({{u"data"_s, QJsonArray{1, 2}}})},
    };
}

struct World {
    World() : proxy(sandbox.port()), user(proxy.url(), sandbox.key(), folder.filePath(u"user"_s))
    {
        for (int i = 0; i < 2; ++i) {
            proxy.setScript();
            if (!user.pull())
                qFatal("a pull fails");
        }
        requests = static_cast<int>(proxy.requests().size());
        before = user.snapshot();
    }

    QTemporaryDir folder;
    Sandbox sandbox;
    FaultServer proxy;
    User user;
    int requests = 0;
    QString before;
};

QString firstDifference(const QString& one, const QString& other)
{
    const QStringList before = one.split(u'\n');
    const QStringList after = other.split(u'\n');
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
        if (before.value(i) != after.value(i))
            return u"“%1” is “%2”"_s.arg(before.value(i), after.value(i));
    }
    return {};
}

bool partialData(World& world, int stride)
{
    bool good = true;
    const auto shapes = partialShapes();
    for (const auto& [name, shape] : shapes) {
        Measurement measurement(u"R15"_s, name);
        int told = 0;
        for (int index = 0; index < world.requests; index += stride) {
            std::atomic<bool> changed = false;
            world.proxy.setScript([&changed, index, shape = shape](int number, const QByteArray&) {
                Fault fault;
                if (number != index)
                    return fault;
                fault.kind = Fault::Kind::Change;
                fault.change = [&changed, shape](const QByteArray& body) {
                    QJsonObject answer = QJsonDocument::fromJson(body).object();
                    if (!shape(answer))
                        return body;
                    changed = true;
                    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
                };
                return fault;
            });
            const Status pulled = world.user.pull();
            const QByteArray spoilt = operationOf(world.proxy.requests().value(index));
            world.proxy.setScript();
            if (!changed)
                continue;
            measurement.trial();
            told += pulled ? 0 : 1;
            if (world.user.snapshot() != world.before) {
                measurement.lost(
                    u"%1, at %2 (request %3): what is kept is otherwise: %4"_s.arg(name, QString::fromUtf8(spoilt))
                        .arg(index)
                        .arg(firstDifference(world.before, world.user.snapshot())));
                std::ignore = world.user.pull();
            }
        }
        measurement.note(u"told %1 times"_s.arg(told));
        good &= measurement.print();
    }
    return good;
}

/// A walk ends early at each request, while the server has one automation less than is kept.
bool earlyEnds(World& world, int stride)
{
    Measurement measurement(u"R16"_s, u"a walk that breaks off removes nothing that is there"_s);
    const QTemporaryDir folder;
    User other(world.sandbox.url(), world.sandbox.key(), folder.path());
    if (!other.pull())
        measurement.impossible(u"a second user cannot read"_s);
    for (int index = 0; index < world.requests; index += stride) {
        const QString name = u"Gone at %1"_s.arg(index);
        const auto made = ended(other.engine().createAutomation(other.draft(name)));
        world.proxy.setScript();
        std::ignore = world.user.pull();
        const auto automation = other.named(name);
        if (!made || !automation || !world.user.named(name)) {
            measurement.wrong(u"an automation could not be made"_s);
            continue;
        }
        QSet<QString> before;
        const QList<store::AutomationRow> rows = world.user.rows();
        for (const store::AutomationRow& row : rows)
            before << row.automation.id.value;
        std::ignore = ended(other.engine().deleteAutomation(*automation));
        world.proxy.setScript([index](int number, const QByteArray&) {
            return number >= index ? Fault{Fault::Kind::Status, 500} : Fault{};
        });
        std::ignore = world.user.pull();
        measurement.trial();
        const QList<store::AutomationRow> after = world.user.rows();
        for (const store::AutomationRow& row : after)
            before.remove(row.automation.id.value);
        before.remove(automation->id.value);
        if (!before.isEmpty())
            measurement.lost(u"rows are gone after a walk that ended at request %1"_s.arg(index));
        world.proxy.setScript();
        if (!world.user.pull() || world.user.named(name))
            measurement.wrong(u"a row that is gone on the server stays after a whole walk"_s);
    }
    return measurement.print();
}

/// One walk that finds nothing where there was much does not count.
bool emptyWalk(World& world, int trials)
{
    Measurement measurement(u"R16"_s, u"a walk that would remove most of many rows is done again before it counts"_s);
    for (int i = 0; i < 14; ++i)
        std::ignore = ended(world.user.engine().createAutomation(world.user.draft(u"One of many %1"_s.arg(i))));
    std::ignore = world.user.pull();
    // Owners with few rows are swept at once.
    const qsizetype before = world.user.rows(u"One of many"_s).size();
    for (int i = 0; i < trials; ++i) {
        auto done = std::make_shared<QSet<QByteArray>>();
        world.proxy.setScript([done](int, const QByteArray& request) {
            Fault fault;
            // The first walk of each owner; requests of one owner are equal but for what is around them.
            const QByteArray body = request.mid(request.indexOf("\r\n\r\n"));
            if (operationOf(request) != "EntityAutomations" || done->contains(body))
                return fault;
            done->insert(body);
            fault.kind = Fault::Kind::Change;
            fault.change = [](const QByteArray& answer) {
                QJsonObject object = QJsonDocument::fromJson(answer).object();
                QJsonValue data = object.value("data"_L1);
                const auto isEdges = [](const QString& key, const QJsonValue&) { return key == "edges"_L1; };
                changeFirst(data, isEdges, [](const QJsonValue&) { return QJsonValue(QJsonArray()); });
                object.insert(u"data"_s, data);
                return QJsonDocument(object).toJson(QJsonDocument::Compact);
            };
            return fault;
        });
        std::ignore = world.user.pull();
        measurement.trial();
        if (world.user.rows(u"One of many"_s).size() < before)
            measurement.lost(u"rows are gone after one walk that found none"_s);
        world.proxy.setScript();
        std::ignore = world.user.pull();
    }
    return measurement.print();
}

struct PageTrap {
    QString name;
    std::function<QJsonObject(int page)> pageInfo; ///< of the n-th page asked for
    int most = 0; ///< pages that may be asked for
    bool empty = false; ///< no rows on the pages
};

QList<PageTrap> pageTraps()
{
    const auto info = [](bool more, const QJsonValue& cursor) {
        return QJsonObject{{u"hasNextPage"_s, more}, {u"endCursor"_s, cursor}, {u"__typename"_s, u"PageInfo"_s}};
    };
    return {
        {u"the same cursor again"_s, [info](int) { return info(true, u"A"_s); }, 3},
        {u"two cursors in turn"_s, [info](int page) { return info(true, page % 2 ? u"B"_s : u"A"_s); }, 4},
        {u"more, and no cursor"_s, [info](int) { return info(true, QJsonValue::Null); }, 2},
        {u"more, and an empty cursor"_s, [info](int) { return info(true, u""_s); }, 3},
        {u"empty pages without end"_s, [info](int page) { return info(true, u"c%1"_s.arg(page)); }, 2'001, true},
        {u"pages without end"_s, [info](int page) { return info(true, u"c%1"_s.arg(page)); }, 2'001},
    };
}

bool pagesWithoutEnd(World& world, bool longOnes)
{
    bool good = true;
    const QList<PageTrap> traps = pageTraps();
    for (const PageTrap& trap : traps) {
        if (trap.most > 100 && !longOnes)
            continue;
        Measurement measurement(u"R17"_s, trap.name);
        struct Walk {
            int pages = 0;
            QByteArray first; ///< the answer to the first page, which comes again and again
        };
        // Of each owner; used in the proxy's thread until the pull has ended.
        auto walks = std::make_shared<QHash<QString, Walk>>();
        world.proxy.setScript([walks, trap](int, const QByteArray& request) {
            Fault fault;
            if (operationOf(request) != "EntityAutomations")
                return fault;
            const QString owner = QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4))
                                      .object()["variables"_L1]["entity"_L1]
                                      .toString();
            const int page = (*walks)[owner].pages++;
            fault.kind = Fault::Kind::Change;
            fault.change = [walks, owner, page, trap](const QByteArray& answer) {
                Walk& walk = (*walks)[owner];
                if (walk.first.isEmpty())
                    walk.first = answer;
                QJsonObject object = QJsonDocument::fromJson(walk.first).object();
                QJsonValue data = object.value("data"_L1);
                const auto is = [](const QString& name) {
                    return [name](const QString& key, const QJsonValue&) { return key == name; };
                };
                changeFirst(
                    data, is(u"pageInfo"_s), [&](const QJsonValue&) { return QJsonValue(trap.pageInfo(page)); });
                if (trap.empty)
                    changeFirst(data, is(u"edges"_s), [](const QJsonValue&) { return QJsonValue(QJsonArray()); });
                object.insert(u"data"_s, data);
                return QJsonDocument(object).toJson(QJsonDocument::Compact);
            };
            return fault;
        });
        const qsizetype before = world.user.rows().size();
        std::ignore = world.user.pull();
        world.proxy.setScript();
        measurement.trial(std::max<int>(1, static_cast<int>(walks->size())));
        for (auto it = walks->cbegin(); it != walks->cend(); ++it) {
            if (it->pages > trap.most)
                measurement.wrong(u"%1 pages asked of one owner"_s.arg(it->pages));
            measurement.note(u"%1 pages asked"_s.arg(it->pages));
        }
        if (walks->isEmpty())
            measurement.impossible(u"no such page is asked for"_s);
        if (world.user.rows().size() < before)
            measurement.lost(u"a walk that did not come to its end removed rows"_s);
        good &= measurement.print();
        std::ignore = world.user.pull();
    }
    return good;
}

QMap<QString, QString> bodiesById(const QList<store::AutomationRow>& rows)
{
    QMap<QString, QString> bodies;
    for (const store::AutomationRow& row : rows)
        bodies.insert(
            row.automation.id.value, row.automation.name + u'\n' + row.automation.description.value_or(QString()));
    return bodies;
}

/// Another user changes things at random, also while they are read; a whole pull afterwards finds what is there.
bool sameAsServer(World& world, int rounds, quint32 seed)
{
    Measurement measurement(u"R18"_s, u"after a pull what is kept is what the server has"_s);
    const QTemporaryDir folder;
    User other(world.sandbox.url(), world.sandbox.key(), folder.path());
    std::ignore = other.pull();
    QRandomGenerator random(seed);
    for (int round = 0; round < rounds; ++round) {
        const Async<void> during = world.user.engine().pull();
        for (int i = 0; i < 3; ++i) {
            const QList<store::AutomationRow> rows = other.rows();
            const Automation some = rows.at(random.bounded(static_cast<int>(rows.size()))).automation;
            AutomationDraft wanted = draftOf(some);
            wanted.description = u"round %1.%2"_s.arg(round).arg(i);
            switch (random.bounded(3)) {
            case 0:
                std::ignore = ended(other.engine().createAutomation(other.draft(u"Round %1.%2"_s.arg(round).arg(i))));
                break;
            case 1:
                std::ignore = ended(other.engine().updateAutomation(some, wanted));
                break;
            default:
                if (rows.size() > 6)
                    std::ignore = ended(other.engine().deleteAutomation(some));
            }
        }
        std::ignore = ended(during);
        const QList<store::OutboxEdit> stuck = other.outbox();
        for (const store::OutboxEdit& edit : stuck)
            std::ignore = ended(other.engine().discardEdit(edit.id));
        std::ignore = other.pull();
        std::ignore = world.user.pull();
        measurement.trial();
        if (bodiesById(world.user.rows()) != bodiesById(other.rows()))
            measurement.lost(u"round %1: two users of one server see different things"_s.arg(round));
    }
    return measurement.print();
}

struct ServerTime {
    std::function<QDateTime()> now; ///< empty: as it is
    std::optional<std::chrono::seconds> ahead; ///< nothing where it jumps
};

struct Story {
    QStringList told; ///< what became of each edit
    std::chrono::seconds offset{0}; ///< how far the server's clock is ahead, as the client says at the end
};

/// One story of edits at a server whose clock is wrong, in what it stamps and in the Date of its answers.
Story storyWithClock(const ServerTime& time)
{
    const QTemporaryDir folder;
    const Sandbox sandbox({}, u"demo"_s, 0, time.now);
    FaultServer proxy(sandbox.port());
    User user(proxy.url(), sandbox.key(), folder.filePath(u"user"_s));
    User other(sandbox.url(), sandbox.key(), folder.filePath(u"other"_s));
    Story story;
    const auto tell = [&story](const Result<sync::EditOutcome>& outcome) {
        story.told << (outcome ? QString::number(int(outcome->kind)) : debugText(outcome.error()));
    };
    const auto dated = [now = time.now](int, const QByteArray&) {
        Fault fault;
        if (now) {
            fault.kind = Fault::Kind::Date;
            fault.date = httpDate(now());
        }
        return fault;
    };
    proxy.setScript(dated);
    std::ignore = user.pull();
    tell(ended(user.engine().createAutomation(user.draft(u"Made"_s))));
    std::ignore = other.pull();
    const std::optional<Automation> base = user.named(u"Made"_s);
    if (!base) {
        story.told << u"nothing was made"_s;
        return story;
    }
    AutomationDraft wanted = draftOf(*base);
    wanted.description = u"theirs"_s;
    tell(ended(other.engine().updateAutomation(*base, wanted)));
    wanted.description = u"mine"_s;
    tell(ended(user.engine().updateAutomation(*base, wanted)));
    proxy.setScript([dated](int number, const QByteArray& request) {
        return isMutation(request) ? Fault{Fault::Kind::CloseAnswered} : dated(number, request);
    });
    tell(ended(user.engine().createAutomation(user.draft(u"Answer lost"_s))));
    proxy.setScript(dated);
    user.settle();
    const std::optional<Automation> lost = user.named(u"Answer lost"_s);
    story.told << (lost ? u"there"_s : u"gone"_s) << QString::number(user.outbox().size());
    if (lost)
        tell(ended(user.engine().deleteAutomation(*lost)));
    story.offset = user.engine().state().clockOffset;
    return story;
}

QList<ServerTime> wrongTimes()
{
    const auto off = [](int days) {
        return ServerTime{
            [days] { return QDateTime::currentDateTimeUtc().addDays(days); }, std::chrono::hours(24) * days};
    };
    auto count = std::make_shared<std::atomic<int>>(0);
    const ServerTime jumping{[count] {
                                 const int call = count->fetch_add(1);
                                 return QDateTime::currentDateTimeUtc().addDays(call % 2 ? 400 : -400);
                             },
        std::nullopt};
    return {off(1), off(-1), off(3'650), off(-3'650), jumping};
}

bool wrongClocks(const Arguments& arguments)
{
    Measurement edits(u"R20"_s, u"a server's clock off by a day or ten years, or jumping: edits end the same"_s);
    Measurement offsets(u"R20"_s, u"how far the server's clock is ahead of the one here is told rightly"_s);
    constexpr std::chrono::seconds little{15};
    qint64 most = 0;
    const auto compare = [&](const Story& story, std::chrono::seconds ahead) {
        const std::chrono::seconds wrong = std::chrono::abs(story.offset - ahead);
        offsets.trial();
        most = std::max(most, qint64(wrong.count()));
        if (wrong > little)
            offsets.wrong(u"%1 s and not %2 s"_s.arg(story.offset.count()).arg(ahead.count()));
    };
    const Story right = storyWithClock({});
    compare(right, std::chrono::seconds(0));
    const QList<ServerTime> times = wrongTimes();
    for (int i = 0; i < arguments.pick(2, 5, 5); ++i) {
        const Story story = storyWithClock(times.at(i));
        edits.trial();
        if (story.told != right.told)
            edits.wrong(u"clock %1: %2 and not %3"_s.arg(i).arg(story.told.join(u' '), right.told.join(u' ')));
        if (times.at(i).ahead)
            compare(story, *times.at(i).ahead);
    }
    edits.note(u"this computer's own clock cannot be set by a test; a server whose times are off is the same to it"_s);
    offsets.note(u"wrong by %1 s at most; what is less than 10 s is not told"_s.arg(most));
    bool good = edits.print();
    good &= offsets.print();
    return good;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Arguments arguments = readArguments(QCoreApplication::arguments());
    bool good = true;
    {
        World world;
        if (arguments.wants(u"R15"_s))
            good &= partialData(world, arguments.pick(8, 1, 1));
        if (arguments.wants(u"R17"_s))
            good &= pagesWithoutEnd(world, arguments.size != Size::Smoke);
        if (arguments.wants(u"R16"_s)) {
            good &= earlyEnds(world, arguments.pick(12, 2, 1));
            good &= emptyWalk(world, arguments.pick(1, 3, 20));
        }
        if (arguments.wants(u"R18"_s))
            good &= sameAsServer(world, arguments.pick(3, 20, 500), arguments.seed);
    }
    if (arguments.wants(u"R20"_s))
        good &= wrongClocks(arguments);
    return good ? 0 : 1;
}
