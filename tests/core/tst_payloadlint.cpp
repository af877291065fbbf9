// SPDX-License-Identifier: Apache-2.0
#include "app/core/payloadlint.h"
#include "tests/support/eventually.h"

#include <QRandomGenerator>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const Event aliasAdded = eventOfType(u"ADD_ARTIFACT_ALIAS"_s, {});

/// "line 2: NotTopLevel" is said as the rule's number and what is underlined.
QStringList said(const QString& payload, const PayloadUse& use)
{
    QStringList words;
    for (const Problem& problem : lintPayload(payload, use)) {
        const QString where = problem.position < 0 ? u"all"_s : payload.mid(problem.position, problem.length);
        words.append(QString::number(int(problem.rule)) + u' ' + where);
    }
    return words;
}

QString say(Rule rule, const QString& where)
{
    return QString::number(int(rule)) + u' ' + where;
}

} // namespace

class TestPayloadLint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void errorsStandAtTheirPlace_data();
    void errorsStandAtTheirPlace();
    void textIsLookedThroughForVariables();
    void problemsStandInsideOfAnyText();
};

void TestPayloadLint::finds_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char* name, const QString& payload, const QStringList& found = {}) {
        QTest::newRow(name) << payload << found;
    };
    row("nothing", u""_s);
    row("blanks", u" \r\n"_s);
    row("good", uR"({"a":"${alias}","m":"${artifact_metadata.accuracy}"})"_s);
    row("line ends of two", u"{\r\n \"a\": \"${alias}\"\r\n}\r\n"_s);
    row("list", u"[]"_s, {say(Rule::NotJsonObject, u"all"_s)});
    row("unknown", uR"({"a":"${alais}"})"_s, {say(Rule::UnknownVariable, u"${alais}"_s)});
    row("empty here", uR"({"a":"${run_name}"})"_s, {say(Rule::AlwaysEmpty, u"${run_name}"_s)});
    row("outside of a string", uR"({"a":${alias}})"_s, {say(Rule::MayBreakJson, u"${alias}"_s)});
    row("outside and empty", uR"({"a":${run_name}})"_s,
        {say(Rule::AlwaysEmpty, u"${run_name}"_s), say(Rule::MayBreakJson, u"${run_name}"_s)});
    row("token", uR"({"a":"${ACCESS_TOKEN}"})"_s, {say(Rule::SecretInBody, u"${ACCESS_TOKEN}"_s)});
    row("secret", uR"({"a":"${HOOK_KEY}"})"_s, {say(Rule::SecretInBody, u"${HOOK_KEY}"_s)});
    row("secret of another", uR"({"a":"${OTHER_KEY}"})"_s, {say(Rule::UnknownVariable, u"${OTHER_KEY}"_s)});
    row("metadata in metadata", uR"({"a":"${artifact_metadata.eval.accuracy}"})"_s,
        {say(Rule::NotTopLevel, u"${artifact_metadata.eval.accuracy}"_s)});
    row("metadata without key", uR"({"a":"${artifact_metadata}"})"_s,
        {say(Rule::UnknownVariable, u"${artifact_metadata}"_s)});
    row("twice", uR"({"a":"${x}${x}"})"_s,
        {say(Rule::UnknownVariable, u"${x}"_s), say(Rule::UnknownVariable, u"${x}"_s)});
    row("long number", u"{\"a\":${artifact_metadata."_s + QString(400, u'k') + u"}}"_s,
        {say(Rule::MayBreakJson, u"${artifact_metadata."_s + QString(400, u'k') + u'}')});
}

void TestPayloadLint::finds()
{
    QFETCH(QString, payload);
    QFETCH(QStringList, found);
    QCOMPARE(said(payload, {aliasAdded, {u"HOOK_KEY"_s}}), found);
}

void TestPayloadLint::errorsStandAtTheirPlace_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("before");
    QTest::newRow("open") << u"{\"a\":"_s << u"{\"a\":"_s;
    QTest::newRow("word") << u"{\"a\": yes}"_s << u"{\"a\": "_s;
    QTest::newRow("behind other letters") << u"{\"ä€😀\": yes}"_s << u"{\"ä€😀\": "_s;
    QTest::newRow("behind a variable") << u"{\"a\": \"${alias}\" x}"_s << u"{\"a\": \"${alias}\" "_s;
    QTest::newRow("line end in a string") << u"{\"a\": \"x\ny\"}"_s << u"{\"a\": \"x"_s;
    QTest::newRow("tab in a key") << u"{\"\t\": 1}"_s << u"{\""_s;
}

void TestPayloadLint::errorsStandAtTheirPlace()
{
    QFETCH(QString, payload);
    QFETCH(QString, before);
    const QList<Problem> found = lintPayload(payload, {aliasAdded});
    QCOMPARE(found.value(0).rule, Rule::NotJson);
    // Qt points at what it did not want or behind it.
    QVERIFY2(qAbs(found.at(0).position - before.size()) <= 1, qPrintable(QString::number(found.at(0).position)));
}

void TestPayloadLint::textIsLookedThroughForVariables()
{
    const QList<Problem> found = lintText(Field::Prompt, u"Why ${alais} \"${alias}\" ${run_name}?"_s, {aliasAdded});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).field, Field::Prompt);
    QCOMPARE(found.at(0).rule, Rule::UnknownVariable);
    QCOMPARE(found.at(1).rule, Rule::AlwaysEmpty);
}

void TestPayloadLint::problemsStandInsideOfAnyText()
{
    QRandomGenerator random(7);
    const QStringList bits{u"{"_s, u"}"_s, u"["_s, u"]"_s, u"\""_s, u":"_s, u","_s, u"${alias}"_s, u"${x}"_s,
        u"${artifact_metadata.a.b}"_s, u"\"text\""_s, u"\"blocks\""_s, u"\\"_s, u"1"_s, u"null"_s, u"ä€"_s, u"😀"_s,
        u"\r\n"_s, u"\"event_type\""_s, u"\"client_payload\""_s, u"\"embeds\""_s, u"\"type\""_s, u"\"message\""_s};
    using enum Destination;
    for (int i = 0; i < 4000; ++i) {
        QString text = i % 2 ? u"{"_s : QString();
        for (int n = random.bounded(14); n > 0; --n)
            text += bits.at(random.bounded(int(bits.size())));
        for (const Destination to : {Other, GitHubDispatch, Slack, TeamsConnector, TeamsWorkflow, Discord}) {
            for (const Problem& problem : lintPayload(text, {aliasAdded, {u"KEY"_s}, to})) {
                QVERIFY2(problem.position >= -1 && problem.length >= 0
                        && std::max<qsizetype>(problem.position, 0) + problem.length <= text.size(),
                    qPrintable(text));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestPayloadLint)
#include "tst_payloadlint.moc"
