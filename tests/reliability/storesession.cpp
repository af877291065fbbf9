// SPDX-License-Identifier: Apache-2.0
#include "tests/reliability/storesession.h"

#include "app/store/database.h"
#include "tests/store/storevalues.h"

#include <QFileInfo>

namespace desk::reliability {

using namespace Qt::StringLiterals;
using namespace desk::store;

namespace {

EditKind kindOf(int number, const SessionPlan& plan, int generation)
{
    const QString name = u"Edit %1.%2"_s.arg(generation).arg(number);
    Automation base = automation(u"base-%1-%2"_s.arg(generation).arg(number), name);
    base.description = QString(plan.payload, u'x');
    switch (number % 4) {
    case 0:
        return CreateEdit{draftOf(base)};
    case 1: {
        AutomationDraft wanted = draftOf(base);
        wanted.name += u" renamed"_s;
        return UpdateEdit{base, wanted};
    }
    case 2:
        return DeleteEdit{base};
    default: {
        WebhookDraft draft;
        draft.team = u"team"_s;
        draft.name = name;
        draft.url = u"https://example.com/"_s + QString(plan.payload, u'y');
        return CreateWebhookEdit{draft};
    }
    }
}

Page pageOf(int number, int generation)
{
    Page page;
    for (int row = 0; row < rowsOfPage; ++row) {
        page.automations << automation(
            u"p%1-%2"_s.arg(number).arg(row), u"Row %1 of page %2 as of %3"_s.arg(row).arg(number).arg(generation));
    }
    return page;
}

/// One session; every step keeps what it was told.
class Session {
public:
    Session(Store& store, const SessionPlan& plan, int generation, const Acknowledge& acknowledge)
        : m_store(store), m_plan(plan), m_generation(generation), m_acknowledge(acknowledge)
    {
    }

    SessionRecord run()
    {
        if (!told(awaited(m_store.open())))
            return m_record;
        if (m_plan.clears)
            told(awaited(m_store.clearCache()));
        const Result<qint64> pull = awaited(m_store.beginPull(viewer(), {}, u"https://x"_s));
        told(pull);
        for (int i = 0; i < std::max(m_plan.edits, m_plan.pages); ++i) {
            if (i < m_plan.pages && pull)
                page(*pull, i);
            if (i < m_plan.edits)
                edit(i);
        }
        if (pull)
            told(awaited(m_store.finishPull(*pull, m_walks, false)));
        told(awaited(m_store.outbox()));
        told(awaited(m_store.journal()));
        told(awaited(m_store.workspace()));
        return m_record;
    }

private:
    template <typename T>
    bool told(const Result<T>& result)
    {
        if (!result)
            m_record.errors << debugText(result.error());
        return result.has_value();
    }

    void acknowledge(char what, const QString& which) const
    {
        if (m_acknowledge)
            m_acknowledge(what, which);
    }

    void page(qint64 pull, int number)
    {
        const Walk walk{Walk::Of::Automations, u"p%1"_s.arg(number)};
        m_walks << walk;
        if (!told(awaited(m_store.putPage(pull, walk, pageOf(number, m_generation)))))
            return;
        m_record.pages << number;
        acknowledge('P', QString::number(number));
    }

    void edit(int number)
    {
        const Result<OutboxEdit> queued = awaited(m_store.enqueue(kindOf(number, m_plan, m_generation)));
        if (!told(queued))
            return;
        Fate& fate = m_record.edits[queued->id];
        fate.waiting = {*queued};
        acknowledge('E', queued->id);
        if (number % 3 == 0)
            update(*queued, fate);
        if (number % 4 == 3)
            complete(queued->id, fate);
        if (number % 5 == 0)
            told(awaited(m_store.automations({{}, u"renamed"_s})));
    }

    void update(OutboxEdit sending, Fate& fate)
    {
        sending.state = EditState::Sending;
        ++sending.attempts;
        sending.sentAt = utc(1'700'000'100'000);
        if (told(awaited(m_store.updateEdit(sending)))) {
            fate.waiting = {settled(sending)};
            acknowledge('U', sending.id);
        } else {
            fate.waiting << settled(sending);
        }
    }

    void complete(const QString& id, Fate& fate)
    {
        fate.mayBeDone = true;
        if (told(awaited(m_store.completeEdit(id, u"made"_s)))) {
            fate.mayWait = false;
            acknowledge('C', id);
        }
    }

