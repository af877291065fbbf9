// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProgressBar>

class QVariantAnimation;

namespace desk::ui {

/// A progress bar as a thin line; the words beside it say how far it is. Without a known end a part of it wanders, or
/// stands in the middle where stillness is asked for.
class ThinBar final : public QProgressBar {
    Q_OBJECT

public:
    explicit ThinBar(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// The filled part, left to right, of a bar so wide.
    [[nodiscard]] QRectF filled(const QRectF& bar);

    QVariantAnimation* m_wander = nullptr;
};

} // namespace desk::ui
