// SPDX-License-Identifier: Apache-2.0
#include "app/api/paging.h"
#include "tests/support/eventually.h"

#include "tests/api/awaited.h"

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::api;
using namespace desk::test;

namespace {

Page<int> page(QList<int> items, Cursor cursor, bool more)
{
    return {std::move(items), std::move(cursor), more};
}

/// Serves the pages in order, the last one for ever, and remembers which cursors were asked.
struct Server {
    QList<Result<Page<int>>> pages;
    QList<Cursor> asked;

    PageWalk<int>::Fetch fetch()
    {
        return [this](const Cursor& cursor) {
            asked.append(cursor);
            return readyFuture(pages.at(std::min(asked.size(), pages.size()) - 1));
        };
    }
};

} // namespace

class TstPaging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsToTheEnd()
    {
        Server server{{page({1, 2}, u"a"_s, true), page({3}, u"b"_s, true), page({4}, u"c"_s, false)}, {}};
        const auto all = awaited(readAll<int>(server.fetch()));
        QVERIFY(all);
        QCOMPARE(all->items, QList<int>({1, 2, 3, 4}));
        QVERIFY(all->complete);
        QCOMPARE(all->pages, 3);
        QCOMPARE(server.asked, QList<Cursor>({Cursor(), u"a"_s, u"b"_s}));
    }

    void emptyPageWithMoreGoesOn()
    {
        Server server{{page({}, u"a"_s, true), page({}, u"b"_s, true), page({7}, {}, false)}, {}};
        const auto all = awaited(readAll<int>(server.fetch()));
        QVERIFY(all);
        QCOMPARE(all->items, QList<int>({7}));
        QVERIFY(all->complete);
    }

    void brokenChainsStop_data()
    {
        QTest::addColumn<QList<Result<Page<int>>>>("pages");
        QTest::addColumn<int>("asked");
        QTest::addColumn<QList<int>>("items");
        using Pages = QList<Result<Page<int>>>;
        QTest::newRow("repeated cursor") << Pages{page({1}, u"a"_s, true), page({2}, u"a"_s, true)} << 2
                                         << QList<int>{1, 2};
        QTest::newRow("null cursor") << Pages{page({1}, u"a"_s, true), page({2}, {}, true)} << 2 << QList<int>{1, 2};
        QTest::newRow("cycle") << Pages{page({1}, u"a"_s, true), page({2}, u"b"_s, true), page({3}, u"a"_s, true)} << 3
                               << QList<int>{1, 2, 3};
        QTest::newRow("empty page, repeated cursor") << Pages{page({}, u"a"_s, true)} << 2 << QList<int>{};
    }

    void brokenChainsStop()
    {
        QFETCH(QList<Result<Page<int>>>, pages);
        QFETCH(int, asked);
        QFETCH(QList<int>, items);
        Server server{pages, {}};
        const auto all = awaited(readAll<int>(server.fetch()));
        QVERIFY(all);
        QVERIFY(!all->complete);
        QCOMPARE(all->items, items);
        QCOMPARE(server.asked.size(), asked);
    }

    void tooManyPagesStop()
    {
        int asked = 0;
        const auto all = awaited(readAll<int>([&asked](const Cursor&) {
            ++asked;
            return readyFuture<Result<Page<int>>>(page({asked}, QString::number(asked), true));
        }));
        QVERIFY(all);
        QVERIFY(!all->complete);
        QCOMPARE(asked, maximumPages);
        QCOMPARE(all->items.size(), maximumPages);
    }

    void smallerLimitStops()
    {
        Server server{{page({1}, u"a"_s, true), page({2}, u"b"_s, true), page({3}, u"c"_s, false)}, {}};
        const auto all = awaited(readAll<int>(server.fetch(), 2));
        QVERIFY(all);
        QVERIFY(!all->complete);
        QCOMPARE(all->items, QList<int>({1, 2}));
    }

    void errorOfAPageIsTheErrorOfAll()
    {
        Server server{{page({1}, u"a"_s, true), failure(HttpError{500, u"x"_s})}, {}};
        const auto all = awaited(readAll<int>(server.fetch()));
        QCOMPARE(errorOf<HttpError>(all), std::optional(HttpError{500, u"x"_s}));
        QCOMPARE(server.asked.size(), 2);
    }

    void pagesThatComeLaterWork()
    {
        QList<std::shared_ptr<QPromise<Result<Page<int>>>>> waiting;
        auto future = readAll<int>([&waiting](const Cursor&) {
            waiting.append(std::make_shared<QPromise<Result<Page<int>>>>());
            waiting.last()->start();
            return waiting.last()->future();
        });
        for (int i = 0; i < 300; ++i) {
            QCOMPARE(waiting.size(), i + 1);
            QVERIFY(!future.isFinished());
            const auto promise = waiting.last();
            promise->addResult(page({i}, QString::number(i), i < 299));
            promise->finish();
        }
        const auto all = awaited(future);
        QVERIFY(all && all->complete);
        QCOMPARE(all->items.size(), 300);
    }
};

QTEST_GUILESS_MAIN(TstPaging)
#include "tst_paging.moc"
