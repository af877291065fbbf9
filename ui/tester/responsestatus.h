// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/webhook/testrun.h"
#include "ui/tester/responsemask.h"

#include <QElapsedTimer>
#include <QWidget>

class QTimer;

namespace desk::ui {

class ChipLabel;
class PlainLabel;

/// The line above everything: how it ended and in what time; while it is under way, what is being done and for how
/// long. What came of a run is read out.
class ResponseStatus final : public QWidget {
    Q_OBJECT

public:
    explicit ResponseStatus(QWidget* parent = nullptr);

    void showNothing();
    /// Counts from the first call on until something else is shown.
    void showSending(const QString& phase);
    void showRun(const webhook::TestRun& run, const ResponseMask& mask);

private:
    void count();

    ChipLabel* m_chip;
    PlainLabel* m_facts;
    QTimer* m_tick;
    QElapsedTimer m_clock;
    QString m_phase;
};

/// "Looking up the name", "Waiting for the answer": a phase as Tester says it.
[[nodiscard]] QString phaseInProgress(const QString& phase);

} // namespace desk::ui
