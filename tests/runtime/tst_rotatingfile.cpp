// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/rotatingfile.h"
#include "tests/support/eventually.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::runtime;

namespace {

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(none)"_ba;
}

} // namespace

class TestRotatingFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rotates();
    void longerThanTheLimit();
    void goesOnWithAnExistingFile();
    void ownerOnly();
    void saysWhatIsWrongAndRecovers();
};

void TestRotatingFile::rotates()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"log"_s);
    RotatingFile file(path, 10, 3);
    for (const QByteArray& bytes : {"11111"_ba, "22222"_ba, "33333"_ba, "444444"_ba, "5555555"_ba, "66666"_ba})
        QVERIFY(file.append(bytes));
    QCOMPARE(content(path), "66666"_ba);
    QCOMPARE(content(path + ".1"_L1), "5555555"_ba);
    QCOMPARE(content(path + ".2"_L1), "444444"_ba);
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files).size(), 3);
}

void TestRotatingFile::longerThanTheLimit()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"log"_s);
    RotatingFile file(path, 4, 3);
    QVERIFY(file.append("123456"));
    QCOMPARE(content(path), "123456"_ba);
    QVERIFY(!QFile::exists(path + ".1"_L1));
}

void TestRotatingFile::goesOnWithAnExistingFile()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"log"_s);
    QVERIFY(RotatingFile(path, 10, 3).append("12345"));
    RotatingFile file(path, 10, 3);
    QVERIFY(file.append("67890"));
    QCOMPARE(content(path), "1234567890"_ba);
    QVERIFY(file.append("x"));
    QCOMPARE(content(path + ".1"_L1), "1234567890"_ba);
}

void TestRotatingFile::ownerOnly()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"log"_s);
    constexpr auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QVERIFY(RotatingFile(path, 10, 3).append("12345"));
    QCOMPARE(QFile::permissions(path), mode);
    QVERIFY(QFile::setPermissions(path, mode | QFile::ReadOther));
    QVERIFY(RotatingFile(path, 10, 3).append("12345"));
    QCOMPARE(QFile::permissions(path), mode);
}

void TestRotatingFile::saysWhatIsWrongAndRecovers()
{
    const QTemporaryDir directory;
    const QString folder = directory.filePath(u"later"_s);
    RotatingFile file(folder + "/log"_L1, 10, 3);
    const Status status = file.append("1");
    QVERIFY(!status);
    QCOMPARE(std::get<StoreError>(status.error()).path, file.path());
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(file.append("2"));
    QCOMPARE(content(file.path()), "2"_ba);
}

QTEST_GUILESS_MAIN(TestRotatingFile)
#include "tst_rotatingfile.moc"
