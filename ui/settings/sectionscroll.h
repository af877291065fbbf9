// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace desk::ui {

/// Scrolls a long section up and down; it is always as wide as its content needs.
class SectionScroll final : public QScrollArea {
    Q_OBJECT

public:
    SectionScroll(const QString& name, QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace desk::ui
