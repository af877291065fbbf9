// SPDX-License-Identifier: Apache-2.0
#include "app/core/result.h"
#include "app/core/validation.h"
#include "app/sync/automationcode.h"
#include "app/sync/createrequest.h"
#include "app/sync/pythonfilter.h"
#include "tests/support/eventually.h"
#include "tests/support/filtertable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace desk;
using namespace desk::sync;
using namespace Qt::StringLiterals;

namespace {

const QString nasty = u"it's \"quoted\" \\ $HOME `id` $(id) ${artifact_version}\n!\t\u2028%s 😀 ';exit 1;'"_s;

Automation sample()
{
    Automation automation;
    automation.id = {u"a"_s};
    automation.name = u"Deploy"_s;
    automation.description = u"It's here"_s;
    automation.scope = RegistryScope{{u"r"_s}, u"wandb-registry-Model"_s};
    automation.event = eventOfType(
        u"ADD_ARTIFACT_ALIAS"_s, readBackFilter(artifactFilter(u"alias"_s, u"$regex"_s, u"^prod\\d$"_s).text));
    automation.action =
        WebhookAction{{u"w"_s}, u"deploy-hook"_s, u"{\"v\": \"${artifact_version}\", \"n\": [1, 2.50]}"_s};
    return automation;
}

CodePlace place()
{
    return {QUrl(u"https://api.wandb.example/base/"_s), u"example-org"_s, u"wandb-registry-Model"_s, u"Example Org"_s,
        u"example-team"_s};
}

struct Ran {
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

Ran run(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"WANDB_API_KEY"_s, u"k3y'\"$x"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// What a shell makes of the command's words.
QList<QByteArray> wordsOf(const QString& command)
{
    const QString script = "curl() { for word in \"$@\"; do printf '%s\\0' \"$word\"; done; }\n"_L1 + command;
    QList<QByteArray> words = run(u"/bin/sh"_s, {}, script.toUtf8()).output.split('\0');
    words.removeLast();
    return words;
}

QList<Automation> manyAutomations()
{
    QList<Automation> all;
    const QList<Action> actions{sample().action, SlackAction{{u"s"_s}, u"#ml"_s, nasty, nasty, u"WARN"_s}, NoAction{},
        AriaAction{nasty}, WebhookAction{{u"w"_s}, nasty, nasty}, WebhookAction{{u"w"_s}, {}, std::nullopt},
        WebhookAction{{u"w"_s}, u"h"_s, u"{\"a\":1,\"a\":2}"_s}, UnknownAction{u"Push"_s, nasty}};
    const QList<Scope> scopes{sample().scope, ProjectScope{{u"p"_s}, nasty}, CollectionScope{{u"c"_s}, nasty, {u"r"_s}},
        TeamScope{{u"t"_s}, nasty}, OrganizationScope{{u"o"_s}, nasty}, UnknownScope{u"Galaxy"_s, nasty}};
    for (const test::FilterCase& one : test::filterTable()) {
        Automation automation = sample();
        automation.name = nasty;
        automation.event = eventOfType(QString::fromLatin1(one.type), {QString::fromUtf8(one.text)});
        automation.action = actions.at(all.size() % actions.size());
        automation.scope = scopes.at(all.size() % scopes.size());
        all.append(automation);
    }
    return all;
}

} // namespace

class TestAutomationCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pythonIsWhatThePackageTakes()
    {
        QCOMPARE(pythonCode(sample(), place()),
            u"import wandb\n"
            "from wandb.automations import ArtifactEvent, OnAddArtifactAlias, SendWebhook\n"
            "\n"
            "api = wandb.Api(overrides={\"base_url\": \"https://api.wandb.example/base\"})\n"
            "scope = api.registry(\"Model\", organization=\"Example Org\")\n"
            "event = OnAddArtifactAlias(scope=scope, filter=ArtifactEvent.alias.matches_regex(\"^prod\\\\d$\"))\n"
            "webhook = next(i for i in api.webhook_integrations(entity=\"example-team\") if i.name == "
            "\"deploy-hook\")\n"
            "# The package writes the payload without spaces and line ends.\n"
            "action = SendWebhook.from_integration(webhook, payload={\n"
            "    \"v\": \"${artifact_version}\",\n"
            "    \"n\": [\n"
            "        1,\n"
            "        2.50,\n"
            "    ],\n"
            "})\n"
            "automation = api.create_automation(\n"
            "    event >> action,\n"
            "    name=\"Deploy\",\n"
            "    description=\"It's here\",\n"
            "    enabled=True,\n"
            ")\n"
            "print(automation.id)\n"_s);
    }

