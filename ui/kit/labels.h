// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace desk::ui {

/// Text that begins where reading in the window begins, whatever script its own words are in. Plain unless told else.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(const QString& name, QWidget* parent = nullptr);
    PlainLabel(const QString& name, const QString& text, QWidget* parent = nullptr);

    /// One of ui/theme/typography.h; follows the application's font when that changes.
    using Typography = QFont (*)(const QFont& applicationFont);
    void setTypography(Typography typography);

protected:
    void changeEvent(QEvent* event) override;

private:
    void align();

    Typography m_typography = nullptr;
};

/// One line that is cut short where there is no room for it; the tool tip has the whole then.
class ElidedLabel final : public PlainLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& name, QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

/// A label of plain text that wraps and never asks for more width than there is: names may be one long word.
[[nodiscard]] PlainLabel* wrappingLabel(const QString& name, const QString& text = {});

} // namespace desk::ui
