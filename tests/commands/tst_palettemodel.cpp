// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/commands/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace desk::ui;
using namespace Qt::StringLiterals;
using Kind = PaletteItem::Kind;

namespace {

PaletteItem item(Kind kind, const QString& text, const QString& detail = {}, const QString& obstacle = {})
{
    return {.kind = kind, .id = text, .text = text, .detail = detail, .icon = "sync"_L1, .obstacle = obstacle};
}

QList<PaletteItem> someItems()
{
    return {item(Kind::Automation, u"Deploy model"_s, u"Model"_s), item(Kind::Command, u"Cancel"_s),
        item(Kind::Command, u"Create automation"_s), item(Kind::Place, u"Model"_s, u"Registry"_s),
        item(Kind::Webhook, u"deploy-hook"_s, u"acme-ml"_s)};
}

QStringList texts(const QList<PaletteMatch>& matches)
{
    QStringList list;
    for (const PaletteMatch& match : matches)
        list.append(match.section.isEmpty() ? match.item.text : match.section + u": "_s + match.item.text);
    return list;
}

class FixedSource final : public PaletteSource {
    Q_OBJECT

public:
    QList<PaletteItem> list;
    mutable int reads = 0;

    [[nodiscard]] QList<PaletteItem> items() const override
    {
        ++reads;
        return list;
    }
};

} // namespace

class TestPaletteModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ranks_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("recent");
        QTest::addColumn<QStringList>("expected");
        const QString deploy = item(Kind::Automation, u"Deploy model"_s).key();
        QTest::newRow("nothing typed") << u""_s << QStringList()
                                       << QStringList{u"Commands: Cancel"_s, u"Commands: Create automation"_s,
                                              u"Places: Model"_s, u"Automations: Deploy model"_s,
                                              u"Webhooks: deploy-hook"_s};
        QTest::newRow("recently used first")
            << u" "_s << QStringList{deploy, u"0/gone"_s}
            << QStringList{u"Recently used: Deploy model"_s, u"Commands: Cancel"_s, u"Commands: Create automation"_s,
                   u"Places: Model"_s, u"Webhooks: deploy-hook"_s};
        QTest::newRow("initials") << u"ca"_s << QStringList() << QStringList{u"Create automation"_s, u"Cancel"_s};
        QTest::newRow("commands only") << u">"_s << QStringList{deploy}
                                       << QStringList{u"Commands: Cancel"_s, u"Commands: Create automation"_s};
        QTest::newRow("commands by name")
            << u"> can"_s << QStringList() << QStringList{u"Cancel"_s, u"Create automation"_s};
        QTest::newRow("automations by name") << u"#dep"_s << QStringList() << QStringList{u"Deploy model"_s};
        QTest::newRow("a tie goes to the shorter")
            << u"deploy"_s << QStringList() << QStringList{u"Deploy model"_s, u"deploy-hook"_s};
        QTest::newRow("what was used is better")
            << u"model"_s << QStringList{deploy} << QStringList{u"Deploy model"_s, u"Model"_s};
        QTest::newRow("a word of the detail") << u"hook acme"_s << QStringList() << QStringList{u"deploy-hook"_s};
        QTest::newRow("the kind itself") << u"dep webhook"_s << QStringList() << QStringList{u"deploy-hook"_s};
        QTest::newRow("nothing found") << u"zzz"_s << QStringList() << QStringList();
    }

    void ranks()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, recent);
        QFETCH(QStringList, expected);
        QCOMPARE(texts(rank(someItems(), query, recent)), expected);
    }

    void whatCannotRunComesAfterItsEqual()
    {
        const QList<PaletteItem> items{
            item(Kind::Command, u"Sync"_s, {}, u"Offline."_s), item(Kind::Webhook, u"Sync"_s)};
        QCOMPARE(rank(items, u"sync"_s, {}).first().item.kind, Kind::Webhook);
    }

    void positionsAreThoseOfTheText()
    {
        QCOMPARE(rank(someItems(), u"ca"_s, {}).first().positions, (QList<int>{0, 7}));
    }

    void readsOnlyWhileActive()
    {
        FixedSource source;
        source.list = someItems();
        PaletteModel model;
        const QAbstractItemModelTester tester(&model);
        model.addSource(source);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(source.reads, 0);
        model.setActive(true);
        QCOMPARE(model.rowCount(), 5);
        source.list.removeFirst();
        Q_EMIT source.changed();
        QCOMPARE(model.rowCount(), 4);
        model.setActive(false);
        QCOMPARE(model.rowCount(), 0);
    }

    void headingsStandOnce()
    {
        FixedSource source;
        source.list = someItems();
        PaletteModel model;
        model.addSource(source);
        model.setActive(true);
        QStringList headings;
        for (int i = 0; i < model.rowCount(); ++i)
            headings.append(model.index(i).data(PaletteModel::SectionRole).toString());
        QCOMPARE(headings, (QStringList{u"Commands"_s, {}, u"Places"_s, u"Automations"_s, u"Webhooks"_s}));
    }

    void remembersTheNewestFirst()
    {
        PaletteModel model;
        for (int i = 0; i < 30; ++i)
            model.remember(item(Kind::Command, QString::number(i)));
        model.remember(item(Kind::Command, u"28"_s));
        QCOMPARE(model.recent().first(), u"0/28"_s);
        QCOMPARE(model.recent().at(1), u"0/29"_s);
        QCOMPARE(model.recent().size(), 12);
    }

    void rowsSpeakInFull()
    {
        PaletteItem sync = item(Kind::Command, u"Sync now"_s, u"File"_s, u"There is no connection."_s);
        sync.shortcut = u"Ctrl+R"_s;
        QCOMPARE(spokenText(sync), u"Sync now, Command, File, Ctrl+R, unavailable: There is no connection."_s);
    }

    void thousandsOfItems()
    {
        FixedSource source;
        for (int i = 0; i < 5'000; ++i)
            source.list.append(item(Kind::Automation, u"Automation number %1 of many"_s.arg(i)));
        PaletteModel model;
        model.addSource(source);
        model.setActive(true);
        QCOMPARE(model.rowCount(), 5'000);
        model.setQuery(u"number 4321"_s);
        QCOMPARE(model.item(0).text, u"Automation number 4321 of many"_s);
        QBENCHMARK
        {
            model.setQuery(u"anm"_s);
            model.setQuery(u"auto many"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestPaletteModel)
#include "tst_palettemodel.moc"
