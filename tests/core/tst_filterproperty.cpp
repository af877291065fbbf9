// SPDX-License-Identifier: Apache-2.0
// What holds for every filter, tried on many made up ones. A failure names the seed: DESK_SEED=<seed> tries that alone.
#include "app/core/event.h"
#include "app/core/jsonedit.h"
#include "tests/support/eventually.h"
#include "tests/support/fieldedits.h"
#include "tests/support/filtergenerator.h"
#include "tests/support/filtertable.h"

using namespace desk;
using namespace Qt::StringLiterals;
using desk::test::Edit;
using desk::test::FilterGenerator;

namespace {

constexpr quint32 cases = 3000;

struct Sample {
    quint32 seed;
    Event event;
    EventFields shown;
};

Sample sampleOf(quint32 seed)
{
    FilterGenerator generate(seed);
    const QString type = generate.type();
    const Event event = eventOfType(type, {generate.filter(type)});
    return {seed, event, fieldsOf(event)};
}

QByteArray told(const Sample& sample, const Event& edited, const EventFields& wanted)
{
    return "seed " + QByteArray::number(sample.seed) + ' ' + sample.shown.type.toUtf8() + "\n  text   "
        + filterOf(sample.event).text.toUtf8() + "\n  shown  " + desk::test::fieldsInWords(sample.shown).toUtf8()
        + "\n  wanted " + desk::test::fieldsInWords(wanted).toUtf8() + "\n  edited " + filterOf(edited).text.toUtf8()
        + "\n  found  " + desk::test::fieldsInWords(fieldsOf(edited)).toUtf8();
}

void expect(bool holds, const Sample& sample, const Event& edited, const EventFields& wanted)
{
    if (!holds)
        QTest::qFail(told(sample, edited, wanted).constData(), __FILE__, __LINE__);
}

/// What an edit may write: the member with the condition on runs, and those with a metric or states.
QStringList writtenKeys(const EventFields& shown, const EventFields& wanted)
{
    if (shown.run != wanted.run || shown.foreignCondition != wanted.foreignCondition)
        return {u"run_filter"_s};
    return {u"run_metric_filter"_s, u"metric_filter"_s, u"run_state_filter"_s};
}

/// The members an edit has nothing to do with, as they are spelled, in order.
QStringList othersIn(const QString& text, const QStringList& written)
{
    QStringList others;
    for (const JsonMember& member : jsonMembers(text).value_or(QList<JsonMember>())) {
        if (!written.contains(member.key))
            others.append(text.mid(member.keyStart, member.start + member.length - member.keyStart));
    }
    return others;
}

bool hasRunParts(const QString& text)
{
    for (const JsonMember& member : jsonMembers(text).value_or(QList<JsonMember>())) {
        if (member.key.startsWith("run_"_L1) || member.key == "metric_filter"_L1)
            return true;
    }
    return false;
}

} // namespace

