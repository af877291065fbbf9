// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace desk::ui {

/// A masked field of one line. What is pasted stays as it is, line ends too. What is in it leaves by no clipboard,
/// not even while it can be read.
class SecretEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit SecretEdit(const QString& name, QWidget* parent = nullptr);

    void setRevealed(bool revealed);
    [[nodiscard]] bool isRevealed() const;
    /// Nothing of the value stays in the widget, its undo included; it is masked again.
    void wipe();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
};

} // namespace desk::ui
