// SPDX-License-Identifier: Apache-2.0
// R28: three users of one server do things at random while answers are lost, spoilt and late, and while they are killed
// and start again. Whatever was acknowledged is done, waits, or was given up by its user; in the end all of them, the
// server and a model of it agree.
#include "tests/reliability/clientrig.h"
#include "tests/reliability/faultserver.h"
#include "tests/reliability/measurement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <array>

using namespace desk;
using namespace desk::reliability;
using namespace desk::store;
using namespace Qt::StringLiterals;

namespace {

constexpr int userCount = 3;

/// What the server may hold of one automation. Where an answer was lost and nobody could tell, more than one thing.
struct Expected {
    QSet<QString> descriptions;
    QSet<bool> enabled;
    bool mayBeGone = false;
    bool mustBeGone = false;
};

/// One user with a network of their own.
struct Seat {
    Seat(quint16 port, QString folder) : proxy(port), directory(std::move(folder)) { }

    FaultServer proxy;
    QString directory;
    std::unique_ptr<User> user;
    QSet<QString> acknowledged; ///< ids of edits that are neither done nor given up, as far as the user was told
    QSet<QString> journaled;
    QSet<QString> givenUp;
    bool away = false;
};

class Fuzz {
public:
    Fuzz(const Arguments& arguments, int steps, Measurement& measurement)
        : m_random(arguments.seed), m_steps(steps), m_measurement(measurement),
          m_sandbox(m_folder.filePath(u"server"_s))
    {
        for (int i = 0; i < userCount; ++i) {
            m_seats[i] = std::make_unique<Seat>(m_sandbox.port(), m_folder.filePath(u"user%1"_s.arg(i)));
            start(*m_seats[i]);
            std::ignore = m_seats[i]->user->pull();
        }
    }

