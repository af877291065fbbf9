// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/codeeditor.h"
#include "ui/kit/codeview.h"
#include "ui/kit/completionlist.h"
#include "ui/kit/deskstyle.h"
#include "ui/kit/findbar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

/// The code between two other fields, so that the focus has somewhere to go.
struct Bench {
    explicit Bench(CodeArea* area) : code(area)
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(before = new QLineEdit);
        column->addWidget(area);
        column->addWidget(after = new QLineEdit);
        window.resize(500, 400);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        area->setFocus();
    }
    [[nodiscard]] QLineEdit* needle() const { return window.findChild<QLineEdit*>(u"codeFindText"_s); }
    [[nodiscard]] QString count() const { return window.findChild<QLabel*>(u"codeFindCount"_s)->text(); }
    [[nodiscard]] int tinted(const QColor& ground) const
    {
        int n = 0;
        for (const auto& mark : code->extraSelections())
            n += mark.format.background().color() == ground;
        return n;
    }

    QWidget window;
    CodeArea* code;
    QLineEdit* before;
    QLineEdit* after;
};

Problem warning(qsizetype position, qsizetype length)
{
    return {Field::Payload, Rule::AlwaysEmpty, Problem::Severity::Warning, u"metric_name"_s, position, length};
}

void replace(CodeArea& area, int at, int length, const QString& text)
{
    QTextCursor cursor(area.document());
    cursor.setPosition(at);
    cursor.setPosition(at + length, QTextCursor::KeepAnchor);
    cursor.insertText(text);
}

QString randomText(QRandomGenerator& random, int most)
{
    static const QStringList pieces{u"\r\n"_s, u"\r"_s, u"\n"_s, u"\u2028"_s, u"\u2029"_s, u"\u00a0"_s, u" "_s, u"a"_s,
        u"b"_s, u"\U0001f600"_s, u"\U0001f601"_s};
    QString text;
    for (int i = random.bounded(most + 1); i > 0; --i)
        text += pieces[random.bounded(int(pieces.size()))];
    return text;
}

/// What a document has one character for.
QStringList units(const QString& text)
{
    QStringList units;
    for (qsizetype at = 0; at < text.size(); at += units.last().size())
        units.append(text.mid(at, text.mid(at, 2) == "\r\n"_L1 ? 2 : 1));
    return units;
}

/// How many stand as they did at both ends. An old line end that meets another is none to count on.
qsizetype kept(const QStringList& before, const QStringList& after)
{
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype head = 0;
    const auto meets = [&](qsizetype at) {
        return before[at] == "\r"_L1 && after.mid(at, 2) == QStringList{u"\n"_s, u"\n"_s};
    };
    while (head < most && (before[head] == after[head] || meets(head)))
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return head + tail;
}

} // namespace

