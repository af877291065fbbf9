// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/confirmdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QPointer<ui::ConfirmDialog> opened(const QString& typed = {}, const QString& name = u"a & b"_s)
{
    auto* dialog = new ui::ConfirmDialog({.question = u"Delete “%1”?"_s.arg(name),
        .consequences = {u"This stops for good."_s, u"History stays."_s},
        .confirm = u"Delete “%1”"_s.arg(name),
        .typed = typed});
    dialog->open();
    dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(dialog))
        qFatal("the dialog did not become active");
    return dialog;
}

} // namespace

class TestConfirmDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatGoes()
    {
        const auto dialog = opened();
        QCOMPARE(dialog->windowTitle(), u"Delete “a & b”"_s);
        QCOMPARE(dialog->confirmButton()->text(), u"Delete “a && b”"_s);
        QCOMPARE(dialog->findChild<QLabel*>(u"confirmConsequence1"_s)->text(), u"History stays."_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(dialog)->role(), QAccessible::AlertMessage);
        delete dialog;
    }

    void returnAndEscapeCancel()
    {
        for (const auto key : {Qt::Key_Return, Qt::Key_Escape}) {
            const auto dialog = opened();
            QSignalSpy confirmed(dialog.data(), &ui::ConfirmDialog::confirmed);
            QCOMPARE(QApplication::focusWidget(), dialog->cancelButton());
            QTest::keyClick(QApplication::focusWidget(), key);
            QTRY_VERIFY(!dialog);
            QCOMPARE(confirmed.count(), 0);
        }
    }

    void theButtonConfirms()
    {
        const auto dialog = opened();
        QSignalSpy confirmed(dialog.data(), &ui::ConfirmDialog::confirmed);
        dialog->confirmButton()->click();
        QCOMPARE(confirmed.count(), 1);
        QTRY_VERIFY(!dialog);
    }

    void theNameMustBeExact()
    {
        const auto dialog = opened(u"prod"_s);
        auto* typed = dialog->findChild<QLineEdit*>(u"confirmTyped"_s);
        QCOMPARE(QApplication::focusWidget(), typed);
        for (const QString& wrong : {u""_s, u"pro"_s, u"Prod"_s, u"prod "_s}) {
            typed->setText(wrong);
            QVERIFY2(!dialog->confirmButton()->isEnabled(), qPrintable(wrong));
        }
        // Return in the field neither cancels nor deletes.
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(dialog && dialog->isVisible());
        typed->clear();
        QTest::keyClicks(typed, u"prod"_s);
        QVERIFY(dialog->confirmButton()->isEnabled());
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(QApplication::focusWidget(), dialog->confirmButton());
        delete dialog;
    }

    void longNamesFit()
    {
        const auto dialog = opened({}, u"name "_s.repeated(80));
        QVERIFY(dialog->confirmButton()->text().size() <= 60);
        QVERIFY(dialog->width() < 1000);
        const auto* question = dialog->findChild<QLabel*>(u"confirmQuestion"_s);
        QTRY_VERIFY(question->height() >= question->heightForWidth(question->width()));
        delete dialog;
    }
};

QTEST_MAIN(TestConfirmDialog)
#include "tst_confirmdialog.moc"
