// SPDX-License-Identifier: Apache-2.0
// R6: cache.db is broken. R7: user.db is broken in places. R8: user.db is broken altogether.
#include "app/store/database.h"
#include "tests/reliability/storesession.h"
#include "tests/store/storevalues.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::reliability;
using namespace desk::store;
using namespace Qt::StringLiterals;

namespace {

constexpr int page = 4096;

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    const QDir source(from);
    for (const QString& name : source.entryList(QDir::Files | QDir::Hidden)) {
        if (name != "lock"_L1 && !QFile::copy(source.filePath(name), to + u'/' + name))
            qFatal("a profile cannot be copied");
    }
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray garbage(QRandomGenerator& random, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

void overwrite(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
        qFatal("a file cannot be damaged");
}

void resize(const QString& path, qint64 size)
{
    if (!QFile::resize(path, size))
        qFatal("a file cannot be cut");
}

qint64 randomPage(const QString& path, QRandomGenerator& random)
{
    return qint64(random.bounded(static_cast<int>(QFileInfo(path).size() / page))) * page;
}

using Damage = void (*)(const QString& path, QRandomGenerator& random);

struct DamageKind {
    const char* name;
    Damage damage;
};

constexpr DamageKind cacheDamages[] = {
    {"first page overwritten", [](const QString& path, QRandomGenerator& r) { overwrite(path, 0, garbage(r, page)); }},
    {"a page zeroed",
        [](const QString& path, QRandomGenerator& r) { overwrite(path, randomPage(path, r), QByteArray(page, '\0')); }},
    {"cut off",
        [](const QString& path, QRandomGenerator& r) {
            resize(path, 1 + r.bounded(static_cast<int>(QFileInfo(path).size()) - 1));
        }},
    {"not a database",
        [](const QString& path, QRandomGenerator& r) {
            resize(path, 0);
            overwrite(path, 0, QByteArray("not a database\n").repeated(1 + r.bounded(900)));
        }},
    {"another program's",
        [](const QString& path, QRandomGenerator& r) {
            Database database = *Database::open(path, Access::ReadWrite);
            std::ignore = database.exec(u"PRAGMA application_id = %1"_s.arg(1 + r.bounded(1'000)));
        }},
};

constexpr int cachedRows = 300;

void fillCache(const QString& directory)
{
    Store store(directory);
    valueOf(store.open());
    const qint64 pull = valueOf(store.beginPull(viewer(), {}, u"https://x"_s));
    Page rows;
    for (int i = 0; i < cachedRows; ++i)
        rows.automations << automation(QString::number(i), u"Row %1"_s.arg(i));
    valueOf(store.putPage(pull, {Walk::Of::Automations, u"team"_s}, rows));
    for (int i = 0; i < 20; ++i)
        valueOf(store.enqueue(DeleteEdit{automation(u"gone"_s, u"Edit %1"_s.arg(i))}));
}

void checkCache(const QString& directory, const QByteArray& broken, Measurement& measurement, const QString& where)
{
    Store store(directory);
    const Result<OpenReport> report = awaited(store.open());
    if (!report)
        return measurement.wrong(where + u": it does not open: "_s + debugText(report.error()));
    const Result<QList<AutomationRow>> rows = awaited(store.automations({{}, {}, false, true}));
    // A page that held nothing may be gone without anybody missing it.
    if (!rows || (!report->cacheRebuilt && rows->size() != cachedRows))
        measurement.corrupt(where + u": damaged rows are handed out"_s);
    if (report->cacheRebuilt && bytesOf(report->quarantined) != broken)
        measurement.lost(where + u": what was broken was not kept"_s);
    if (awaited(store.outbox()).value_or(QList<OutboxEdit>{}).size() != 20)
        measurement.lost(where + u": edits are gone"_s);
    if (report->cacheRebuilt && !awaited(store.beginPull(viewer(), {}, u"https://x"_s)))
        measurement.wrong(where + u": the new cache takes nothing"_s);
}

bool brokenCaches(const Arguments& arguments, const QString& root, QRandomGenerator& random)
{
    fillCache(root + u"/cache"_s);
    bool good = true;
    for (const DamageKind& kind : cacheDamages) {
        Measurement measurement(u"R6"_s, u"cache.db: %1"_s.arg(QLatin1StringView(kind.name)));
        for (int i = 0; i < arguments.pick(4, 60, 300); ++i) {
            const QString directory = root + u"/c%1"_s.arg(i);
            copyFolder(root + u"/cache"_s, directory);
            kind.damage(directory + u"/cache.db"_s, random);
            const QByteArray broken = bytesOf(directory + u"/cache.db"_s);
            checkCache(directory, broken, measurement, u"%1 %2"_s.arg(QLatin1StringView(kind.name)).arg(i));
            measurement.trial();
            QDir(directory).removeRecursively();
        }
        good &= measurement.print();
    }
    return good;
}

/// Some waiting, some that were sent, some that are done and must not come back.
QSet<QString> fillOutbox(const QString& directory, int count, int payload)
{
    QSet<QString> waiting;
    Store store(directory);
    valueOf(store.open());
    for (int i = 0; i < count; ++i) {
        Automation base = automation(u"base-%1"_s.arg(i), u"Edit %1"_s.arg(i));
        base.description = QString(payload, u'x');
        OutboxEdit edit = valueOf(store.enqueue(UpdateEdit{base, draftOf(base)}));
        waiting << edit.id;
        if (i % 10 == 1) {
            edit.state = EditState::Sending;
            valueOf(store.updateEdit(edit));
        }
    }
    return waiting;
}

void finishSome(const QString& directory, QSet<QString>& waiting)
{
    Store store(directory);
    valueOf(store.open());
    int i = 0;
    const QList<OutboxEdit> edits = valueOf(store.outbox());
    for (const OutboxEdit& edit : edits) {
        if (++i % 5 != 0)
            continue;
        if (i % 2 == 0)
            valueOf(store.completeEdit(edit.id, u"made"_s));
        else
            valueOf(store.removeEdit(edit.id));
        waiting.remove(edit.id);
    }
}

/// How many of the edits are there again. None is to be sent by itself where the file was broken.
int recovered(const QString& directory, const QSet<QString>& waiting, Measurement& measurement, const QString& where)
{
    // Of a file that is empty or gone there is nothing to keep.
    const QByteArray broken = bytesOf(directory + u"/user.db"_s);
    Store store(directory);
    const Result<OpenReport> report = awaited(store.open());
    if (!report) {
        measurement.wrong(where + u": it does not open: "_s + debugText(report.error()));
        return 0;
    }
    int found = 0;
    const QList<OutboxEdit> edits = awaited(store.outbox()).value_or(QList<OutboxEdit>{});
    for (const OutboxEdit& edit : edits) {
        found += waiting.contains(edit.id) ? 1 : 0;
        if (!waiting.contains(edit.id))
            measurement.wrong(where + u": an edit that was done came back"_s);
        if (report->userRebuilt && edit.state != EditState::Conflict)
            measurement.wrong(where + u": a recovered edit would be sent unseen"_s);
    }
    if (found < waiting.size() && report->damagedEdits == 0)
        measurement.wrong(where + u": the loss is not told"_s);
    if (report->userRebuilt && !broken.isEmpty() && bytesOf(report->quarantined) != broken)
        measurement.lost(where + u": what was broken was not kept"_s);
    return found;
}

/// `withCopy`: outbox.jsonl is there too.
bool brokenPages(const Arguments& arguments, const QString& root, bool withCopy, QRandomGenerator& random)
{
    constexpr int edits = 400;
    constexpr int overwritten = 16;
    const QString original = root + u"/pages"_s;
    if (!QFileInfo::exists(original))
        std::ignore = fillOutbox(original, edits, 22'000);
    QSet<QString> waiting;
    {
        Store store(original);
        valueOf(store.open());
        const QList<OutboxEdit> all = valueOf(store.outbox());
        for (const OutboxEdit& edit : all)
            waiting << edit.id;
    }
    Measurement measurement(withCopy ? u"R8"_s : u"R7"_s,
        withCopy ? u"user.db: 16 random pages overwritten, with outbox.jsonl"_s
                 : u"user.db: 16 random pages overwritten, without outbox.jsonl"_s);
    int found = 0;
    int whole = 0;
    // With the copy every trial must give all back, so few tell; without it a share is promised, which takes many.
    const int trials = withCopy ? arguments.pick(2, 10, 200) : arguments.pick(2, 30, 200);
    for (int i = 0; i < trials; ++i) {
        const QString directory = root + u"/p%1"_s.arg(i);
        copyFolder(original, directory);
        const QString file = directory + u"/user.db"_s;
        for (int n = 0; n < overwritten; ++n)
            overwrite(file, randomPage(file, random), garbage(random, page));
        if (!withCopy)
            QFile::remove(directory + u"/outbox.jsonl"_s);
        const int back = recovered(directory, waiting, measurement, u"trial %1"_s.arg(i));
        found += back;
        whole += back == edits ? 1 : 0;
        measurement.trial();
        QDir(directory).removeRecursively();
    }
    const int missing = trials * edits - found;
    if (!withCopy)
        measurement.allowLost(trials * edits / 10);
    if (missing > 0)
        measurement.lost(u"%1 of %2 edits"_s.arg(missing).arg(trials * edits), missing);
    measurement.note(u"%1 pages, %2 edits a file; %3 trials gave all back, %4 % of all edits are back"_s
                         .arg(QFileInfo(original + u"/user.db"_s).size() / page)
                         .arg(edits)
                         .arg(whole)
                         .arg(100.0 * found / (trials * edits), 0, 'f', 1));
    if (withCopy && arguments.size == Size::Gate)
        measurement.note(u"10 trials, because each takes some seconds"_s);
    return measurement.print();
}

constexpr DamageKind userDamages[] = {
    {"garbage all through",
        [](const QString& path, QRandomGenerator& r) { overwrite(path, 0, garbage(r, QFileInfo(path).size())); }},
    {"all zeroes",
        [](const QString& path, QRandomGenerator&) { overwrite(path, 0, QByteArray(QFileInfo(path).size(), '\0')); }},
    {"first page alone", [](const QString& path, QRandomGenerator&) { resize(path, page); }},
    {"empty", [](const QString& path, QRandomGenerator&) { resize(path, 0); }},
    {"gone", [](const QString& path, QRandomGenerator&) { QFile::remove(path); }},
};

bool destroyed(const Arguments& arguments, const QString& root, QRandomGenerator& random)
{
    const QString original = root + u"/whole"_s;
    QSet<QString> waiting = fillOutbox(original, 40, 300);
    finishSome(original, waiting);
    bool good = true;
    for (const DamageKind& kind : userDamages) {
        Measurement measurement(u"R8"_s, u"user.db: %1, with outbox.jsonl"_s.arg(QLatin1StringView(kind.name)));
        for (int i = 0; i < arguments.pick(2, 20, 200); ++i) {
            const QString directory = root + u"/d%1"_s.arg(i);
            copyFolder(original, directory);
            kind.damage(directory + u"/user.db"_s, random);
            const QString where = u"%1 %2"_s.arg(QLatin1StringView(kind.name)).arg(i);
            const int back = recovered(directory, waiting, measurement, where);
            if (back < waiting.size())
                measurement.lost(where, static_cast<int>(waiting.size()) - back);
            measurement.trial();
            QDir(directory).removeRecursively();
        }
        good &= measurement.print();
    }
    return good;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Arguments arguments = readArguments(QCoreApplication::arguments());
    const QTemporaryDir folder;
    QRandomGenerator random(arguments.seed);
    bool good = true;
    if (arguments.wants(u"R6"_s))
        good &= brokenCaches(arguments, folder.path(), random);
    if (arguments.wants(u"R7"_s))
        good &= brokenPages(arguments, folder.path(), false, random);
    if (arguments.wants(u"R8"_s)) {
        good &= brokenPages(arguments, folder.path(), true, random);
        good &= destroyed(arguments, folder.path(), random);
    }
    return good ? 0 : 1;
}
