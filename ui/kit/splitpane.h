// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSplitter>

namespace desk::ui {

/// A list and the details of what is selected in it: beside each other where there is room, else one above the other.
class SplitPane final : public QSplitter {
    Q_OBJECT

public:
    SplitPane(const QString& name, QWidget* list, QWidget* details, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
};

} // namespace desk::ui
