// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demoworkspace.h"
#include "tests/support/eventually.h"
#include "ui/kit/confirmdialog.h"
#include "ui/models/counttext.h"
#include "ui/models/storagedata.h"
#include "ui/settings/datasection.h"
#include "ui/settings/settingsdialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// The section over a real store, as the dialog shows it.
struct Rig {
    /// `damaged`: the local copy is, before it is opened.
    explicit Rig(bool damaged = false)
    {
        if (damaged) {
            (void)test::expectValue(await(store::Store(directory()).open()));
            QFile cache(directory() + u"/cache.db"_s);
            if (!cache.open(QIODevice::WriteOnly | QIODevice::Truncate) || cache.write(QByteArray(8192, 'x')) != 8192)
                qFatal("cannot damage the copy");
            cache.close();
        }
        opened = test::expectValue(await(store.open()));
        demo.fill(store, false);
        section.resize(700, 700);
        static_cast<QWidget&>(section).show();
    }

    [[nodiscard]] QString directory() const { return folder.filePath(u"profile"_s); }

    template <class T>
    [[nodiscard]] T* find(const QString& name) const
    {
        T* found = section.findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    void click(const QString& name) const { find<QPushButton>(name)->click(); }
    [[nodiscard]] QString text(const QString& name) const { return find<QLabel>(name)->text(); }

    QTemporaryDir folder;
    store::Store store{directory()};
    store::OpenReport opened;
    test::DemoWorkspace demo;
    QList<QUrl> shown;
    bool canShow = true;
    ui::StorageData data{store};
    ui::DataSection section{data, [this](const QUrl& url) {
                                shown.append(url);
                                return canShow;
                            }};
};

ui::ConfirmDialog* question()
{
    auto* dialog = qobject_cast<ui::ConfirmDialog*>(QApplication::activeModalWidget());
    if (!dialog)
        qFatal("nothing is asked");
    return dialog;
}

/// Gives the file as the person would, and closes the dialog.
void chooseFile(const QString& file)
{
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    if (!dialog || dialog->objectName() != "exportEverythingDialog"_L1)
        qFatal("no file is asked for");
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
}

} // namespace

