// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace desk::ui {

class ToastLog;

/// What was said at the foot of the window, for who looked away. Open it with open().
class NotificationsDialog final : public QDialog {
    Q_OBJECT

public:
    /// The log must live as long as the dialog.
    explicit NotificationsDialog(ToastLog& log, QWidget* parent = nullptr);
};

} // namespace desk::ui
