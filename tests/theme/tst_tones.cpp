// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/theme/tones.h"

using namespace desk::ui;
using namespace Qt::StringLiterals;

class TestTones : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownRatios()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // The example of WCAG's own techniques: #777777 on white just fails.
        QVERIFY(contrastRatio(QColor(0x777777), Qt::white) < 4.5);
        QVERIFY(contrastRatio(QColor(0x767676), Qt::white) > 4.5);
    }

    void everyPairCanBeTold()
    {
        QStringList findings;
        QVERIFY(contrastRules().size() > 60);
        for (const Scheme scheme : allSchemes) {
            const bool strong = scheme == Scheme::LightContrast || scheme == Scheme::DarkContrast;
            for (const ContrastRule& rule : contrastRules()) {
                const QColor ink = toneNamed(rule.ink, scheme);
                const QColor ground = toneNamed(rule.ground, scheme);
                QVERIFY2(ink.isValid() && ground.isValid(), qPrintable(rule.ink + u" on "_s + rule.ground));
                // High contrast has to be worth its name.
                const double least = strong && rule.least >= 4.5 ? 7.0 : rule.least;
                const double ratio = contrastRatio(ink, ground);
                if (ratio < least)
                    findings.append(u"scheme %1: %2 on %3 is %4, less than %5"_s.arg(int(scheme))
                                        .arg(rule.ink, rule.ground)
                                        .arg(ratio, 0, 'f', 2)
                                        .arg(least));
            }
        }
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }

    void aPaletteLeadsBackToItsScheme()
    {
        for (const Scheme scheme : allSchemes) {
            const Tones wanted = tones(scheme);
            const Tones found = tones(deskPalette(scheme));
            QCOMPARE(found.base, wanted.base);
            QCOMPARE(found.accent, wanted.accent);
            QCOMPARE(found.selection, wanted.selection);
            QCOMPARE(found.danger.text, wanted.danger.text);
            QCOMPARE(found.dark, wanted.dark);
        }
    }

    void anAccentOfTheSystemStaysReadable()
    {
        for (const Scheme scheme : allSchemes) {
            for (const QColor accent : {QColor(0xffe600), QColor(0x101010), QColor(0xff3b30), QColor(0xe8e8e8)}) {
                const Tones t = tones(deskPalette(scheme, accent));
                QVERIFY(contrastRatio(t.accent, t.base) >= 4.5);
                QVERIFY(contrastRatio(t.onAccent, t.accent) >= 4.5);
                QVERIFY(contrastRatio(t.text, t.selection) >= 4.5);
            }
        }
        QVERIFY(tones(deskPalette(Scheme::Light, QColor(0xff3b30))).accent != tones(Scheme::Light).accent);
    }

    void aForeignPaletteGivesLightOrDark()
    {
        QVERIFY(!tones(QPalette(QColor(0xefefef))).dark);
        QVERIFY(tones(QPalette(QColor(0x202020))).dark);
        QCOMPARE(tones(QPalette(QColor(0xefefef))).accent, tones(Scheme::Light).accent);
    }
};

QTEST_GUILESS_MAIN(TestTones)
#include "tst_tones.moc"
