// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/commands/fuzzymatch.h"

#include <algorithm>

using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

/// The text with the letters found in brackets, or "-".
QString marked(const QString& pattern, const QString& text)
{
    const auto match = fuzzyMatch(pattern, text);
    if (!match)
        return u"-"_s;
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i)
        result += match->positions.contains(int(i)) ? QString(u"["_s + text[i] + u"]"_s) : QString(text[i]);
    return result;
}

} // namespace

class TestFuzzyMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing typed") << u""_s << u"Sync now"_s << u"Sync now"_s;
        QTest::newRow("blanks typed") << u"  "_s << u"Sync now"_s << u"Sync now"_s;
        QTest::newRow("empty text") << u"a"_s << u""_s << u"-"_s;
        QTest::newRow("both empty") << u""_s << u""_s << u""_s;
        QTest::newRow("not there") << u"syx"_s << u"Sync now"_s << u"-"_s;
        QTest::newRow("wrong order") << u"ys"_s << u"Sync now"_s << u"-"_s;
        QTest::newRow("in a row") << u"syn"_s << u"Sync now"_s << u"[S][y][n]c now"_s;
        QTest::newRow("starts of words") << u"sn"_s << u"Sync now"_s << u"[S]ync [n]ow"_s;
        QTest::newRow("camel") << u"dp"_s << u"modelDeployProd"_s << u"model[D]eploy[P]rod"_s;
        QTest::newRow("dash") << u"dh"_s << u"old-deploy-hook"_s << u"old-[d]eploy-[h]ook"_s;
        QTest::newRow("underscore") << u"t"_s << u"API_test_TOKEN"_s << u"API_[t]est_TOKEN"_s;
        QTest::newRow("slash") << u"mr"_s << u"team/model/ranker"_s << u"team/[m]odel/[r]anker"_s;
        QTest::newRow("digit") << u"r2"_s << u"ranker2"_s << u"[r]anker[2]"_s;
        QTest::newRow("words in any order") << u"now sync"_s << u"Sync now"_s << u"[S][y][n][c] [n][o][w]"_s;
        QTest::newRow("one word is missing") << u"sync later"_s << u"Sync now"_s << u"-"_s;
        QTest::newRow("accent in the text") << u"uber"_s << u"Über"_s << u"[Ü][b][e][r]"_s;
        QTest::newRow("accent in the pattern") << u"über"_s << u"Uber"_s << u"[U][b][e][r]"_s;
        QTest::newRow("composed of two") << u"cafe"_s << u"Cafe\u0301"_s << u"[C][a][f][e]\u0301"_s;
        QTest::newRow("stroke") << u"lodz"_s << u"Łódź"_s << u"[Ł][ó][d][ź]"_s;
        QTest::newRow("Greek") << u"ΑΘ"_s << u"αθήνα"_s << u"[α][θ]ήνα"_s;
        QTest::newRow("Chinese") << u"部署"_s << u"模型部署"_s << u"模型[部][署]"_s;
        QTest::newRow("a better place later") << u"no"_s << u"banjo now"_s << u"banjo [n][o]w"_s;
    }

    void finds()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(marked(pattern, text), expected);
    }

    void ranks_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("bestFirst");
        QTest::newRow("initials") << u"ca"_s
                                  << QStringList{u"Create automation"_s, u"Cancel"_s, u"Chat data"_s, u"Local"_s};
        QTest::newRow("in a row before scattered")
            << u"sync"_s << QStringList{u"Sync now"_s, u"Send you a nice copy"_s};
        QTest::newRow("word before middle") << u"hook"_s << QStringList{u"deploy-hook"_s, u"unhooked"_s};
    }

    void ranks()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, bestFirst);
        for (qsizetype i = 1; i < bestFirst.size(); ++i) {
            const auto better = fuzzyMatch(pattern, bestFirst[i - 1]);
            const auto worse = fuzzyMatch(pattern, bestFirst[i]);
            if (!worse)
                continue;
            QVERIFY2(better && better->score >= worse->score, qPrintable(bestFirst[i]));
        }
        QVERIFY(fuzzyMatch(pattern, bestFirst[0])->score > fuzzyMatch(pattern, bestFirst[1])->score);
    }

    void halfAPairIsNoCrash()
    {
        const QString rocket = u"🚀 launch"_s;
        QCOMPARE(marked(u"🚀"_s, rocket).count(u'['), 2);
        QVERIFY(fuzzyMatch(u"lau"_s, rocket.mid(1)));
        QVERIFY(fuzzyMatch(rocket.left(1), rocket));
    }

    void longInputsAreBounded()
    {
        const QString text(100'000, u'a');
        const auto match = fuzzyMatch(QString(5'000, u'a'), text);
        QVERIFY(match);
        QCOMPARE(match->positions.size(), 64);
        QVERIFY(!fuzzyMatch(u"b"_s, text + u'b'));
    }
};

QTEST_APPLESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
