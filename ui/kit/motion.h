// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace desk::ui {

/// How long a movement that should take so many milliseconds may take: not at all where the desktop or the program
/// (its property "reducedMotion") asks for stillness.
[[nodiscard]] int motionTime(const QWidget* widget, int milliseconds);

} // namespace desk::ui
