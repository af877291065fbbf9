// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/commands/commandregistry.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

CommandSpec spec(const QString& id, const QString& text, const QString& keys = {}, const QString& category = u"File"_s)
{
    CommandSpec result{.id = id, .text = text, .icon = "sync"_L1, .category = category};
    if (!keys.isEmpty())
        result.shortcuts.append(QKeySequence(keys));
    return result;
}

QStringList texts(const QMenu& menu)
{
    QStringList list;
    for (const QAction* action : menu.actions())
        list.append(action->isSeparator() ? u"-"_s : action->text());
    return list;
}

} // namespace

class TestCommandRegistry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesActions()
    {
        CommandRegistry registry;
        int runs = 0;
        QAction* action = registry.add(spec(u"actionSync"_s, u"&Sync now"_s, u"Ctrl+R"_s), this, [&] { ++runs; });
        QCOMPARE(registry.action(u"actionSync"_s), action);
        QCOMPARE(registry.action(u"actionElse"_s), nullptr);
        QCOMPARE(action->objectName(), u"actionSync"_s);
        QCOMPARE(action->toolTip(), u"Sync now (Ctrl+R)"_s);
        QVERIFY(!action->icon().isNull());
        action->trigger();
        QCOMPARE(runs, 1);
        QCOMPARE(registry.problems(), QStringList());
    }

    void aPageHasItsOwnShortcuts()
    {
        CommandRegistry registry;
        const QAction* sync = registry.add(spec(u"actionSync"_s, u"&Sync now"_s, u"Ctrl+R"_s), this, [] {});
        CommandSpec again = spec(u"actionSendAgain"_s, u"Send &again"_s, u"Ctrl+R"_s);
        again.page = u"tester"_s;
        const QAction* send = registry.add(again, this, [] {});
        QVERIFY(send != nullptr);
        QCOMPARE(registry.problems(), QStringList());
        const QList<QKeySequence> keys{QKeySequence(u"Ctrl+R"_s)};
        QCOMPARE(sync->shortcuts(), keys);
        QCOMPARE(send->shortcuts(), QList<QKeySequence>());
        registry.setPage(u"tester"_s);
        QCOMPARE(sync->shortcuts(), QList<QKeySequence>());
        QCOMPARE(send->shortcuts(), keys);
        registry.setPage({});
        QCOMPARE(sync->shortcuts(), keys);
        QCOMPARE(send->shortcuts(), QList<QKeySequence>());
    }

    void anObstacleIsSaidEverywhere()
    {
        CommandRegistry registry;
        int runs = 0;
        QAction* action = registry.add(spec(u"actionSync"_s, u"&Sync now"_s, u"Ctrl+R"_s), this, [&] { ++runs; });
        QPushButton button;
        registry.bind(&button, u"actionSync"_s);
        QSignalSpy changed(&registry, &CommandRegistry::changed);
        registry.setObstacle(u"actionSync"_s, u"There is no connection."_s);
        QVERIFY(changed.count() > 0);
        QVERIFY(!action->isEnabled());
        QVERIFY(action->toolTip().endsWith(u"\nThere is no connection."_s));
        QVERIFY(!button.isEnabled());
        QVERIFY(button.toolTip().endsWith(u"\nThere is no connection."_s));
        QCOMPARE(button.accessibleDescription(), u"There is no connection."_s);
        QCOMPARE(registry.obstacle(u"actionSync"_s), u"There is no connection."_s);
        button.click();
        action->trigger();
        QCOMPARE(runs, 0);
        registry.setObstacle(u"actionSync"_s, {});
        QVERIFY(button.isEnabled());
        QCOMPARE(button.toolTip(), u"Sync now (Ctrl+R)"_s);
        QCOMPARE(button.accessibleDescription(), QString());
        button.click();
        QCOMPARE(runs, 1);
    }

    void aBoundButtonKeepsItsName()
    {
        CommandRegistry registry;
        registry.add(spec(u"actionSync"_s, u"&Fish && chips"_s), this, [] {});
        QPushButton button;
        button.setObjectName(u"syncButton"_s);
        registry.bind(&button, u"actionSync"_s);
        QCOMPARE(button.objectName(), u"syncButton"_s);
        QCOMPARE(button.text(), u"Fish && chips"_s);
    }

    void aCheckableCommandAndItsButtonAgree()
    {
        CommandRegistry registry;
        CommandSpec checkable = spec(u"actionBar"_s, u"&Bar"_s);
        checkable.checkable = true;
        QAction* action = registry.add(checkable, this, [] {});
        QPushButton button;
        registry.bind(&button, u"actionBar"_s);
        button.click();
        QVERIFY(action->isChecked() && button.isChecked());
        action->trigger();
        QVERIFY(!action->isChecked() && !button.isChecked());
    }

    void menusFollowLaterCommands()
    {
        CommandRegistry registry;
        QMenu menu;
        CommandSpec quit = spec(u"actionQuit"_s, u"Quit"_s);
        quit.group = 9;
        registry.add(quit, this, [] {});
        registry.fill(&menu, u"File"_s);
        registry.add(spec(u"actionZoom"_s, u"Zoom"_s, {}, u"View"_s), this, [] {});
        QCOMPARE(texts(menu), QStringList{u"Quit"_s});
        registry.add(spec(u"actionA"_s, u"A"_s), this, [] {});
        registry.add(spec(u"actionB"_s, u"B"_s), this, [] {});
        QCOMPARE(texts(menu), (QStringList{u"A"_s, u"B"_s, u"-"_s, u"Quit"_s}));
        QVERIFY(menu.toolTipsVisible());
    }

    void shortcutsWorkInTheWindow()
    {
        CommandRegistry registry;
        QWidget window;
        auto* field = new QLineEdit;
        (new QVBoxLayout(&window))->addWidget(field);
        int runs = 0;
        registry.add(spec(u"actionBefore"_s, u"Before"_s, u"Ctrl+B"_s), this, [&] { ++runs; });
        registry.attachTo(window);
        registry.add(spec(u"actionAfter"_s, u"After"_s, u"Ctrl+K"_s), this, [&] { runs += 10; });
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(runs, 11);
    }

    void nothingRunsForAContextThatIsGone()
    {
        CommandRegistry registry;
        int runs = 0;
        {
            const QObject context;
            registry.add(spec(u"actionSync"_s, u"Sync"_s), const_cast<QObject*>(&context), [&] { ++runs; });
        }
        registry.action(u"actionSync"_s)->trigger();
        QCOMPARE(runs, 0);
    }

    void problems_data()
    {
        QTest::addColumn<QList<CommandSpec>>("commands");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const QList<CommandSpec>& commands, const QStringList& expected) {
            QTest::newRow(name) << commands << expected;
        };
        CommandSpec iconless = spec(u"a"_s, u"A"_s);
        iconless.icon = {};
        CommandSpec wrongIcon = spec(u"a"_s, u"A"_s);
        wrongIcon.icon = "no-such-icon"_L1;
        CommandSpec second = spec(u"a"_s, u"A"_s, u"Ctrl+R"_s);
        second.shortcuts.append(QKeySequence(u"F5"_s));
        CommandSpec empty = spec(u"a"_s, u"A"_s, u"Ctrl+R"_s);
        empty.shortcuts.append(QKeySequence());
        row("none", {}, {});
        row("good", {spec(u"a"_s, u"&A"_s, u"Ctrl+A"_s), spec(u"b"_s, u"B"_s, u"/"_s), spec(u"c"_s, u"C"_s)}, {});
        row("no text", {spec(u"a"_s, u"&"_s)}, {u"a has no text"_s});
        row("no id", {spec({}, u"A"_s)}, {u"A has no id"_s});
        row("no category", {spec(u"a"_s, u"A"_s, {}, {})}, {u"a has no category"_s});
        row("no icon", {iconless}, {u"a has no icon"_s});
        row("wrong icon", {wrongIcon}, {u"a names an icon that does not exist: no-such-icon"_s});
        row("id twice", {spec(u"a"_s, u"A"_s), spec(u"a"_s, u"B"_s)}, {u"a is there twice"_s});
        row("shortcut twice", {spec(u"a"_s, u"A"_s, u"Ctrl+R"_s), spec(u"b"_s, u"B"_s, u"Ctrl+R"_s)},
            {u"a and b share Ctrl+R"_s});
        row("Meta", {spec(u"a"_s, u"A"_s, u"Meta+R"_s)}, {u"a uses Meta, which is the desktop's: Meta+R"_s});
        row("Alt and a letter", {spec(u"a"_s, u"A"_s, u"Alt+R"_s)},
            {u"a uses Alt and a letter, which opens menus: Alt+R"_s});
        row("Alt and an arrow", {spec(u"a"_s, u"A"_s, u"Alt+Left"_s)}, {});
        row("Ctrl+Alt and a letter", {spec(u"a"_s, u"A"_s, u"Ctrl+Alt+R"_s)}, {});
        row("function key only", {spec(u"a"_s, u"A"_s, u"F5"_s)}, {u"a is reached by function keys only"_s});
        row("function key second", {second}, {});
        row("panes", {spec(u"a"_s, u"A"_s, u"F6"_s), spec(u"b"_s, u"B"_s, u"Shift+F6"_s)}, {});
        row("empty shortcut", {empty}, {u"a has an empty shortcut"_s});
    }

    void problems()
    {
        QFETCH(QList<CommandSpec>, commands);
        QFETCH(QStringList, expected);
        QCOMPARE(commandProblems(commands), expected);
    }

    void everyCategoryHasATitle()
    {
        QCOMPARE(categoryTitle(u"File"_s), u"&File"_s);
        QCOMPARE(categoryTitle(u"Unheard of"_s), u"Unheard of"_s);
    }
};

QTEST_MAIN(TestCommandRegistry)
#include "tst_commandregistry.moc"
