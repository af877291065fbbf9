// SPDX-License-Identifier: Apache-2.0
// R3: each operation of a session fails once. R4: the disk is full. R5: the folder can only be read. For the last two
// the program starts itself again on a small file system of its own.
#include "app/core/error.h"
#include "tests/reliability/faultvfs.h"
#include "tests/reliability/storesession.h"
#include "tests/store/storevalues.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace desk;
using namespace desk::reliability;
using namespace desk::store;
using namespace Qt::StringLiterals;

namespace {

struct Kind {
    const char* name;
    Operation operation;
    int code;
};

constexpr Kind kinds[] = {
    {"read error", Operation::Read, SQLITE_IOERR_READ},
    {"write error", Operation::Write, SQLITE_IOERR_WRITE},
    {"disk full", Operation::Write, SQLITE_FULL},
    {"sync error", Operation::Sync, SQLITE_IOERR_FSYNC},
    {"truncation error", Operation::Truncate, SQLITE_IOERR_TRUNCATE},
    {"deletion error", Operation::Delete, SQLITE_IOERR_DELETE},
    {"cannot open", Operation::Open, SQLITE_CANTOPEN},
};

constexpr SessionPlan plan{6, 2, 200, true};

/// What came of one session with one fault.
struct Outcome {
    bool hit = false;
    bool told = false; ///< a call gave an error
};

Outcome failOnce(const QString& directory, const Kind& kind, int nth, FailNth::How how, Measurement& measurement)
{
    Outcome outcome;
    SessionRecord record;
    {
        const FailNth fault(directory, kind.operation, kind.code, nth, how);
        Store store(directory);
        record = runSession(store, plan);
        outcome.hit = fault.hit();
    }
    outcome.told = !record.errors.isEmpty();
    if (!outcome.hit)
        return outcome;
    measurement.trial();
    verifySession(
        directory, record, CacheLoss::Nothing, measurement, u"%1 %2"_s.arg(QLatin1StringView(kind.name)).arg(nth));
    return outcome;
}

/// Every operation of that kind, until a session has none left to fail.
bool everyOperation(const Kind& kind, FailNth::How how, int stride, const QString& root)
{
    const bool once = how == FailNth::How::Once;
    Measurement measurement(
        u"R3"_s, u"%1 at every operation%2"_s.arg(QLatin1StringView(kind.name), once ? u""_s : u", from then on"_s));
    int told = 0;
    constexpr int most = 20'000;
    int nth = 0;
    for (; nth < most; nth += stride) {
        const QString directory = root + u'/' + QString::number(nth);
        const Outcome outcome = failOnce(directory, kind, nth, how, measurement);
        QDir(directory).removeRecursively();
        if (!outcome.hit)
            break;
        told += outcome.told ? 1 : 0;
    }
    if (nth >= most)
        measurement.wrong(u"a session has no end"_s);
    measurement.note(u"%1 told by a call, %2 without effect on any call"_s.arg(told).arg(measurement.trials() - told));
    if (stride > 1)
        measurement.note(u"each %1th operation"_s.arg(stride));
    return measurement.print();
}

bool everyFault(const Arguments& arguments, const QString& root)
{
    bool good = true;
    for (const Kind& kind : kinds) {
        const bool frequent = kind.operation == Operation::Read || kind.operation == Operation::Write;
        good &= everyOperation(
            kind, FailNth::How::Once, frequent ? arguments.pick(25, 1, 1) : arguments.pick(5, 1, 1), root);
        if (frequent)
            good &= everyOperation(kind, FailNth::How::FromThenOn, arguments.pick(50, 5, 1), root);
    }
    return good;
}

/// Of what runs on a file system of its own; 1 is unshare's own.
constexpr int failed = 2;

/// Runs `script` where it may mount: "$1" is the folder, "$2" this program. As root of its own if need be.
bool onOwnFileSystem(const QString& directory, const QString& script)
{
    for (const QStringList& rights : {QStringList{u"--mount"_s}, {u"--user"_s, u"--map-root-user"_s, u"--mount"_s}}) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        const QString guarded = u"mount -t tmpfs tmpfs \"$1\" && umount \"$1\" || exit 99\n"_s + script;
        process.start(u"unshare"_s,
            rights
                + QStringList{u"sh"_s, u"-c"_s, guarded, u"sh"_s, directory, QCoreApplication::applicationFilePath()});
        if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit)
            return false;
        constexpr int notPermitted = 99;
        if (process.exitCode() != notPermitted && process.exitCode() != 1)
            return process.exitCode() == 0;
    }
    return false;
}

