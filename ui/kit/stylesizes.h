// SPDX-License-Identifier: Apache-2.0
// Parts of the style: how large controls are, all from the font.
#pragma once

#include <QStyle>

#include <optional>

namespace desk::ui {

/// Nothing where Fusion's is ours too.
[[nodiscard]] std::optional<int> ourMetric(QStyle::PixelMetric metric, const QWidget* widget);

/// `contents` is what the control wants to show, `usual` what Fusion makes of it.
[[nodiscard]] QSize ourSize(QStyle::ContentsType type, const QStyleOption& option, const QSize& contents,
    const QSize& usual, const QWidget* widget);

} // namespace desk::ui
