// SPDX-License-Identifier: Apache-2.0
#include "app/core/automation.h"
#include "app/core/jsonedit.h"
#include "tests/core/filteredits.h"
#include "tests/support/eventually.h"
#include "tests/support/fieldedits.h"
#include "tests/support/filtertable.h"

using namespace desk;
using namespace Qt::StringLiterals;
using desk::test::Edit;
using desk::test::EditCase;
using desk::test::FilterCase;
using desk::test::NewFilterCase;

class TestEventFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatFieldsCanSay_data() { table(); }
    void readsWhatFieldsCanSay()
    {
        QFETCH(Event, event);
        QFETCH(QString, says);
        QCOMPARE(desk::test::fieldsInWords(fieldsOf(event)), says);
    }

    void nothingEditedIsNothingChanged_data() { table(); }
    void nothingEditedIsNothingChanged()
    {
        QFETCH(Event, event);
        const EventFields shown = fieldsOf(event);
        QCOMPARE(filterOf(editedEvent(event, shown, shown)).text, filterOf(event).text);
        Automation automation;
        automation.event = event;
        AutomationDraft draft = draftOf(automation);
        draft.name = u"Another name"_s;
        QVERIFY(draft.event == event);
    }

    /// Every field the form asks for, changed and read again.
    void anEditedFieldIsReadAgain_data() { table(); }
    void anEditedFieldIsReadAgain()
    {
        QFETCH(Event, event);
        const EventFields shown = fieldsOf(event);
        for (const Edit& edit : desk::test::editsOf(shown)) {
            EventFields wanted = shown;
            edit(wanted);
            const Event edited = editedEvent(event, shown, wanted);
            QCOMPARE(fieldsOf(edited), wanted);
            // A key that was there twice, which made it foreign, is there once.
            if (wanted.foreignCondition == shown.foreignCondition)
                QCOMPARE(fieldsOf(editedEvent(edited, wanted, shown)), shown);
        }
    }

    void anEditChangesOnePlace_data()
    {
        QTest::addColumn<EditCase>("edit");
        for (const QList<EditCase>& group :
            {desk::test::patternEdits(), desk::test::metricEdits(), desk::test::runEdits()}) {
            for (const EditCase& one : group)
                QTest::newRow(one.name) << one;
        }
    }
    void anEditChangesOnePlace()
    {
        QFETCH(EditCase, edit);
        const Event base = eventOfType(QString::fromLatin1(edit.type), {QString::fromUtf8(edit.text)});
        const EventFields shown = fieldsOf(base);
        EventFields wanted = shown;
        edit.edit(wanted);
        QCOMPARE(writableFilterText(filterOf(editedEvent(base, shown, wanted))), QString::fromUtf8(edit.becomes));
    }

    void newFiltersAreInTheSdksStyle_data()
    {
        QTest::addColumn<EventFields>("fields");
        QTest::addColumn<QString>("text");
        for (const NewFilterCase& one : desk::test::newFilters())
            QTest::newRow(one.name) << one.fields << one.text;
    }
    void newFiltersAreInTheSdksStyle()
    {
        QFETCH(EventFields, fields);
        QFETCH(QString, text);
        QCOMPARE(filterOf(eventOf(fields)).text, text);
        QCOMPARE(fieldsOf(eventOf(fields)), fields);
    }

private:
    static void table()
    {
        QTest::addColumn<Event>("event");
        QTest::addColumn<QString>("says");
        const QList<FilterCase> cases = desk::test::filterTable();
        QVERIFY(cases.size() >= 60);
        for (const FilterCase& one : cases) {
            QTest::newRow(one.name) << eventOfType(QString::fromLatin1(one.type), {QString::fromUtf8(one.text)})
                                    << QString::fromUtf8(one.says);
        }
    }
};

QTEST_GUILESS_MAIN(TestEventFields)
#include "tst_eventfields.moc"
