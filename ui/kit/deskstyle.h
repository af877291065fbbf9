// SPDX-License-Identifier: Apache-2.0
// How the basic controls look: Fusion with our sizes, corners, lines and focus ring. What is painted is in style*.h.
#pragma once

#include "ui/theme/tones.h"

#include <QProxyStyle>

class QApplication;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QStyleOptionViewItem;

namespace desk::ui {

/// A push button with the property "primary" is filled with the accent, one with "danger" carries the danger tone.
class DeskStyle final : public QProxyStyle {
    Q_OBJECT

public:
    DeskStyle();

    using QProxyStyle::polish;
    /// Tool tips are plain text: names, patterns and descriptions of a server are shown as they are, whatever they
    /// hold.
    void polish(QWidget* widget) override;

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget) const override;
    SubControl hitTestComplexControl(ComplexControl control, const QStyleOptionComplex* option, const QPoint& position,
        const QWidget* widget) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;

private:
    bool drawOurControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawButtonLabel(const QStyleOptionButton& button, QPainter* painter, const QWidget* widget) const;
    void drawToolButton(const QStyleOptionToolButton& button, QPainter* painter, const QWidget* widget) const;
    void drawItem(const QStyleOptionViewItem& item, QPainter* painter, const QWidget* widget) const;
};

/// Style and palette for the whole program.
void applyLook(QApplication& app, Scheme scheme, const std::optional<QColor>& accent = std::nullopt);

} // namespace desk::ui
