// SPDX-License-Identifier: Apache-2.0
#include "app/api/decodeautomation.h"
#include "app/api/decodeexecution.h"
#include "app/api/decodeintegration.h"
#include "app/api/decodepage.h"
#include "app/api/decodeworkspace.h"
#include "tests/support/eventually.h"

#include "tests/support/golden.h"
#include "tests/support/printing.h"

#include <QJsonDocument>

using namespace desk;
using namespace desk::api;
using namespace desk::test;

Q_DECLARE_METATYPE(desk::test::GoldenCase)

namespace {

template <typename T, typename Decode>
QString one(const JsonNode& node, Decode decode)
{
    Faults faults;
    T value = decode(node, faults);
    return text(faults.result(std::move(value)));
}

QString showIntegration(const JsonNode& node)
{
    Faults faults;
    const Integration value = decodeIntegration(node, u"example-team"_s, faults);
    if (faults.first())
        return text(Error(*faults.first()));
    return std::visit([](const auto& v) { return text(v); }, value);
}

QString showSecret(const JsonNode& node)
{
    return one<TeamSecret>(node, [](const JsonNode& n, Faults& f) { return decodeSecret(n, u"example-team"_s, f); });
}

QString showWorkspace(const JsonNode& node)
{
    Faults faults;
    const Workspace workspace = decodeWorkspace(node, faults);
    if (faults.first())
        return text(Error(*faults.first()));
    return text(workspace.organizations) + u"\n"_s + text(workspace.teams);
}

QString showPage(const JsonNode& node)
{
    const auto page = decodePage<Automation>(node, decodeAutomation);
    if (!page)
        return text(page.error());
    return line("cursor", show(page->endCursor)) + line("more", show(page->hasNextPage)) + u"\n"_s + text(page->items);
}

/// What each folder of golden files is read with.
const QList<std::pair<QString, std::function<QString(const JsonNode&)>>> decoders{
    {u"automation"_s, [](const JsonNode& n) { return one<Automation>(n, decodeAutomation); }},
    {u"page"_s, showPage},
    {u"execution"_s, [](const JsonNode& n) { return one<Execution>(n, decodeExecution); }},
    {u"sandboxexecution"_s, [](const JsonNode& n) { return one<Execution>(n, decodeSandboxExecution); }},
    {u"integration"_s, showIntegration},
    {u"secret"_s, showSecret},
    {u"workspace"_s, showWorkspace},
    {u"viewer"_s, [](const JsonNode& n) { return one<Viewer>(n, decodeViewer); }},
    {u"serverinfo"_s, [](const JsonNode& n) { return one<ServerInfo>(n, decodeServerInfo); }},
    {u"member"_s, [](const JsonNode& n) { return one<Member>(n, decodeMember); }},
    {u"project"_s, [](const JsonNode& n) { return one<Project>(n, decodeProject); }},
    {u"collection"_s, [](const JsonNode& n) { return one<Collection>(n, decodeCollection); }},
};

} // namespace

class TstDecode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<int>("decoder");
        QTest::addColumn<GoldenCase>("golden");
        for (int i = 0; i < decoders.size(); ++i) {
            const QList<GoldenCase> cases = goldenCases(decoders.at(i).first);
            QVERIFY2(!cases.isEmpty(), qPrintable(decoders.at(i).first));
            for (const GoldenCase& golden : cases)
                QTest::addRow("%s/%s", qPrintable(decoders.at(i).first), qPrintable(golden.name)) << i << golden;
        }
    }

    void golden()
    {
        QFETCH(int, decoder);
        QFETCH(GoldenCase, golden);
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(readFile(golden.file(".in.json")), &error);
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        compareGolden(golden, decoders.at(decoder).second({document.object(), u"data.x"_s}));
    }

    void enoughAutomations() { QVERIFY(goldenCases(u"automation"_s).size() >= 30); }

    void pathsNameTheEdge()
    {
        const QJsonObject edge{{u"node"_s, QJsonObject{{u"id"_s, u"1"_s}, {u"name"_s, 7}}}};
        const QJsonObject connection{{u"pageInfo"_s, QJsonObject{{u"hasNextPage"_s, false}}},
            {u"edges"_s, QJsonArray{QJsonValue(), QJsonObject{{u"node"_s, QJsonValue()}}, edge}}};
        const auto page = decodePage<Automation>({connection, u"data.entity.triggers"_s}, decodeAutomation);
        QVERIFY(!page);
        QCOMPARE(debugText(page.error()), u"decode: data.entity.triggers.edges[2].node.name expected text"_s);
    }

    void nullEdgesAreLeftOut()
    {
        const QJsonObject connection{{u"pageInfo"_s, QJsonObject{{u"hasNextPage"_s, true}, {u"endCursor"_s, u"c"_s}}},
            {u"edges"_s,
                QJsonArray{QJsonValue(), QJsonObject{{u"node"_s, QJsonValue()}},
                    QJsonObject{
                        {u"node"_s, QJsonObject{{u"id"_s, u"1"_s}, {u"name"_s, u"n"_s}, {u"entityName"_s, u"e"_s}}}}}}};
        const auto page = decodePage<Project>({connection, u"data.entity.projects"_s}, decodeProject);
        QVERIFY(page);
        QCOMPARE(page->items.size(), 1);
        QCOMPARE(page->endCursor, std::optional(u"c"_s));
        QVERIFY(page->hasNextPage);
    }

    void brokenConnections_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::newRow("null list") << QByteArray("{\"c\":{\"pageInfo\":{\"hasNextPage\":false},\"edges\":null}}")
                                   << u"data.c.edges"_s;
        QTest::newRow("null connection") << QByteArray("{\"c\":null}") << u"data.c"_s;
        QTest::newRow("absent connection") << QByteArray("{}") << u"data.c"_s;
        QTest::newRow("no pageInfo") << QByteArray("{\"c\":{\"edges\":[]}}") << u"data.c.pageInfo"_s;
        QTest::newRow("hasNextPage text") << QByteArray("{\"c\":{\"pageInfo\":{\"hasNextPage\":\"no\"},\"edges\":[]}}")
                                          << u"data.c.pageInfo.hasNextPage"_s;
        QTest::newRow("cursor a number") << QByteArray(
            "{\"c\":{\"pageInfo\":{\"hasNextPage\":true,\"endCursor\":3},\"edges\":[]}}")
                                         << u"data.c.pageInfo.endCursor"_s;
        QTest::newRow("edges an object") << QByteArray("{\"c\":{\"pageInfo\":{\"hasNextPage\":true},\"edges\":{}}}")
                                         << u"data.c.edges"_s;
        QTest::newRow("node a text") << QByteArray(
            "{\"c\":{\"pageInfo\":{\"hasNextPage\":true},\"edges\":[{\"node\":\"x\"}]}}")
                                     << u"data.c.edges[0].node"_s;
    }

    void brokenConnections()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        const QJsonObject data = QJsonDocument::fromJson(json).object();
        const auto page = decodePage<Project>(JsonNode{data, u"data"_s}.member("c"_L1), decodeProject);
        QVERIFY(!page);
        const auto* error = std::get_if<DecodeError>(&page.error());
        QVERIFY(error);
        QCOMPARE(error->path, path);
    }
};

QTEST_GUILESS_MAIN(TstDecode)
#include "tst_decode.moc"
