// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace desk::ui {

class RotateBoard;
class Rotation;

/// What the server holds now, what the tests say of it, and the ways back.
class RotateResultStep final : public QWidget {
    Q_OBJECT

public:
    explicit RotateResultStep(QWidget* parent = nullptr);

    void show(const Rotation& rotation);

Q_SIGNALS:
    void writeRequested();
    void rollBackRequested();
    void forgetRequested();

private:
    RotateBoard* m_board;
    QPushButton* m_write;
    QPushButton* m_rollBack;
    QPushButton* m_forget;
};

} // namespace desk::ui
