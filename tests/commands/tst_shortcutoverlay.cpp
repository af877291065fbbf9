// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/ui/a11yaudit.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/shortcutoverlay.h"
#include "ui/kit/deskstyle.h"

#include <QAction>
#include <QLabel>

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

struct Keys {
    Keys()
    {
        applyLook(*qApp, Scheme::Light);
        add(u"actionSync"_s, u"&Sync now"_s, {u"Ctrl+R"_s, u"F5"_s}, u"File"_s);
        add(u"actionQuit"_s, u"&Quit"_s, {u"Ctrl+Q"_s}, u"File"_s);
        add(u"actionFilter"_s, u"&Filter the list"_s, {u"Ctrl+F"_s}, u"View"_s);
        add(u"actionPlain"_s, u"Without keys"_s, {}, u"View"_s);
        add(u"actionHidden"_s, u"Hidden"_s, {u"Ctrl+H"_s}, u"Help"_s);
        commands.action(u"actionHidden"_s)->setVisible(false);
        overlay = new ShortcutOverlay(commands, nullptr);
        overlay->setAttribute(Qt::WA_DeleteOnClose, false);
        overlay->open();
        overlay->activateWindow();
        if (!QTest::qWaitForWindowActive(overlay))
            qFatal("the window did not become active");
    }
    ~Keys() { delete overlay; }

    void add(const QString& id, const QString& text, const QStringList& keys, const QString& category)
    {
        CommandSpec spec{.id = id, .text = text, .icon = "sync"_L1, .category = category};
        for (const QString& key : keys)
            spec.shortcuts.append(QKeySequence(key));
        commands.add(spec, &commands, [] {});
    }

    [[nodiscard]] QLabel* label(const QString& name) const { return overlay->findChild<QLabel*>(name); }
    [[nodiscard]] QLineEdit* field() const { return overlay->findChild<QLineEdit*>(u"shortcutSearch"_s); }

    CommandRegistry commands;
    ShortcutOverlay* overlay = nullptr;
};

} // namespace

class TestShortcutOverlay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhatHasKeys()
    {
        const Keys keys;
        QCOMPARE(keys.overlay->shown(), 3);
        QCOMPARE(keys.label(u"shortcut-actionSync"_s)->accessibleName(), u"Sync now: Ctrl+R or F5"_s);
        QVERIFY(!keys.label(u"shortcut-actionPlain"_s));
        QVERIFY(!keys.label(u"shortcut-actionHidden"_s));
    }

    void searchesNamesAndKeys_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("shown");
        QTest::newRow("name") << u"sync"_s << 1;
        QTest::newRow("keys") << u"Ctrl+Q"_s << 1;
        QTest::newRow("all") << u"ctrl"_s << 3;
        QTest::newRow("nothing") << u"zzz"_s << 0;
    }

    void searchesNamesAndKeys()
    {
        QFETCH(QString, query);
        QFETCH(int, shown);
        const Keys keys;
        QCOMPARE(QApplication::focusWidget(), keys.field());
        QTest::keyClicks(keys.field(), query);
        QCOMPARE(keys.overlay->shown(), shown);
        QCOMPARE(keys.label(u"shortcutsEmptyTitle"_s)->isVisible(), shown == 0);
        QVERIFY(keys.label(u"shortcutCount"_s)->text().startsWith(QString::number(shown) + u' '));
    }

    void twoColumnsWhereThereIsRoom()
    {
        const Keys keys;
        const auto left = [&](const QString& name) { return keys.label(name)->mapTo(keys.overlay, QPoint()).x(); };
        keys.overlay->resize(120 * keys.overlay->fontMetrics().averageCharWidth(), 400);
        QTRY_VERIFY(left(u"shortcut-actionFilter"_s) > left(u"shortcut-actionSync"_s) + 50);
        keys.overlay->resize(48 * keys.overlay->fontMetrics().averageCharWidth(), 400);
        QTRY_COMPARE(left(u"shortcut-actionFilter"_s), left(u"shortcut-actionSync"_s));
    }

    void isReachableByKeyboard()
    {
        const Keys keys;
        QStringList findings = test::auditWidgets(keys.overlay);
        test::tabCycle(keys.overlay, false, findings);
        QCOMPARE(findings, QStringList());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!keys.overlay->isVisible());
    }
};

QTEST_MAIN(TestShortcutOverlay)
#include "tst_shortcutoverlay.moc"
