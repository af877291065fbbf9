// SPDX-License-Identifier: Apache-2.0
#include "app/sync/activity.h"
#include "app/sync/engine.h"
#include "tests/support/eventually.h"

#include "app/api/client.h"
#include "app/sandbox/server.h"
#include "app/store/store.h"
#include "tests/api/backend.h"
#include "tests/support/await.h"

#include <QTemporaryDir>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// A connection of one page.
QByteArray page(const QByteArray& key, const QByteArray& name, bool more)
{
    return "{\"pageInfo\":{\"endCursor\":\"c\",\"hasNextPage\":" + QByteArray(more ? "true" : "false")
        + "},\"edges\":[{\"node\":{\"" + key + "\":\"" + name + "\"}}]}";
}

} // namespace

class TestKnownNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofARegistry()
    {
        const QTemporaryDir folder;
        sandbox::ServerOptions options;
        options.dataDir = folder.filePath(u"server"_s);
        options.apiKey = QString(40, u'k');
        sandbox::Server server(options);
        const auto address = server.start();
        QVERIFY(address);
        store::Store store(folder.filePath(u"client"_s));
        QVERIFY(await(store.open()));
        api::Transport transport(address->url, [key = options.apiKey.toUtf8()] { return key; });
        api::Client client(transport);
        sync::Engine engine(client, store, address->url.toString());
        QVERIFY(await(engine.pull()));
        const auto view = await(store.workspace());
        QVERIFY(view);
        const auto model = std::find_if(view->projects.begin(), view->projects.end(),
            [](const Project& project) { return project.name == "wandb-registry-Model"_L1; });
        QVERIFY(model != view->projects.end());

        const auto known = await(engine.knownNames(*model));
        QVERIFY2(known, known ? "" : qPrintable(debugText(known.error())));
        QCOMPARE(known->collections.size(), 2);
        QCOMPARE(known->collections.first().project, model->id);
        QCOMPARE(known->aliases, (QStringList{u"latest"_s, u"production"_s, u"staging"_s}));
        QCOMPARE(known->tags, QStringList{u"vision"_s});

        Project nowhere = *model;
        nowhere.name = u"no-such-project"_s;
        QVERIFY(!await(engine.knownNames(nowhere)));
        QTRY_VERIFY(engine.activity().isIdle());
    }

    void readsOnWhereThereAreMore()
    {
        const QTemporaryDir folder;
        test::Backend backend;
        backend.data(u"CollectionNames"_s,
            "{\"project\":{\"artifactCollections\":{\"pageInfo\":{\"endCursor\":null,\"hasNextPage\":false},"
            "\"edges\":[{\"node\":{\"__typename\":\"ArtifactSequence\",\"id\":\"C\",\"name\":\"c\",\"aliases\":"
                + page("alias", "a", true) + ",\"tags\":" + page("name", "t", true) + "}}]}}}");
        backend.data(
            u"CollectionAliases"_s, "{\"artifactCollection\":{\"aliases\":" + page("alias", "b", false) + "}}");
        backend.data(u"CollectionTags"_s, "{\"artifactCollection\":{\"tags\":" + page("name", "s", false) + "}}");
        store::Store store(folder.filePath(u"client"_s));
        QVERIFY(await(store.open()));
        api::Client client(backend.transport());
        sync::Engine engine(client, store, {});
        const auto known = await(engine.knownNames({{u"P"_s}, u"p"_s, u"example-team"_s, {}}));
        QVERIFY2(known, known ? "" : qPrintable(debugText(known.error())));
        QCOMPARE(known->collections.first().kind, Collection::Kind::Sequence);
        QCOMPARE(known->aliases, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(known->tags, (QStringList{u"s"_s, u"t"_s}));
        QCOMPARE(backend.bodies().last()["variables"_L1]["collection"_L1].toString(), u"C"_s);
        QTRY_VERIFY(engine.activity().isIdle());
    }
};

QTEST_GUILESS_MAIN(TestKnownNames)
#include "tst_knownnames.moc"
