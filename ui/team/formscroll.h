// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace desk::ui {

/// Scrolls what is in a dialog up and down where the screen is too low for it. As long as it is not, the dialog is as
/// high as its content, and grows with it.
class FormScroll final : public QScrollArea {
    Q_OBJECT

public:
    /// `characters`: how wide it is to be, in average ones.
    FormScroll(const QString& name, QWidget* content, int characters, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Once what has just come is laid out.
    void reveal(QWidget* part);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void grow();

    int m_characters;
};

} // namespace desk::ui
