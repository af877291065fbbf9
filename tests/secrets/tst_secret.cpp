// SPDX-License-Identifier: Apache-2.0
#include "app/core/secret.h"
#include "tests/support/eventually.h"

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace desk;

namespace {
template <typename T>
concept Printable = requires(QDebug debug, const T& value)
{
    debug << value;
};
} // namespace

static_assert(!Printable<Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<Secret, QByteArrayView>);
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);
static_assert(!std::is_default_constructible_v<Secret>);

class TestSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void anyLength();
    void comparesBytes();
    void copiesShareAndOutlive();
    void masked_data();
    void masked();
    void wipesWhatIsNotShared();
};

void TestSecret::takes_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("one byte") << "x"_ba;
    QTest::newRow("unicode") << u"鍵🔑"_s.toUtf8();
    QTest::newRow("tab and spaces") << " a\tb "_ba;
    QTest::newRow("longest") << QByteArray(2000, 'x');
}

void TestSecret::takes()
{
    QFETCH(const QByteArray, token);
    const auto secret = Secret::forToken(token);
    QVERIFY(secret.has_value());
    QCOMPARE(secret->bytes(), token);
    QCOMPARE(secret->size(), token.size());
}

void TestSecret::refuses_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("null") << QByteArray();
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("NUL") << QByteArray("ab\0cd", 5);
    QTest::newRow("CR") << "ab\rcd"_ba;
    QTest::newRow("LF at the end") << "abcd\n"_ba;
    QTest::newRow("too long") << QByteArray(2001, 'x');
    QTest::newRow("half a character") << u"鍵"_s.toUtf8().chopped(1);
    QTest::newRow("lone surrogate") << "\xED\xA0\x80"_ba;
    QTest::newRow("overlong") << "\xC1\x81"_ba;
}

void TestSecret::refuses()
{
    QFETCH(const QByteArray, token);
    const auto secret = Secret::forToken(token);
    QVERIFY(!secret.has_value());
    const auto* error = std::get_if<InvalidInputError>(&secret.error());
    QVERIFY(error);
    QCOMPARE(error->field, u"secret"_s);
    QVERIFY(token.isEmpty() || !error->detail.contains(QString::fromUtf8(token)));
}

void TestSecret::anyLength()
{
    QVERIFY(Secret::ofAnyLength(QByteArray(100'000, 'x')).has_value());
    QVERIFY(!Secret::ofAnyLength("a\nb").has_value());
}

void TestSecret::comparesBytes()
{
    QVERIFY(*Secret::forToken("same") == *Secret::forToken("same"));
    QVERIFY(!(*Secret::forToken("same") == *Secret::forToken("sama")));
    QVERIFY(!(*Secret::forToken("same") == *Secret::forToken("same ")));
}

void TestSecret::copiesShareAndOutlive()
{
    auto first = std::make_unique<Secret>(*Secret::forToken("shared"));
    const Secret second = *first;
    QVERIFY(second.view().data() == first->view().data());
    const Secret moved = std::move(*first);
    QVERIFY(first->view().isEmpty());
    QVERIFY(!(*first == moved));
    first.reset();
    QCOMPARE(second.bytes(), "shared"_ba);
    QCOMPARE(moved.bytes(), "shared"_ba);
}

void TestSecret::masked_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("text");
    const QString dots(8, QChar(0x2022));
    QTest::newRow("short shows nothing") << "abcdefgh"_ba << dots;
    QTest::newRow("long shows its end") << QByteArray(40, 'x') + "1a2b" << QString(dots + u"1a2b"_s);
    QTest::newRow("no half characters") << QByteArray(40, 'x') + u"é鍵"_s.toUtf8() << dots;
}

void TestSecret::masked()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QString, text);
    QCOMPARE(Secret::forToken(token)->masked(), text);
}

void TestSecret::wipesWhatIsNotShared()
{
    char raw[] = "0123456789";
    wipe(static_cast<void*>(raw), sizeof raw);
    QCOMPARE(QByteArray(raw, sizeof raw), QByteArray(sizeof raw, '\0'));

    QByteArray bytes("token");
    const QByteArray shared = bytes;
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(shared, "token"_ba);
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
