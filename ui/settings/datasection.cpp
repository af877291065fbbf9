// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/datasection.h"

#include "ui/kit/announce.h"
#include "ui/kit/banner.h"
#include "ui/kit/confirmdialog.h"
#include "ui/kit/labels.h"
#include "ui/kit/thinbar.h"
#include "ui/models/storagedata.h"
#include "ui/models/storagetext.h"
#include "ui/settings/keptfilesview.h"
#include "ui/settings/sectionscroll.h"
#include "ui/theme/typography.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

QPushButton* button(const QString& name, const QString& text)
{
    auto* made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QLabel* quiet(const QString& name, const QString& text = {})
{
    auto* label = wrappingLabel(name, text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void addHeading(QVBoxLayout* column, const QString& text)
{
    auto* heading = new PlainLabel({}, text);
    heading->setTypography(strongFont);
    if (column->count() > 0)
        column->addSpacing(12);
    column->addWidget(heading);
}

/// Its button at the leading end, what it does under it.
void addDeed(QVBoxLayout* column, QPushButton* action, const QString& why)
{
    action->setAccessibleDescription(why);
    auto* line = new QHBoxLayout;
    line->addWidget(action);
    line->addStretch();
    column->addLayout(line);
    column->addWidget(quiet({}, why));
}

} // namespace

DataSection::DataSection(StorageData& data, UrlOpener open, QWidget* parent)
    : SettingsSection(u"data"_s, tr("Data"), u"folder"_s, parent), m_data(data), m_open(std::move(open)),
      m_message(new Banner(u"dataMessage"_s)), m_folder(new ElidedLabel(u"dataFolder"_s)),
      m_cache(quiet(u"dataCache"_s)), m_user(quiet(u"dataUser"_s)), m_verdict(quiet(u"dataVerdict"_s)),
      m_checking(new ThinBar), m_openFolder(button(u"dataOpenFolder"_s, tr("&Open folder"))),
      m_check(button(u"dataCheck"_s, tr("Check &now"))), m_export(button(u"dataExport"_s, tr("&Export everything…"))),
      m_clear(button(u"dataClear"_s, tr("Clear the local &copy…"))), m_kept(new KeptFilesView(m_open))
{
    column()->setContentsMargins(0, 0, 0, 0);
    column()->setSpacing(0);
    column()->addWidget(m_message);
    column()->addWidget(new SectionScroll(u"dataScroll"_s, buildContent()), 1);
    connectParts();
    refreshVerdict();
}

QWidget* DataSection::buildContent()
{
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base); // that of the dialog
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    addFiles(column);
    addCheck(column);
    addCopies(column);
    addKept(column);
    column->addStretch();
    return content;
}

void DataSection::addFiles(QVBoxLayout* column)
{
    addHeading(column, tr("Where it is kept"));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_folder, 1);
    line->addWidget(m_openFolder);
    column->addLayout(line);
    column->addWidget(new PlainLabel({}, tr("Local copy of what the server said")));
    column->addWidget(m_cache);
    column->addWidget(new PlainLabel({}, tr("Your own data")));
    column->addWidget(m_user);
}

void DataSection::addCheck(QVBoxLayout* column)
{
    addHeading(column, tr("Integrity"));
    m_checking->setObjectName(u"dataChecking"_s);
    m_checking->setAccessibleName(tr("Progress"));
    m_checking->setRange(0, 0);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_check);
    line->addWidget(m_checking, 1);
    line->addStretch();
    column->addLayout(line);
    column->addWidget(m_verdict);
}

void DataSection::addCopies(QVBoxLayout* column)
{
    addHeading(column, tr("Export and clear"));
    addDeed(column, m_export,
        tr("Everything that is kept here in one JSON file, for you and for other programs. No API key and no value of "
           "a secret is in it."));
    addDeed(column, m_clear, clearWords());
}

QString DataSection::clearWords() const
{
    return tr("What the server said is read again at the next sync. Pending changes, tests and settings stay.");
}

