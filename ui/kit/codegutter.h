// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace desk::ui {

class CodeArea;

/// The strip beside code: numbers of lines, and a sign in the shape of its severity where a line has a problem.
class CodeGutter final : public QWidget {
    Q_OBJECT

public:
    explicit CodeGutter(CodeArea* code);

    [[nodiscard]] int wantedWidth() const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int signSize() const;

    CodeArea* m_code;
};

} // namespace desk::ui
