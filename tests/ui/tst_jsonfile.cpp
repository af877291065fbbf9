// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/models/jsonfile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace desk::ui;
using namespace Qt::StringLiterals;

class TestJsonFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(u"drafts/"_s + name); }

private Q_SLOTS:
    void isThereAgain()
    {
        const QJsonObject draft{{u"name"_s, u"Ship it"_s}};
        {
            JsonFile file(path(u"a.json"_s));
            QVERIFY(file.kept().isEmpty());
            file.keep({{u"name"_s, u"Ship"_s}});
            file.keep(draft);
            QCOMPARE(file.kept(), draft);
            // Nobody waits for the timer: the destructor writes.
        }
        QCOMPARE(JsonFile(path(u"a.json"_s)).kept(), draft);
        QCOMPARE(QFile::permissions(path(u"a.json"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void isWrittenByItself()
    {
        JsonFile file(path(u"b.json"_s));
        file.keep({{u"name"_s, u"Ship it"_s}});
        QTRY_VERIFY(QFile::exists(path(u"b.json"_s)));
        file.discard();
        QVERIFY(!QFile::exists(path(u"b.json"_s)));
        QVERIFY(file.kept().isEmpty());
    }

    void aDamagedFileIsNoDraft()
    {
        QFile bad(path(u"c.json"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("{\"name\": ");
        bad.close();
        QVERIFY(JsonFile(path(u"c.json"_s)).kept().isEmpty());
    }

    void sayThatItCannotBeKept()
    {
        QFile inTheWay(path(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        JsonFile file(path(u"file/d.json"_s));
        QSignalSpy failed(&file, &JsonFile::failed);
        file.keep({{u"name"_s, u"Ship it"_s}});
        file.flush();
        file.flush();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!file.kept().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJsonFile)
#include "tst_jsonfile.moc"
