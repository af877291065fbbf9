// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace desk::ui {

/// What a tab holds, with room around it; scrolls downwards only, by keys too.
class ResponseScroll final : public QScrollArea {
    Q_OBJECT

public:
    static constexpr int side = 20;

    /// `name` is the objectName. Takes `content`, with `room` at its sides; it stands at the top, unless it expands.
    ResponseScroll(const QString& name, const QString& accessibleName, QWidget* content, int room = side);
};

} // namespace desk::ui
