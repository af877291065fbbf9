// SPDX-License-Identifier: Apache-2.0
// All keyboard shortcuts of a window, as its registry has them.
#pragma once

#include <QDialog>

#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace desk::ui {

class CommandRegistry;
class StatePage;
struct CommandSpec;

class ShortcutOverlay final : public QDialog {
    Q_OBJECT

public:
    ShortcutOverlay(const CommandRegistry& commands, QWidget* parent);

    /// How many commands the search leaves.
    [[nodiscard]] int shown() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Group {
        QWidget* box = nullptr;
        std::vector<QWidget*> rows;
    };
    void addGroup(const QString& title, const QList<CommandSpec>& commands);
    void filter(const QString& query);
    /// Two columns of about the same length where there is room, else one.
    void arrange();
    [[nodiscard]] int widestRow() const;

    std::vector<Group> m_groups;
    QLineEdit* m_field = nullptr;
    QLabel* m_count = nullptr;
    QWidget* m_page = nullptr;
    QVBoxLayout* m_left = nullptr;
    QVBoxLayout* m_right = nullptr;
    StatePage* m_nothing = nullptr;
    int m_columns = 0;
};

} // namespace desk::ui
