// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/execution.h"
#include "ui/theme/tones.h"

#include <QObject>

class QWidget;

namespace desk::ui {

class ExecutionListModel;

/// Writes History into a file that the person chooses, as CSV or JSON.
class HistorySaver final : public QObject {
    Q_OBJECT

public:
    HistorySaver(const ExecutionListModel& model, QObject* parent);

    /// Asks for the file, then writes everything the model's query finds, however much is on screen.
    void ask(QWidget* window);
    /// By the ending of the name: ".json", else CSV. Said when it is done, or why it was not.
    void save(const QString& file);

Q_SIGNALS:
    void said(const QString& text, desk::ui::Tone tone);

private:
    void write(const QList<Execution>& executions, const QString& file);

    const ExecutionListModel& m_model;
};

} // namespace desk::ui
