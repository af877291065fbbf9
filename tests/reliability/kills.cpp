// SPDX-License-Identifier: Apache-2.0
// R1: a process that writes is killed at any moment.
#include "tests/reliability/storesession.h"
#include "tests/store/storevalues.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::reliability;
using namespace desk::store;
using namespace Qt::StringLiterals;

namespace {

/// What processes told before they died: the last word on each edit, and the pages.
struct Told {
    QHash<QString, char> edits;
    QSet<int> pages;

    void read(const QByteArray& output)
    {
        const QList<QByteArray> lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
        for (const QByteArray& line : lines) {
            if (line.startsWith("P "))
                pages << line.mid(2).toInt();
            else if (line.size() > 2)
                edits.insert(QString::fromLatin1(line.mid(2)), line.at(0));
        }
    }
};

/// Starts a process, kills it so long after its first words, and gives what it told.
QByteArray runAndKill(const QString& directory, int generation, int milliseconds)
{
    QProcess writer;
    writer.start(QStringLiteral(DESK_RELIABILITY_WRITER), {directory, QString::number(generation)});
    QByteArray output;
    if (writer.waitForReadyRead(60'000))
        output = writer.readAllStandardOutput();
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) {
        if (writer.waitForReadyRead(static_cast<int>(milliseconds - timer.elapsed())))
            output += writer.readAllStandardOutput();
    }
    writer.kill();
    writer.waitForFinished();
    output += writer.readAllStandardOutput();
    if (writer.exitStatus() != QProcess::CrashExit)
        qFatal("the writer ended by itself: %s", writer.readAllStandardError().constData());
    return output;
}

void verifyTold(const QString& directory, const Told& told, Measurement& measurement, const QString& where)
{
    {
        Store store(directory);
        const Result<OpenReport> report = awaited(store.open());
        if (!report)
            return measurement.corrupt(where + u": does not open: "_s + debugText(report.error()));
        if (report->cacheRebuilt || report->userRebuilt || report->damagedEdits > 0)
            measurement.corrupt(where + u": a file was taken for broken"_s);
        QSet<QString> waiting;
        const QList<OutboxEdit> edits = awaited(store.outbox()).value_or(QList<OutboxEdit>{});
        for (const OutboxEdit& edit : edits) {
            waiting << edit.id;
            if (told.edits.value(edit.id) == 'U' && edit.state != EditState::Unknown)
                measurement.lost(where + u": an update is gone"_s);
        }
        QSet<QString> done;
        const QList<JournalEntry> journal = awaited(store.journal(1'000'000)).value_or(QList<JournalEntry>{});
        for (const JournalEntry& entry : journal)
            done << entry.id;
        for (auto it = told.edits.begin(); it != told.edits.end(); ++it) {
            const bool isDone = done.contains(it.key());
            if (it.value() == 'C' ? !isDone : !isDone && !waiting.contains(it.key()))
                measurement.lost(where + u": an edit is gone"_s);
            if (isDone && waiting.contains(it.key()))
                measurement.torn(where + u": an edit waits and is done"_s);
        }
        const QList<AutomationRow> rows = awaited(store.automations({})).value_or(QList<AutomationRow>{});
        verifyPages(rows, measurement, where);
        QSet<QString> ids;
        for (const AutomationRow& row : rows)
            ids << row.automation.id.value;
        for (const int page : told.pages) {
            if (!ids.contains(u"p%1-0"_s.arg(page)))
                measurement.lost(where + u": a page is gone"_s);
        }
    }
    verifyIntegrity(directory, measurement, where);
}

bool killWriter(const Arguments& arguments, const QString& root, QRandomGenerator& random)
{
    Measurement measurement(u"R1"_s, u"SIGKILL of a process that keeps edits and pages in a store"_s);
    constexpr int livesOfAProfile = 4;
    qsizetype acknowledged = 0;
    Told told;
    QString directory;
    for (int kill = 0; kill < arguments.pick(6, 100, 1'000); ++kill) {
        if (kill % livesOfAProfile == 0) {
            acknowledged += told.edits.size();
            told = {};
            if (!directory.isEmpty())
                QDir(directory).removeRecursively();
            directory = root + u"/%1"_s.arg(kill);
        }
        told.read(runAndKill(directory, kill, random.bounded(300)));
        verifyTold(directory, told, measurement, u"kill %1"_s.arg(kill));
        measurement.trial();
    }
    measurement.note(u"%1 acknowledged edits, 0 to 300 ms after the first"_s.arg(acknowledged + told.edits.size()));
    measurement.note(u"the writer stands for the window, which tells nobody what it acknowledged"_s);
    return measurement.print();
}

QStringList workspacesIn(const QString& profile)
{
    QStringList folders;
    QDirIterator all(profile, {u"user.db"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        all.next();
        folders << all.fileInfo().path();
    }
    return folders;
}

bool hasQuarantine(const QString& profile)
{
    QDirIterator all(profile, {u"quarantine"_s}, QDir::Dirs, QDirIterator::Subdirectories);
    return all.hasNext();
}

struct Run {
    bool killed = false;
    QJsonObject answer;
};

/// The program reads its own sandbox, and is killed after so long; -1: it may end.
Run runProgram(const QString& profile, int milliseconds)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(environment);
    program.setStandardErrorFile(QProcess::nullDevice());
    program.start(QStringLiteral(DESK_APP), {u"--profile"_s, profile, u"--sandbox"_s, u"--json"_s, u"sync"_s});
    if (milliseconds < 0 || !program.waitForFinished(milliseconds)) {
        if (milliseconds >= 0)
            program.kill();
        program.waitForFinished(60'000);
    }
    Run run;
    run.killed = program.exitStatus() == QProcess::CrashExit;
    run.answer = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    return run;
}

bool killProgram(const Arguments& arguments, const QString& root, QRandomGenerator& random)
{
    Measurement measurement(u"R1"_s, u"SIGKILL of the program itself while it reads a server"_s);
    QElapsedTimer timer;
    timer.start();
    const Run whole = runProgram(root + u"/whole"_s, -1);
    const int length = static_cast<int>(timer.elapsed());
    if (!whole.answer.value("ok"_L1).toBool()) {
        measurement.impossible(u"the program does not read its sandbox"_s);
        return measurement.print();
    }
    const int automations = whole.answer.value("automations"_L1).toInt();
    int killed = 0;
    for (int kill = 0; kill < arguments.pick(3, 25, 250); ++kill) {
        const QString profile = root + u"/program"_s;
        const QString where = u"kill %1"_s.arg(kill);
        killed += runProgram(profile, random.bounded(length)).killed ? 1 : 0;
        const QStringList workspaces = workspacesIn(profile);
        for (const QString& workspace : workspaces)
            verifyIntegrity(workspace, measurement, where);
        if (kill % 5 == 4) {
            const QJsonObject after = runProgram(profile, -1).answer;
            if (!after.value("ok"_L1).toBool() || after.value("automations"_L1).toInt() != automations)
                measurement.lost(where + u": it does not read what is there afterwards"_s);
            if (hasQuarantine(profile))
                measurement.corrupt(where + u": a file was taken for broken"_s);
            QDir(profile).removeRecursively();
        }
        measurement.trial();
    }
    measurement.note(u"%1 of them before it had ended by itself (after %2 ms)"_s.arg(killed).arg(length));
    return measurement.print();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Arguments arguments = readArguments(QCoreApplication::arguments());
    const QTemporaryDir folder;
    QRandomGenerator random(arguments.seed);
    const bool writer = killWriter(arguments, folder.path(), random);
    const bool program = killProgram(arguments, folder.path(), random);
    return writer && program ? 0 : 1;
}
