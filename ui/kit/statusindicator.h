// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tones.h"

#include <QWidget>

class QLabel;

namespace desk::ui {

/// A dot in a tone, and the word it stands for.
class StatusIndicator final : public QWidget {
    Q_OBJECT

public:
    explicit StatusIndicator(QWidget* parent = nullptr);

    void setStatus(Tone tone, const QString& text);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
    QLabel* m_label = nullptr;
};

} // namespace desk::ui
