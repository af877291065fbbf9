// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/codearea.h"

class QTimer;

namespace desk::ui {

/// Read-only text of any length. A long one is put in, and taken out again, piece by piece, so that the window goes on
/// meanwhile.
class ResponseCode final : public CodeArea {
    Q_OBJECT

public:
    ResponseCode(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    void fill(const QString& text, CodeLanguage language);
    [[nodiscard]] bool isFilled() const { return m_isBegun && m_next >= m_text.size(); }

Q_SIGNALS:
    void filled();

private:
    void goOn();
    void takeOut();
    void begin();
    void append();

    QString m_text;
    CodeLanguage m_wanted = CodeLanguage::Plain;
    bool m_isBegun = true; ///< what was there before is gone
    qsizetype m_next = 0;
    QTimer* m_timer;
};

} // namespace desk::ui
