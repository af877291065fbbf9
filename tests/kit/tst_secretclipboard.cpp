// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Secret secret(const char* text)
{
    return *Secret::ofText(text);
}

QClipboard& clipboard()
{
    return *QGuiApplication::clipboard();
}

} // namespace

class TestSecretClipboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { clipboard().clear(); }

    void lendsMarkedAndCounts()
    {
        SecretClipboard lender;
        const QSignalSpy changed(&lender, &SecretClipboard::changed);
        lender.copy(secret("s3cret\r\nof two lines\n"));
        QCOMPARE(clipboard().text(), u"s3cret\r\nof two lines\n"_s);
        QCOMPARE(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
        QCOMPARE(lender.secondsLeft(), 30);
        QCOMPARE(changed.count(), 1);
    }

    void takesItBackInTime()
    {
        SecretClipboard lender;
        lender.setTimes(50ms, 10ms);
        QSignalSpy changed(&lender, &SecretClipboard::changed);
        lender.copy(secret("s3cret"));
        QTRY_VERIFY(clipboard().text().isEmpty());
        QCOMPARE(lender.secondsLeft(), 0);
        QVERIFY(changed.count() >= 2);
    }

    void leavesWhatSomebodyElseCopied()
    {
        SecretClipboard lender;
        lender.copy(secret("s3cret"));
        clipboard().setText(u"theirs"_s);
        QTRY_COMPARE(lender.secondsLeft(), 0);
        lender.takeBack();
        QCOMPARE(clipboard().text(), u"theirs"_s);
    }

    void leavesAnotherPicture()
    {
        SecretClipboard lender;
        lender.copy(secret("s3cret"));
        auto* picture = new QMimeData;
        picture->setData(u"image/x-something"_s, "bytes"_ba);
        clipboard().setMimeData(picture);
        lender.takeBack();
        QVERIFY(clipboard().mimeData()->hasFormat(u"image/x-something"_s));
    }

    void goesWithItsLender()
    {
        {
            SecretClipboard lender;
            lender.copy(secret("s3cret"));
        }
        QVERIFY(clipboard().text().isEmpty());
    }

    void goesWithTheProgram()
    {
        SecretClipboard lender;
        lender.copy(secret("s3cret"));
        QVERIFY(QMetaObject::invokeMethod(qApp, "aboutToQuit"));
        QVERIFY(clipboard().text().isEmpty());
    }

    void theSecondCopyStartsAnew()
    {
        SecretClipboard lender;
        lender.copy(secret("one"));
        lender.copy(secret("two"));
        QCOMPARE(lender.secondsLeft(), 30);
        QCOMPARE(clipboard().text(), u"two"_s);
    }
};

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"
