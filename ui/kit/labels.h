// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace desk::ui {

/// Plain text that begins where reading in the window begins, whatever script its own words are in.
class PlainLabel final : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(const QString& name, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void align();
};

/// A label of plain text that wraps and never asks for more width than there is: names may be one long word.
[[nodiscard]] QLabel* wrappingLabel(const QString& name);

} // namespace desk::ui
