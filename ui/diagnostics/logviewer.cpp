// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/logviewer.h"

#include "ui/kit/copybutton.h"
#include "ui/diagnostics/folder.h"
#include "ui/diagnostics/logdelegate.h"
#include "ui/kit/announce.h"
#include "ui/kit/banner.h"
#include "ui/kit/codeeditor.h"
#include "ui/kit/filterchips.h"
#include "ui/kit/labels.h"
#include "ui/kit/pagestack.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/statepage.h"
#include "ui/kit/tableview.h"
#include "ui/models/errortext.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr qsizetype mostDetails = 100; // of more nobody reads the whole
constexpr QLatin1StringView levelId{"level"};
constexpr QLatin1StringView categoryId{"category"};

/// The ids are what levelOf() reads.
QList<Choice> levelChoices()
{
    return {{u"info"_s, LogViewer::tr("Info and worse")}, {u"warning"_s, LogViewer::tr("Warnings and worse")},
        {u"error"_s, LogViewer::tr("Errors")}};
}

QtMsgType levelOf(const QStringList& chosen)
{
    const QString level = chosen.value(0);
    return level == "info"_L1   ? QtInfoMsg
        : level == "warning"_L1 ? QtWarningMsg
        : level == "error"_L1   ? QtCriticalMsg
                                : QtDebugMsg;
}

} // namespace

LogViewer::LogViewer(const runtime::LogFile& log, QWidget* parent)
    : QDialog(parent), m_log(log), m_model(log), m_shown(m_model), m_banner(new Banner(u"logBanner"_s)),
      m_search(new SearchField(u"logSearch"_s, tr("Search the log"))), m_filters(new FilterChips(u"logFilters"_s)),
      m_pages(new PageStack), m_list(new TableView(u"logList"_s, tr("Log"))), m_nothing(new StatePage(u"logEmpty"_s)),
      m_details(new CodeEditor(u"logDetails"_s, tr("The selected message"))), m_count(wrappingLabel(u"logCount"_s)),
      m_copy(new CopyButton(u"logCopy"_s, tr("&Copy all shown"), [this] { return logText(chosen()); }))
{
    setObjectName(u"logViewer"_s);
    setWindowTitle(tr("Log"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base); // that of the list
    build();
    connectAll();
    offerCategories();
    showState();
    showSelected();
    if (const Status status = m_log.fileStatus(); !status)
        m_banner->setContent(BannerContent{
            .tone = Tone::Warning, .text = tr("Nothing reaches the log file: %1").arg(describe(status.error()))});
    m_search->setFocus();
}

void LogViewer::build()
{
    m_search->setPlaceholderText(tr("Search the log"));
    m_list->setModel(&m_shown);
    m_list->setItemDelegate(new LogDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setColumnWeights({-16, -14, -22, 1});
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_nothing);
    m_details->setPlaceholderText(tr("Select a message to read the whole of it."));
    m_details->setReadOnly(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_filters, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"logSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_pages);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    const int line = fontMetrics().height();
    splitter->setSizes({line * 20, line * 6});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(12);
    layout->addWidget(m_banner);
    layout->addLayout(tools);
    layout->addWidget(splitter, 1);
    layout->addLayout(buildButtons());
    resize(fontMetrics().averageCharWidth() * 140, line * 36);
    // Return searches; it presses nothing.
    for (auto* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);
}

QLayout* LogViewer::buildButtons()
{
    auto* save = new QPushButton(icon("save"_L1), tr("&Save as…"));
    save->setObjectName(u"logSave"_s);
    connect(save, &QPushButton::clicked, this, &LogViewer::askWhereToSave);
    auto* close = new QPushButton(tr("C&lose"));
    close->setObjectName(u"logClose"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addWidget(save);
    buttons->addWidget(makeFolderButton(u"logFolder"_s, QFileInfo(m_log.path()).absolutePath()));
    buttons->addWidget(m_count, 1);
    buttons->addWidget(close);
    return buttons;
}

void LogViewer::connectAll()
{
    connect(m_search, &SearchField::searchChanged, this, &LogViewer::filter);
    connect(m_filters, &FilterChips::changed, this, &LogViewer::filter);
    connect(m_nothing, &StatePage::acted, this, &LogViewer::clearFilters);
    connect(&m_model, &LogModel::categoriesChanged, this, &LogViewer::offerCategories);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_shown, change, this, &LogViewer::showState);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogViewer::showSelected);
    QScrollBar* bar = m_list->verticalScrollBar();
    // Who has not scrolled up stays at the end, whatever makes the list longer or the window lower.
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int end) {
        if (m_follows)
            bar->setValue(end);
    });
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) { m_follows = value == bar->maximum(); });
    auto* copy = new QAction(this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, m_copy, &QPushButton::click);
    m_list->addAction(copy);
}

