// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/automation.h"
#include "ui/kit/confirmdialog.h"

namespace desk::ui {

/// Asks before an automation is deleted.
class DeleteDialog final : public ConfirmDialog {
    Q_OBJECT

public:
    explicit DeleteDialog(const Automation& automation, QWidget* parent = nullptr);
};

} // namespace desk::ui
