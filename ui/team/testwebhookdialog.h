// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/workspace.h"

#include <QDialog>

namespace desk::sync {
class TeamSettings;
}

namespace desk::ui {

/// Makes the server send a payload to a webhook, and shows what came of it. Open it with open(); it deletes itself.
class TestWebhookDialog final : public QDialog {
    Q_OBJECT

public:
    TestWebhookDialog(sync::TeamSettings& settings, const Webhook& webhook, QWidget* parent = nullptr);
};

} // namespace desk::ui
