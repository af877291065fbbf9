// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/instanceplace.h"
#include "tests/support/eventually.h"

using namespace Qt::StringLiterals;
using namespace desk::runtime;

class TestInstancePlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names();
    void directory_data();
    void directory();
    void countsBytes();
};

void TestInstancePlace::names()
{
    const InstancePlace one = instancePlace(u"/run/user/7"_s, u"/state"_s, u"/home/me/one"_s);
    const InstancePlace other = instancePlace(u"/run/user/7"_s, u"/state"_s, u"/home/me/other"_s);
    QCOMPARE(one, instancePlace(u"/run/user/7"_s, u"/state"_s, u"/home/me/one"_s));
    QVERIFY(one.socket != other.socket);
    QVERIFY(one.lockFile != other.lockFile);
    QVERIFY(one.socket != one.lockFile);
    QVERIFY(one.socket.startsWith(u"/run/user/7/automation-desk-"_s));
    QVERIFY(!one.socket.contains(u"one"_s));
}

void TestInstancePlace::directory_data()
{
    QTest::addColumn<QString>("runtimeDirectory");
    QTest::addColumn<QString>("directory");
    QTest::newRow("runtime") << u"/run/user/7"_s << u"/run/user/7"_s;
    QTest::newRow("none") << QString() << u"/state"_s;
    QTest::newRow("just fits") << u'/' + QString(64, u'r') << u'/' + QString(64, u'r');
    QTest::newRow("too long") << u'/' + QString(65, u'r') << u"/state"_s;
}

void TestInstancePlace::directory()
{
    QFETCH(const QString, runtimeDirectory);
    QFETCH(const QString, directory);
    const InstancePlace place = instancePlace(runtimeDirectory, u"/state"_s, u"/home/me/one"_s);
    QCOMPARE(place.directory, directory);
    QVERIFY(place.lockFile.startsWith(directory + u'/'));
    QVERIFY(fitsSocket(place.socket));
}

void TestInstancePlace::countsBytes()
{
    QVERIFY(fitsSocket(QString(103, u'x')));
    QVERIFY(!fitsSocket(QString(104, u'x')));
    QVERIFY(!fitsSocket(QString(60, u'ö')));
}

QTEST_APPLESS_MAIN(TestInstancePlace)
#include "tst_instanceplace.moc"
