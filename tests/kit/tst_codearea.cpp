// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/codeeditor.h"
#include "ui/kit/codeview.h"
#include "ui/kit/deskstyle.h"
#include "ui/kit/findbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
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
};

QTEST_MAIN(TestCodeArea)
#include "tst_codearea.moc"
