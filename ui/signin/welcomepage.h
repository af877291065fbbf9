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

Q_SIGNALS:
    void signInRequested();
    void lookAroundRequested();
};

} // namespace desk::ui
