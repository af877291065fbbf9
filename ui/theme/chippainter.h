// SPDX-License-Identifier: Apache-2.0
// The small painted things lists are made of. Sizes come from the font.
#pragma once

#include "ui/theme/tones.h"

#include <QFont>
#include <QRect>
#include <QSize>
#include <QString>

class QPainter;

namespace desk::ui {

/// A rounded word on its tone.
[[nodiscard]] QSize chipSize(const QString& text, const QFont& font);
void paintChip(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const TonePair& pair,
    bool outlined = false);

/// A monospace pattern on a quiet ground.
[[nodiscard]] QFont codeFont(const QFont& font);
[[nodiscard]] QSize patternSize(const QString& text, const QFont& font);
void paintPattern(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const Tones& tones);

[[nodiscard]] QSize switchSize(const QFont& font);
void paintSwitch(QPainter& painter, const QRect& rect, bool on, bool enabled, const Tones& tones);

} // namespace desk::ui
