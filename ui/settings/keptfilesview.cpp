// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/keptfilesview.h"

#include "ui/kit/confirmdialog.h"
#include "ui/kit/labels.h"
#include "ui/kit/roledelegate.h"
#include "ui/kit/tableview.h"

#include <QFileInfo>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableLines = 11;

QPushButton* quietButton(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

KeptFilesView::KeptFilesView(UrlOpener open, QWidget* parent)
    : QWidget(parent), m_open(std::move(open)), m_model(new KeptFileModel(systemNow, this)),
      m_table(new TableView(u"dataKept"_s, tr("Files put aside"))),
      m_none(wrappingLabel(u"dataKeptNone"_s, tr("Nothing was put aside."))),
      m_show(quietButton(u"dataKeptShow"_s, tr("&Show in folder"))),
      m_remove(quietButton(u"dataKeptDelete"_s, tr("&Delete…")))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeptFilesView::refresh);
    connect(m_table, &QAbstractItemView::activated, this, &KeptFilesView::showInFolder);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
        this, &KeptFilesView::askToRemove);
    connect(m_show, &QPushButton::clicked, this, &KeptFilesView::showInFolder);
    connect(m_remove, &QPushButton::clicked, this, &KeptFilesView::askToRemove);
    refresh();
}

void KeptFilesView::build()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RoleDelegate(m_table));
    m_table->setRowLines(2);
    m_table->setColumnWeights({60, 22, 18});
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * tableLines);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_show);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_none);
    column->addWidget(m_table);
    column->addLayout(buttons);
}

void KeptFilesView::setReport(const store::StorageReport& report)
{
    m_model->setReport(report);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    refresh();
}

void KeptFilesView::setReadOnly(const QString& reason)
{
    m_remove->setEnabled(reason.isEmpty());
    m_remove->setToolTip(reason);
    m_remove->setAccessibleDescription(reason);
}

void KeptFilesView::refresh()
{
    const bool some = m_model->rowCount() > 0;
    m_none->setVisible(!some);
    m_table->setVisible(some);
    m_show->setVisible(some);
    m_remove->setVisible(some);
}

std::optional<KeptRow> KeptFilesView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->row(index.row())) : std::nullopt;
}

void KeptFilesView::showInFolder()
{
    const std::optional<KeptRow> row = current();
    if (!row)
        return;
    const QString folder = QFileInfo(row->file.path).path();
    if (!m_open(QUrl::fromLocalFile(folder)))
        Q_EMIT notShown(folder);
}

void KeptFilesView::askToRemove()
{
    const std::optional<KeptRow> row = current();
    if (!row || !m_remove->isEnabled())
        return;
    const QString name = row->place;
    auto* dialog = new ConfirmDialog({.question = tr("Delete “%1”?").arg(name),
                                         .consequences = {keptWorth(*row)},
                                         .confirm = tr("Delete “%1”").arg(name),
                                         .typed = {}},
        window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, path = row->file.path] { Q_EMIT removeRequested(path); });
    dialog->open();
}

} // namespace desk::ui
