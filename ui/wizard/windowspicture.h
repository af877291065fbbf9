// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/eventfields.h"

#include <QWidget>

class QPainter;

namespace desk::ui {

struct Tones;

/// Which values a metric event looks at, over a curve that stands for any: the last ones against a line, current ones
/// against those before, or a new one against the spread of the last. It says in words what it shows.
class WindowsPicture final : public QWidget {
    Q_OBJECT

public:
    explicit WindowsPicture(const QString& name, QWidget* parent = nullptr);

    void setCondition(const QString& eventType, const MetricFields& fields);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Sketch;

    QString m_type;
    MetricFields m_fields;
};

} // namespace desk::ui