class TestFilterProperty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingEditedIsNothingChanged()
    {
        forEverySample([](const Sample& s) {
            const Event same = editedEvent(s.event, s.shown, s.shown);
            expect(same == s.event, s, same, s.shown);
        });
    }

    void whatWasWantedIsFound()
    {
        forEveryEdit([](const Sample& s, const EventFields& wanted) {
            const Event edited = editedEvent(s.event, s.shown, wanted);
            expect(fieldsOf(edited) == wanted, s, edited, wanted);
        });
    }

    void theRestStaysToTheByte()
    {
        forEveryEdit([](const Sample& s, const EventFields& wanted) {
            const QString before = writableFilterText(filterOf(s.event));
            if (!hasRunParts(before) || !s.shown.type.startsWith("RUN_"_L1))
                return;
            const Event edited = editedEvent(s.event, s.shown, wanted);
            const QStringList written = writtenKeys(s.shown, wanted);
            expect(othersIn(before, written) == othersIn(filterOf(edited).text, written), s, edited, wanted);
        });
    }

    void thereAndBackSaysTheSame()
    {
        forEveryEdit([](const Sample& s, const EventFields& wanted) {
            const Event edited = editedEvent(s.event, s.shown, wanted);
            const Event back = editedEvent(edited, wanted, s.shown);
            // A key that was there twice is there once.
            if (s.shown.foreignCondition == wanted.foreignCondition && s.shown.foreignMetric == wanted.foreignMetric)
                expect(fieldsOf(back) == s.shown, s, back, s.shown);
        });
    }

    /// Where a value takes the place of another, all of the text says the same again.
    void aValueThereAndBackIsTheSameJson()
    {
        forEveryEdit([](const Sample& s, const EventFields& wanted) {
            const bool inPlace = s.shown.pattern.isEmpty() == wanted.pattern.isEmpty()
                && s.shown.run.user.isEmpty() == wanted.run.user.isEmpty()
                && s.shown.run.namePattern.isEmpty() == wanted.run.namePattern.isEmpty()
                && s.shown.states == wanted.states && s.shown.foreignCondition == wanted.foreignCondition;
            const QString before = writableFilterText(filterOf(s.event));
            const bool legacy = !jsonMember(before, u"metric_filter").isEmpty();
            if (!inPlace || legacy || (s.shown.type.startsWith("RUN_"_L1) && !hasRunParts(before)))
                return;
            if (s.shown.metric != wanted.metric && jsonMember(before, u"run_metric_filter").size() < 5)
                return;
            const Event edited = editedEvent(s.event, s.shown, wanted);
            const Event back = editedEvent(edited, wanted, s.shown);
            expect(sameJson(before, filterOf(back).text, Nested::Json) || !isJson(before), s, back, s.shown);
        });
    }

    void anotherRunEventTakesTheRunsAlong()
    {
        forEverySample([](const Sample& s) {
            if (!s.shown.type.startsWith("RUN_"_L1))
                return;
            EventFields wanted = startingFields(s.shown.type == "RUN_STATE"_L1 ? u"RUN_METRIC"_s : u"RUN_STATE"_s);
            wanted.run = s.shown.run;
            wanted.foreignCondition = s.shown.foreignCondition;
            const Event edited = editedEvent(s.event, s.shown, wanted);
            // What was foreign because it was there twice is there once, and then fields may say it.
            const bool twice = fieldsOf(edited).foreignCondition.isEmpty() && !wanted.foreignCondition.isEmpty();
            expect(twice || fieldsOf(edited) == wanted, s, edited, wanted);
        });
    }

    void damagedTextHarmsNothing()
    {
        forEverySample([](const Sample& s) {
            FilterGenerator generate(s.seed + 1'000'000);
            const Event damaged = eventOfType(s.shown.type, {generate.damaged(filterOf(s.event).text)});
            const EventFields shown = fieldsOf(damaged);
            const Sample sample{s.seed, damaged, shown};
            expect(editedEvent(damaged, shown, shown) == damaged, sample, damaged, shown);
            for (const Edit& edit : desk::test::editsOf(shown)) {
                EventFields wanted = shown;
                edit(wanted);
                const Event edited = editedEvent(damaged, shown, wanted);
                expect(fieldsOf(edited) == wanted, sample, edited, wanted);
            }
        });
    }

    /// The samples are worth something only when many of them are neither all foreign nor all plain.
    void theSamplesAreOfEveryKind()
    {
        int foreign = 0;
        int said = 0;
        for (quint32 seed = 0; seed < cases; ++seed) {
            const EventFields shown = sampleOf(seed).shown;
            const bool isForeign = !shown.foreignCondition.isEmpty() || !shown.foreignMetric.isEmpty();
            foreign += isForeign ? 1 : 0;
            said += !isForeign && !desk::test::fieldsInWords(shown).isEmpty() ? 1 : 0;
        }
        QVERIFY2(foreign > 800 && said > 800, qPrintable(u"%1 foreign, %2 said"_s.arg(foreign).arg(said)));
    }

private:
    template <typename Check>
    static void forEverySample(Check check)
    {
        bool one = false;
        const quint32 seed = qEnvironmentVariable("DESK_SEED").toUInt(&one);
        for (quint32 i = one ? seed : 0; i < (one ? seed + 1 : cases) && !QTest::currentTestFailed(); ++i)
            check(sampleOf(i));
    }

    template <typename Check>
    static void forEveryEdit(Check check)
    {
        forEverySample([&](const Sample& sample) {
            for (const Edit& edit : desk::test::editsOf(sample.shown)) {
                EventFields wanted = sample.shown;
                edit(wanted);
                if (!QTest::currentTestFailed())
                    check(sample, wanted);
            }
        });
    }
};

QTEST_GUILESS_MAIN(TestFilterProperty)
#include "tst_filterproperty.moc"
