// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace desk::ui {

/// Turns one thing on or off at once. Its text stands beside it; without one it needs an accessible name.
class Switch final : public QAbstractButton {
    Q_OBJECT

public:
    explicit Switch(const QString& name, const QString& text = {}, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace desk::ui
