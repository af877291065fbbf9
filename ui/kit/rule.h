// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace desk::ui {

/// A hairline across.
class Rule final : public QWidget {
    Q_OBJECT

public:
    explicit Rule(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace desk::ui
