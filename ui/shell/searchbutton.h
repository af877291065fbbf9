// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>
#include <QStringList>

class QKeySequence;

namespace desk::ui {

/// Looks like a field to search in, with the keys that open the search at its end.
class SearchButton final : public QPushButton {
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    void setKeys(const QKeySequence& keys);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_caps;
};

} // namespace desk::ui
