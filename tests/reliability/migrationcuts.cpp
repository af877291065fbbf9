// SPDX-License-Identifier: Apache-2.0
// R10: a file of each older version is migrated, and the program is killed at every operation on the disk.
#include "app/store/codec.h"
#include "app/store/migrations.h"
#include "app/store/outbox.h"
#include "tests/reliability/faultvfs.h"
#include "tests/reliability/storesession.h"
#include "tests/store/storevalues.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::reliability;
using namespace desk::store;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(FileKind kind)
{
    return kind == FileKind::User ? u"user.db"_s : u"cache.db"_s;
}

QString fileOf(const QString& directory, FileKind kind)
{
    return directory + u'/' + nameOf(kind);
}

/// Without what a program does to it at its start.
Database rawly(const QString& path)
{
    Result<Database> database = Database::open(path, Access::ReadWrite);
    if (!database)
        qFatal("%s", qPrintable(debugText(database.error())));
    return std::move(*database);
}

int versionOf(const QString& path)
{
    Database database = rawly(path);
    return database.value(u"PRAGMA user_version"_s).value_or(QVariant(-1)).toInt();
}

/// All that is made by the steps, as text.
QString schemaOf(const QString& path)
{
    Database database = rawly(path);
    const Result<QVariant> schema =
        database.value(u"SELECT group_concat(type || name || coalesce(sql, ''), char(10)) FROM "
                       "(SELECT * FROM sqlite_schema ORDER BY type, name)"_s);
    return schema ? schema->toString() : debugText(schema.error());
}

/// A folder as the program of that version left it, with three edits in its outbox.
void makeOld(const QString& directory, FileKind kind, int version)
{
    QDir().mkpath(directory);
    QList<SchemaStep> steps;
    const QList<SchemaStep> all = schemaSteps(kind);
    std::copy_if(all.begin(), all.end(), std::back_inserter(steps),
        [version](const SchemaStep& step) { return step.version <= version; });
    Database database = rawly(fileOf(directory, kind));
    const auto must = [](const Status& status) {
        if (!status)
            qFatal("%s", qPrintable(debugText(status.error())));
    };
    must(applyPragmas(database, kind, Access::ReadWrite, false));
    must(migrate(database, kind, steps));
    if (kind == FileKind::Cache)
        return;
    for (int i = 0; i < 3; ++i) {
        OutboxEdit edit;
        edit.id = u"edit-%1"_s.arg(i);
        edit.kind = DeleteEdit{automation(u"a%1"_s.arg(i), u"Edit %1"_s.arg(i))};
        edit.createdAt = utc(1'700'000'000'000);
        const QString body = encode(edit);
        must(database.exec(
            u"INSERT INTO outbox (id, body, sha256) VALUES (?, ?, ?)"_s, {edit.id, body, outboxHash(edit.id, body)}));
    }
}

class Migration {
public:
    Migration(QString root, FileKind kind, int version)
        : m_root(std::move(root)), m_kind(kind), m_version(version),
          m_measurement(u"R10"_s, u"%1 of version %2, killed at every operation"_s.arg(nameOf(kind)).arg(version))
    {
        const QList<SchemaStep> steps = schemaSteps(kind);
        for (const SchemaStep& step : steps) {
            if (step.version < version)
                continue;
            const QString golden = m_root + u"/golden%1"_s.arg(step.version);
            makeOld(golden, kind, step.version);
            m_schemas.insert(step.version, schemaOf(fileOf(golden, kind)));
        }
    }

    bool run(int stride)
    {
        constexpr int most = 20'000;
        for (int nth = 0; nth < most; nth += stride) {
            const QString directory = m_root + u"/k%1"_s.arg(nth);
            const bool more = killAt(directory, nth);
            QDir(directory).removeRecursively();
            if (!more)
                return m_measurement.print();
        }
        m_measurement.wrong(u"a migration has no end"_s);
        return m_measurement.print();
    }

private:
    bool killAt(const QString& directory, int nth)
    {
        const QString where = u"operation %1"_s.arg(nth);
        makeOld(directory, m_kind, m_version);
        // The other file is as this program makes it, so that it is not in the way.
        const FileKind other = m_kind == FileKind::User ? FileKind::Cache : FileKind::User;
        makeOld(directory, other, schemaSteps(other).last().version);
        bool happened = false;
        {
            const Cut cut(Cut::Kind::Kill, directory, nth, 0);
            Store store(directory);
            std::ignore = awaited(store.open());
            happened = cut.happened();
        }
        if (!happened)
            return false;
        m_measurement.trial();
        const int version = versionOf(fileOf(directory, m_kind));
        if (!m_schemas.contains(version) || schemaOf(fileOf(directory, m_kind)) != m_schemas.value(version))
            m_measurement.torn(where + u": between versions (%1)"_s.arg(version));
        checkNextStart(directory, where);
        return true;
    }

    void checkNextStart(const QString& directory, const QString& where)
    {
        {
            Store store(directory);
            const Result<OpenReport> report = awaited(store.open());
            if (!report)
                return m_measurement.corrupt(where + u": does not open: "_s + debugText(report.error()));
            if (report->cacheRebuilt || report->userRebuilt)
                m_measurement.corrupt(where + u": was taken for broken"_s);
            const qsizetype edits = awaited(store.outbox()).value_or(QList<OutboxEdit>{}).size();
            if (m_kind == FileKind::User && edits != 3)
                m_measurement.lost(where + u": %1 of 3 edits"_s.arg(edits));
        }
        verifyIntegrity(directory, m_measurement, where);
        if (versionOf(fileOf(directory, m_kind)) != m_schemas.lastKey())
            m_measurement.wrong(where + u": was not migrated by the next start"_s);
    }

    const QString m_root;
    const FileKind m_kind;
    const int m_version;
    QMap<int, QString> m_schemas; ///< by version
    Measurement m_measurement;
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool newerIsRefused(const QString& root)
{
    Measurement measurement(u"R10"_s, u"user.db of a newer program is refused and left as it is"_s);
    const int newest = schemaSteps(FileKind::User).last().version;
    for (const int version : {newest + 1, newest + 2, 99, 2'147'483'647}) {
        const QString directory = root + u"/newer%1"_s.arg(version);
        makeOld(directory, FileKind::User, newest);
        const QString file = fileOf(directory, FileKind::User);
        {
            Database database = rawly(file);
            std::ignore = database.value(u"PRAGMA user_version = %1"_s.arg(version));
        }
        const QByteArray before = bytesOf(file);
        Store store(directory);
        if (errorKind(awaited(store.open())) != StoreError::Kind::NewerSchema)
            measurement.wrong(u"version %1 is not refused"_s.arg(version));
        if (bytesOf(file) != before)
            measurement.corrupt(u"version %1 was changed"_s.arg(version));
        measurement.trial();
    }
    return measurement.print();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Arguments arguments = readArguments(QCoreApplication::arguments());
    installFaultVfs();
    const QTemporaryDir folder;
    const QString root = QFileInfo(folder.path()).canonicalFilePath();
    bool good = newerIsRefused(root);
    for (const FileKind kind : {FileKind::User, FileKind::Cache}) {
        const QList<SchemaStep> steps = schemaSteps(kind);
        for (const SchemaStep& step : steps.mid(0, steps.size() - 1)) {
            const QString place = root + u"/%1-%2"_s.arg(nameOf(kind)).arg(step.version);
            good &= Migration(place, kind, step.version).run(arguments.pick(20, 1, 1));
        }
    }
    return good ? 0 : 1;
}
