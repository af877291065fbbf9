// SPDX-License-Identifier: Apache-2.0
// 200 MB: memory stays where it is, and the event loop goes on turning.
#include "app/wire/client.h"
#include "app/wire/requestbuilder.h"
#include "tests/support/eventually.h"
#include "tests/wire/floodserver.h"
#include "tests/wire/memory.h"
#include "tests/wire/sending.h"

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::wire;

namespace {

constexpr qint64 megabyte = qint64{1024} * 1024;
constexpr qint64 size = 200 * megabyte;
constexpr qint64 mostGrowth = 40 * 1024; // KiB

} // namespace

class TestHugeAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boundedMemory_data()
    {
        QTest::addColumn<qint64>("disk");
        QTest::newRow("all of it to disk") << size;
        QTest::newRow("50 MB of it to disk") << 50 * megabyte;
        QTest::newRow("none to disk") << qint64{0};
    }

    void boundedMemory()
    {
        QFETCH(const qint64, disk);
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n";
        test::FloodServer server(test::Flood{head, QByteArray(256 * 1024, 'x'), size});
        SendOptions options;
        options.limits.bodyBytes = 2 * megabyte;
        options.diskBytes = disk;
        const auto bytes = buildRequest("POST", server.url(), {}, "{}");
        if (!test::resetPeakMemory())
            QSKIP("the kernel does not forget the highest figure");
        const qint64 before = test::memory("VmRSS:");
        Client client;
        const Exchange exchange = test::waitFor(client.send(server.url(), *bytes, options).exchange);
        const qint64 growth = test::memory("VmHWM:") - before;
        std::printf("%s: %lld KiB more\n", QTest::currentDataTag(), static_cast<long long>(growth));
        QVERIFY2(growth < mostGrowth, QByteArray::number(growth).constData());
        QCOMPARE(exchange.outcome, Outcome::Answered);
        QCOMPARE(exchange.response->body.size(), 2 * megabyte);
        const qint64 kept = exchange.wholeBody ? exchange.wholeBody->size() : exchange.response->body.size();
        QCOMPARE(kept, std::max(disk, 2 * megabyte));
        QCOMPARE(exchange.response->truncatedAt.has_value(), kept < size);
        QVERIFY(exchange.received.size() < 4 * megabyte);
    }
};

QTEST_GUILESS_MAIN(TestHugeAnswer)
#include "tst_hugeanswer.moc"
