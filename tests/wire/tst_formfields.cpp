// SPDX-License-Identifier: Apache-2.0
#include "app/wire/formfields.h"
#include "app/wire/htmlpage.h"
#include "tests/support/eventually.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace desk::wire;

class TestFormFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("value"); // of "a"; null: none
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("one") << QByteArray("a=1") << QByteArray("1");
        QTest::newRow("among others") << QByteArray("b=2&a=1&c=3") << QByteArray("1");
        QTest::newRow("no value") << QByteArray("a=") << QByteArray("");
        QTest::newRow("no sign") << QByteArray("b&a") << QByteArray("");
        QTest::newRow("another equals sign") << QByteArray("a=b=c") << QByteArray("b=c");
        QTest::newRow("percent and plus") << QByteArray("a=%2B+%26%3d%C3%A4") << QByteArray("+ &=ä");
        QTest::newRow("encoded name") << QByteArray("%61=1") << QByteArray("1");
        QTest::newRow("empty parts") << QByteArray("&&a=1&&") << QByteArray("1");
        QTest::newRow("twice") << QByteArray("a=1&a=1") << QByteArray();
        QTest::newRow("another case") << QByteArray("A=1") << QByteArray();
        QTest::newRow("empty name") << QByteArray("=1") << QByteArray();
    }

    void values()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, value);
        const auto found = FormFields::parse(text).value("a");
        QCOMPARE(found.has_value(), !value.isNull());
        QCOMPARE(found.value_or(QByteArray()), value);
    }

    void targets()
    {
        QCOMPARE(pathOf("/a/b"), QByteArray("/a/b"));
        QCOMPARE(pathOf("/a/b?c=/d?e"), QByteArray("/a/b"));
        QVERIFY(!FormFields::ofTarget("/a=1").value("/a"));
        QCOMPARE(FormFields::ofTarget("/x?a=1?2").value("a"), std::optional(QByteArray("1?2")));
    }

    /// The style of a page is let through by its hash: neither may change without the other.
    void pageLetsItsOwnStyleThrough()
    {
        const Response page = pageResponse({404, u"<T> & \"q\""_s, u"<p>words</p>"_s, u"en"_s, "'self'"});
        QCOMPARE(page.status, 404);
        const qsizetype begin = page.body.indexOf("<style>") + 7;
        const QByteArray style = page.body.mid(begin, page.body.indexOf("</style>") - begin);
        const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
        const QByteArray policy = headerValue(page.headers, "Content-Security-Policy");
        QVERIFY2(policy.contains(QByteArray("'sha256-" + hash + "'")), policy.constData());
        QVERIFY(policy.contains("form-action 'self';"));
        QVERIFY(page.body.contains("<html lang=\"en\">"));
        QVERIFY(page.body.contains("<h1>&lt;T&gt; &amp; &quot;q&quot;</h1>"));
    }
};

QTEST_APPLESS_MAIN(TestFormFields)
#include "tst_formfields.moc"
