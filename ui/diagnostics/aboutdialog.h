// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace desk::ui {

/// What this is, which version, whose it is not, and under which licences. Open it with open(); it deletes itself.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    /// `facts` are those known without a window; the dialog adds what it knows of the screen.
    explicit AboutDialog(const QString& facts, QWidget* parent = nullptr);

    /// What "Copy details" copies.
    [[nodiscard]] QString details() const { return m_details; }

private:
    [[nodiscard]] QLayout* buildHead() const;
    [[nodiscard]] QWidget* buildDetails();
    [[nodiscard]] QWidget* buildLicences();

    QString m_details;
};

} // namespace desk::ui