class TestCodeArea : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void findAllIsBlindForCase()
    {
        QCOMPARE(findAll(u"Alias alias ALIAS"_s, u"alias"_s), (QList<qsizetype>{0, 6, 12}));
        QCOMPARE(findAll(u"aaaa"_s, u"aa"_s), (QList<qsizetype>{0, 2}));
        QVERIFY(findAll(u"a"_s, {}).isEmpty());
    }

    void findCountsTintsAndGivesTheFocusBack()
    {
        Bench bench(new CodeView(u"code"_s, u"Code"_s));
        bench.code->setCode(u"one two\none three\none"_s);
        const int closed = bench.code->height();
        QTest::keyClick(bench.code, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(bench.needle()->hasFocus());
        QVERIFY(bench.code->height() > closed); // the text keeps its room
        QTest::keyClicks(bench.needle(), u"one"_s);
        QCOMPARE(bench.count(), u"1 of 3"_s);
        QCOMPARE(bench.tinted(tones(bench.code->palette()).match), 3);
        QTest::keyClick(bench.needle(), Qt::Key_Return);
        QCOMPARE(bench.count(), u"2 of 3"_s);
        QCOMPARE(bench.code->textCursor().selectionStart(), 8);
        QTest::keyClick(bench.needle(), Qt::Key_F3, Qt::ShiftModifier);
        QTest::keyClick(bench.needle(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(bench.count(), u"3 of 3"_s);
        QCOMPARE(bench.needle()->accessibleDescription(), u"3 of 3"_s);
        QTest::keyClicks(bench.needle(), u"x"_s);
        QCOMPARE(bench.count(), u"Not found"_s);
        QTest::keyClick(bench.needle(), Qt::Key_Escape);
        QVERIFY(bench.code->hasFocus());
        QVERIFY(!bench.needle()->isVisible());
        QCOMPARE(bench.tinted(tones(bench.code->palette()).match), 0);
        QCOMPARE(bench.code->height(), closed);
        QVERIFY(bench.window.isVisible());
    }

    void aShortcutOfTheWindowWaitsForWhatIsOpen()
    {
        auto* editor = new CodeEditor(u"code"_s, u"Code"_s);
        Bench bench(editor);
        int escapes = 0;
        QAction escape(&bench.window);
        escape.setShortcut(Qt::Key_Escape);
        connect(&escape, &QAction::triggered, &bench.window, [&] { ++escapes; });
        bench.window.addAction(&escape);
        editor->setCode(u"one"_s);
        QTest::keyClick(editor, Qt::Key_F, Qt::ControlModifier);
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(!bench.needle()->isVisible());
        QCOMPARE(escapes, 0);

        editor->setCompletions({Completion{u"${event_type}"_s, u"what happened"_s}});
        QTest::keyClick(editor, Qt::Key_Space, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(escapes, 0);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(escapes, 1);
    }

    void findFollowsTheText()
    {
        Bench bench(new CodeEditor(u"code"_s, u"Code"_s));
        bench.code->setCode(u"a b a"_s);
        bench.code->openFind();
        QTest::keyClicks(bench.needle(), u"a"_s);
        QCOMPARE(bench.count(), u"1 of 2"_s);
        bench.code->setCode(u"a"_s);
        QCOMPARE(bench.count(), u"1 of 1"_s);
    }

    void problemsAreUnderlinedAndSaid()
    {
        Bench bench(new CodeEditor(u"code"_s, u"Code"_s));
        bench.code->setCode(u"{\n  \"a\": \"${metric_name}\"\n}"_s);
        bench.code->setProblems({warning(10, 14)});
        QCOMPARE(bench.code->severityOfLine(1), Problem::Severity::Warning);
        QVERIFY(!bench.code->severityOfLine(0));
        QVERIFY(bench.code->problemTextOfLine(1).contains(u"${metric_name}"_s));
        const auto marks = bench.code->extraSelections();
        QVERIFY(std::any_of(marks.begin(), marks.end(), [](const QTextEdit::ExtraSelection& mark) {
            return mark.format.underlineStyle() == QTextCharFormat::WaveUnderline
                && mark.cursor.selectedText() == u"${metric_name}"_s;
        }));
        QTest::keyClick(bench.code, Qt::Key_F8);
        QCOMPARE(bench.code->textCursor().position(), 10);
    }

    void problemsOutsideOfTheTextDoNoHarm()
    {
        Bench bench(new CodeEditor(u"code"_s, u"Code"_s));
        bench.code->setProblems({warning(-1, 0), warning(0, 1), warning(99, 5)});
        bench.code->setCode(u"ab"_s);
        for (const auto& mark : bench.code->extraSelections())
            QVERIFY(mark.cursor.selectionEnd() <= 2);
    }

    void givesBackWhatWasSet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"{}"_s;
        QTest::newRow("line ends of two") << u"{\r\n}\r\n"_s;
        QTest::newRow("line ends of old") << u"{\r}"_s;
        QTest::newRow("mixed") << u"\r\n\n\r\r\n"_s;
        QTest::newRow("separators") << u"a\u2028b\u2029c"_s;
        QTest::newRow("space that does not break") << u"a\u00a0b"_s;
        QTest::newRow("zero") << QString(u"a"_s + QChar(u'\0') + u'b');
        QTest::newRow("no characters") << QString(u"a"_s + QChar(0xfdd0) + QChar(0xfdd1) + QChar(0xffff));
        QTest::newRow("object") << u"a\ufffcb\ufeff"_s;
        QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xd800) + u'b');
    }

    void givesBackWhatWasSet()
    {
        QFETCH(QString, text);
        Bench bench(new CodeEditor(u"code"_s, u"Code"_s));
        QString heard;
        connect(bench.code, &CodeArea::textChanged, this, [&] { heard = bench.code->code(); });
        bench.code->setCode(text);
        QCOMPARE(bench.code->code(), text);
        QCOMPARE(heard, text);
        QTest::keyClick(bench.code, Qt::Key_X);
        QVERIFY(bench.code->code().startsWith(u'x'));
        QTest::keyClick(bench.code, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.code->code(), text);
    }

    void anEditLeavesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at"); // in the document
        QTest::addColumn<int>("removed");
        QTest::addColumn<QString>("inserted");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("a separator in a string")
            << u"{\"a\":\"x\u2028y\"}"_s << 10 << 0 << u" "_s << u"{\"a\":\"x\u2028y\" }"_s;
        QTest::newRow("after a line end") << u"a\r\nb\r\n"_s << 2 << 1 << u"c"_s << u"a\r\nc\r\n"_s;
        QTest::newRow("a line end goes") << u"a\r\nb\r\nc"_s << 1 << 1 << QString() << u"ab\r\nc"_s;
        QTest::newRow("a line end comes") << u"a\r\nb\u00a0c"_s << 3 << 0 << u"\n"_s << u"a\r\nb\n\u00a0c"_s;
        QTest::newRow("two line ends meet") << u"a\rx\nb"_s << 2 << 1 << QString() << u"a\n\nb"_s;
        QTest::newRow("half of a pair stays")
            << u"a\r\n\U0001f600\r\n"_s << 2 << 2 << u"\U0001f601"_s << u"a\r\n\U0001f601\r\n"_s;
        QTest::newRow("what comes is as shown") << u"\u2029"_s << 1 << 0 << u"\u00a0\u2028"_s << u"\u2029 \n"_s;
        QTest::newRow("everything") << u"a\r\nb"_s << 0 << 3 << QString() << QString();
    }

    void anEditLeavesTheRest()
    {
        QFETCH(QString, text);
        QFETCH(int, at);
        QFETCH(int, removed);
        QFETCH(QString, inserted);
        CodeEditor editor(u"code"_s, u"Code"_s);
        editor.setCode(text);
        replace(editor, at, removed, inserted);
        QTEST(editor.code(), "wanted");
        editor.undo();
        QCOMPARE(editor.code(), text);
    }

    void anyEditLeavesTheRest()
    {
        QRandomGenerator random(20240607);
        CodeEditor editor(u"code"_s, u"Code"_s);
        CodeEditor other(u"other"_s, u"Other"_s);
        for (int i = 0; i < 3000; ++i) {
            const QString text = randomText(random, 12);
            const qsizetype count = units(text).size();
            const int at = random.bounded(int(count) + 1);
            const int removed = random.bounded(int(count) - at + 1);
            editor.setCode(text);
            replace(editor, at, removed, randomText(random, 3));
            const QString code = editor.code();
            const QByteArray seen =
                "round " + QByteArray::number(i) + ": " + QTest::toString(text) + " became " + QTest::toString(code);
            other.setCode(code);
            QVERIFY2(other.toPlainText() == editor.toPlainText(), seen.constData());
            QVERIFY2(kept(units(text), units(code)) >= count - removed, seen.constData());
            editor.undo();
            QVERIFY2(editor.code() == text, seen.constData());
        }
    }

    void severalEditsLeaveTheRest()
    {
        QRandomGenerator random(7);
        CodeEditor editor(u"code"_s, u"Code"_s);
        for (int i = 0; i < 500; ++i) {
            const QString text = randomText(random, 40);
            QStringList wanted = units(text);
            editor.setCode(text);
            for (int edit = 0; edit < 5; ++edit) {
                const int at = random.bounded(int(wanted.size()) + 1);
                replace(editor, at, 0, u"Z"_s);
                wanted.insert(at, u"Z"_s);
            }
            QCOMPARE(editor.code(), wanted.join(QString()));
            for (int edit = 0; edit < 5; ++edit)
                editor.undo();
            QCOMPARE(editor.code(), text);
        }
    }

    void longTextsKeepTheirLineEnds_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<int>("places");
        QTest::newRow("a word of each line") << QString() << u"hers"_s << 1500;
        QTest::newRow("a word of many") << u"first\nsecond\n"_s << u"hers"_s << 150;
        QTest::newRow("much") << u"first\nsecond\n"_s << u"x"_s.repeated(3000) << 1;
    }

    void longTextsKeepTheirLineEnds()
    {
        QFETCH(QString, first);
        QFETCH(QString, replacement);
        QFETCH(int, places);
        const QString text = u"mine\u00a0and his\r\n"_s.repeated(1500);
        CodeEditor editor(u"code"_s, u"Code"_s);
        editor.setCode(text);
        QTextCursor(editor.document()).insertText(first);
        QTextCursor cursor(editor.document());
        cursor.beginEditBlock();
        for (cursor = editor.document()->find(u"his"_s, places < 1500 ? 10000 : 0); places > 0 && !cursor.isNull();
             --places) {
            cursor.insertText(replacement);
            cursor = editor.document()->find(u"his"_s, cursor);
        }
        cursor.endEditBlock();
        const QString code = editor.code();
        QVERIFY(code.startsWith(first + u"mine\u00a0and h"_s));
        QVERIFY(code.contains(replacement));
        QCOMPARE(code.count(u"\r\n"_s), 1500);
        QCOMPARE(code.count(u"\u00a0"_s), 1500);
    }

    void problemsStandInTheTextAfterAnEdit()
    {
        Bench bench(new CodeEditor(u"code"_s, u"Code"_s));
        bench.code->setCode(u"{\r\n  \r\n  \"\"\r\n}"_s);
        replace(*bench.code, 8, 0, u"${metric_name}"_s);
        bench.code->setProblems({warning(10, 14)});
        QTest::keyClick(bench.code, Qt::Key_F8);
        QCOMPARE(bench.code->textCursor().position(), 8);
    }

    void problemsStandInTheTextThatWasSet()
    {
        Bench bench(new CodeEditor(u"code"_s, u"Code"_s));
        bench.code->setCode(u"{\r\n  \r\n  \"${metric_name}\"\r\n}"_s);
        bench.code->setProblems({warning(10, 14)});
        QCOMPARE(bench.code->severityOfLine(2), Problem::Severity::Warning);
        const auto marks = bench.code->extraSelections();
        QVERIFY(std::any_of(marks.begin(), marks.end(),
            [](const QTextEdit::ExtraSelection& mark) { return mark.cursor.selectedText() == u"${metric_name}"_s; }));
        QTest::keyClick(bench.code, Qt::Key_F8);
        QCOMPARE(bench.code->textCursor().position(), 8);
    }

    void colours()
    {
        Bench bench(new CodeEditor(u"code"_s, u"Code"_s));
        bench.code->setLanguage(CodeLanguage::Json);
        bench.code->setVariables(true);
        bench.code->setCode(u"\"a\": \"${alias}\""_s);
        const Tones t = tones(bench.code->palette());
        const auto inkAt = [&](int position) {
            for (const auto& range : bench.code->document()->firstBlock().layout()->formats()) {
                if (position >= range.start && position < range.start + range.length)
                    return range.format.foreground().color();
            }
            return QColor();
        };
        QTRY_COMPARE(inkAt(0), t.syntaxKey);
        QCOMPARE(inkAt(5), t.syntaxString);
        QCOMPARE(inkAt(6), t.variable);
    }

    void returnKeepsTheIndentAndIsUndoneAtOnce()
    {
        Bench bench(new CodeEditor(u"code"_s, u"Code"_s));
        bench.code->setCode(u"{}"_s);
        bench.code->moveCursor(QTextCursor::Right);
        QTest::keyClick(bench.code, Qt::Key_Return);
        QCOMPARE(bench.code->code(), u"{\n  \n}"_s);
        QTest::keyClicks(bench.code, u"x"_s);
        QCOMPARE(bench.code->code(), u"{\n  x\n}"_s);
        QTest::keyClick(bench.code, Qt::Key_Return);
        QTest::keyClicks(bench.code, u"y"_s);
        QCOMPARE(bench.code->code(), u"{\n  x\n  y\n}"_s);
        bench.code->setCode(u"[1]"_s);
        bench.code->moveCursor(QTextCursor::End);
        QTest::keyClick(bench.code, Qt::Key_Return);
        QCOMPARE(bench.code->code(), u"[1]\n"_s);
        QTest::keyClick(bench.code, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.code->code(), u"[1]"_s);
    }

    void tabLeavesUnlessItIndents()
    {
        auto* editor = new CodeEditor(u"code"_s, u"Code"_s);
        Bench bench(editor);
        QTest::keyClick(editor, Qt::Key_Tab);
        QVERIFY(bench.after->hasFocus());
        editor->setFocus();
        editor->setTabIndents(true);
        QVERIFY(editor->accessibleDescription().contains(u"Ctrl+Tab"_s));
        QTest::keyClick(editor, Qt::Key_Tab);
        QCOMPARE(editor->code(), u"  "_s);
        QTest::keyClick(editor, Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(bench.after->hasFocus());
    }

    void aViewIsAsHighAsItsLines()
    {
        auto* view = new CodeView(u"code"_s, u"Code"_s);
        Bench bench(view);
        view->setMaxLines(3);
        view->setCode(u"1"_s);
        const int one = view->height();
        view->setCode(u"1\n2"_s);
        const int two = view->height();
        QCOMPARE(qRound((two - one) / QFontMetricsF(view->font()).lineSpacing()), 1);
        view->setCode(u"1\n2\n3\n4\n5"_s);
        QVERIFY(view->height() > two);
        QCOMPARE(view->verticalScrollBarPolicy(), Qt::ScrollBarAlwaysOn);
    }

    void codeStaysLeftToRight()
    {
        qApp->setLayoutDirection(Qt::RightToLeft);
        Bench bench(new CodeEditor(u"code"_s, u"Code"_s));
        bench.code->setLineNumbers(true);
        QCOMPARE(bench.code->layoutDirection(), Qt::LeftToRight);
        QVERIFY(bench.code->viewport()->x() > bench.code->fontMetrics().height());
        bench.code->openFind();
        QCOMPARE(bench.needle()->layoutDirection(), Qt::RightToLeft);
        qApp->setLayoutDirection(Qt::LeftToRight);
    }
    // The sanitizer watches: marks of the first text must not be used after they were freed.
    void aTextReplacesAnother()
    {
        ui::CodeEditor editor(u"code"_s, u"Code"_s);
        editor.setCode(u"{\n  \"a\": 1\n}"_s);
        for (int i = 0; i < 20; ++i)
            editor.setCode(u"{}\n"_s.repeated(i + 2));
        QCOMPARE(editor.document()->blockCount(), 22);
    }
};

QTEST_MAIN(TestCodeArea)
#include "tst_codearea.moc"
