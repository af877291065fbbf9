// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/validation.h"
#include "ui/theme/tones.h"

#include <QSyntaxHighlighter>

namespace desk::ui {

/// Colours the ${variables} of a payload and underlines its problems.
class PayloadHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit PayloadHighlighter(QTextDocument* document);

    void setProblems(const QList<Problem>& problems);
    void setTones(const Tones& tones);

protected:
    void highlightBlock(const QString& text) override;

private:
    QList<Problem> m_problems;
    Tones m_tones = tones(Scheme::Light);
};

} // namespace desk::ui
