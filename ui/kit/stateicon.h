// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVariantAnimation;

namespace desk::ui {

/// A large, quiet icon. One that turns stands still where stillness is asked for.
class StateIcon final : public QWidget {
    Q_OBJECT

public:
    explicit StateIcon(QWidget* parent = nullptr);

    void setIcon(QLatin1StringView name, bool turning);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void turnOrStand();

    QLatin1StringView m_name;
    bool m_turning = false;
    QVariantAnimation* m_turn = nullptr;
};

} // namespace desk::ui
