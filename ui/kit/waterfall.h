// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/chart.h"
#include "ui/kit/chartscale.h"

namespace desk::ui {

/// The phases of a request below each other, each with its name, its bar and how long it took in words.
class Waterfall final : public Chart {
    Q_OBJECT

public:
    Waterfall(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    void setPhases(const QList<Phase>& phases);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int count() const override { return int(m_phases.size()); }
    [[nodiscard]] QString textOf(int index) const override { return phaseText(m_phases.at(index), locale()); }
    [[nodiscard]] QRectF areaOf(int index) const override;
    [[nodiscard]] bool isVertical() const override { return true; }
    void paint(QPainter& painter) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int barHeight() const;
    void paintPhase(QPainter& painter, const Phase& phase, const QRectF& row) const;

    QList<Phase> m_phases;
};

} // namespace desk::ui
