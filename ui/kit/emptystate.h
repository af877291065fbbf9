// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace desk::ui {

/// What stands in the place of a list that has nothing to show: what would be here, why it is not, and what to do.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString& name, QWidget* parent = nullptr);

    /// An empty `action` shows no button.
    void say(const QString& title, const QString& text, const QString& action = {}, bool primary = false);
    void setActionEnabled(bool enabled, const QString& why);
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void acted();

private:
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_action = nullptr;
};

} // namespace desk::ui
