// SPDX-License-Identifier: Apache-2.0
// A pull that finds everything as it was writes no row: only the record of the pulls changes.
#include "tests/store/profiledamage.h"
#include "tests/store/rowwatch.h"
#include "tests/store/storefixture.h"
#include "tests/support/eventually.h"

using namespace desk;
using namespace desk::store;
using namespace Qt::StringLiterals;

class TstUnchangedPull : public QObject, private StoreFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { startEmpty(); }
    void cleanup() { end(); }

    void writesNothing()
    {
        pullAllOf(all());
        watch();
        pullAllOf(all());
        QCOMPARE(written(), QString());
        QCOMPARE(valueOf(m_store->automations({})).size(), all().size());
    }

    void oneChangeIsOneRow()
    {
        pullAllOf(all());
        watch();
        QList<Automation> changed = all();
        changed.last().description = u"changed"_s;
        pullAllOf(changed);
        QCOMPARE(written(), u"INSERT activity, UPDATE automations"_s);
    }

    void oneThatIsGoneIsOneRow()
    {
        pullAllOf(all());
        watch();
        pullAllOf(all().mid(1));
        QCOMPARE(written(), u"DELETE automations, INSERT activity"_s);
        QCOMPARE(valueOf(m_store->automations({})).size(), all().size() - 1);
    }

    /// What one pull saw says nothing to the next.
    void eachPullSeesForItself()
    {
        pullAllOf(all());
        pullAllOf(all());
        const qint64 pull = begin();
        valueOf(m_store->finishPull(pull, {automationsWalk}, false));
        QVERIFY(valueOf(m_store->automations({})).isEmpty());
    }

    /// A list does not tell the bytes of a delivery, which are asked for one by one.
    void anExecutionKeepsItsDelivery()
    {
        pullAllOf(all());
        Execution whole = execution(u"e"_s, u"p1"_s, u"p"_s, 1);
        const Execution listed = whole;
        whole.delivery.emplace();
        whole.delivery->request = "POST / HTTP/1.1";
        valueOf(m_store->putExecutions({whole}));
        watch();
        valueOf(m_store->putExecutions({listed}));
        QVERIFY(valueOf(m_store->executions({})).contains(whole));
        QCOMPARE(written(), QString());
    }

private:
    void pullAllOf(const QList<Automation>& automations)
    {
        pullPlacesAnd(automations);
        valueOf(m_store->putExecutions({execution(u"x"_s, u"p1"_s, u"p"_s, 2)}));
    }

    void watch()
    {
        m_store.reset();
        watchRows(file());
        reopen();
    }

    QString written()
    {
        m_store.reset();
        const QString rows = writtenRows(file());
        reopen();
        return rows;
    }

    [[nodiscard]] QString file() const { return m_dir->filePath(u"cache.db"_s); }
};

QTEST_GUILESS_MAIN(TstUnchangedPull)
#include "tst_unchangedpull.moc"
