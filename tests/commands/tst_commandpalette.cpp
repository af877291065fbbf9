// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/ui/a11yaudit.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/palettemodel.h"
#include "ui/kit/deskstyle.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

class Names final : public PaletteSource {
    Q_OBJECT

public:
    [[nodiscard]] QList<PaletteItem> items() const override
    {
        QList<PaletteItem> list;
        for (int i = 0; i < 40; ++i) {
            const QString name = u"model-%1"_s.arg(i, 2, 10, QLatin1Char('0'));
            list.append({.kind = PaletteItem::Kind::Automation, .id = name, .text = name, .icon = "automation"_L1});
        }
        return list;
    }
};

/// A window with a field, a button and a palette on Ctrl+K.
struct Desk {
    Desk()
    {
        applyLook(*qApp, Scheme::Light);
        field = new QLineEdit;
        field->setObjectName(u"field"_s);
        other = new QPushButton(u"Other"_s);
        other->setObjectName(u"other"_s);
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(other);
        layout->addStretch(1);
        window.resize(900, 640);
        add(u"actionPalette"_s, u"Search everything"_s, u"Ctrl+K"_s, [this] { palette.open(); });
        add(u"actionSync"_s, u"&Sync now"_s, u"Ctrl+R"_s, [this] { ++syncs; });
        add(u"actionDelete"_s, u"Delete everything"_s, {}, [this] { ++deletes; });
        commands.setObstacle(u"actionDelete"_s, u"You are not allowed to."_s);
        commands.attachTo(window);
        model.addSource(commandItems);
        model.addSource(names);
        QObject::connect(&palette, &CommandPalette::chosen, &window, [this](const PaletteItem& item) {
            chosen.append(item.text);
            if (QAction* action = commands.action(item.id))
                action->trigger();
        });
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not become active");
        field->setFocus();
    }

    void add(const QString& id, const QString& text, const QString& keys, std::function<void()> run)
    {
        CommandSpec spec{.id = id, .text = text, .icon = "sync"_L1, .category = u"File"_s};
        if (!keys.isEmpty())
            spec.shortcuts.append(QKeySequence(keys));
        commands.add(spec, &window, std::move(run));
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    [[nodiscard]] QString current() const { return list()->currentIndex().data().toString(); }
    [[nodiscard]] QLineEdit* search() const { return palette.findChild<QLineEdit*>(u"paletteField"_s); }
    [[nodiscard]] QListView* list() const { return palette.findChild<QListView*>(u"paletteList"_s); }
    [[nodiscard]] QLabel* label(const QString& name) const { return palette.findChild<QLabel*>(name); }
    [[nodiscard]] static QString focused()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    CommandRegistry commands;
    CommandSource commandItems{commands};
    Names names;
    PaletteModel model;
    QWidget window;
    QLineEdit* field = nullptr;
    QPushButton* other = nullptr;
    CommandPalette palette{model, window};
    QStringList chosen;
    int syncs = 0;
    int deletes = 0;
};

} // namespace

class TestCommandPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensFromAFieldAndGivesTheFocusBack()
    {
        Desk desk;
        desk.type(u"abc"_s);
        QTest::keyClick(desk.field, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(desk.palette.isVisible());
        QCOMPARE(desk.focused(), u"paletteField"_s);
        QCOMPARE(desk.field->text(), u"abc"_s);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.palette.isVisible());
        QCOMPARE(desk.focused(), u"field"_s);
        QCOMPARE(desk.model.rowCount(), 0);
        QVERIFY(desk.chosen.isEmpty());
    }

    void isOfItsSizeAtTheTop()
    {
        Desk desk;
        desk.window.resize(1600, 900);
        desk.palette.open();
        const int panel = desk.search()->width() + 2;
        QCOMPARE(panel, 1600 * 10 / 24);
        QCOMPARE(desk.palette.geometry().center().x(), desk.window.rect().center().x());
        QVERIFY(desk.search()->mapTo(&desk.window, QPoint()).y() < 20);
        desk.window.resize(480, 300);
        QTRY_VERIFY(desk.search()->mapTo(&desk.window, QPoint()).x() > 0);
        QVERIFY(desk.search()->width() < 480);
    }

    void returnRunsExactlyOnce()
    {
        Desk desk;
        desk.palette.open();
        desk.type(u"sync"_s);
        QCOMPARE(desk.current(), u"Sync now"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.syncs, 1);
        QCOMPARE(desk.chosen, QStringList{u"Sync now"_s});
        QVERIFY(!desk.palette.isVisible());
        QCOMPARE(desk.focused(), u"field"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.syncs, 1);
        // It leads the list next time.
        desk.palette.open();
        QCOMPARE(desk.current(), u"Sync now"_s);
        QCOMPARE(desk.search()->text(), QString());
    }

    void whatCannotRunSaysWhy()
    {
        Desk desk;
        desk.palette.open();
        desk.type(u"delete every"_s);
        QCOMPARE(desk.current(), u"Delete everything"_s);
        QVERIFY(desk.search()->accessibleDescription().contains(u"You are not allowed to."_s));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.deletes, 0);
        QVERIFY(desk.chosen.isEmpty());
        QVERIFY(desk.palette.isVisible());
        QCOMPARE(desk.label(u"paletteHint"_s)->text(), u"You are not allowed to."_s);
        desk.type(u"x"_s);
        QVERIFY(desk.label(u"paletteHint"_s)->text() != u"You are not allowed to."_s);
    }

    void keysMoveWhileTheFieldKeepsTheFocus()
    {
        Desk desk;
        desk.palette.open(u"model"_s);
        QCOMPARE(desk.current(), u"model-00"_s);
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.current(), u"model-01"_s);
        desk.press(Qt::Key_Up);
        desk.press(Qt::Key_Up);
        QCOMPARE(desk.current(), u"model-39"_s);
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.current(), u"model-00"_s);
        desk.press(Qt::Key_PageDown);
        QVERIFY(desk.list()->currentIndex().row() > 2);
        desk.press(Qt::Key_PageUp);
        QCOMPARE(desk.current(), u"model-00"_s);
        desk.press(Qt::Key_End);
        QCOMPARE(desk.current(), u"model-39"_s);
        QVERIFY(desk.list()->viewport()->rect().contains(desk.list()->visualRect(desk.list()->currentIndex())));
        desk.press(Qt::Key_Home);
        QCOMPARE(desk.current(), u"model-00"_s);
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.focused(), u"paletteField"_s);
    }

    void theMouseWorks()
    {
        Desk desk;
        desk.palette.open(u"model"_s);
        const QRect third = desk.list()->visualRect(desk.model.index(2));
        QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {}, third.center());
        QCOMPARE(desk.chosen, QStringList{u"model-02"_s});
        QVERIFY(!desk.palette.isVisible());
        desk.palette.open();
        QTest::mouseClick(&desk.window, Qt::LeftButton, {}, desk.window.rect().bottomLeft() - QPoint(-4, 4));
        QVERIFY(!desk.palette.isVisible());
        QCOMPARE(desk.focused(), u"field"_s);
    }

    void leavingClosesItWhereTheFocusWent()
    {
        Desk desk;
        desk.palette.open();
        desk.other->setFocus();
        QVERIFY(!desk.palette.isVisible());
        QCOMPARE(desk.focused(), u"other"_s);
    }

    void saysHowManyAndWhichRow()
    {
        Desk desk;
        desk.palette.open();
        QCOMPARE(desk.label(u"paletteCount"_s)->text().section(u' ', 0, 0), u"43"_s);
        desk.type(u"model-1"_s);
        desk.press(Qt::Key_Down);
        const QString description = desk.search()->accessibleDescription();
        QVERIFY2(description.startsWith(desk.current() + u", Automation; 2 of "_s), qPrintable(description));
    }

    void nothingFound()
    {
        Desk desk;
        desk.palette.open();
        desk.type(u"qqqq"_s);
        QVERIFY(!desk.list()->isVisible());
        QVERIFY(desk.label(u"paletteEmptyTitle"_s)->isVisible());
        QCOMPARE(desk.label(u"paletteEmptyTitle"_s)->text(), u"No matches"_s);
        QCOMPARE(desk.search()->accessibleDescription(), u"No matches"_s);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Down);
        QVERIFY(desk.chosen.isEmpty() && desk.palette.isVisible());
    }

    void openingAgainKeepsTheFirstFocus()
    {
        Desk desk;
        desk.palette.open(u"x"_s);
        QTest::keyClick(desk.search(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(desk.palette.isVisible());
        QCOMPARE(desk.search()->text(), QString());
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.focused(), u"field"_s);
    }

    void everyPartHasItsName()
    {
        Desk desk;
        desk.palette.open();
        QVERIFY(desk.palette.isVisible());
        QCOMPARE(test::auditItems(desk.list()), QStringList());
        QVERIFY(!desk.list()->accessibleName().isEmpty() && !desk.search()->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
