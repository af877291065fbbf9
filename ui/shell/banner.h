// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/notice.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace desk::ui {

/// A message over the page that stays as long as it is true.
class Banner final : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    void setNotice(const std::optional<Notice>& notice);
    [[nodiscard]] const std::optional<Notice>& notice() const { return m_notice; }

Q_SIGNALS:
    void acted(desk::ui::Notice::Kind kind);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void colour();

    std::optional<Notice> m_notice;
    QLabel* m_text = nullptr;
    QPushButton* m_action = nullptr;
};

} // namespace desk::ui