Result<OutboxEdit> click(Store& store, int number)
{
    AutomationDraft draft;
    draft.name = u"Edit %1"_s.arg(number);
    draft.description = QString(20'000, u'x');
    return awaited(store.enqueue(CreateEdit{draft}));
}

QSet<QString> waitingIn(Store& store)
{
    QSet<QString> ids;
    const Result<QList<OutboxEdit>> edits = awaited(store.outbox());
    for (const OutboxEdit& edit : edits.value_or(QList<OutboxEdit>{}))
        ids << edit.id;
    return ids;
}

/// In the folder of a file system of a few megabytes: edits until nothing goes in any more.
int fillDisk(const QString& directory)
{
    constexpr int freed = 64 * 1024;
    Measurement measurement(
        u"R4"_s, u"edits into a file system of 3 MiB until it is full, then %1 KiB of space"_s.arg(freed / 1024));
    const QString ballast = directory + u"/ballast"_s;
    QSet<QString> acknowledged;
    Store store(directory + u"/profile"_s);
    QFile file(ballast);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(freed, 'b')) != freed || !awaited(store.open())) {
        measurement.impossible(u"the file system cannot be filled"_s);
        return measurement.print() ? 0 : failed;
    }
    file.close();
    int refused = 0;
    for (int i = 0; i < 1'000 && refused < 5; ++i) {
        measurement.trial();
        const Result<OutboxEdit> edit = click(store, i);
        if (edit) {
            acknowledged << edit->id;
            continue;
        }
        ++refused;
        const auto kind = errorKind(edit);
        if (kind != StoreError::Kind::Full)
            measurement.wrong(u"a full disk is called something else: "_s + debugText(edit.error()));
        if (!waitingIn(store).contains(acknowledged))
            measurement.lost(u"an edit cannot be read while the disk is full"_s);
    }
    if (refused == 0)
        measurement.wrong(u"the disk never got full"_s);
    QFile::remove(ballast);
    const Result<OutboxEdit> again = click(store, 1'001);
    if (again)
        acknowledged << again->id;
    else
        measurement.wrong(u"the same edit is refused after there is space: "_s + debugText(again.error()));
    const QSet<QString> waiting = waitingIn(store);
    measurement.note(u"%1 acknowledged, %2 refused as full"_s.arg(acknowledged.size()).arg(refused));
    if (!waiting.contains(acknowledged))
        measurement.lost(u"an acknowledged edit is gone"_s);
    if (waiting != acknowledged)
        measurement.wrong(u"an edit that was refused is there"_s);
    return measurement.print() ? 0 : failed;
}

int prepare(const QString& directory)
{
    Store store(directory + u"/profile"_s);
    const SessionRecord record = runSession(store, plan);
    return record.errors.isEmpty() ? 0 : failed;
}

/// On a file system that cannot be written.
int readOnly(const QString& directory)
{
    Measurement measurement(u"R5"_s, u"starts on a file system mounted read-only"_s);
    for (int i = 0; i < 10; ++i) {
        measurement.trial();
        Store store(directory + u"/profile"_s);
        const Result<OpenReport> report = awaited(store.open());
        if (!report || !report->readOnly) {
            measurement.wrong(report ? u"it does not say that it can only read"_s : debugText(report.error()));
            continue;
        }
        if (report->cacheRebuilt || report->userRebuilt)
            measurement.corrupt(u"a file that cannot be written was taken for broken"_s);
        if (waitingIn(store).isEmpty() || awaited(store.automations({})).value_or(QList<AutomationRow>{}).isEmpty())
            measurement.lost(u"what is there cannot be read"_s);
        if (errorKind(click(store, i)) != StoreError::Kind::ReadOnly)
            measurement.wrong(u"an edit is not refused as read-only"_s);
    }
    return measurement.print() ? 0 : failed;
}

/// Without rights to mount, what was asked for was not done. That is no pass, but no fault of the program's either
/// where only the rig is tried.
bool measured(const Arguments& arguments, const QString& promise, const QString& script, const QString& directory)
{
    if (QDir().mkpath(directory) && onOwnFileSystem(directory, u"true"_s))
        return onOwnFileSystem(directory, script);
    Measurement measurement(promise, u"on a file system of its own"_s);
    measurement.impossible(u"nobody may mount a file system here"_s);
    return measurement.print() || arguments.size == Size::Smoke;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Arguments arguments = readArguments(QCoreApplication::arguments());
    if (arguments.rest.size() == 2) {
        const QString& directory = arguments.rest.at(1);
        if (arguments.rest.first() == "fill"_L1)
            return fillDisk(directory);
        return arguments.rest.first() == "prepare"_L1 ? prepare(directory) : readOnly(directory);
    }
    const QTemporaryDir folder;
    const QString root = QFileInfo(folder.path()).canonicalFilePath();
    bool good = true;
    if (arguments.wants(u"R4"_s))
        good &= measured(arguments, u"R4"_s, u"mount -t tmpfs -o size=3m tmpfs \"$1\" && exec \"$2\" fill \"$1\""_s,
            root + u"/full"_s);
    if (arguments.wants(u"R5"_s)) {
        good &= measured(arguments, u"R5"_s,
            u"mount -t tmpfs -o size=30m tmpfs \"$1\" && \"$2\" prepare \"$1\" && mount -o remount,ro \"$1\" && "
            "exec \"$2\" read \"$1\""_s,
            root + u"/readonly"_s);
    }
    if (arguments.wants(u"R3"_s)) {
        installFaultVfs();
        good &= everyFault(arguments, root);
    }
    return good ? 0 : 1;
}
