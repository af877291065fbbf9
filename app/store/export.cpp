// SPDX-License-Identifier: Apache-2.0
#include "app/store/export.h"

#include "app/core/jsontext.h"
#include "app/store/activity.h"
#include "app/store/cachetables.h"
#include "app/store/codec.h"
#include "app/store/jsonfields.h"
#include "app/store/journal.h"
#include "app/store/outbox.h"

#include <QFile>
#include <QSaveFile>

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

/// Writes as it reads: a workspace may hold a hundred thousand executions.
class Export {
public:
    explicit Export(QSaveFile& file) : m_file(file) { }

    void head(const PullRecord& record, const QDateTime& now)
    {
        write(u"{\n\"format\":"_s + QString::number(formatVersion));
        member("exportedAt"_L1, jsonQuoted(now.toUTC().toString(Qt::ISODateWithMs)));
        member("server"_L1, jsonQuoted(record.server));
        member("workspace"_L1,
            ObjectWriter()
                .json("viewer"_L1, encode(record.viewer))
                .json("server"_L1, encode(record.info))
                .time("lastSuccess"_L1, record.lastSuccess)
                .done());
    }

    /// The rows of a table, decoded and encoded again, so that a damaged one does not spoil the document.
    template <typename T>
    Status table(Database& database, QLatin1StringView name, const QString& sql)
    {
        beginList(name);
        const Status status = database.each(sql, {}, [&](const Statement& row) -> Status {
            const Result<T> value = decode<T>(row.text(0));
            if (value)
                item(encode(*value));
            else
                ++m_unreadable;
            return {};
        });
        endList();
        return status;
    }

    template <typename T, typename Text>
    void list(QLatin1StringView name, const QList<T>& values, Text text)
    {
        beginList(name);
        for (const T& value : values)
            item(text(value));
        endList();
    }

    void end() { write(u",\n\"unreadable\":"_s + QString::number(m_unreadable) + u"\n}\n"_s); }

private:
    void write(const QString& text) { m_file.write(text.toUtf8()); }
    void member(QLatin1StringView name, const QString& json) { write(u",\n\""_s + name + u"\":"_s + json); }
    void beginList(QLatin1StringView name)
    {
        m_first = true;
        member(name, u"["_s);
    }
    void item(const QString& json)
    {
        write((m_first ? u"\n"_s : u",\n"_s) + json);
        m_first = false;
    }
    void endList() { write(u"\n]"_s); }

    QSaveFile& m_file;
    bool m_first = true;
    int m_unreadable = 0;
};

QString withFlag(QString object, QLatin1StringView name, bool value)
{
    object.chop(1);
    return object + u",\""_s + name + (value ? u"\":true}"_s : u"\":false}"_s);
}

Status exportServerState(Export& out, Database& cache)
{
    const auto all = [](const QString& table) { return QString(u"SELECT body FROM "_s + table + u" ORDER BY id"_s); };
    return out.table<Organization>(cache, "organizations"_L1, all(u"organizations"_s))
        .and_then([&] { return out.table<Team>(cache, "teams"_L1, all(u"teams"_s)); })
        .and_then([&] { return out.table<Project>(cache, "projects"_L1, all(u"projects"_s)); })
        .and_then([&] { return out.table<Collection>(cache, "collections"_L1, all(u"collections"_s)); })
        .and_then([&] { return out.table<Automation>(cache, "automations"_L1, all(u"automations"_s)); })
        .and_then([&] { return out.table<Webhook>(cache, "webhooks"_L1, all(u"webhooks"_s)); })
        .and_then([&] { return out.table<SlackChannel>(cache, "slackChannels"_L1, all(u"slack_channels"_s)); })
        .and_then([&] { return out.table<TeamSecret>(cache, "secretNames"_L1, all(u"secrets"_s)); })
        .and_then([&] {
            return out.table<Execution>(
                cache, "executions"_L1, u"SELECT body FROM executions ORDER BY created_at DESC, id DESC"_s);
        });
}

Status exportActivity(Export& out, Database& cache)
{
    ActivityQuery query;
    query.limit = activityLimit;
    return readActivity(cache, query).map([&](const QList<ActivityEntry>& entries) {
        out.list("activity"_L1, entries,
            [](const ActivityEntry& entry) { return withFlag(encode(entry), "unread"_L1, entry.unread); });
    });
}

Status exportOwn(Export& out, Database& user)
{
    return readOutbox(user)
        .and_then([&](const QList<OutboxEdit>& edits) {
            out.list("outbox"_L1, edits, [](const OutboxEdit& edit) { return encode(edit); });
            return readJournal(user, journalLimit);
        })
        .map([&](const QList<JournalEntry>& entries) {
            out.list("journal"_L1, entries,
                [](const JournalEntry& entry) { return withFlag(encode(entry), "undone"_L1, entry.undone); });
        });
}

tl::unexpected<Error> cannotWrite(const QSaveFile& file)
{
    return failure(StoreError{StoreError::Kind::Other, file.fileName(), file.errorString()});
}

} // namespace

Status exportTo(const QString& path, Database& cache, Database& user, const QDateTime& now)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return cannotWrite(file);
    Export out(file);
    // One state of each file.
    const Snapshot ofCache(cache);
    const Snapshot ofUser(user);
    const Status written = readPullRecord(cache)
                               .map([&](const PullRecord& record) { out.head(record, now); })
                               .and_then([&] { return exportServerState(out, cache); })
                               .and_then([&] { return exportOwn(out, user); })
                               .and_then([&] { return exportActivity(out, cache); });
    if (!written)
        return written;
    out.end();
    if (!file.commit())
        return cannotWrite(file);
    return {};
}

} // namespace desk::store
