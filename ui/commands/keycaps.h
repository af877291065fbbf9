// SPDX-License-Identifier: Apache-2.0
// A shortcut drawn as the keys to press.
#pragma once

#include "ui/theme/tones.h"

#include <QFont>
#include <QRect>
#include <QSize>
#include <QStringList>

class QKeySequence;
class QPainter;

namespace desk::ui {

/// "Ctrl+Shift+K" as Ctrl, Shift and K, in the words of the platform.
[[nodiscard]] QStringList keyCaps(const QKeySequence& keys);
[[nodiscard]] QSize keyCapsSize(const QStringList& caps, const QFont& font);
/// At the trailing end of the rectangle, vertically centred.
void paintKeyCaps(QPainter& painter, const QRect& rect, const QStringList& caps, const QFont& font, const Tones& tones,
    bool enabled = true);

} // namespace desk::ui