    void filtersInThePackagesWords_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("python");
        const auto row = [](const char* caseName, const char* python) {
            for (const test::FilterCase& one : test::filterTable()) {
                if (QLatin1String(one.name) == QLatin1String(caseName)) {
                    QTest::newRow(one.name)
                        << QString::fromLatin1(one.type) << QString::fromUtf8(one.text) << QString::fromUtf8(python);
                    return;
                }
            }
            qFatal("there is no such filter: %s", caseName);
        };
        row("alias: none", "");
        row("alias: equals is no regex", "ArtifactEvent.alias.eq(\"champion\")");
        row("alias: two conditions",
            "(ArtifactEvent.alias.matches_regex(\"^v\") & ArtifactEvent.tag.contains(\"ok\"))");
        row("alias: alternatives", "(ArtifactEvent.alias.eq(\"a\") | ArtifactEvent.alias.eq(\"b\"))");
        row("alias: negated", "~(ArtifactEvent.alias.matches_regex(\"^tmp\"))");
        row("collection tag removed: one of", "ArtifactEvent.tag.in_([\"a\", \"b\"])");
        row("metric: threshold", "RunEvent.metric(\"val/loss\").avg(5) < 0.25");
        row("metric: integer above 2^53", "RunEvent.metric(\"tokens\") > 9007199254740993");
        row("metric: legacy text", "RunEvent.metric(\"val/loss\").avg(5) < 0.250");
        row("change: relative drop",
            "MetricChangeFilter(name=\"val/loss\", agg=\"AVERAGE\", window=10, prior_window=50, "
            "change_type=\"RELATIVE\", change_dir=\"DECREASE\", threshold=0.25)");
        row("z-score: either way", "RunEvent.metric(\"acc\").zscore(30).abs() > 2.5");
        row("state: two", "RunEvent.state.in_([\"FAILED\", \"FINISHED\"])");
        row("runs: name contains", "(RunEvent.state.in_([\"FAILED\"])) & RunEvent.name.contains(\"big\")");
    }
    void filtersInThePackagesWords()
    {
        QFETCH(QString, type);
        QFETCH(QString, text);
        QFETCH(QString, python);
        const auto event = pythonEvent(eventOfType(type, {text}));
        QVERIFY(event);
        QCOMPARE(event->filter, python);
    }

    /// What the package drops without a word (docs/protocol.md 4.6) is sent as it is instead.
    void whatThePackageWouldLoseIsSentAsItIs_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"alias: unknown operator", "alias: key twice", "alias: broken",
                 "metric: equal, which the SDK drops", "metric: beyond a double", "metric: members of tomorrow",
                 "metric: a bare condition, which the SDK drops", "state: killed and crashed, which the SDK drops",
                 "state: things that are none", "runs: user and name", "runs: unknown key"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void whatThePackageWouldLoseIsSentAsItIs()
    {
        QFETCH(QString, name);
        for (const test::FilterCase& one : test::filterTable()) {
            if (QLatin1String(one.name) != name)
                continue;
            Automation automation = sample();
            automation.event = eventOfType(QString::fromLatin1(one.type), {QString::fromUtf8(one.text)});
            const QString code = pythonCode(automation, place());
            QVERIFY(code.contains("requests.post"_L1));
            const QString written = writableFilterText(filterOf(automation.event));
            QVERIFY2(code.contains(pythonText(written)), qPrintable(code));
        }
    }

    void pythonIsPython()
    {
        QByteArray programs;
        for (const Automation& automation : manyAutomations())
            programs += pythonCode(automation, place()).toUtf8().toBase64() + '\n';
        const Ran ran = run(u"python3"_s,
            {u"-W"_s, u"error"_s, u"-c"_s,
                u"import ast, base64, sys\n"
                "for line in sys.stdin: ast.parse(base64.b64decode(line).decode())"_s},
            programs);
        QVERIFY2(ran.code == 0, ran.errors.constData());
    }

    void pythonKeepsEveryValue()
    {
        const QStringList values{u"{\"a\":[1,-5,2.5,1e3,9007199254740993,true,false,null,{}],\"b\":{\"\":[]}}"_s,
            QString("{\"a\":"_L1 + pythonText(nasty) + u'}'), u"\"\\ud83d\\ude00\\/\\u0000\\u007f\""_s, u"[]"_s,
            u"-0.5"_s};
        QByteArray lines;
        for (const QString& value : values) {
            QVERIFY2(pythonValue(value), qPrintable(value));
            lines += value.toUtf8().toBase64() + ' ' + pythonValue(value)->toUtf8().toBase64() + '\n';
        }
        const Ran ran = run(u"python3"_s,
            {u"-c"_s,
                u"import ast, base64, json, sys\n"
                "for line in sys.stdin:\n"
                "    text, code = (base64.b64decode(part).decode() for part in line.split())\n"
                "    assert repr(ast.literal_eval(code)) == repr(json.loads(text)), (text, code)"_s},
            lines);
        QVERIFY2(ran.code == 0, ran.errors.constData());
        for (const QString& lost :
            {u"{\"a\":1,\"a\":1}"_s, u"1e400"_s, u"[-0]"_s, u"0.1000000000000000055511"_s, u"x"_s})
            QVERIFY2(!pythonValue(lost), qPrintable(lost));
    }

