// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tones.h"

#include <QWidget>

namespace desk::ui {

/// The icon that stands for a tone, so that colour is not alone: "warning", "error", "success", "info".
[[nodiscard]] QLatin1StringView toneIconName(Tone tone);

/// That icon in the colour of its tone. It says nothing itself; the words beside it do.
class ToneIcon final : public QWidget {
    Q_OBJECT

public:
    explicit ToneIcon(QWidget* parent = nullptr);

    void setTone(Tone tone);
    /// Another icon in the tone's colour.
    void setIcon(QLatin1StringView name, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Info;
    QLatin1StringView m_icon;
};

} // namespace desk::ui
