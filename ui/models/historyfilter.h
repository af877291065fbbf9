// SPDX-License-Identifier: Apache-2.0
// What History is narrowed to, and the query that asks for it.
#pragma once

#include "app/store/rows.h"

#include <QDate>
#include <QStringList>

namespace desk::ui {

enum class HistoryDate { All, Today, Week, Month, Range };

struct HistoryFilter {
    QStringList states; ///< historyStateName(); empty = any
    QStringList automations; ///< ids; an empty one stands for deleted automations; empty list = any
    HistoryDate date = HistoryDate::All;
    QDate from; ///< of a Range, both days included, in the person's time zone
    QDate to;
    QString search;
    bool operator==(const HistoryFilter&) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == HistoryFilter(); }
};

/// A word for filters: "finished".
[[nodiscard]] QString historyStateName(ExecutionState state);
/// "Finished"; "Other" for words this version does not know.
[[nodiscard]] QString historyStateLabel(ExecutionState state);

/// `now` in the person's time zone: days begin there. A range whose ends are the wrong way round is turned.
[[nodiscard]] store::ExecutionQuery queryFor(const HistoryFilter& filter, const QDateTime& now);

} // namespace desk::ui
