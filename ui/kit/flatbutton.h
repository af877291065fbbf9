// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tones.h"

#include <QPushButton>

namespace desk::ui {

/// A button without a frame: words in the colour of links, or one icon, on a ground that shows under the pointer only.
class FlatButton : public QPushButton {
    Q_OBJECT

public:
    FlatButton(const QString& name, const QString& text, QWidget* parent = nullptr);

    /// The icon takes the place of the words, which stay for assistive technology and the tool tip.
    void setIconName(QLatin1StringView name);
    /// Without one the words have the colour of links, an icon that of muted text.
    void setInk(const QColor& ink);
    /// No room at the sides, so that the words stand in line with other text.
    void setTight(bool tight);
    /// Words that find no room are cut short; the tool tip has them whole.
    void setElided(bool elided);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QColor ink(const Tones& tones) const;

    QLatin1StringView m_icon;
    QColor m_ink;
    bool m_tight = false;
    bool m_elided = false;
};

} // namespace desk::ui
