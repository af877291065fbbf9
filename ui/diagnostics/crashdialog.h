// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/runtime/crashtrace.h"

#include <QDialog>

class QPushButton;

namespace desk::ui {

class CodeView;

/// Says that the program ended by a crash the last time, and has the report. It sends nothing anywhere. Open it with
/// open(); it deletes itself.
class CrashDialog final : public QDialog {
    Q_OBJECT

public:
    explicit CrashDialog(const runtime::CrashReport& report, QWidget* parent = nullptr);

private:
    void build(const runtime::CrashReport& report);
    void showReport(bool shown);

    CodeView* m_report = nullptr;
    QPushButton* m_fold = nullptr;
};

} // namespace desk::ui
