// SPDX-License-Identifier: Apache-2.0
// Answers that are too much, shown in every part of the pane: how long the window stood still at most, and how much
// memory it cost. A gap above the limit fails the run.
#include "app/wire/client.h"
#include "app/wire/requestbuilder.h"
#include "tests/support/ticker.h"
#include "tests/wire/floodserver.h"
#include "tests/wire/memory.h"
#include "ui/kit/deskstyle.h"
#include "ui/tester/responsepane.h"

#include <QApplication>
#include <QComboBox>
#include <QFutureWatcher>
#include <QThread>

#include <cstdio>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = qint64{1024} * 1024;
constexpr double mostGap = 100; // ms
constexpr int restMs = 600; // as long nothing more happens after a step

const NamedSecret token{u"DEPLOY_TOKEN"_s, *Secret::forToken("token-0123456789abcdef")};

/// Lets the window work until it has shown what it was given.
void rest()
{
    QEventLoop loop;
    QTimer::singleShot(restMs, &loop, &QEventLoop::quit);
    loop.exec();
}

wire::Exchange answer(const QUrl& url, int cancelAfter)
{
    wire::SendOptions options;
    options.limits.bodyBytes = 2 * megabyte;
    options.diskBytes = 50 * megabyte;
    wire::Client client;
    QEventLoop loop;
    QFutureWatcher<wire::Exchange> watcher;
    QObject::connect(&watcher, &QFutureWatcher<wire::Exchange>::finished, &loop, &QEventLoop::quit);
    const wire::SendHandle handle = client.send(url, *wire::buildRequest("POST", url, {}, "{}"), options);
    watcher.setFuture(handle.exchange);
    if (cancelAfter > 0)
        QTimer::singleShot(cancelAfter, &loop, [&] { client.cancel(handle.id); });
    loop.exec();
    return handle.exchange.result();
}

void showEverything(ui::ResponsePane& pane, const wire::Exchange& exchange)
{
    webhook::TestRun run;
    run.id = u"bench"_s;
    run.at = exchange.startedAt;
    run.exchange = exchange;
    pane.showRun(run, {token});
    rest();
    for (int tab = 0; tab <= int(ui::ResponsePane::Tab::Diff); ++tab) {
        pane.showTab(ui::ResponsePane::Tab(tab));
        rest();
    }
    pane.showTab(ui::ResponsePane::Tab::Body);
    auto* form = pane.findChild<QComboBox*>(u"bodyForm"_s);
    for (int i = 0; form && i < form->count(); ++i) {
        form->setCurrentIndex(i);
        rest();
    }
    pane.compareWith(run);
    rest();
}

bool measure(const char* name, const wire::test::Flood& flood, int cancelAfter = 0)
{
    QThread thread;
    thread.start();
    wire::test::FloodServer* server = nullptr;
    QObject context;
    context.moveToThread(&thread);
    QMetaObject::invokeMethod(
        &context, [&] { server = new wire::test::FloodServer(flood); }, Qt::BlockingQueuedConnection);
    double gap = 0;
    wire::test::resetPeakMemory();
    const qint64 before = wire::test::memory("VmRSS:");
    {
        ui::ResponsePane pane;
        pane.resize(700, 800);
        pane.show();
        rest();
        test::Ticker ticker;
        pane.showSending(u"connect"_s);
        showEverything(pane, answer(server->url(), cancelAfter));
        gap = ticker.worst();
    }
    std::printf("%-34s gap %6.1f ms   %7lld KiB memory%s\n", name, gap,
        static_cast<long long>(wire::test::memory("VmHWM:") - before), gap <= mostGap ? "" : "   TOO LONG");
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

QByteArray headOf(qint64 size, const QByteArray& type)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n";
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    ui::applyLook(app, ui::Scheme::Light);
    const QByteArray block(256 * 1024, 'x');
    const QByteArray json = "{\"a\":[1,2,3],\"token\":\"" + token.value.bytes() + "\",\"text\":\"\\u00e9\\n\"},";
    const QByteArray list = "[" + json.repeated(25'000) + "0]";
    bool good = measure("200 MB in one line", {headOf(200 * megabyte, "text/plain"), block, 200 * megabyte});
    good = measure("JSON in one line", {headOf(list.size(), "application/json"), list, list.size()}) && good;
    good = measure("control characters",
               {headOf(2 * megabyte, "text/html"), QByteArray("\x1b[31m\xe2\x80\xae").repeated(30'000), 2 * megabyte})
        && good;
    good =
        measure("backslashes", {headOf(2 * megabyte, "application/json"), QByteArray(256 * 1024, '\\'), 2 * megabyte})
        && good;
    good = measure("endless", {"HTTP/1.1 200 OK\r\n\r\n", block}) && good;
    good = measure("a byte a second, cancelled", {"HTTP/1.1 200 OK\r\n\r\n", "x", 1'000'000, 1000}, 2500) && good;
    return good ? 0 : 1;
}
