// SPDX-License-Identifier: Apache-2.0
#include "app/core/validation.h"
#include "tests/support/eventually.h"

#include <functional>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

AutomationDraft goodDraft()
{
    return {.name = u"n"_s,
        .scope = RegistryScope{{u"UHJvamVjdDo3"_s}, u"wandb-registry-Model"_s},
        .event = ArtifactEvent{ArtifactEventKind::AliasAdded, artifactFilter(u"alias"_s, u"$regex"_s, u"^prod"_s)},
        .action = WebhookAction{{u"SW50ZWdyYXRpb246Mw=="_s}, u"hook"_s, uR"({"v":"${artifact_version_string}"})"_s}};
}

QList<Rule> rules(const QList<Problem>& problems)
{
    QList<Rule> found;
    for (const Problem& problem : problems)
        found.append(problem.rule);
    return found;
}

} // namespace

class TestValidation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsAGoodDraft();
    void findsEachProblem();
    void automationNames();
    void webhookNames_data();
    void webhookNames();
    void urls_data();
    void urls();
    void hosts();
    void secretNames();
    void regexes_data();
    void regexes();
    void payloads_data();
    void payloads();
    void prompts();
    void eventFields_data();
    void eventFields();
    void scopes();
};

void TestValidation::acceptsAGoodDraft()
{
    QCOMPARE(problems(goodDraft()), QList<Problem>{});
}

void TestValidation::findsEachProblem()
{
    AutomationDraft draft = goodDraft();
    draft.name.clear();
    draft.scope = RegistryScope{};
    draft.event = ArtifactEvent{ArtifactEventKind::AliasUpdated, {}};
    draft.action = WebhookAction{};
    QCOMPARE(
        rules(problems(draft)), (QList<Rule>{Rule::Required, Rule::Required, Rule::NotAssignable, Rule::Required}));
    QVERIFY(hasErrors(problems(draft)));

    draft = goodDraft();
    draft.event = RunStateEvent{{u"{}"_s}};
    QCOMPARE(rules(problems(draft)), (QList<Rule>{Rule::NotAllowedInScope, Rule::AlwaysEmpty}));
    draft = goodDraft();
    draft.action = UnknownAction{u"PushNotificationTriggeredAction"_s, {}};
    QCOMPARE(rules(problems(draft)), QList<Rule>{Rule::NotAssignable});
}

void TestValidation::automationNames()
{
    QVERIFY(automationNameProblems(QString(255, u'x')).isEmpty());
    QCOMPARE(rules(automationNameProblems(QString(256, u'x'))), QList<Rule>{Rule::TooLong});
    QCOMPARE(rules(automationNameProblems(u"  "_s)), QList<Rule>{Rule::Required});
}

void TestValidation::webhookNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << u"deploy-hook_1"_s << true;
    QTest::newRow("inner spaces") << u"Local  receiver"_s << true;
    QTest::newRow("64") << QString(64, u'x') << true;
    QTest::newRow("65") << QString(65, u'x') << false;
    QTest::newRow("leading space") << u" a"_s << false;
    QTest::newRow("trailing space") << u"a "_s << false;
    QTest::newRow("line end") << u"a\n"_s << false;
    QTest::newRow("umlaut") << u"häkchen"_s << false;
    QTest::newRow("dot") << u"a.b"_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void TestValidation::webhookNames()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    QCOMPARE(webhookNameProblems(name).isEmpty(), good);
}

