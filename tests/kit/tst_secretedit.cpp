// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/secretedit.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>

using namespace desk::ui;
using namespace Qt::StringLiterals;

class TestSecretEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void keepsWhatIsPasted_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("line ends") << u"-----BEGIN KEY-----\r\nabc\ndef\n-----END KEY-----\n"_s;
        QTest::newRow("spaces") << u"  two words \t"_s;
        QTest::newRow("other scripts") << u"пароль 秘密 \U0001F511"_s;
        QTest::newRow("long") << QString(100000, u'x');
    }
    void keepsWhatIsPasted()
    {
        QFETCH(const QString, value);
        SecretEdit edit(u"edit"_s);
        QGuiApplication::clipboard()->setText(value);
        edit.paste();
        QCOMPARE(edit.text(), value);
    }

    void isMasked()
    {
        SecretEdit edit(u"edit"_s);
        edit.setText(u"s3cret"_s);
        QVERIFY(!edit.displayText().contains(u"s3cret"_s));
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&edit);
        QVERIFY(!told->text(QAccessible::Value).contains(u"s3cret"_s));
        edit.setRevealed(true);
        QCOMPARE(edit.displayText(), u"s3cret"_s);
    }

    void copiesNothing()
    {
        SecretEdit edit(u"edit"_s);
        edit.show();
        edit.setText(u"s3cret"_s);
        edit.setRevealed(true);
        edit.selectAll();
        QTest::keySequence(&edit, QKeySequence::Copy);
        QTest::keySequence(&edit, QKeySequence::Cut);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QCOMPARE(edit.text(), u"s3cret"_s);
    }

    void wipesItsUndoToo()
    {
        SecretEdit edit(u"edit"_s);
        QTest::keyClicks(&edit, u"s3cret"_s);
        edit.setRevealed(true);
        edit.wipe();
        QVERIFY(edit.text().isEmpty());
        QVERIFY(!edit.isRevealed());
        QVERIFY(!edit.isUndoAvailable());
    }
};

QTEST_MAIN(TestSecretEdit)
#include "tst_secretedit.moc"
