// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/filterchips.h"

#include <QPushButton>

namespace desk::ui {

/// One filter: a button that says what is chosen and opens the choices.
class FilterChip final : public QPushButton {
    Q_OBJECT

public:
    explicit FilterChip(const QString& name, QWidget* parent = nullptr);

    void setFilter(const Filter& filter);
    [[nodiscard]] const Filter& filter() const { return m_filter; }
    void clear();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the user or by clear().
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillMenu();
    void choose(const QStringList& ids);
    void toggle(const QString& id);
    QAction* addChoice(const QString& label);
    void showChosen();
    void showTip();

    Filter m_filter;
    QString m_chosenLabels;
    QAction* m_any = nullptr;
    QList<QAction*> m_actions; ///< one a choice
};

} // namespace desk::ui
