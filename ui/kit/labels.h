// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace desk::ui {

/// A label of plain text that wraps and never asks for more width than there is: names may be one long word.
[[nodiscard]] inline QLabel* wrappingLabel(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    QSizePolicy policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    label->setSizePolicy(policy);
    return label;
}

} // namespace desk::ui
