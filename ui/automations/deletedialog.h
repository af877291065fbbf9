// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/automation.h"

#include <QMessageBox>

namespace desk::ui {

/// Asks before an automation is deleted. Cancel is what Return and Escape do.
class DeleteDialog final : public QMessageBox {
    Q_OBJECT

public:
    explicit DeleteDialog(const Automation& automation, QWidget* parent = nullptr);

Q_SIGNALS:
    void confirmed();
};

} // namespace desk::ui