void TestValidation::urls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QList<Problem>>("problems");
    const auto error = [](Rule rule, qsizetype position = -1) {
        return QList<Problem>{{Field::Url, rule, Problem::Severity::Error, {}, position, position < 0 ? 0 : 1}};
    };
    const auto unencrypted = [](const QString& host) {
        return QList<Problem>{{Field::Url, Rule::UnencryptedUrl, Problem::Severity::Warning, host}};
    };
    const QList<Problem> none;
    QTest::newRow("https") << u"https://ci.example.com/hooks/deploy?x=1"_s << none;
    QTest::newRow("own script") << u"https://b\u00fccher.example.com/hook"_s << none;
    QTest::newRow("http to this computer") << u"http://127.0.0.1:8080/"_s << none;
    QTest::newRow("http to this computer by name") << u"http://localhost/hook"_s << none;
    QTest::newRow("http to this computer, IPv6") << u"http://[::1]:8080/"_s << none;
    QTest::newRow("http elsewhere") << u"http://ci.example.com/"_s << unencrypted(u"ci.example.com"_s);
    QTest::newRow("http to a name like a loopback")
        << u"http://127.example.com/"_s << unencrypted(u"127.example.com"_s);
    QTest::newRow("ftp") << u"ftp://example.com/"_s << error(Rule::BadUrl);
    QTest::newRow("user info") << u"https://user:pw@example.com/"_s << error(Rule::UserInfoInUrl);
    QTest::newRow("user alone") << u"https://user@example.com/"_s << error(Rule::UserInfoInUrl);
    QTest::newRow("no host") << u"https:///x"_s << error(Rule::BadUrl);
    QTest::newRow("port") << u"https://example.com:99999/"_s << error(Rule::BadUrl);
    QTest::newRow("no name of a host") << u"https://exa..mple/"_s << error(Rule::BadUrl);
    QTest::newRow("line end") << u"https://example.com/\nX: y"_s << error(Rule::BlankInUrl, 20);
    QTest::newRow("NUL") << QString(u"https://example.com/"_s + QChar(u'\0')) << error(Rule::BlankInUrl, 20);
    QTest::newRow("delete") << u"https://example.com/\u007f"_s << error(Rule::BlankInUrl, 20);
    QTest::newRow("turned round") << u"https://example.com/\u202egro"_s << error(Rule::BlankInUrl, 20);
    QTest::newRow("space") << u"https://example.com/a b"_s << error(Rule::BlankInUrl, 21);
    QTest::newRow("space at the end") << u"https://example.com/ "_s << error(Rule::BlankInUrl, 20);
    QTest::newRow("relative") << u"example.com"_s << error(Rule::BadUrl);
    QTest::newRow("empty") << u""_s << error(Rule::Required);
}

void TestValidation::urls()
{
    QFETCH(QString, url);
    QTEST(webhookUrlProblems(url), "problems");
}

void TestValidation::hosts()
{
    QCOMPARE(asciiHost(u"https://b\u00fccher.example/hook"_s), u"xn--bcher-kva.example"_s);
    QCOMPARE(asciiHost(u"https://CI.example.com/hook"_s), QString());
    QCOMPARE(asciiHost(u"https://127.1/hook"_s), u"127.0.0.1"_s);
    QCOMPARE(asciiHost(u"https://"_s), QString());
}

void TestValidation::secretNames()
{
    QVERIFY(secretNameProblems(u"DEPLOY_TOKEN2"_s).isEmpty());
    for (const QString& bad : {u""_s, u"A-B"_s, u"A B"_s, u"É"_s, u"A\n"_s})
        QVERIFY2(!secretNameProblems(bad).isEmpty(), qPrintable(bad));
}

void TestValidation::regexes_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QList<Rule>>("expected");
    QTest::newRow("plain") << u"^production$"_s << QList<Rule>{};
    QTest::newRow("empty") << u""_s << QList<Rule>{};
    QTest::newRow("named group") << u"(?P<a>x)"_s << QList<Rule>{};
    QTest::newRow("broken") << u"("_s << QList<Rule>{Rule::BadRegex};
    QTest::newRow("lookahead") << u"a(?=b)"_s << QList<Rule>{Rule::NotOnServerRegex};
    QTest::newRow("lookbehind") << u"(?<!a)b"_s << QList<Rule>{Rule::NotOnServerRegex};
    QTest::newRow("backreference") << u"(a)\\1"_s << QList<Rule>{Rule::NotOnServerRegex};
    QTest::newRow("only RE2 takes it") << u"(?P<1st>x)"_s << QList<Rule>{};
}

