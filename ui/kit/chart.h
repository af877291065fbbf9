// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace desk::ui {

/// What charts have in common: a screen reader gets a chart with a name and its values as text; arrows, Home and End
/// move a marker from value to value; each value has a tooltip.
class Chart : public QWidget {
    Q_OBJECT

public:
    /// All values in words.
    [[nodiscard]] QString valueText() const;
    /// The value the marker is at; -1 before it was ever moved.
    [[nodiscard]] int marker() const { return m_marker; }
    void setMarker(int index);

Q_SIGNALS:
    void markerMoved(int index);

protected:
    Chart(const QString& name, const QString& accessibleName, QWidget* parent);

    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual QString textOf(int index) const = 0;
    /// Where a pointer is on the value, left to right; mirrored by the caller.
    [[nodiscard]] virtual QRectF areaOf(int index) const = 0;
    /// Whether values follow each other downwards.
    [[nodiscard]] virtual bool isVertical() const { return false; }
    virtual void paint(QPainter& painter) = 0;

    /// To be called when there are other values.
    void valuesChanged();
    /// For what was placed from left to right.
    [[nodiscard]] QRectF mirrored(const QRectF& rect) const;

    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int indexAt(const QPointF& position) const;
    [[nodiscard]] int moved(int key) const;

    int m_marker = -1;
};

} // namespace desk::ui
