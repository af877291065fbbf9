// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/chart.h"
#include "ui/kit/chartscale.h"

namespace desk::ui {

/// A line of values as high as a line of text; the last one has a dot.
class Sparkline final : public Chart {
    Q_OBJECT

public:
    Sparkline(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    void setValues(const QList<SparkValue>& values);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int count() const override { return int(m_values.size()); }
    [[nodiscard]] QString textOf(int index) const override { return sparkText(m_values.at(index), locale()); }
    [[nodiscard]] QRectF areaOf(int index) const override;
    void paint(QPainter& painter) override;

private:
    [[nodiscard]] QRectF plot() const;

    QList<SparkValue> m_values;
};

} // namespace desk::ui
