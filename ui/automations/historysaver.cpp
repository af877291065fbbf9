// SPDX-License-Identifier: Apache-2.0
#include "ui/automations/historysaver.h"

#include "app/core/deliver.h"
#include "ui/models/counttext.h"
#include "ui/models/errortext.h"
#include "ui/models/executionlistmodel.h"
#include "ui/models/historyexport.h"

#include <QFileDialog>
#include <QSaveFile>

namespace desk::ui {

using namespace Qt::StringLiterals;

HistorySaver::HistorySaver(const ExecutionListModel& model, QObject* parent) : QObject(parent), m_model(model) { }

void HistorySaver::ask(QWidget* window)
{
    auto* dialog = new QFileDialog(window, tr("Export history"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString csv = tr("Table (*.csv)");
    const QString json = tr("JSON (*.json)");
    dialog->setNameFilters({csv, json});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"history.csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString& filter) {
        dialog->setDefaultSuffix(filter == json ? u"json"_s : u"csv"_s);
        dialog->selectFile(filter == json ? u"history.json"_s : u"history.csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &HistorySaver::save);
    dialog->open();
}

void HistorySaver::save(const QString& file)
{
    deliver(m_model.everything(), this, [this, file](const Result<QList<Execution>>& result) {
        if (result)
            write(*result, file);
        else
            Q_EMIT said(tr("History was not exported. %1").arg(describe(result.error())), Tone::Danger);
    });
}

void HistorySaver::write(const QList<Execution>& executions, const QString& file)
{
    const bool json = file.endsWith(".json"_L1, Qt::CaseInsensitive);
    const QByteArray bytes = json ? executionsJson(executions) : executionsCsv(executions);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit()) {
        Q_EMIT said(tr("“%1” could not be written: %2").arg(file, out.errorString()), Tone::Danger);
        return;
    }
    Q_EMIT said(tr("Exported to “%1”: %2.").arg(file, executionsText(int(executions.size()))), Tone::Success);
}

} // namespace desk::ui
