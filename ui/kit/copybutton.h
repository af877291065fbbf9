// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

#include <chrono>
#include <functional>

class QTimer;

namespace desk::ui {

/// Puts a text on the clipboard and says for a moment that it did, also to who hears it. It does not change its width.
class CopyButton final : public QPushButton {
    Q_OBJECT

public:
    /// `content` gives what is copied, at the moment of the click.
    CopyButton(const QString& name, const QString& text, std::function<QString()> content, QWidget* parent = nullptr);

    void setLabel(const QString& text);
    void setRest(std::chrono::milliseconds rest);
    [[nodiscard]] QSize sizeHint() const override;

private:
    void copy();
    void showLabel();

    QString m_label;
    std::function<QString()> m_content;
    QTimer* m_rest = nullptr;
};

} // namespace desk::ui
