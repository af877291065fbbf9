// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/models/secretvalue.h"

#include "app/core/secret.h"

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

using Notes = QList<ValueNote>;
Q_DECLARE_METATYPE(Notes)

class TestSecretValue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notes_data()
    {
        using enum ValueNote;
        QTest::addColumn<QString>("value");
        QTest::addColumn<Notes>("notes");
        QTest::newRow("nothing yet") << QString() << Notes();
        QTest::newRow("plain") << u"abc-DEF_123"_s << Notes();
        QTest::newRow("spaces inside") << u"two words"_s << Notes();
        QTest::newRow("newline") << u"abc\n"_s << Notes{TrailingNewline};
        QTest::newRow("newline of Windows") << u"abc\r\n"_s << Notes{TrailingNewline};
        QTest::newRow("nothing but a newline") << u"\n"_s << Notes{TrailingNewline};
        QTest::newRow("space before the newline") << u"abc \n"_s << Notes{TrailingNewline, EdgeSpaces};
        QTest::newRow("space first") << u" abc"_s << Notes{EdgeSpaces};
        QTest::newRow("tab last") << u"abc\t"_s << Notes{EdgeSpaces};
        QTest::newRow("no-break space") << u"\u00a0abc"_s << Notes{EdgeSpaces};
        QTest::newRow("bearer") << u"Bearer abc"_s << Notes{BearerPrefix};
        QTest::newRow("bearer in small letters") << u"bearer abc"_s << Notes{BearerPrefix};
        QTest::newRow("bearer as a part of a word") << u"Bearerabc"_s << Notes();
        QTest::newRow("double quotes") << u"\"abc\""_s << Notes{Quoted};
        QTest::newRow("single quotes") << u"'abc'"_s << Notes{Quoted};
        QTest::newRow("one quote") << u"\"abc"_s << Notes();
        QTest::newRow("a quote alone") << u"\""_s << Notes();
        QTest::newRow("a key") << u"-----BEGIN-----\nabc\n-----END-----\n"_s << Notes{TrailingNewline, SeveralLines};
        QTest::newRow("as much as fits") << QString(Secret::MaxTokenBytes, u'x') << Notes();
        QTest::newRow("too long") << QString(Secret::MaxTokenBytes + 1, u'x') << Notes{TooLongToKeep};
        QTest::newRow("too long in bytes") << QString(Secret::MaxTokenBytes / 3 + 1, u'秘') << Notes{TooLongToKeep};
        QTest::newRow("NUL") << QString(u"a\0b"_s) << Notes{NotText};
        QTest::newRow("half a character") << QString(QChar(0xd83d)) << Notes{NotText};
        QTest::newRow("everything at once") << u" \"Bearer x\"\n"_s << Notes{TrailingNewline, EdgeSpaces, Quoted};
    }
    void notes()
    {
        QFETCH(const QString, value);
        QTEST(secretValueNotes(value), "notes");
    }

    void whatIsNoErrorCanBeASecret_data() { notes_data(); }
    void whatIsNoErrorCanBeASecret()
    {
        QFETCH(const QString, value);
        const bool fits = !value.isEmpty() && !secretValueNotes(value).contains(ValueNote::NotText);
        const auto secret = Secret::ofText(value.toUtf8());
        QVERIFY(!fits || (secret && QString::fromUtf8(secret->view()) == value));
    }

    void everyNoteHasWords()
    {
        using enum ValueNote;
        for (const ValueNote note :
            {NotText, TrailingNewline, EdgeSpaces, BearerPrefix, Quoted, SeveralLines, TooLongToKeep})
            QVERIFY(describe(note).endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(TestSecretValue)
#include "tst_secretvalue.moc"
