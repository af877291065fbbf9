// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace desk::ui {

/// "✓ Event   2 Action   3 Name": which steps are done and which is open.
class StepBar final : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(const QStringList& names, QWidget* parent = nullptr);

    void setCurrent(int step);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QStringList m_names;
    QList<QLabel*> m_labels;
    int m_current = 0;
};

} // namespace desk::ui