void TestValidation::regexes()
{
    QFETCH(QString, pattern);
    QFETCH(QList<Rule>, expected);
    QCOMPARE(rules(regexProblems(Field::AliasRegex, pattern)), expected);
}

void TestValidation::payloads_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QList<Rule>>("expected");
    QTest::newRow("empty") << u""_s << QList<Rule>{};
    QTest::newRow("good") << uR"({"a":"${alias}","n":"${artifact_version_index}"})"_s << QList<Rule>{};
    QTest::newRow("outside of a string") << uR"({"n":${artifact_version_index}})"_s << QList<Rule>{Rule::MayBreakJson};
    QTest::newRow("broken") << uR"({"a":)"_s << QList<Rule>{Rule::NotJson};
    QTest::newRow("list") << uR"([1])"_s << QList<Rule>{Rule::NotJsonObject};
    QTest::newRow("unknown") << uR"({"a":"${alais}"})"_s << QList<Rule>{Rule::UnknownVariable};
    QTest::newRow("empty here") << uR"({"a":"${metric_name}"})"_s << QList<Rule>{Rule::AlwaysEmpty};
    QTest::newRow("secret") << uR"({"a":"${HOOK_KEY}"})"_s << QList<Rule>{Rule::SecretInBody};
}

void TestValidation::payloads()
{
    QFETCH(QString, payload);
    QFETCH(QList<Rule>, expected);
    const QList<Problem> found = payloadProblems(payload, goodDraft().event, {u"HOOK_KEY"_s});
    QCOMPARE(rules(found), expected);
    for (const Problem& problem : found) {
        if (problem.rule == Rule::AlwaysEmpty || problem.rule == Rule::UnknownVariable)
            QCOMPARE(payload.mid(problem.position, problem.length), "${"_L1 + problem.detail + "}"_L1);
    }
}

void TestValidation::prompts()
{
    QVERIFY(promptProblems(QString(2000, u'é')).isEmpty());
    QCOMPARE(rules(promptProblems(QString(2001, u'é'))), QList<Rule>{Rule::TooLong});
    QCOMPARE(rules(promptProblems(u" \n"_s)), QList<Rule>{Rule::Required});
}

