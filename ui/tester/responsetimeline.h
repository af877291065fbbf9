// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/chartscale.h"
#include "ui/models/exchangephases.h"

#include <QWidget>

namespace desk::ui {

class PlainLabel;
class Waterfall;

/// How long each phase took: a picture with the numbers, the total, and why what failed did.
class ResponseTimeline final : public QWidget {
    Q_OBJECT

public:
    explicit ResponseTimeline(QWidget* parent = nullptr);

    void setExchange(const wire::Exchange& exchange);

private:
    Waterfall* m_chart;
    PlainLabel* m_total;
    PlainLabel* m_failures;
};

/// Phases as the chart has them.
[[nodiscard]] QList<Phase> chartPhases(const QList<ExchangePhase>& phases);

} // namespace desk::ui