    void aShellSendsExactlyTheRequest()
    {
        int sent = 0;
        for (const Automation& automation : manyAutomations()) {
            const QList<QByteArray> words = wordsOf(curlCommand(automation, QUrl(u"http://127.0.0.1:1/it's/"_s)));
            const auto request = createRequest(automation);
            QCOMPARE(words.isEmpty(), !request.has_value());
            if (!request)
                continue;
            QVERIFY(words.contains("api:k3y'\"$x"));
            QCOMPARE(words.last(), QByteArray("http://127.0.0.1:1/it's/graphql"));
            QCOMPARE(QJsonDocument::fromJson(words.at(words.size() - 2)).object(), *request);
            ++sent;
        }
        QVERIFY(sent > 40);
    }

    void namesCannotLeaveAComment()
    {
        const QString name = u"X\nrm -rf x\r\u0085rm\u2028\u2029rm\v\f\x1b[201~\u202e#y"_s;
        QList<Automation> impossible(3, sample());
        impossible[0].event = eventOfType(name, {u"{}"_s});
        impossible[1].action = UnknownAction{name, u"{}"_s};
        impossible[2].scope = UnknownScope{name, u"{}"_s};
        const auto isComment = [](const QString& line) {
            return line.startsWith("# "_L1) && std::none_of(line.begin(), line.end(), [](QChar c) {
                return (c.isSpace() && c != u' ') || c.category() == QChar::Other_Control
                    || c.category() == QChar::Other_Format;
            });
        };
        int named = 0;
        for (const Automation& automation : std::as_const(impossible)) {
            QVERIFY(!createRequest(automation));
            const QString command = curlCommand(automation, QUrl(u"http://127.0.0.1:1"_s));
            QVERIFY(command.endsWith(u'\n'));
            QVERIFY2(isComment(command.chopped(1)), qPrintable(command));
            named += command.contains("rm -rf x"_L1);
            QCOMPARE(pythonCode(automation, place()).count(u'\n'), 1);
        }
        QVERIFY(named > 0);
        Automation slack = sample();
        slack.action = SlackAction{{u"s"_s}, name, u"t"_s, u"m"_s, u"INFO"_s};
        const QString code = pythonCode(slack, place());
        const QStringList lines = code.split(u'\n').filter(u"channel = "_s);
        QCOMPARE(lines.size(), 1);
        QVERIFY2(isComment(lines.first().mid(lines.first().indexOf(" # "_L1) + 1)), qPrintable(code));
    }

    void jsonKeepsFilterAndPayload()
    {
        for (const Automation& automation : manyAutomations()) {
            QJsonParseError error;
            const QJsonObject json = QJsonDocument::fromJson(automationJson(automation).toUtf8(), &error).object();
            QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(automationJson(automation)));
            QCOMPARE(json["name"_L1].toString(), automation.name);
            QCOMPARE(json["event"_L1]["filter"_L1].toString(), filterOf(automation.event).text);
            if (const auto* webhook = std::get_if<WebhookAction>(&automation.action))
                QCOMPARE(json["action"_L1]["payload"_L1].toString(), webhook->payload.value_or(QString()));
        }
    }

    void findsThePlacesNames()
    {
        store::WorkspaceView workspace;
        Organization organization;
        organization.name = u"Example Org"_s;
        organization.entityName = u"example-org"_s;
        organization.entityId = {u"oe"_s};
        workspace.organizations = {organization};
        workspace.projects = {{.id = {u"r"_s}, .name = u"wandb-registry-Model"_s, .owner = u"example-org"_s},
            {.id = {u"p"_s}, .name = u"vision"_s, .owner = u"example-team"_s}};
        workspace.collections = {{.id = {u"c"_s}, .name = u"churn"_s, .project = {u"r"_s}}};
        const QUrl server(u"https://api.wandb.example"_s);
        const auto found = [&](const Scope& scope) {
            Automation automation = sample();
            automation.scope = scope;
            return codePlace(automation, workspace, server, u"example-team"_s);
        };
        const CodePlace registry{
            server, u"example-org"_s, u"wandb-registry-Model"_s, u"Example Org"_s, u"example-team"_s};
        QCOMPARE(found(CollectionScope{{u"c"_s}, u"churn"_s, {}}), registry);
        QCOMPARE(found(RegistryScope{{u"r"_s}, u"wandb-registry-Model"_s}), registry);
        QCOMPARE(found(ProjectScope{{u"p"_s}, u"vision"_s}),
            (CodePlace{server, u"example-team"_s, u"vision"_s, {}, u"example-team"_s}));
        QCOMPARE(found(OrganizationScope{{u"oe"_s}, u"example-org"_s}).organization, u"Example Org"_s);
    }
};

QTEST_GUILESS_MAIN(TestAutomationCode)
#include "tst_automationcode.moc"
