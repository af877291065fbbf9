// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace desk::ui {

/// What a person sees at the first start: what this is, and the two ways on.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    [[nodiscard]] static QString title();
    void focusFirst();

Q_SIGNALS:
    void signInRequested();
    void lookAroundRequested();

private:
    QWidget* m_first = nullptr;
};

} // namespace desk::ui
