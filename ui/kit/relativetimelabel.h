// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/labels.h"
#include "ui/models/relativetime.h"

class QTimer;

namespace desk::ui {

/// "3 min ago", kept true while it is on the screen; date and time in the tooltip and the description.
class RelativeTimeLabel final : public PlainLabel {
    Q_OBJECT

public:
    explicit RelativeTimeLabel(const QString& name, QWidget* parent = nullptr, Clock clock = systemNow);

    void setTime(const QDateTime& time);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    Clock m_clock;
    QDateTime m_time;
    QTimer* m_timer;
};

} // namespace desk::ui
