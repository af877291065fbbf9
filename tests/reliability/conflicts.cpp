// SPDX-License-Identifier: Apache-2.0
// R25: somebody else changes the same automation meanwhile, 4 kinds of edit by 6 kinds of change. R22: it is removed.
#include "tests/reliability/clientrig.h"
#include "tests/reliability/measurement.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::reliability;
using namespace Qt::StringLiterals;

namespace {

enum class Mine { Describe, Rename, Flip, Delete };
enum class Theirs { SameField, OtherField, SameValue, Delete, Rename, Flip };

constexpr const char* mineNames[] = {"description", "name", "enabled", "delete"};
constexpr const char* theirNames[] = {"same field", "other field", "same value", "delete", "rename", "enable flip"};

AutomationDraft mineOf(Mine mine, const Automation& base)
{
    AutomationDraft wanted = draftOf(base);
    if (mine == Mine::Describe)
        wanted.description = u"mine"_s;
    else if (mine == Mine::Rename)
        wanted.name = base.name + u" mine"_s;
    else if (mine == Mine::Flip)
        wanted.enabled = !base.enabled;
    return wanted;
}

/// What the other makes of it; nothing when they delete it.
std::optional<AutomationDraft> theirsOf(Theirs theirs, Mine mine, const Automation& base)
{
    AutomationDraft wanted = draftOf(base);
    switch (theirs) {
    case Theirs::SameField:
        if (mine == Mine::Rename)
            wanted.name = base.name + u" theirs"_s;
        else if (mine == Mine::Flip)
            wanted.enabled = !base.enabled; // there is no third value
        else
            wanted.description = u"theirs"_s;
        return wanted;
    case Theirs::OtherField:
        std::get<WebhookAction>(wanted.action).payload = u"{\"theirs\":1}"_s;
        return wanted;
    case Theirs::SameValue:
        if (mine == Mine::Delete)
            return std::nullopt;
        return mineOf(mine, base);
    case Theirs::Delete:
        return std::nullopt;
    case Theirs::Rename:
        wanted.name = base.name + u" renamed"_s;
        return wanted;
    case Theirs::Flip:
        wanted.enabled = !base.enabled;
        return wanted;
    }
    Q_UNREACHABLE();
}

/// Whether both changed one thing, each in another way.
bool collide(const AutomationDraft& base, const AutomationDraft& mine, const AutomationDraft& theirs)
{
    return (mine.description != base.description && theirs.description != base.description
               && mine.description != theirs.description)
        || (mine.name != base.name && theirs.name != base.name && mine.name != theirs.name);
}

class Cell {
public:
    Cell(const Sandbox& sandbox, Mine mine, Theirs theirs, bool online, Measurement& measurement)
        : m_sandbox(sandbox), m_mine(mine), m_theirs(theirs), m_online(online), m_measurement(measurement),
          m_where(u"%1 against %2%3"_s.arg(QLatin1StringView(mineNames[int(mine)]),
              QLatin1StringView(theirNames[int(theirs)]), online ? u""_s : u", made offline"_s))
    {
    }

    void run()
    {
        User me(m_sandbox.url(), m_sandbox.key(), m_folder.filePath(u"me"_s));
        User other(m_sandbox.url(), m_sandbox.key(), m_folder.filePath(u"other"_s));
        std::ignore = me.pull();
        const auto made = ended(me.engine().createAutomation(me.draft(m_where)));
        std::ignore = other.pull();
        const std::optional<Automation> base = me.named(m_where);
        if (!made || !base)
            return m_measurement.wrong(m_where + u": nothing to work with"_s);
        const std::optional<AutomationDraft> theirs = theirsOf(m_theirs, m_mine, *base);
        const auto changed = theirs ? ended(other.engine().updateAutomation(*base, *theirs))
                                    : ended(other.engine().deleteAutomation(*base));
        if (!changed || changed->kind != sync::EditOutcome::Kind::Applied)
            return m_measurement.wrong(m_where + u": the other's change was not taken"_s);
        m_measurement.trial();
        const bool applied = click(me, *base);
        std::ignore = other.pull();
        judge(*base, theirs, applied, me, other);
    }

private:
    /// Whether the edit is said to be applied at the end.
    bool click(User& me, const Automation& base)
    {
        if (m_online) {
            const auto outcome = m_mine == Mine::Delete
                ? ended(me.engine().deleteAutomation(base))
                : ended(me.engine().updateAutomation(base, mineOf(m_mine, base)));
            return outcome && outcome->kind == sync::EditOutcome::Kind::Applied;
        }
        // As an edit that was kept while there was no server.
        const store::EditKind edit = m_mine == Mine::Delete
            ? store::EditKind(store::DeleteEdit{base})
            : store::EditKind(store::UpdateEdit{base, mineOf(m_mine, base)});
        std::ignore = ended(me.store().enqueue(edit));
        me.settle();
        return me.outbox().isEmpty();
    }

