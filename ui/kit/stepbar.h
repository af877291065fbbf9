// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

namespace desk::ui {

class StepButton;

/// "✓ Event   2 Action   3 Name": which steps are done and which is open. Those done can be gone back to.
class StepBar final : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(const QStringList& names, QWidget* parent = nullptr);

    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    /// Every step can be gone to, as all of them are filled in.
    void setAllOpen(bool open);

Q_SIGNALS:
    /// A step that is done, or open, was asked for.
    void stepChosen(int step);

private:
    void refresh();

    QList<StepButton*> m_steps;
    int m_current = 0;
    bool m_allOpen = false;
};

} // namespace desk::ui
