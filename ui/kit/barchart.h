// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/chart.h"
#include "ui/kit/chartscale.h"

namespace desk::ui {

/// A bar a day, stacked by result: finished solid, failed hatched, skipped hollow, so that it reads without colour.
class BarChart final : public Chart {
    Q_OBJECT

public:
    BarChart(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    void setDays(const QList<DayCounts>& days);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int count() const override { return int(m_days.size()); }
    [[nodiscard]] QString textOf(int index) const override { return dayText(m_days.at(index), locale()); }
    [[nodiscard]] QRectF areaOf(int index) const override;
    void paint(QPainter& painter) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] int top() const;
    void paintLegend(QPainter& painter) const;
    void paintScale(QPainter& painter) const;
    void paintDays(QPainter& painter) const;

    QList<DayCounts> m_days;
};

} // namespace desk::ui
