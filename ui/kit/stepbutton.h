// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace desk::ui {

/// One step of a step bar. Only one that is done takes clicks and the keyboard.
class StepButton final : public QAbstractButton {
    Q_OBJECT

public:
    enum class State { Done, Current, Ahead };

    StepButton(int number, const QString& name, QWidget* parent);

    void setState(State state);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int gap() const;

    int m_number;
    State m_state = State::Ahead;
};

} // namespace desk::ui