void LogViewer::offerCategories()
{
    QList<Choice> categories;
    for (const QString& category : m_model.categories())
        categories.append({category, category});
    m_filters->setFilters(
        {{.id = levelId, .label = tr("Level"), .choices = levelChoices(), .chosen = m_filters->chosen(levelId)},
            {.id = categoryId,
                .label = tr("Category"),
                .choices = categories,
                .chosen = m_filters->chosen(categoryId),
                .multiple = true}});
}

void LogViewer::filter()
{
    m_shown.setFilter({.least = levelOf(m_filters->chosen(levelId)),
        .categories = m_filters->chosen(categoryId),
        .words = m_search->text().trimmed()});
    showState();
}

void LogViewer::clearFilters()
{
    m_search->clear();
    m_filters->clear();
    filter();
    m_search->setFocus();
}

void LogViewer::showState()
{
    const int shown = m_shown.rowCount();
    const int all = m_model.rowCount();
    m_pages->setCurrentIndex(shown > 0 ? 0 : 1);
    if (all == 0)
        m_nothing->say({.kind = StatePage::Kind::Empty,
            .title = tr("Nothing noted yet"),
            .text = tr("What the program does, and what goes wrong, is noted here. Keys and tokens are left out.")});
    else
        m_nothing->say({.kind = StatePage::Kind::NoMatch,
            .title = tr("No matches"),
            .text = tr("No message is like that."),
            .action = tr("Clear filters")});
    m_count->setText(shown == all ? tr("%n message(s)", nullptr, all)
                                  : tr("%1 of %n message(s)", nullptr, all).arg(QLocale().toString(shown)));
    m_copy->setEnabled(shown > 0);
}

void LogViewer::showSelected()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    m_copy->setLabel(rows.isEmpty() ? tr("&Copy all shown") : tr("&Copy %n selected", nullptr, int(rows.size())));
    const bool readable = !rows.isEmpty() && rows.size() <= mostDetails;
    m_details->setCode(readable ? logText(chosen()).trimmed() : QString());
}

QList<runtime::LogRecord> LogViewer::chosen() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return m_shown.records();
    std::sort(rows.begin(), rows.end());
    QList<runtime::LogRecord> records;
    for (const QModelIndex& index : std::as_const(rows))
        records.append(m_shown.record(index.row()));
    return records;
}

void LogViewer::askWhereToSave()
{
    auto* dialog = new QFileDialog(this, tr("Save the log"), QDir::homePath(), tr("Text files (*.txt *.log)"));
    dialog->setObjectName(u"logSaveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"automation-desk-log.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LogViewer::saveTo);
    dialog->open();
}

void LogViewer::saveTo(const QString& name)
{
    QSaveFile file(name);
    const bool saved =
        file.open(QIODevice::WriteOnly) && file.write(logText(m_shown.records()).toUtf8()) >= 0 && file.commit();
    const QString shown = QDir::toNativeSeparators(name);
    say(saved ? tr("Saved to %1.").arg(shown) : tr("%1 could not be saved: %2").arg(shown, file.errorString()));
}

void LogViewer::say(const QString& text)
{
    m_count->setText(text);
    announce(m_count);
}

} // namespace desk::ui
