// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/validation.h"

#include <QSyntaxHighlighter>

namespace desk::ui {

/// Colours the ${variables} of a payload and underlines its problems.
class PayloadHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit PayloadHighlighter(QTextDocument* document);

    void setProblems(const QList<Problem>& problems);
    void setDark(bool dark);

protected:
    void highlightBlock(const QString& text) override;

private:
    QList<Problem> m_problems;
    bool m_dark = false;
};

} // namespace desk::ui
