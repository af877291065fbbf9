// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tones.h"

#include <QFrame>

#include <optional>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace desk::ui {

class FlatButton;
class ToneIcon;

struct BannerContent {
    Tone tone = Tone::Info;
    QString text;
    QString action; ///< the first button; empty where nothing can be done
    QString second; ///< the second button
    bool closable = false;
    bool operator==(const BannerContent&) const = default;
};

/// A message over a page that stays as long as it is true. New words are read out. Where there is little room the
/// buttons stand below the words.
class Banner final : public QFrame {
    Q_OBJECT

public:
    explicit Banner(const QString& name, QWidget* parent = nullptr);

    /// Nothing hides it.
    void setContent(const std::optional<BannerContent>& content);
    [[nodiscard]] const std::optional<BannerContent>& content() const { return m_content; }

Q_SIGNALS:
    void acted();
    void secondActed();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void colour();
    void arrange();
    [[nodiscard]] bool isNarrow() const;

    std::optional<BannerContent> m_content;
    ToneIcon* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_action = nullptr;
    QPushButton* m_second = nullptr;
    FlatButton* m_close = nullptr;
    QGridLayout* m_grid = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    bool m_narrow = false;
};

} // namespace desk::ui
