// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace desk::ui {

/// Scrolls what is in a dialog up and down where the screen is too low for it; as high as its content as long as that
/// fits.
class FormScroll final : public QScrollArea {
    Q_OBJECT

public:
    FormScroll(const QString& name, QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace desk::ui