    Store& m_store;
    const SessionPlan m_plan;
    const int m_generation;
    const Acknowledge m_acknowledge;
    QList<Walk> m_walks;
    SessionRecord m_record;
};

void verifyEdits(Store& store, const SessionRecord& record, Measurement& measurement, const QString& where)
{
    const Result<QList<OutboxEdit>> outbox = awaited(store.outbox());
    const Result<QList<JournalEntry>> journal = awaited(store.journal(1'000'000));
    if (!outbox || !journal) {
        measurement.corrupt(where + u": the edits cannot be read"_s);
        return;
    }
    QHash<QString, OutboxEdit> waiting;
    for (const OutboxEdit& edit : *outbox)
        waiting.insert(edit.id, edit);
    QSet<QString> done;
    for (const JournalEntry& entry : *journal)
        done << entry.id;
    for (auto it = record.edits.begin(); it != record.edits.end(); ++it) {
        const Fate& fate = it.value();
        const bool waits = waiting.contains(it.key());
        const bool isDone = done.contains(it.key());
        if (waits == isDone)
            measurement.lost(where + (waits ? u": an edit waits and is done"_s : u": an edit is gone"_s));
        else if (waits ? !fate.mayWait : !fate.mayBeDone)
            measurement.lost(where + u": an edit is not where it was said to be"_s);
        else if (waits && !fate.waiting.contains(waiting.value(it.key())))
            measurement.lost(where + u": an edit is not what it was said to be"_s);
    }
}

} // namespace

OutboxEdit settled(OutboxEdit edit)
{
    if (edit.state == EditState::Sending)
        edit.state = EditState::Unknown;
    return edit;
}

SessionRecord runSession(Store& store, const SessionPlan& plan, int generation, const Acknowledge& acknowledge)
{
    return Session(store, plan, generation, acknowledge).run();
}

void verifyPages(const QList<AutomationRow>& rows, Measurement& measurement, const QString& where)
{
    QHash<QString, QSet<QString>> generations;
    QHash<QString, int> counts;
    for (const AutomationRow& row : rows) {
        const QString id = row.automation.id.value;
        if (!id.startsWith(u'p'))
            continue;
        const QString page = id.section(u'-', 0, 0);
        ++counts[page];
        generations[page] << row.automation.name.section(u' ', -1);
    }
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() != rowsOfPage || generations.value(it.key()).size() != 1)
            measurement.torn(where + u": page "_s + it.key() + u" is there in part"_s);
    }
}

void verifyIntegrity(const QString& directory, Measurement& measurement, const QString& where)
{
    for (const QString& name : {u"user.db"_s, u"cache.db"_s}) {
        const QString path = directory + u'/' + name;
        if (!QFileInfo::exists(path))
            continue; // the program ended before it made the file
        Result<Database> database = Database::open(path, Access::ReadWrite);
        const Result<QVariant> verdict = database ? database->value(u"PRAGMA integrity_check"_s)
                                                  : Result<QVariant>(tl::unexpected(database.error()));
        if (!verdict || verdict->toString() != "ok"_L1) {
            measurement.corrupt(
                where + u": "_s + name + u": "_s + (verdict ? verdict->toString() : debugText(verdict.error())));
        }
    }
}

void verifySession(const QString& directory, const SessionRecord& record, CacheLoss allowed, Measurement& measurement,
    const QString& where)
{
    {
        Store store(directory);
        const Result<OpenReport> report = awaited(store.open());
        if (!report)
            return measurement.corrupt(where + u": it does not open: "_s + debugText(report.error()));
        if (report->cacheRebuilt || report->userRebuilt || report->readOnly || report->damagedEdits > 0)
            measurement.corrupt(where + u": a file was taken for broken"_s);
        verifyEdits(store, record, measurement, where);
        const Result<QList<AutomationRow>> rows = awaited(store.automations({}));
        if (!rows)
            return measurement.corrupt(where + u": rows cannot be read: "_s + debugText(rows.error()));
        verifyPages(*rows, measurement, where);
        QSet<QString> ids;
        for (const AutomationRow& row : *rows)
            ids << row.automation.id.value;
        for (const int page : record.pages) {
            if (allowed == CacheLoss::Nothing && !ids.contains(u"p%1-0"_s.arg(page)))
                measurement.lost(where + u": a page of the server's is gone"_s);
        }
    }
    verifyIntegrity(directory, measurement, where);
}

} // namespace desk::reliability
