// SPDX-License-Identifier: Apache-2.0
// R27: a name is edited, and filter and payload stay as the server has them, to the byte.
#include "app/store/database.h"
#include "tests/reliability/clientrig.h"
#include "tests/reliability/faultserver.h"
#include "tests/reliability/measurement.h"
#include "tests/support/filtergenerator.h"
#include "tests/support/filtertable.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::reliability;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    QString type;
    QString filter;
    QString payload;
};

QList<Text> texts(int count, quint32 seed)
{
    QList<Text> all;
    const QList<test::FilterCase> table = test::filterTable();
    for (const test::FilterCase& one : table)
        all.append({QString::fromUtf8(one.type), QString::fromUtf8(one.text), {}});
    test::FilterGenerator generator(seed);
    while (all.size() < count) {
        const QString type = generator.type();
        all.append({type, generator.filter(type), {}});
    }
    const QStringList payloads{u"{\"a\":1.0,\"a\":2,\"n\":18446744073709551615}"_s,
        u"{ \"x\" : -0,\r\n\"y\":1e400 }  "_s, u"\"\\u0041\\ud83d\\ude00/\\/\""_s,
        u"{\"v\":\"${artifact_version_string}\"}"_s, u"[]"_s};
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i].payload = payloads.at(i % payloads.size());
    return all.mid(0, count);
}

/// The file of a sandbox that is not running.
Result<store::Database> dataOf(const QString& folder)
{
    QDirIterator files(folder, {u"*.db"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        Result<store::Database> database = store::Database::open(path, store::Access::ReadWrite);
        if (database && database->value(u"SELECT count(*) FROM triggers"_s))
            return database;
    }
    return failure(StoreError{StoreError::Kind::CannotOpen, folder, u"no table of triggers"_s});
}

QString nameOf(int number)
{
    return u"Fidelity %1"_s.arg(number, 4, 10, QChar(u'0'));
}

/// Puts the texts into the server's own file, for it would not take all of them from a client.
Status plant(const QString& folder, const QList<Text>& all)
{
    Result<store::Database> data = dataOf(folder);
    if (!data)
        return tl::unexpected(data.error());
    for (int i = 0; i < all.size(); ++i) {
        const Status status =
            data->exec(u"UPDATE triggers SET event_type = ?, filter = ?, payload = ?, read_as_is = 1 WHERE name = ?"_s,
                {all.at(i).type, all.at(i).filter, all.at(i).payload, nameOf(i)});
        if (!status)
            return status;
    }
    return {};
}

struct Stored {
    QByteArray filter;
    QByteArray payload;
    QString type;
};

QHash<QString, Stored> storedIn(const QString& folder)
{
    QHash<QString, Stored> found;
    Result<store::Database> data = dataOf(folder);
    if (!data)
        return found;
    std::ignore = data->each(u"SELECT name, CAST(filter AS BLOB), CAST(payload AS BLOB), event_type FROM triggers"_s,
        {}, [&](const store::Statement& row) -> Status {
            found.insert(row.text(0), {row.value(1).toByteArray(), row.value(2).toByteArray(), row.text(3)});
            return {};
        });
    return found;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Arguments arguments = readArguments(QCoreApplication::arguments());
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"server"_s);
    const QList<Text> all = texts(arguments.pick(30, 200, 5'000), arguments.seed);
    Measurement measurement(u"R27"_s, u"a name is edited: filter and payload of the server, before and after"_s);
    {
        const Sandbox sandbox(data);
        User user(sandbox.url(), sandbox.key(), folder.filePath(u"maker"_s));
        std::ignore = user.pull();
        const AutomationDraft draft = user.draft({});
        for (int i = 0; i < all.size(); ++i) {
            AutomationDraft one = draft;
            one.name = nameOf(i);
            std::ignore = ended(user.client().createAutomation(one));
        }
    }
    const Status planted = plant(data, all);
    if (!planted)
        measurement.impossible(debugText(planted.error()));
    const QHash<QString, Stored> before = storedIn(data);
    int refused = 0;
    QHash<QString, QString> renamed;
    {
        const Sandbox sandbox(data);
        FaultServer proxy(sandbox.port());
        User user(proxy.url(), sandbox.key(), folder.filePath(u"user"_s));
        if (!user.pull())
            measurement.wrong(u"the server cannot be read"_s);
        const QList<store::AutomationRow> rows = user.rows();
        for (const store::AutomationRow& row : rows) {
            const Automation& base = row.automation;
            if (!base.name.startsWith("Fidelity"_L1))
                continue;
            AutomationDraft wanted = draftOf(base);
            wanted.name = base.name + u" renamed"_s;
            const auto outcome = ended(user.engine().updateAutomation(base, wanted));
            const bool applied = outcome && outcome->kind == sync::EditOutcome::Kind::Applied;
            refused += applied ? 0 : 1;
            if (applied)
                renamed.insert(base.name, wanted.name);
            measurement.trial();
        }
    }
    const QHash<QString, Stored> after = storedIn(data);
    for (int i = 0; i < all.size(); ++i) {
        const QString name = nameOf(i);
        const Stored then = after.value(renamed.value(name, name));
        const Stored was = before.value(name);
        if (then.filter != was.filter || then.type != was.type)
            measurement.lost(u"the filter of %1 (%2) is another"_s.arg(i).arg(all.at(i).type));
        if (then.payload != was.payload)
            measurement.lost(u"the payload of %1 is another"_s.arg(i));
    }
    if (renamed.size() < all.size() / 2)
        measurement.wrong(u"the server took only %1 of %2 names"_s.arg(renamed.size()).arg(all.size()));
    measurement.note(
        u"%1 renamed, %2 that the server or the client refused to touch"_s.arg(renamed.size()).arg(refused));
    return measurement.print() ? 0 : 1;
}
