// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace desk::ui {

/// Asks for a name. Open it with open(); it deletes itself.
class AskNameDialog final : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString title; ///< of the window and of the button
        QString label;
        QString name; ///< to begin with
        bool optional = false; ///< an empty name is one, too
    };
    AskNameDialog(const QString& objectName, const Words& words, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Without spaces at its ends.
    void named(const QString& name);

private:
    QLineEdit* m_name;
    QPushButton* m_done;
};

} // namespace desk::ui
