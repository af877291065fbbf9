// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QPushButton;

namespace desk::ui {

class PlainLabel;

struct Confirmation {
    QString question; ///< "Delete “name”?"
    QStringList consequences; ///< one sentence each
    QString confirm; ///< the button and the window's title: "Delete “name”"
    QString typed; ///< what must be typed before; empty when nothing must
    bool destroys = true; ///< nothing is red, and nothing warns, when it does not
};

/// Asks before something is destroyed, or done to what others share. Cancel is what Return and Escape do. Open it with
/// open(); it deletes itself.
class ConfirmDialog : public QDialog {
    Q_OBJECT

public:
    explicit ConfirmDialog(const Confirmation& confirmation, QWidget* parent = nullptr);

    [[nodiscard]] QString question() const;
    [[nodiscard]] QStringList consequences() const { return m_consequences; }
    [[nodiscard]] QPushButton* confirmButton() const { return m_confirm; }
    [[nodiscard]] QPushButton* cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void confirmed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildWords(const Confirmation& confirmation);
    QWidget* buildTyped(const QString& typed);
    void onTyped(const QString& text, const QString& wanted);

    QStringList m_consequences;
    PlainLabel* m_question = nullptr;
    QLineEdit* m_typed = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace desk::ui
