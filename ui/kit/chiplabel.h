// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tones.h"

#include <QLabel>

namespace desk::ui {

/// A label painted as a chip.
class ChipLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ChipLabel(QWidget* parent = nullptr);
    ChipLabel(const QString& text, Tone tone, QWidget* parent = nullptr);

    void setChip(const QString& text, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
};

} // namespace desk::ui