void DataSection::addKept(QVBoxLayout* column)
{
    addHeading(column, tr("Quarantine"));
    column->addWidget(quiet({},
        tr("Damaged files that were put aside, and copies made before an update. Automation Desk does not use them "
           "any more.")));
    column->addWidget(m_kept);
}

void DataSection::connectParts()
{
    connect(&m_data, &StorageData::changed, this, &DataSection::refresh);
    connect(&m_data, &StorageData::said, this, &DataSection::say);
    connect(m_message, &Banner::closed, this, [this] { m_message->setContent(std::nullopt); });
    connect(m_openFolder, &QPushButton::clicked, this, [this] {
        if (m_data.report())
            openFolder(m_data.report()->directory);
    });
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_message->setContent(std::nullopt);
        m_data.check();
    });
    connect(m_export, &QPushButton::clicked, this, &DataSection::askForExport);
    connect(m_clear, &QPushButton::clicked, this, &DataSection::askToClear);
    connect(m_kept, &KeptFilesView::removeRequested, &m_data, &StorageData::removeKept);
    connect(m_kept, &KeptFilesView::notShown, this, &DataSection::sayNotShown);
}

void DataSection::show(const Preferences&) { }

void DataSection::setReadOnly(const QString& reason)
{
    m_clear->setEnabled(reason.isEmpty());
    m_clear->setToolTip(reason);
    m_clear->setAccessibleDescription(reason.isEmpty() ? clearWords() : reason);
    m_kept->setReadOnly(reason);
}

void DataSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    m_data.refresh();
}

void DataSection::refresh()
{
    if (const auto& report = m_data.report()) {
        m_folder->setText(QDir::toNativeSeparators(report->directory));
        m_cache->setText(cacheText(*report));
        m_user->setText(userText(*report));
        m_kept->setReport(*report);
    }
    refreshVerdict();
}

void DataSection::refreshVerdict()
{
    const bool checking = m_data.isChecking();
    const auto& integrity = m_data.integrity();
    const QString verdict = checking ? tr("Both files are being read through…")
        : integrity                  ? integrityWords(*integrity).text
                                     : tr("Not checked since this window was opened.");
    m_checking->setVisible(checking);
    if (m_verdict->text() == verdict)
        return;
    m_verdict->setText(verdict);
    m_verdict->setForegroundRole(integrity ? QPalette::Text : QPalette::PlaceholderText);
    if (integrity)
        announce(m_verdict);
}

void DataSection::openFolder(const QString& folder)
{
    if (!m_open(QUrl::fromLocalFile(folder)))
        sayNotShown(folder);
}

void DataSection::askForExport()
{
    auto* dialog = new QFileDialog(window(), tr("Export everything"));
    dialog->setObjectName(u"exportEverythingDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"automation-desk.json"_s);
    connect(dialog, &QFileDialog::fileSelected, &m_data, &StorageData::exportTo);
    dialog->open();
}

void DataSection::askToClear()
{
    const QStringList consequences{m_data.isSignedIn() ? tr("What the server said is read again at the next sync.")
                                                       : tr("What the server said is read again after you sign in."),
        tr("Until then nothing of it can be shown, also without a network."),
        tr("Pending changes, tests and settings stay.")};
    auto* dialog = new ConfirmDialog({.question = tr("Clear the local copy?"),
                                         .consequences = consequences,
                                         .confirm = tr("Clear the local copy"),
                                         .typed = {}},
        window());
    connect(dialog, &ConfirmDialog::confirmed, &m_data, &StorageData::clearCache);
    dialog->open();
}

void DataSection::say(Tone tone, const QString& text)
{
    m_message->setContent(BannerContent{.tone = tone, .text = text, .closable = true});
}

void DataSection::sayNotShown(const QString& folder)
{
    say(Tone::Danger, tr("No program here shows folders. The folder is %1.").arg(QDir::toNativeSeparators(folder)));
}

} // namespace desk::ui
