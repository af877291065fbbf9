// SPDX-License-Identifier: Apache-2.0
// Answers that are too much, each read as the tester reads it: how long the event loop stood still at most, how long it
// took, how much memory it cost. The server has a thread of its own. A gap above the limit fails the run.
#include "app/wire/client.h"
#include "app/wire/requestbuilder.h"
#include "tests/support/ticker.h"
#include "tests/wire/floodserver.h"
#include "tests/wire/memory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFutureWatcher>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace desk::wire;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = qint64{1024} * 1024;
constexpr double mostGap = 100; // ms

/// Ends by itself, or is cancelled after `cancelAfter` ms.
bool measure(const char* name, const test::Flood& flood, int cancelAfter = 0)
{
    QThread thread;
    thread.start();
    test::FloodServer* server = nullptr;
    QObject context;
    context.moveToThread(&thread);
    QMetaObject::invokeMethod(
        &context, [&] { server = new test::FloodServer(flood); }, Qt::BlockingQueuedConnection);

    const QUrl url = server->url();
    SendOptions options;
    options.limits.bodyBytes = 2 * megabyte;
    options.diskBytes = 50 * megabyte;
    test::resetPeakMemory();
    const qint64 before = test::memory("VmRSS:");
    QElapsedTimer clock;
    clock.start();
    Client client;
    QEventLoop loop;
    QFutureWatcher<Exchange> watcher;
    QObject::connect(&watcher, &QFutureWatcher<Exchange>::finished, &loop, &QEventLoop::quit);
    desk::test::Ticker ticker;
    const SendHandle handle = client.send(url, *buildRequest("POST", url, {}, "{}"), options);
    watcher.setFuture(handle.exchange);
    double cancelled = -1;
    if (cancelAfter > 0) {
        QTimer::singleShot(cancelAfter, &loop, [&] {
            QElapsedTimer cancelling;
            cancelling.start();
            client.cancel(handle.id);
            cancelled = static_cast<double>(cancelling.nsecsElapsed()) / 1e6;
        });
    }
    loop.exec();
    const double gap = ticker.worst();
    const Exchange exchange = handle.exchange.result();
    const qint64 kept = exchange.wholeBody ? exchange.wholeBody->size() : exchange.response->body.size();
    std::printf("%-34s gap %6.1f ms   %8.1f ms   %6lld KiB memory   %9lld bytes kept", name, gap,
        static_cast<double>(clock.nsecsElapsed()) / 1e6, static_cast<long long>(test::memory("VmHWM:") - before),
        static_cast<long long>(kept));
    if (cancelled >= 0)
        std::printf("   cancel %.2f ms", cancelled);
    std::printf("%s\n", gap <= mostGap ? "" : "   TOO LONG");
    QMetaObject::invokeMethod(
        &context,
        [&] {
            delete server;
            context.moveToThread(QCoreApplication::instance()->thread());
        },
        Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    return gap <= mostGap;
}

QByteArray headOf(qint64 size, const QByteArray& more = {})
{
    return "HTTP/1.1 200 OK\r\n" + more + "Content-Length: " + QByteArray::number(size) + "\r\n\r\n";
}

QByteArray bomb()
{
    QFile file(QStringLiteral(DESK_TEST_DATA "/zeros.gz"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QByteArray block(256 * 1024, 'x');
    const QByteArray endless = "HTTP/1.1 200 OK\r\n\r\n";
    const QByteArray chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    const QByteArray packed = bomb();
    bool good = measure("200 MB", {headOf(200 * megabyte), block, 200 * megabyte});
    good = measure("endless", {endless, block}) && good;
    good = measure("endless, chunks of 8 bytes", {chunks, QByteArray("8\r\n12345678\r\n").repeated(8000)}) && good;
    good = measure("a byte a second, cancelled", {endless, "x", 1'000'000, 1000}, 2500) && good;
    good = measure("endless, cancelled", {endless, block}, 40) && good;
    good =
        measure("100 MB in gzip", {headOf(packed.size(), "Content-Encoding: gzip\r\n"), packed, packed.size()}) && good;
    return good ? 0 : 1;
}
