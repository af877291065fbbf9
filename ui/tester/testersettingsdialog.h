// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/webhook/addressguard.h"

#include <QDialog>

#include <functional>

class QVBoxLayout;

namespace desk::tester {
class Tester;
}

namespace desk::ui {

/// How long a test from here waits, and what the person agreed to: addresses that are not on the internet, authorities
/// for one host. Open it with open(); it deletes itself.
class TesterSettingsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit TesterSettingsDialog(tester::Tester& tester, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addTimeouts(QVBoxLayout* column);
    void fillTrust();
    void addTrusted(const QString& text, const QString& name, const std::function<void()>& forget);

    tester::Tester& m_tester;
    QVBoxLayout* m_trusted;
};

/// "127.0.0.1:8080, this computer itself".
[[nodiscard]] QString allowedTargetText(const webhook::AllowedTarget& target);

} // namespace desk::ui
