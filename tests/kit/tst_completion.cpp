// SPDX-License-Identifier: Apache-2.0
// Variables offered in an editor, by keyboard alone.
#include "tests/support/eventually.h"
#include "ui/kit/codecompleter.h"
#include "ui/kit/codeeditor.h"
#include "ui/kit/deskstyle.h"

#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

const QList<Completion> offered{{u"alias"_s, u"production"_s}, {u"artifact_version"_s}, {u"artifact_version_string"_s},
    {u"artifact_metadata.accuracy"_s}, {u"artifact_metadata."_s, {}, true}, {u"event_type"_s}};

struct Bench {
    Bench()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(editor = new CodeEditor(u"code"_s, u"Code"_s));
        column->addWidget(after = new QLineEdit);
        editor->setCompletions(offered);
        window.resize(600, 400);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        editor->setFocus();
    }
    [[nodiscard]] CompletionList* list() const { return window.findChild<CompletionList*>(u"codeSuggestions"_s); }
    [[nodiscard]] QString current() const { return list()->isOpen() ? list()->current().name : u"closed"_s; }
    void type(const QString& text) const { QTest::keyClicks(editor, text); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(editor, Qt::Key(key), modifiers);
    }
    void setCursor(int position) const
    {
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(position);
        editor->setTextCursor(cursor);
    }

    QWidget window;
    CodeEditor* editor = nullptr;
    QLineEdit* after = nullptr;
};

} // namespace

class TestCompletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void whatBeginsGoesFirst()
    {
        QStringList names;
        for (const Completion& completion : matching(offered, u"VERSION"_s) + matching(offered, u"e"_s))
            names.append(completion.name);
        QCOMPARE(names.mid(0, 3), (QStringList{u"artifact_version"_s, u"artifact_version_string"_s, u"event_type"_s}));
        QCOMPARE(matching(offered, {}).size(), offered.size());
        QVERIFY(matching(offered, u"nothing"_s).isEmpty());
    }

    void openVariables_data()
    {
        QTest::addColumn<QString>("line"); // | is the cursor
        QTest::addColumn<QString>("replaced");
        QTest::newRow("none") << u"ab|"_s << u"none"_s;
        QTest::newRow("just opened") << u"\"${|"_s << u""_s;
        QTest::newRow("half") << u"\"${al|\""_s << u"al"_s;
        QTest::newRow("whole") << u"\"${al|ias}\""_s << u"alias}"_s;
        QTest::newRow("closed") << u"\"${alias}|\""_s << u"none"_s;
        QTest::newRow("other string") << u"\"${\" \"a|"_s << u"none"_s;
        QTest::newRow("second") << u"${a}${b|"_s << u"b"_s;
        QTest::newRow("followed") << u"${al|ias more"_s << u"al"_s;
        QTest::newRow("dollar") << u"$|{"_s << u"none"_s;
    }

    void openVariables()
    {
        QFETCH(QString, line);
        QFETCH(QString, replaced);
        const int cursor = int(line.indexOf(u'|'));
        line.remove(cursor, 1);
        const auto open = openVariableAt(line, cursor);
        QCOMPARE(open ? line.mid(open->start, open->end - open->start) : u"none"_s, replaced);
    }

    void opensFiltersAndPutsIn()
    {
        Bench bench;
        bench.type(u"\"$"_s);
        QCOMPARE(bench.current(), u"closed"_s);
        bench.type(u"{"_s);
        QCOMPARE(bench.list()->count(), int(offered.size()));
        QVERIFY(bench.editor->hasFocus());
        bench.type(u"vers"_s);
        QCOMPARE(bench.list()->count(), 2);
        QCOMPARE(bench.current(), u"artifact_version"_s);
        bench.press(Qt::Key_Down);
        QCOMPARE(bench.current(), u"artifact_version_string"_s);
        bench.press(Qt::Key_Down);
        QCOMPARE(bench.current(), u"artifact_version"_s);
        bench.press(Qt::Key_Up);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.editor->code(), u"\"${artifact_version_string}"_s);
        QCOMPARE(bench.current(), u"closed"_s);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.editor->code(), u"\"${vers"_s);
    }

    void tabPutsInAndLeavesWhenClosed()
    {
        Bench bench;
        bench.type(u"${al"_s);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.editor->code(), u"${alias}"_s);
        QVERIFY(bench.editor->hasFocus());
        bench.press(Qt::Key_Tab);
        QVERIFY(bench.after->hasFocus());
    }

    void escapeClosesAndIsTakenOnce()
    {
        Bench bench;
        bench.type(u"${"_s);
        bench.press(Qt::Key_Escape);
        QCOMPARE(bench.current(), u"closed"_s);
        QVERIFY(bench.window.isVisible());
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.editor->code(), u"${\n  "_s);
    }

    void isAskedFor()
    {
        Bench bench;
        bench.editor->setCode(u"{\"a\": \"\"}"_s);
        bench.setCursor(7);
        bench.press(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(bench.current(), u"alias"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.editor->code(), u"{\"a\": \"${alias}\"}"_s);
    }

    void aWholeNameIsReplaced()
    {
        Bench bench;
        bench.editor->setCode(u"${alias} x"_s);
        bench.setCursor(2);
        bench.press(Qt::Key_Space, Qt::ControlModifier);
        bench.press(Qt::Key_PageDown);
        QCOMPARE(bench.current(), u"event_type"_s);
        bench.press(Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(bench.editor->code(), u"${event_type} x"_s);
    }

    void aKeyIsTypedBehindThePoint()
    {
        Bench bench;
        bench.type(u"${metadata."_s);
        QCOMPARE(bench.list()->count(), 2);
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.editor->code(), u"${artifact_metadata."_s);
        QVERIFY(bench.list()->isOpen()); // the keys that are known
    }

    void closesWhereNothingFitsAndComesBack()
    {
        Bench bench;
        bench.type(u"${alx"_s);
        QCOMPARE(bench.current(), u"closed"_s);
        bench.press(Qt::Key_Backspace);
        bench.type(u"i"_s);
        QCOMPARE(bench.current(), u"alias"_s);
        bench.type(u"as}"_s);
        QCOMPARE(bench.current(), u"closed"_s);
    }

    void closesWithTheCursorAndTheFocus()
    {
        Bench bench;
        bench.editor->setCode(u"abc"_s);
        bench.setCursor(3);
        bench.type(u"${"_s);
        bench.press(Qt::Key_Home);
        QCOMPARE(bench.current(), u"closed"_s);
        bench.press(Qt::Key_End);
        bench.type(u"a"_s);
        QCOMPARE(bench.current(), u"alias"_s);
        bench.after->setFocus();
        QCOMPARE(bench.current(), u"closed"_s);
    }

    void staysInsideOfTheWindow()
    {
        Bench bench;
        bench.editor->setCode(QString(30, u'\n'));
        bench.setCursor(30);
        bench.type(u"${"_s);
        QVERIFY(bench.window.rect().contains(bench.list()->geometry()));
        QVERIFY(!bench.list()->findChild<QListView*>()->accessibleName().isEmpty());
    }

    void allIsReplacedInOneStep()
    {
        Bench bench;
        bench.editor->setCode(u"old\r\ntext"_s);
        bench.editor->replaceAll(u"new"_s);
        QCOMPARE(bench.editor->code(), u"new"_s);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.editor->code(), u"old\r\ntext"_s);
        bench.press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(bench.editor->code(), u"new"_s);
    }

    void replaceAllIsExact()
    {
        Bench bench;
        const QString text = u"{\r\n \"old\"\u00a0\r\n}"_s;
        bench.editor->setCode(text);
        bench.editor->moveCursor(QTextCursor::End);
        bench.editor->insertPlainText(u"x"_s);
        const QString example = u"{\n \"a\u2028\u00a0\"\n}"_s;
        QString heard;
        connect(bench.editor, &CodeEditor::textChanged, this, [&] { heard = bench.editor->code(); });
        bench.editor->replaceAll(example);
        QCOMPARE(bench.editor->code(), example);
        QCOMPARE(heard, example);
        bench.editor->moveCursor(QTextCursor::End);
        bench.editor->insertPlainText(u"y"_s);
        QCOMPARE(bench.editor->code(), QString(example + u'y'));
        bench.editor->undo();
        QCOMPARE(bench.editor->code(), example);
        bench.editor->undo();
        QCOMPARE(bench.editor->code(), QString(text + u'x'));
        bench.editor->undo();
        QCOMPARE(bench.editor->code(), text);
        bench.editor->redo();
        bench.editor->redo();
        QCOMPARE(bench.editor->code(), example);
    }
};

QTEST_MAIN(TestCompletion)
#include "tst_completion.moc"
