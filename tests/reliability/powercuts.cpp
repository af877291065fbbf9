// SPDX-License-Identifier: Apache-2.0
// R2: the power goes at any operation on a file.
#include "tests/reliability/faultvfs.h"
#include "tests/reliability/storesession.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::reliability;
using namespace Qt::StringLiterals;

namespace {

/// Long texts, so that the log is carried over into the file while it goes on.
constexpr SessionPlan plan{40, 6, 24'000, true};
constexpr SessionPlan earlier{8, 2, 24'000};

int operationsOf(const QString& directory)
{
    const Cut never(Cut::Kind::Power, directory, -1, 0);
    store::Store store(directory);
    std::ignore = runSession(store, plan);
    return never.operations();
}

/// One session on a disk that loses power, and what is there after the next start. Half of the profiles are new, half
/// were written and closed before.
void cutOnce(const QString& directory, int nth, quint32 seed, Measurement& measurement)
{
    const QString where = u"cut at %1 of seed %2"_s.arg(nth).arg(seed);
    SessionRecord record;
    if (seed % 2 == 0) {
        store::Store store(directory);
        record = runSession(store, earlier, 1);
    }
    {
        Cut cut(Cut::Kind::Power, directory, nth, seed);
        {
            store::Store store(directory);
            const SessionRecord second = runSession(store, plan, 2);
            record.edits.insert(second.edits);
            record.pages += second.pages;
        }
        cut.settle();
    }
    verifySession(directory, record, CacheLoss::Rows, measurement, where);
    measurement.trial();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Arguments arguments = readArguments(QCoreApplication::arguments());
    installFaultVfs();
    const QTemporaryDir folder;
    const QString root = QFileInfo(folder.path()).canonicalFilePath();
    Measurement measurement(u"R2"_s, u"power cut at a file operation; user.db whole, cache.db may lose rows"_s);
    const int operations = operationsOf(root + u"/measured"_s);
    QRandomGenerator random(arguments.seed);
    const int cuts = arguments.pick(20, 300, 3'000);
    for (int i = 0; i < cuts; ++i) {
        const QString directory = root + u"/%1"_s.arg(i);
        cutOnce(directory, random.bounded(operations), random.generate(), measurement);
        QDir(directory).removeRecursively();
    }
    measurement.note(
        u"%1 changes of files a session of %2 edits, cut at a random one"_s.arg(operations).arg(plan.edits));
    measurement.note(u"what was not synced is lost, reordered or torn at 512 bytes; a disk that lies is not tried"_s);
    measurement.note(u"outbox.jsonl, which each edit syncs before, is left whole"_s);
    return measurement.print() ? 0 : 1;
}
