// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sync/replacement.h"

#include <QWidget>

class QVBoxLayout;

namespace desk::ui {

class ChipLabel;
class PlainLabel;

/// The plan by which a webhook is made anew, and how far it is.
class ReplacementView final : public QWidget {
    Q_OBJECT

public:
    explicit ReplacementView(QWidget* parent = nullptr);

    void setSteps(const QList<sync::ReplacementStep>& steps);

private:
    struct Row {
        ChipLabel* state;
        PlainLabel* words;
    };
    void build(const QList<sync::ReplacementStep>& steps);

    QVBoxLayout* m_column;
    PlainLabel* m_problem;
    QList<Row> m_rows;
};

/// "Create “deploy-hook” with the new values."
[[nodiscard]] QString stepText(const sync::ReplacementStep& step);

} // namespace desk::ui
