// SPDX-License-Identifier: Apache-2.0
// What the delegates of rows have in common. Everything is mirrored by the direction that is given.
#pragma once

#include "ui/theme/tones.h"

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;
class QStyleOptionViewItem;

namespace desk::ui {

/// The part of `area` at its leading side, vertically centred.
[[nodiscard]] QRect leading(const QRect& area, const QSize& size, Qt::LayoutDirection direction);
[[nodiscard]] QRect trailing(const QRect& area, const QSize& size, Qt::LayoutDirection direction);
/// What is left of `area` behind so many pixels, or before them.
[[nodiscard]] QRect after(const QRect& area, int width, Qt::LayoutDirection direction);
[[nodiscard]] QRect before(const QRect& area, int width, Qt::LayoutDirection direction);

/// A mark before the word, so that colour is not alone.
[[nodiscard]] QString marked(const QString& chip, Tone tone);

/// One line of text, elided, vertically centred; gives the width it took.
int paintText(QPainter& painter, const QRect& area, const QString& text, const QFont& font, const QColor& colour,
    Qt::TextElideMode elide = Qt::ElideRight);

/// A chip and a quiet text behind it, which is left out where there is no room for all of it.
void paintChipAndText(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, const QString& chip,
    Tone tone, const QString& text, const Tones& tones);

struct Badge {
    QString text;
    Tone tone = Tone::Neutral;
};
/// A strong line with a badge behind it; gives the width both took.
int paintTitle(QPainter& painter, const QRect& area, const QString& text, const Badge& badge,
    const QStyleOptionViewItem& option, const Tones& tones);

struct TwoLines {
    QRect first;
    QRect second;
};
[[nodiscard]] TwoLines twoLines(const QRect& area, const QFontMetrics& metrics);

} // namespace desk::ui