void TestValidation::eventFields_data()
{
    QTest::addColumn<EventFields>("fields");
    QTest::addColumn<QList<Problem>>("expected");
    const auto with = [](const char* type, const std::function<void(EventFields&)>& change) {
        EventFields fields = startingFields(QString::fromLatin1(type));
        fields.metric.metric = u"loss"_s;
        fields.metric.value = u"0.25"_s;
        fields.states = {u"FAILED"_s};
        change(fields);
        return fields;
    };
    const auto none = [](EventFields&) {};
    const auto one = [](Field field, Rule rule) { return QList<Problem>{{field, rule, Problem::Severity::Error, {}}}; };
    for (const char* type : {"ADD_ARTIFACT_ALIAS", "LINK_MODEL", "REMOVE_COLLECTION_TAG", "RUN_STATE", "RUN_METRIC",
             "RUN_METRIC_CHANGE", "RUN_METRIC_ZSCORE"})
        QTest::newRow(type) << with(type, none) << QList<Problem>{};
    QTest::newRow("no metric") << with("RUN_METRIC", [](EventFields& f) { f.metric.metric = u" "_s; })
                               << one(Field::Metric, Rule::Required);
    QTest::newRow("no value") << with("RUN_METRIC", [](EventFields& f) { f.metric.value.clear(); })
                              << one(Field::Value, Rule::Required);
    QTest::newRow("no number") << with("RUN_METRIC", [](EventFields& f) { f.metric.value = u"1,\"x\":2"_s; })
                               << one(Field::Value, Rule::NotANumber);
    QTest::newRow("threshold below zero")
        << with("RUN_METRIC", [](EventFields& f) { f.metric.value = u"-3"_s; }) << QList<Problem>{};
    QTest::newRow("z-score of zero") << with("RUN_METRIC_ZSCORE", [](EventFields& f) { f.metric.value = u"0.0"_s; })
                                     << one(Field::Value, Rule::NotPositive);
    QTest::newRow("change below zero") << with("RUN_METRIC_CHANGE", [](EventFields& f) { f.metric.value = u"-1"_s; })
                                       << one(Field::Value, Rule::NotPositive);
    QTest::newRow("window") << with("RUN_METRIC", [](EventFields& f) { f.metric.window = 0; })
                            << one(Field::Window, Rule::NotAtLeastOne);
    QTest::newRow("prior window") << with("RUN_METRIC_CHANGE", [](EventFields& f) { f.metric.priorWindow = 0; })
                                  << one(Field::PriorWindow, Rule::NotAtLeastOne);
    QTest::newRow("windows that do not count") << with("RUN_METRIC", [](EventFields& f) {
        f.metric.window = 0;
        f.metric.aggregation.clear();
    }) << QList<Problem>{};
    QTest::newRow("no state") << with("RUN_STATE", [](EventFields& f) { f.states.clear(); })
                              << one(Field::States, Rule::Required);
    QTest::newRow("foreign metric") << with("RUN_METRIC", [](EventFields& f) {
        f.metric = {};
        f.foreignMetric = u"{}"_s;
    }) << QList<Problem>{};
    QTest::newRow("run name") << with("RUN_STATE", [](EventFields& f) {
        f.run.namePattern = u"a(?=b)"_s;
    }) << QList<Problem>{{Field::RunName, Rule::NotOnServerRegex, Problem::Severity::Error, u"(?="_s, 1, 3}};
    QTest::newRow("run name that is not asked for") << with("RUN_STATE", [](EventFields& f) {
        f.run.namePattern = u"("_s;
        f.foreignCondition = u"{}"_s;
    }) << QList<Problem>{};
    QTest::newRow("tag") << with("ADD_COLLECTION_TAG", [](EventFields& f) {
        f.pattern = u"a++"_s;
    }) << QList<Problem>{{Field::AliasRegex, Rule::NotOnServerRegex, Problem::Severity::Error, u"++"_s, 1, 2}};
    QTest::newRow("pattern of an event without one")
        << with("LINK_MODEL", [](EventFields& f) { f.pattern = u"("_s; }) << QList<Problem>{};
}

void TestValidation::eventFields()
{
    QFETCH(EventFields, fields);
    QTEST(eventFieldProblems(fields), "expected");
}

void TestValidation::scopes()
{
    const Scope collection = CollectionScope{{u"c"_s}, u"c"_s};
    const Scope project = ProjectScope{{u"p"_s}, u"p"_s};
    const Scope registry = RegistryScope{{u"r"_s}, u"wandb-registry-r"_s};
    const Scope team = TeamScope{{u"t"_s}, u"t"_s};
    const auto allowed = [](const char* type, const Scope& scope) {
        return isAllowed(eventOfType(QString::fromLatin1(type), {}), scope);
    };
    QVERIFY(allowed("CREATE_ARTIFACT", collection));
    QVERIFY(!allowed("CREATE_ARTIFACT", project));
    QVERIFY(allowed("ADD_ARTIFACT_ALIAS", registry));
    QVERIFY(allowed("RUN_STATE", project));
    QVERIFY(allowed("RUN_METRIC", team));
    QVERIFY(!allowed("RUN_METRIC", collection));
    QVERIFY(!allowed("RUN_METRIC", registry));
    QVERIFY(!allowed("SOMETHING_NEW", project));
    QVERIFY(!isAllowed(eventOfType(u"RUN_STATE"_s, {}), UnknownScope{}));
}

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
