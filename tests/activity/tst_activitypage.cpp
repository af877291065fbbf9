// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/support/secondpull.h"
#include "tests/ui/enginestandin.h"
#include "ui/activity/activitypage.h"
#include "ui/commands/commandregistry.h"
#include "ui/kit/confirmdialog.h"
#include "ui/kit/deskstyle.h"
#include "ui/language/language.h"
#include "ui/models/automationfile.h"
#include "ui/models/rowroles.h"
#include "ui/models/workspacemodel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

struct Rig {
    enum class Data { None, OnePull, TwoPulls };

    explicit Rig(Data data = Data::TwoPulls)
    {
        language.speak(u"en"_s);
        ui::applyLook(*qApp, ui::Scheme::Light);
        (void)test::expectValue(await(store.open()));
        if (data != Data::None) {
            demo.fill(store, false);
            script.state.lastSuccess = demo.ago(12);
        }
        if (data == Data::TwoPulls)
            test::pullAgain(store, demo);
        engine = test::makeEngine(store, script);
        if (!eventually([this] { return workspace.isLoaded(); }))
            qFatal("the workspace was not read");
        page = std::make_unique<ui::ActivityPage>(store, *engine, workspace, teams, commands);
        page->resize(1200, 760);
    }

    void show() const
    {
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the window did not become active");
    }

    template <class T>
    [[nodiscard]] T* find(const QString& name) const
    {
        T* found = page->findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    [[nodiscard]] QAbstractItemModel* rows() const { return find<QTableView>(u"activityTable"_s)->model(); }

    [[nodiscard]] QStringList sentences() const
    {
        QStringList list;
        for (int i = 0; i < rows()->rowCount(); ++i)
            list.append(rows()->index(i, 0).data().toString());
        return list;
    }

    /// Goes to it as soon as it is there.
    void choose(const QString& sentence) const
    {
        if (!eventually([&] { return sentences().contains(sentence); }))
            qFatal("no %s", qPrintable(sentence));
        find<QTableView>(u"activityTable"_s)->setCurrentIndex(rows()->index(int(sentences().indexOf(sentence)), 0));
    }

    void pick(const QString& chip, const QString& choice) const
    {
        for (QAction* action : find<QPushButton>(chip)->menu()->actions()) {
            if (action->text() == choice)
                return action->trigger();
        }
        qFatal("%s has no %s", qPrintable(chip), qPrintable(choice));
    }

    /// Writes are done one after the other, this one changes nothing.
    void finishWriting() { test::expectOk(await(store.markActivityRead(0))); }
    [[nodiscard]] int unread() { return test::expectValue(await(store.unreadActivity())); }

    [[nodiscard]] QString text(const QString& label) const { return find<QLabel>(label)->text(); }

    /// An edit that the server holds.
    void write(store::EditKind kind, const QString& made)
    {
        const store::OutboxEdit edit = test::expectValue(await(store.enqueue(std::move(kind))));
        store::OutboxEdit sent = edit;
        sent.attempts = 1;
        test::expectOk(await(store.updateEdit(sent)));
        test::expectOk(await(store.completeEdit(edit.id, made)));
    }

    ui::Language language;
    QTemporaryDir folder;
    store::Store store{folder.filePath(u"profile"_s)};
    test::DemoWorkspace demo;
    test::EngineScript script;
    std::unique_ptr<sync::Engine> engine;
    ui::WorkspaceModel workspace{store};
    ui::TeamData teams{store};
    ui::CommandRegistry commands;
    std::unique_ptr<ui::ActivityPage> page;
};

const QString turnedOff = u"“Deploy production model” was turned off"_s;
const QString deleted = u"“Announce new versions” was deleted"_s;
/// In the language that is spoken.
QString failures()
{
    return QCoreApplication::translate("desk::ui::ActivityText", "%1 failed %n time(s), last: %2", nullptr, 2)
        .arg(u"“EU compliance scan”"_s, u"404"_s);
}

/// The open dialog, with the focus as a window manager gives it.
ui::ConfirmDialog* openDialog()
{
    auto* dialog = qobject_cast<ui::ConfirmDialog*>(QApplication::activeModalWidget());
    if (!dialog)
        qFatal("no dialog is open");
    return dialog;
}

} // namespace

class TestActivityPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhatTwoSyncsFound()
    {
        const Rig rig;
        rig.show();
        QTRY_COMPARE(rig.rows()->rowCount(), 5);
        QStringList sentences = rig.sentences();
        QVERIFY2(sentences.contains(turnedOff), qPrintable(sentences.join(u'\n')));
        QVERIFY2(sentences.contains(deleted), qPrintable(sentences.join(u'\n')));
        QVERIFY2(sentences.contains(failures()), qPrintable(sentences.join(u'\n')));
        QVERIFY2(sentences.contains(u"Webhook “scan-gateway” was changed"_s), qPrintable(sentences.join(u'\n')));
        QVERIFY2(sentences.contains(u"Secret “NEW_TOKEN” was created"_s), qPrintable(sentences.join(u'\n')));
        QCOMPARE(rig.rows()->index(0, 0).data(ui::RowBadgeRole).toString(), u"New"_s);
        QVERIFY(rig.rows()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"new, "_s));
    }

    void marksStayUntilThePageIsLeft()
    {
        Rig rig;
        const int before = rig.unread();
        QVERIFY(before > 0);
        rig.show();
        QTRY_COMPARE(rig.rows()->rowCount(), 5);
        rig.finishWriting();
        QCOMPARE(rig.unread(), before);
        rig.page->hide();
        QTRY_COMPARE(rig.unread(), 0);
        QTRY_COMPARE(rig.rows()->index(0, 0).data(ui::RowBadgeRole).toString(), QString());
    }

    // Who looked at the secrets only did not see the rest.
    void aNarrowedListMarksNothing()
    {
        Rig rig;
        const int before = rig.unread();
        QTRY_COMPARE(rig.rows()->rowCount(), 5);
        rig.pick(u"activityFiltersKind"_s, u"Secrets"_s);
        QCOMPARE(rig.sentences(), QStringList{u"Secret “NEW_TOKEN” was created"_s});
        rig.show();
        rig.page->hide();
        rig.finishWriting();
        QCOMPARE(rig.unread(), before);
    }

    void marksAllAsRead()
    {
        Rig rig;
        rig.show();
        auto* button = rig.find<QPushButton>(u"activityReadAll"_s);
        QTRY_VERIFY(button->isEnabled());
        button->click();
        QTRY_COMPARE(rig.unread(), 0);
        QTRY_VERIFY(!button->isEnabled());
        QCOMPARE(rig.commands.obstacle(u"actionActivityReadAll"_s), u"Everything is read already."_s);
    }

    void showsWhatWasAndIs()
    {
        const Rig rig;
        rig.show();
        rig.choose(turnedOff);
        QCOMPARE(rig.text(u"activityDetailsTitle"_s), turnedOff);
        QCOMPARE(rig.text(u"activityPart-enabled"_s), u"on → off"_s);
        QVERIFY(!rig.page->findChild<QWidget*>(u"activityPart-name"_s));
        rig.choose(u"Webhook “scan-gateway” was changed"_s);
        QCOMPARE(rig.text(u"activityPart-url"_s), u"https://scan.example.com → https://new-scan.example.com"_s);
        rig.choose(deleted);
        QCOMPARE(rig.text(u"activityPart-name"_s), u"Announce new versions"_s);
        rig.choose(failures());
        QCOMPARE(rig.text(u"activityPart-status"_s), u"Failed · 404"_s);
        QVERIFY(rig.find<QPlainTextEdit>(u"activityPart-times"_s)->toPlainText().contains(u"500"_s));
    }

    void comparesTextsLineByLine()
    {
        Rig rig;
        const Automation base = rig.demo.automations().first();
        AutomationDraft wanted = draftOf(base);
        std::get<WebhookAction>(wanted.action).payload = u"{\n  \"event_type\": \"OTHER\"\n}"_s;
        rig.write(store::UpdateEdit{base, wanted}, u"a1"_s);
        rig.show();
        rig.choose(u"You changed “Deploy production model”"_s);
        const QString lines = rig.find<QPlainTextEdit>(u"activityPart-payload"_s)->toPlainText();
        QVERIFY2(lines.contains(u"\n-   \"event_type\": \"BUILD_AND_DEPLOY\","_s), qPrintable(lines));
        QVERIFY2(lines.contains(u"\n+   \"event_type\": \"OTHER\""_s), qPrintable(lines));
        QVERIFY2(lines.startsWith(u"  {"_s), qPrintable(lines));
    }

    void leadsToWhatIsThere()
    {
        const Rig rig;
        rig.show();
        rig.choose(turnedOff);
        auto* open = rig.find<QPushButton>(u"activityDetailsOpen"_s);
        QTRY_VERIFY(open->isEnabled());
        QSignalSpy links(rig.page.get(), &ui::ActivityPage::linkActivated);
        open->click();
        QCOMPARE(links.count(), 1);
        QCOMPARE(links.first().first().value<ui::UsageLink>().id, u"a1"_s);
        rig.choose(deleted);
        QVERIFY(!open->isEnabled());
        QCOMPARE(rig.commands.obstacle(u"actionActivityOpen"_s), u"It was deleted."_s);
    }

    void leadsToTheExecution()
    {
        const Rig rig;
        rig.show();
        rig.choose(failures());
        QSignalSpy wanted(rig.page.get(), &ui::ActivityPage::executionRequested);
        rig.find<QPushButton>(u"activityDetailsExecution"_s)->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().at(0).value<AutomationId>().value, u"a3"_s);
        QCOMPARE(wanted.first().at(1).value<ExecutionId>().value, u"e8"_s);
        rig.choose(turnedOff);
        QVERIFY(rig.find<QPushButton>(u"activityDetailsExecution"_s)->isHidden());
    }

    void copiesWhatWasDeleted()
    {
        const Rig rig;
        rig.show();
        rig.choose(deleted);
        rig.find<QPushButton>(u"activityDetailsCopy"_s)->click();
        const auto copied = ui::automationFrom(QApplication::clipboard()->text());
        QVERIFY(copied);
        QCOMPARE(copied->id.value, u"a2"_s);
        QCOMPARE(draftOf(*copied), draftOf(rig.demo.automations().at(1)));
    }

    void undoesWhenAsked()
    {
        Rig rig;
        rig.write(store::DeleteEdit{rig.demo.automations().at(1)}, {});
        rig.show();
        rig.choose(u"You deleted “Announce new versions”"_s);
        auto* button = rig.find<QPushButton>(u"activityDetailsUndo"_s);
        QTRY_VERIFY(button->isEnabled());
        button->click();
        QCOMPARE(openDialog()->consequences().first(), u"“Announce new versions” is made again as it was."_s);
        openDialog()->cancelButton()->click();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(rig.script.undone.isEmpty());

        QSignalSpy done(rig.page.get(), &ui::ActivityPage::done);
        button->setFocus();
        button->click();
        openDialog()->confirmButton()->click();
        QTRY_COMPARE(done.count(), 1);
        // The button was disabled meanwhile.
        QCOMPARE(rig.page->window()->focusWidget()->objectName(), u"activityTable"_s);
        QCOMPARE(rig.script.undone.size(), 1);
        QVERIFY(std::holds_alternative<store::DeleteEdit>(rig.script.undone.first().kind));
        QCOMPARE(done.first().first().value<ui::ToastMessage>().text, u"“Announce new versions” was made again."_s);
    }

    void saysWhyItWasNotUndone()
    {
        Rig rig;
        rig.script.outcome = failure(InvalidInputError{u"changed"_s, {}});
        rig.write(store::DeleteEdit{rig.demo.automations().at(1)}, {});
        rig.show();
        rig.choose(u"You deleted “Announce new versions”"_s);
        auto* button = rig.find<QPushButton>(u"activityDetailsUndo"_s);
        QTRY_VERIFY(button->isEnabled());
        QSignalSpy done(rig.page.get(), &ui::ActivityPage::done);
        button->click();
        openDialog()->confirmButton()->click();
        QTRY_VERIFY(rig.text(u"activityMessageText"_s).contains(u"It was changed on the server since then."_s));
        QCOMPARE(done.count(), 0);
        QTRY_VERIFY(button->isEnabled());
    }

    void leadsToWhatIsToBeDecided()
    {
        Rig rig;
        rig.script.outcome = sync::EditOutcome{.kind = sync::EditOutcome::Kind::Conflict, .edit = u"e7"_s};
        rig.write(store::DeleteEdit{rig.demo.automations().at(1)}, {});
        rig.show();
        rig.choose(u"You deleted “Announce new versions”"_s);
        auto* button = rig.find<QPushButton>(u"activityDetailsUndo"_s);
        QTRY_VERIFY(button->isEnabled());
        button->click();
        openDialog()->confirmButton()->click();
        QTRY_VERIFY(rig.text(u"activityMessageText"_s).contains(u"Somebody else changed it meanwhile."_s));
        QSignalSpy links(rig.page.get(), &ui::ActivityPage::linkActivated);
        rig.find<QPushButton>(u"activityMessageAction"_s)->click();
        QCOMPARE(links.count(), 1);
        QCOMPARE(links.first().first().value<ui::UsageLink>(), ui::pendingLink(u"e7"_s));
    }

    void doesNotUndoWhatWasChangedSince()
    {
        Rig rig;
        const Automation base = rig.demo.automations().first();
        AutomationDraft wanted = draftOf(base);
        wanted.name = u"Mine"_s;
        rig.write(store::UpdateEdit{base, wanted}, u"a1"_s);
        Automation theirs = base;
        theirs.name = u"Theirs"_s;
        test::expectOk(await(rig.store.putAutomation(theirs, u"acme-org"_s)));
        rig.show();
        rig.choose(u"You renamed “Deploy production model” to “Mine”"_s);
        QTRY_VERIFY(
            rig.commands.obstacle(u"actionActivityUndo"_s).contains(u"“Theirs” was changed since then: Name"_s));
        QVERIFY(!rig.find<QPushButton>(u"activityDetailsUndo"_s)->isEnabled());
    }

    void saysWhyNothingCanBeUndone()
    {
        Rig rig;
        rig.write(store::DeleteEdit{rig.demo.automations().at(1)}, {});
        rig.page->setReadOnly(u"The folder cannot be written."_s);
        rig.show();
        rig.choose(u"You deleted “Announce new versions”"_s);
        QCOMPARE(rig.commands.obstacle(u"actionActivityUndo"_s), u"The folder cannot be written."_s);
    }

    void narrows()
    {
        const Rig rig;
        rig.show();
        QTRY_COMPARE(rig.rows()->rowCount(), 5);
        rig.find<QLineEdit>(u"activityFilter"_s)->setText(u"nothing like it"_s);
        QTRY_COMPARE(rig.text(u"activityEmptyTitle"_s), u"Nothing matches"_s);
        QVERIFY(!rig.find<QLabel>(u"activityEmptyTitle"_s)->isHidden());
        rig.find<QPushButton>(u"activityEmptyAction"_s)->click();
        QTRY_COMPARE(rig.rows()->rowCount(), 5);
        rig.pick(u"activityFiltersKind"_s, u"Failed executions"_s);
        QCOMPARE(rig.sentences(), QStringList{failures()});
    }

    void nothingYet()
    {
        const Rig rig(Rig::Data::None);
        rig.show();
        QTRY_COMPARE(rig.text(u"activityEmptyTitle"_s), u"Nothing was read yet"_s);
        QCOMPARE(rig.text(u"activityEmptyText"_s), u"Changes show here from the second sync on."_s);
    }

    void nothingAfterTheFirstSync()
    {
        const Rig rig(Rig::Data::OnePull);
        rig.show();
        QTRY_COMPARE(rig.text(u"activityEmptyTitle"_s), u"Nothing has changed since the last sync"_s);
    }

    void commandsRestWhileThePageIsAway()
    {
        const Rig rig;
        QCOMPARE(rig.commands.obstacle(u"actionActivityUndo"_s), u"Open Activity first."_s);
        QCOMPARE(rig.commands.obstacle(u"actionActivityReadAll"_s), u"Open Activity first."_s);
        QVERIFY2(rig.commands.problems().isEmpty(), qPrintable(rig.commands.problems().join(u'\n')));
        rig.show();
        QTRY_VERIFY(rig.commands.obstacle(u"actionActivityReadAll"_s).isEmpty());
        rig.page->hide();
        QCOMPARE(rig.commands.obstacle(u"actionActivityReadAll"_s), u"Open Activity first."_s);
    }
};

QTEST_MAIN(TestActivityPage)
#include "tst_activitypage.moc"