    void run(std::chrono::milliseconds budget)
    {
        QElapsedTimer timer;
        timer.start();
        while (m_done < m_steps && timer.elapsed() < budget.count()) {
            step(*m_seats[m_random.bounded(userCount)]);
            ++m_done;
            m_measurement.trial();
        }
        converge();
    }

    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] QString summary() const
    {
        return u"%1 edits acknowledged, %2 faults, %3 restarts, %4 given up as conflicts"_s.arg(m_acknowledged)
            .arg(m_faults)
            .arg(m_restarts)
            .arg(m_givenUp);
    }

private:
    void start(Seat& seat)
    {
        seat.user = std::make_unique<User>(
            seat.proxy.url(), m_sandbox.key(), seat.directory, quickTransport(std::chrono::milliseconds(3'000)));
    }

    void step(Seat& seat)
    {
        const int what = m_random.bounded(100);
        if (what < 20)
            std::ignore = seat.user->pull();
        else if (what < 40)
            create(seat);
        else if (what < 65)
            change(seat);
        else if (what < 75)
            remove(seat);
        else if (what < 83)
            goAway(seat);
        else if (what < 93)
            spoil(seat);
        else if (what < 97)
            restart(seat);
        else
            giveUpConflicts(seat);
        account(seat);
    }

    void took(Seat& seat, const Result<sync::EditOutcome>& outcome)
    {
        if (!outcome)
            return;
        ++m_acknowledged;
        if (!outcome->edit.isEmpty())
            seat.acknowledged << outcome->edit;
    }

    void create(Seat& seat)
    {
        // Few names, so that users meet.
        took(seat,
            ended(seat.user->engine().createAutomation(seat.user->draft(u"Fuzz %1"_s.arg(m_random.bounded(12))))));
    }

    std::optional<Automation> some(Seat& seat)
    {
        QList<Automation> own;
        const QList<AutomationRow> rows = seat.user->rows();
        for (const AutomationRow& row : rows) {
            const bool pendingCreate = row.automation.id.value.startsWith("edit:"_L1);
            if (row.automation.name.startsWith("Fuzz "_L1) && !pendingCreate)
                own << row.automation;
        }
        if (own.isEmpty())
            return std::nullopt;
        return own.at(m_random.bounded(static_cast<int>(own.size())));
    }

    void change(Seat& seat)
    {
        const std::optional<Automation> base = some(seat);
        if (!base)
            return create(seat);
        AutomationDraft wanted = draftOf(*base);
        if (m_random.bounded(2) == 0)
            wanted.description = u"step %1"_s.arg(m_done);
        else
            wanted.enabled = !base->enabled;
        took(seat, ended(seat.user->engine().updateAutomation(*base, wanted)));
    }

    void remove(Seat& seat)
    {
        const std::optional<Automation> base = some(seat);
        if (base)
            took(seat, ended(seat.user->engine().deleteAutomation(*base)));
    }

    void goAway(Seat& seat)
    {
        seat.away = !seat.away;
        seat.proxy.setAway(seat.away);
    }

    /// Until the next time it comes to this: one request in four or so is spoilt.
    void spoil(Seat& seat)
    {
        if (m_random.bounded(2) == 0)
            return seat.proxy.setScript();
        const quint32 seed = m_random.generate();
        ++m_faults;
        seat.proxy.setScript([seed](int index, const QByteArray& request) {
            QRandomGenerator random(seed + static_cast<quint32>(index));
            Fault fault;
            if (random.bounded(4) != 0)
                return fault;
            using Kind = Fault::Kind;
            constexpr std::array kinds{Kind::Status, Kind::Reset, Kind::CloseUnheard, Kind::CloseAnswered,
                Kind::Truncated, Kind::CutJson, Kind::Delay, Kind::Twice};
            fault.kind = kinds.at(static_cast<size_t>(random.bounded(static_cast<int>(kinds.size()))));
            fault.status = 503;
            fault.milliseconds = 20;
            // A mutation that the network doubles is another server's fault than ours.
            if (fault.kind == Kind::Twice && isMutation(request))
                fault.kind = Kind::CloseAnswered;
            return fault;
        });
    }

    /// Killed in the middle of a pull or an edit: what runs gets no end.
    void restart(Seat& seat)
    {
        const Async<void> pull = seat.user->engine().pull();
        const std::optional<Automation> base = some(seat);
        if (base && m_random.bounded(2) == 0) {
            AutomationDraft wanted = draftOf(*base);
            wanted.description = u"cut off at step %1"_s.arg(m_done);
            const Async<sync::EditOutcome> edit = seat.user->engine().updateAutomation(*base, wanted);
            seat.user.reset();
        }
        seat.user.reset();
        ++m_restarts;
        start(seat);
        // Whatever was still on its way to the server has arrived when this has ended.
        std::ignore = seat.user->pull();
    }

    void giveUpConflicts(Seat& seat)
    {
        const QList<OutboxEdit> edits = seat.user->outbox();
        for (const OutboxEdit& edit : edits) {
            if (edit.state != EditState::Conflict && edit.state != EditState::Rejected)
                continue;
            maybe(edit); // it may have come through all the same, as far as anybody can tell
            std::ignore = ended(seat.user->engine().discardEdit(edit.id));
            seat.givenUp << edit.id;
            ++m_givenUp;
        }
    }

    /// After each step: nothing that was acknowledged is nowhere. What is newly done goes into the model, in its order.
    void account(Seat& seat)
    {
        QSet<QString> waiting;
        const QList<OutboxEdit> edits = seat.user->outbox();
        for (const OutboxEdit& edit : edits) {
            waiting << edit.id;
            if (edit.state == EditState::Unknown || edit.attempts > 0)
                maybe(edit);
        }
        QList<JournalEntry> fresh;
        const QList<JournalEntry> journal = seat.user->journal();
        for (const JournalEntry& entry : journal) {
            if (!seat.journaled.contains(entry.id))
                fresh.prepend(entry); // the newest come first
        }
        for (const JournalEntry& entry : std::as_const(fresh)) {
            seat.journaled << entry.id;
            if (!entry.byOthers)
                apply(entry);
        }
        for (const QString& id : std::as_const(seat.acknowledged)) {
            if (!waiting.contains(id) && !seat.journaled.contains(id) && !seat.givenUp.contains(id))
                m_measurement.lost(u"step %1: an acknowledged edit is nowhere"_s.arg(m_done));
        }
        seat.acknowledged &= waiting;
    }

    void apply(const JournalEntry& entry)
    {
        if (const auto* create = std::get_if<CreateEdit>(&entry.kind))
            m_model[entry.made] = {{create->draft.description}, {create->draft.enabled}, false, false};
        if (const auto* update = std::get_if<UpdateEdit>(&entry.kind)) {
            if (!m_model.contains(update->base.id.value))
                return;
            Expected& expected = m_model[update->base.id.value];
            if (update->wanted.description != draftOf(update->base).description)
                expected.descriptions = {update->wanted.description};
            if (update->wanted.enabled != update->base.enabled)
                expected.enabled = {update->wanted.enabled};
        }
        if (const auto* removed = std::get_if<DeleteEdit>(&entry.kind)) {
            if (m_model.contains(removed->base.id.value))
                m_model[removed->base.id.value].mustBeGone = true;
        }
    }

    /// An edit that may or may not be on the server.
    void maybe(const OutboxEdit& edit)
    {
        if (const auto* update = std::get_if<UpdateEdit>(&edit.kind)) {
            if (!m_model.contains(update->base.id.value))
                return;
            Expected& expected = m_model[update->base.id.value];
            expected.descriptions << update->wanted.description;
            expected.enabled << update->wanted.enabled;
        }
        if (const auto* removed = std::get_if<DeleteEdit>(&edit.kind)) {
            if (m_model.contains(removed->base.id.value))
                m_model[removed->base.id.value].mayBeGone = true;
        }
    }

    /// The network is well; everybody reads until nothing waits but what a person has to decide, which is given up.
    void converge()
    {
        for (const std::unique_ptr<Seat>& seat : m_seats) {
            seat->proxy.setScript();
            seat->proxy.setAway(false);
        }
        // Edits of one thing come to their end one after the other.
        constexpr int mostRounds = 60;
        const auto waits = [](const std::unique_ptr<Seat>& seat) { return !seat->user->outbox().isEmpty(); };
        for (int round = 0; round < 3 || (round < mostRounds && std::any_of(m_seats.begin(), m_seats.end(), waits));
             ++round) {
            for (const std::unique_ptr<Seat>& seat : m_seats) {
                seat->user->settle();
                giveUpConflicts(*seat);
                account(*seat);
            }
        }
        const QTemporaryDir folder;
        User witness(m_sandbox.url(), m_sandbox.key(), folder.path());
        if (!witness.pull())
            m_measurement.wrong(u"the server cannot be read at the end"_s);
        const QMap<QString, Automation> onServer = fuzzed(witness);
        for (int i = 0; i < userCount; ++i) {
            std::ignore = m_seats[i]->user->pull();
            if (!m_seats[i]->user->outbox().isEmpty())
                m_measurement.wrong(u"user %1 has edits that never end"_s.arg(i));
            if (fuzzed(*m_seats[i]->user) != onServer)
                m_measurement.wrong(u"user %1 does not see what the server has"_s.arg(i));
        }
        compare(onServer);
    }

    static QMap<QString, Automation> fuzzed(User& user)
    {
        QMap<QString, Automation> found;
        const QList<AutomationRow> rows = user.rows();
        for (const AutomationRow& row : rows) {
            if (row.automation.name.startsWith("Fuzz "_L1))
                found.insert(row.automation.id.value, row.automation);
        }
        return found;
    }

    void compare(const QMap<QString, Automation>& onServer)
    {
        for (auto it = m_model.cbegin(); it != m_model.cend(); ++it) {
            const bool there = onServer.contains(it.key());
            if (it->mustBeGone && there)
                m_measurement.wrong(u"what was deleted is there"_s);
            if (it->mustBeGone || (it->mayBeGone && !there))
                continue;
            if (!there) {
                m_measurement.lost(u"what was created is not on the server"_s);
                continue;
            }
            const Automation& found = onServer[it.key()];
            if (!it->descriptions.contains(found.description.value_or(QString())))
                m_measurement.lost(u"a description is %1"_s.arg(found.description.value_or(QString())));
            if (!it->enabled.contains(found.enabled))
                m_measurement.lost(u"a switch is the wrong way"_s);
        }
        QSet<QString> names;
        for (const Automation& automation : onServer) {
            if (names.contains(automation.name))
                m_measurement.wrong(u"the server has %1 twice"_s.arg(automation.name));
            names << automation.name;
        }
    }

    QRandomGenerator m_random;
    const int m_steps;
    Measurement& m_measurement;
    QTemporaryDir m_folder;
    Sandbox m_sandbox;
    std::array<std::unique_ptr<Seat>, userCount> m_seats;
    QHash<QString, Expected> m_model; ///< by the server's id
    int m_done = 0;
    int m_acknowledged = 0;
    int m_faults = 0;
    int m_restarts = 0;
    int m_givenUp = 0;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Arguments arguments = readArguments(QCoreApplication::arguments());
    using namespace std::chrono_literals;
    const int steps = arguments.pick(60, 2'000, 200'000);
    const std::chrono::milliseconds budget = arguments.size == Size::Night ? 10h
        : arguments.size == Size::Gate                                     ? 150s
                                                                           : 20s;
    Measurement measurement(
        u"R28"_s, u"3 users and a server at random, with faults and restarts: all agree with the model"_s);
    Fuzz fuzz(arguments, steps, measurement);
    fuzz.run(budget);
    measurement.note(u"seed %1; %2"_s.arg(arguments.seed).arg(fuzz.summary()));
    if (fuzz.done() < steps)
        measurement.note(u"%1 of %2 steps in the time there is"_s.arg(fuzz.done()).arg(steps));
    return measurement.print() ? 0 : 1;
}
