// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/webhook/redirectplan.h"

#include <QDialog>

class QVBoxLayout;

namespace desk::ui {

/// What following a redirect would send, and what is left out unless the person adds it. Open it with open(); it
/// deletes itself.
class FollowDialog final : public QDialog {
    Q_OBJECT

public:
    FollowDialog(const webhook::Delivery& delivery, const webhook::RedirectPlan& plan, QWidget* parent = nullptr);

Q_SIGNALS:
    /// To be sent now.
    void followed(const desk::webhook::Delivery& delivery);

private:
    void addWords(QVBoxLayout* column);
    void addItems(QVBoxLayout* column);
    void addButtons(QVBoxLayout* column);

    webhook::Delivery m_delivery;
    webhook::RedirectPlan m_plan;
};

/// "Access token DEPLOY_TOKEN", "Header X-Api-Key", "Body".
[[nodiscard]] QString redirectItemText(const webhook::RedirectItem& item);

} // namespace desk::ui
