// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/historyfilter.h"

#include <QWidget>

class QDateEdit;
class QPushButton;

namespace desk::ui {

class CommandRegistry;
class FilterChips;
class SearchField;

/// What History is narrowed by: words, status, automation and date.
class HistoryBar final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryBar(CommandRegistry& commands, QWidget* parent = nullptr);

    /// Those that can be chosen; one automation alone needs no choice.
    void setAutomations(const QList<store::ExecutedAutomation>& automations);
    /// Without the chips of automations, where only one is shown.
    void setOnlyOne(bool onlyOne);
    [[nodiscard]] HistoryFilter filter() const;
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed();

private:
    QWidget* buildRange();
    void offer();
    void onChosen();

    QList<store::ExecutedAutomation> m_automations;
    bool m_onlyOne = false;
    QString m_search;
    SearchField* m_field = nullptr;
    FilterChips* m_chips = nullptr;
    QPushButton* m_export = nullptr;
    QWidget* m_range = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
};

} // namespace desk::ui