class TestDataSection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhereAndHowMuch()
    {
        Rig rig;
        QTRY_COMPARE(rig.text(u"dataFolder"_s), rig.directory());
        QTRY_VERIFY2(rig.text(u"dataCache"_s).contains(ui::automationsText(7)), qPrintable(rig.text(u"dataCache"_s)));
        QVERIFY2(rig.text(u"dataCache"_s).contains(ui::executionsText(6)), qPrintable(rig.text(u"dataCache"_s)));
        QVERIFY(!rig.text(u"dataCache"_s).startsWith(u"0 "_s));
        QTRY_VERIFY2(rig.text(u"dataUser"_s).contains(u"1 pending change,"_s), qPrintable(rig.text(u"dataUser"_s)));
        QVERIFY(rig.find<QWidget>(u"dataKeptNone"_s)->isVisible());
        QVERIFY(!rig.find<QWidget>(u"dataKept"_s)->isVisible());
        rig.click(u"dataOpenFolder"_s);
        QCOMPARE(rig.shown, QList<QUrl>{QUrl::fromLocalFile(rig.directory())});
    }

    void followsWhatChanges()
    {
        Rig rig;
        QTRY_VERIFY(rig.text(u"dataUser"_s).contains(u"1 pending change,"_s));
        Automation base = rig.demo.automations().at(0);
        (void)test::expectValue(await(rig.store.enqueue(store::DeleteEdit{base})));
        QTRY_VERIFY2(rig.text(u"dataUser"_s).contains(u"2 pending changes"_s), qPrintable(rig.text(u"dataUser"_s)));
    }

    void aFolderThatCannotBeShownIsTold()
    {
        Rig rig;
        rig.canShow = false;
        QTRY_VERIFY(!rig.text(u"dataFolder"_s).isEmpty());
        rig.click(u"dataOpenFolder"_s);
        QVERIFY(rig.find<QWidget>(u"dataMessage"_s)->isVisible());
        QVERIFY(rig.text(u"dataMessageText"_s).contains(rig.directory()));
        rig.find<QAbstractButton>(u"dataMessageClose"_s)->click();
        QVERIFY(!rig.find<QWidget>(u"dataMessage"_s)->isVisible());
    }

    void checkGivesAVerdict()
    {
        Rig rig;
        QVERIFY(!rig.find<QWidget>(u"dataChecking"_s)->isVisible());
        rig.click(u"dataCheck"_s);
        QVERIFY(rig.find<QWidget>(u"dataChecking"_s)->isVisible());
        QCOMPARE(rig.text(u"dataVerdict"_s), u"Both files are being read through…"_s);
        QTRY_COMPARE(rig.text(u"dataVerdict"_s), u"Both files are sound."_s);
        QVERIFY(!rig.find<QWidget>(u"dataChecking"_s)->isVisible());
    }

    void everythingIsExported()
    {
        Rig rig;
        const QString file = rig.folder.filePath(u"all.json"_s);
        rig.click(u"dataExport"_s);
        chooseFile(file);
        QTRY_VERIFY(rig.find<QWidget>(u"dataMessage"_s)->isVisible());
        const QString said = rig.text(u"dataMessageText"_s);
        QVERIFY2(said.contains(file) && said.contains(u"No API key and no value of a secret"_s), qPrintable(said));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY(QJsonDocument::fromJson(bytes).isObject());
        QVERIFY(bytes.contains("Deploy production model"));
    }

    void anExportThatFailsSaysSo()
    {
        Rig rig;
        rig.click(u"dataExport"_s);
        chooseFile(rig.folder.filePath(u"no such folder/all.json"_s));
        QTRY_VERIFY(rig.find<QWidget>(u"dataMessage"_s)->isVisible());
        const QString said = rig.text(u"dataMessageText"_s);
        QVERIFY2(said.startsWith(u"Nothing was exported: "_s) && said.contains(u"no such folder"_s), qPrintable(said));
    }

    void clearingAsksFirst()
    {
        Rig rig;
        QSignalSpy cleared(&rig.data, &ui::StorageData::cacheCleared);
        rig.click(u"dataClear"_s);
        question()->cancelButton()->click();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(test::expectValue(await(rig.store.automations({}))).size(), 7);

        rig.click(u"dataClear"_s);
        QVERIFY(question()->consequences().contains(u"Pending changes, tests and settings stay."_s));
        question()->confirmButton()->click();
        QTRY_COMPARE(cleared.count(), 1);
        QCOMPARE(test::expectValue(await(rig.store.webhooks({}))).size(), 0);
        QCOMPARE(test::expectValue(await(rig.store.outbox())).size(), 1);
        QVERIFY(rig.text(u"dataMessageText"_s).startsWith(u"The local copy was cleared."_s));
        QTRY_VERIFY2(rig.text(u"dataCache"_s).contains(ui::automationsText(0)), qPrintable(rig.text(u"dataCache"_s)));
    }

    void clearingWithoutAKeySaysWhatStays()
    {
        Rig rig;
        rig.data.setSignedIn(false);
        rig.click(u"dataClear"_s);
        QVERIFY(question()->consequences().contains(u"What the server said is read again after you sign in."_s));
        question()->confirmButton()->click();
        QTRY_VERIFY(rig.find<QWidget>(u"dataMessage"_s)->isVisible());
        const QString said = rig.text(u"dataMessageText"_s);
        QVERIFY2(said.startsWith(u"The local copy was cleared."_s), qPrintable(said));
        QVERIFY2(said.endsWith(u"after you sign in."_s) && !said.contains(u"next sync"_s), qPrintable(said));
        QCOMPARE(test::expectValue(await(rig.store.outbox())).size(), 1);
    }

    void whatWasPutAsideIsListedShownAndDeleted()
    {
        Rig rig(true);
        QVERIFY(rig.opened.cacheRebuilt);
        const auto* table = rig.find<QAbstractItemView>(u"dataKept"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Damaged local copy"_s);
        rig.click(u"dataKeptShow"_s);
        QCOMPARE(rig.shown, QList<QUrl>{QUrl::fromLocalFile(QFileInfo(rig.opened.quarantined).path())});

        rig.click(u"dataKeptDelete"_s);
        question()->cancelButton()->click();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(QFile::exists(rig.opened.quarantined));

        rig.click(u"dataKeptDelete"_s);
        QVERIFY(question()->question().contains(u"cache.db"_s));
        question()->confirmButton()->click();
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QVERIFY(!QFile::exists(rig.opened.quarantined));
        QVERIFY(rig.find<QWidget>(u"dataKeptNone"_s)->isVisible());
        QVERIFY(rig.text(u"dataMessageText"_s).endsWith(u"was deleted."_s));
    }

    void aFileThatWentMeanwhileLeavesTheListToo()
    {
        Rig rig(true);
        const auto* table = rig.find<QAbstractItemView>(u"dataKept"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        rig.click(u"dataKeptDelete"_s);
        // Somebody else was faster.
        QVERIFY(QFile::remove(rig.opened.quarantined));
        question()->confirmButton()->click();
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QTRY_VERIFY(rig.find<QWidget>(u"dataMessage"_s)->isVisible());
    }

    void theDialogHasItAndPutsNothingBackThere()
    {
        Rig rig;
        ui::PreferenceFile preferences{QString()};
        auto* data = new ui::StorageData(rig.store, &rig.section);
        auto* dialog = new ui::SettingsDialog(preferences, {u"en"_s}, *data, &rig.section);
        dialog->open();
        const auto* reset = dialog->findChild<QPushButton*>(u"settingsReset"_s);
        QVERIFY(reset->isVisible());
        dialog->showSection(u"data"_s);
        QVERIFY(dialog->findChild<QWidget*>(u"dataCheck"_s)->isVisible());
        QVERIFY(!reset->isVisible());
        dialog->showSection(u"language"_s);
        QVERIFY(reset->isVisible());
        dialog->reject();
    }

    void whatComesAfterTheDialogIsToldElsewhere()
    {
        Rig rig;
        ui::PreferenceFile preferences{QString()};
        const QPointer<ui::StorageData> data = new ui::StorageData(rig.store, &rig.section);
        const QPointer<ui::SettingsDialog> dialog = new ui::SettingsDialog(preferences, {u"en"_s}, *data, &rig.section);
        QSignalSpy seen(data, &ui::StorageData::said);
        QSignalSpy unseen(data, &ui::StorageData::saidUnseen);
        dialog->open();
        dialog->showSection(u"data"_s);
        dialog->findChild<QPushButton*>(u"dataExport"_s)->click();
        chooseFile(rig.folder.filePath(u"no such folder/all.json"_s));
        dialog->reject();
        QTRY_COMPARE(unseen.count(), 1);
        QCOMPARE(unseen.first().at(0).value<ui::Tone>(), ui::Tone::Danger);
        QVERIFY(unseen.first().at(1).toString().startsWith(u"Nothing was exported: "_s));
        QCOMPARE(seen.count(), 0);
        QTRY_VERIFY(!dialog);
        QTRY_VERIFY(!data);
    }

    void aDialogThatAskedNothingLeavesNothing()
    {
        Rig rig;
        ui::PreferenceFile preferences{QString()};
        const QPointer<ui::StorageData> data = new ui::StorageData(rig.store, &rig.section);
        auto* dialog = new ui::SettingsDialog(preferences, {u"en"_s}, *data, &rig.section);
        dialog->open();
        dialog->reject();
        QTRY_VERIFY(!data);
    }

    void nothingIsClearedOrDeletedWhereNothingCanBeWritten()
    {
        Rig rig(true);
        const QString reason = u"The folder cannot be written."_s;
        const auto* table = rig.find<QAbstractItemView>(u"dataKept"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        rig.section.setReadOnly(reason);
        for (const QString& name : {u"dataClear"_s, u"dataKeptDelete"_s}) {
            const auto* button = rig.find<QPushButton>(name);
            QVERIFY2(!button->isEnabled(), qPrintable(name));
            QCOMPARE(button->toolTip(), reason);
            QCOMPARE(button->accessibleDescription(), reason);
        }
        QVERIFY(rig.find<QPushButton>(u"dataExport"_s)->isEnabled());
        rig.find<QAbstractItemView>(u"dataKept"_s)->setFocus();
        QTest::keyClick(rig.find<QAbstractItemView>(u"dataKept"_s), Qt::Key_Delete);
        QVERIFY(!QApplication::activeModalWidget());
        rig.section.setReadOnly({});
        QVERIFY(rig.find<QPushButton>(u"dataClear"_s)->isEnabled());
        QVERIFY(rig.find<QPushButton>(u"dataKeptDelete"_s)->toolTip().isEmpty());
    }
};

QTEST_MAIN(TestDataSection)
#include "tst_datasection.moc"
