// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tones.h"

#include <QSyntaxHighlighter>

namespace desk::ui {

enum class CodeLanguage { Plain, Json };

/// Colours JSON and, above that, the ${variables} of a payload.
class CodeHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit CodeHighlighter(QTextDocument* document);

    void setLanguage(CodeLanguage language);
    void setVariables(bool on);
    void setTones(const Tones& tones);

protected:
    void highlightBlock(const QString& text) override;

private:
    void highlightJson(const QString& text);
    void highlightVariables(const QString& text);

    CodeLanguage m_language = CodeLanguage::Plain;
    bool m_variables = false;
    Tones m_tones = tones(Scheme::Light);
};

} // namespace desk::ui