    void judge(
        const Automation& base, const std::optional<AutomationDraft>& theirs, bool applied, User& me, User& other)
    {
        std::optional<Automation> found;
        const QList<store::AutomationRow> rows = other.rows();
        for (const store::AutomationRow& row : rows) {
            if (row.automation.id == base.id)
                found = row.automation;
        }
        const QList<store::OutboxEdit> waiting = me.outbox();
        const bool conflict = waiting.size() == 1 && waiting.first().state == store::EditState::Conflict;
        if (!applied && !conflict)
            m_measurement.lost(m_where + u": it is neither applied nor a conflict"_s);
        if (!theirs)
            return judgeRemoved(found, applied);
        if (m_mine == Mine::Delete)
            return judgeDelete(found, applied);
        if (!found)
            return m_measurement.lost(m_where + u": it is gone from the server"_s);
        const AutomationDraft mine = mineOf(m_mine, base);
        const AutomationDraft before = draftOf(base);
        const AutomationDraft now = draftOf(*found);
        // What only they changed is as they left it, and so is what both changed.
        if (now.name != theirs->name && theirs->name != before.name)
            m_measurement.lost(m_where + u": their name is gone"_s);
        if (now.description != theirs->description && theirs->description != before.description)
            m_measurement.lost(m_where + u": their description is gone"_s);
        if (now.enabled != theirs->enabled && theirs->enabled != before.enabled)
            m_measurement.lost(m_where + u": their switch is gone"_s);
        if (now.action != theirs->action && theirs->action != before.action)
            m_measurement.lost(m_where + u": their payload is gone"_s);
        if (applied && collide(before, mine, *theirs))
            m_measurement.wrong(m_where + u": a conflict was not seen"_s);
        if (!applied && !collide(before, mine, *theirs) && m_theirs == Theirs::SameValue)
            m_measurement.wrong(m_where + u": equal edits are called a conflict"_s);
        const bool mineThere = (mine.name == before.name || now.name == mine.name)
            && (mine.description == before.description || now.description == mine.description)
            && (mine.enabled == before.enabled || now.enabled == mine.enabled);
        if (applied && !mineThere)
            m_measurement.lost(m_where + u": called applied, and the server does not have it"_s);
    }

    void judgeRemoved(const std::optional<Automation>& found, bool applied)
    {
        if (found)
            m_measurement.wrong(m_where + u": what was removed was made again"_s);
        if (m_mine == Mine::Delete ? !applied : applied)
            m_measurement.wrong(m_where
                + (applied ? u": an edit of what is gone is called applied"_s
                           : u": a delete of what is gone is called a conflict"_s));
    }

    void judgeDelete(const std::optional<Automation>& found, bool applied)
    {
        if (applied || !found)
            m_measurement.lost(m_where + u": their change was deleted unseen"_s);
    }

    const Sandbox& m_sandbox;
    const Mine m_mine;
    const Theirs m_theirs;
    const bool m_online;
    Measurement& m_measurement;
    const QString m_where;
    QTemporaryDir m_folder;
};

bool matrix(bool online, int rounds)
{
    Measurement conflicts(u"R25"_s,
        u"4 kinds of edit by 6 changes of somebody else, %1"_s.arg(online ? u"as they are made"_s : u"made offline"_s));
    Measurement removed(
        u"R22"_s, u"edits of what somebody else removed, %1"_s.arg(online ? u"as they are made"_s : u"made offline"_s));
    for (int round = 0; round < rounds; ++round) {
        const Sandbox sandbox;
        for (const Mine mine : {Mine::Describe, Mine::Rename, Mine::Flip, Mine::Delete}) {
            for (const Theirs theirs : {Theirs::SameField, Theirs::OtherField, Theirs::SameValue, Theirs::Delete,
                     Theirs::Rename, Theirs::Flip})
                Cell(sandbox, mine, theirs, online, theirs == Theirs::Delete ? removed : conflicts).run();
        }
    }
    conflicts.note(u"the 4 cells of removal are R22's"_s);
    const bool good = conflicts.print();
    return removed.print() && good;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Arguments arguments = readArguments(QCoreApplication::arguments());
    const int rounds = arguments.pick(1, 1, 20);
    const bool online = matrix(true, rounds);
    const bool offline = matrix(false, rounds);
    return online && offline ? 0 : 1;
}
