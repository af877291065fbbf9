// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/deskstyle.h"
#include "ui/kit/wizardframe.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

struct Bench {
    Bench()
    {
        for (QWidget* field : std::initializer_list<QWidget*>{line, text, last}) {
            auto* page = new QWidget;
            (new QVBoxLayout(page))->addWidget(field);
            frame.addPage(page);
        }
        frame.setSummary(summary);
        frame.setNext(u"&Next step"_s, true);
        frame.resize(1000, 600);
        frame.show();
        (void)QTest::qWaitForWindowActive(&frame);
    }
    void go(int step, QWidget* focus)
    {
        frame.setStep(step);
        focus->setFocus();
    }
    [[nodiscard]] QAbstractButton* stepButton(int number) const
    {
        return frame.findChild<QAbstractButton*>(u"step%1"_s.arg(number));
    }

    QLineEdit* line = new QLineEdit;
    QPlainTextEdit* text = new QPlainTextEdit;
    QLineEdit* last = new QLineEdit;
    QLabel* summary = new QLabel(u"What will happen"_s);
    WizardFrame frame{{u"Event"_s, u"Action"_s, u"Name"_s}};
    QSignalSpy next{&frame, &WizardFrame::nextRequested};
    QSignalSpy step{&frame, &WizardFrame::stepRequested};
};

} // namespace

class TestWizardFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void returnGoesOnButNotFromAnEditor()
    {
        Bench bench;
        bench.go(0, bench.line);
        QTest::keyClick(bench.line, Qt::Key_Return);
        QCOMPARE(bench.next.size(), 1);
        bench.go(1, bench.text);
        QTest::keyClick(bench.text, Qt::Key_Return);
        QCOMPARE(bench.next.size(), 1);
        QCOMPARE(bench.text->toPlainText(), u"\n"_s);
        QTest::keyClick(bench.text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.next.size(), 2);
        QCOMPARE(bench.text->toPlainText(), u"\n"_s);
    }

    void nothingGoesOnWhileItMustNot()
    {
        Bench bench;
        bench.go(1, bench.text);
        bench.frame.setNext(u"&Next step"_s, false);
        QTest::keyClick(bench.text, Qt::Key_Return, Qt::ControlModifier);
        bench.frame.setNext(u"&Next step"_s, true);
        bench.frame.setBusy(true);
        QTest::keyClick(bench.text, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(bench.text, Qt::Key_Left, Qt::AltModifier);
        bench.stepButton(1)->click();
        QVERIFY(bench.next.isEmpty());
        QVERIFY(bench.step.isEmpty());
        bench.frame.setBusy(false);
        QTest::keyClick(bench.text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.next.size(), 1);
    }

    void altLeftGoesBack()
    {
        Bench bench;
        bench.go(0, bench.line);
        QTest::keyClick(bench.line, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(bench.step.isEmpty());
        bench.go(2, bench.last);
        QTest::keyClick(bench.last, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(bench.step.size(), 1);
        QCOMPARE(bench.step.first().first().toInt(), 1);
    }

    void stepsThatAreDoneCanBeGoneBackTo()
    {
        Bench bench;
        bench.go(2, bench.last);
        QVERIFY(!bench.stepButton(3)->isEnabled());
        QCOMPARE(bench.stepButton(1)->accessibleName(), u"Step 1, Event, done"_s);
        QCOMPARE(bench.stepButton(3)->accessibleName(), u"Step 3, Name, current"_s);
        bench.stepButton(1)->setFocus();
        QTest::keyClick(bench.stepButton(1), Qt::Key_Return);
        QCOMPARE(bench.step.first().first().toInt(), 0);
        QVERIFY(bench.next.isEmpty());
    }

    void stepsAreSaid()
    {
        Bench bench;
        bench.frame.setStep(1);
        QAccessibleInterface* window = QAccessible::queryAccessibleInterface(&bench.frame);
        QCOMPARE(window->text(QAccessible::Description), u"Step 2 of 3, Action"_s);
    }

    void theSummaryNeedsRoom()
    {
        Bench bench;
        QVERIFY(bench.summary->isVisible());
        bench.frame.resize(700, 600);
        QTRY_VERIFY(!bench.summary->isVisible());
        bench.frame.resize(1000, 600);
        QTRY_VERIFY(bench.summary->isVisible());
    }

    void escapeCancels()
    {
        Bench bench;
        QSignalSpy rejected(&bench.frame, &QDialog::rejected);
        QTest::keyClick(bench.line, Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
    }
};

QTEST_MAIN(TestWizardFrame)
#include "tst_wizardframe.moc"
