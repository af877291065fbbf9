// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

namespace desk::ui {

/// A menu that stays open while actions with the property `stays` are chosen.
class ChoiceMenu final : public QMenu {
    Q_OBJECT

public:
    static constexpr const char* stays = "staysOpen";

    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool triggerOpen();
};

} // namespace desk::ui
