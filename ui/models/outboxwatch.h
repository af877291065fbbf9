// SPDX-License-Identifier: Apache-2.0
// Watches the edits that wait, for those that cannot go on without a person.
#pragma once

#include "app/store/rows.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace desk::store {
class Store;
}

namespace desk::ui {

using EditStates = QHash<QString, store::EditState>; ///< by the edit's id

/// Those that were refused, or became conflicts, since `before`.
[[nodiscard]] QList<store::OutboxEdit> newlyStuck(const EditStates& before, const QList<store::OutboxEdit>& now);

/// One sentence: "“Deploy” was not applied: the server refused it." Nothing for none.
[[nodiscard]] QString stuckText(const QList<store::OutboxEdit>& edits);

class OutboxWatch final : public QObject {
    Q_OBJECT

public:
    /// `isSyncing`: whether a sync sends what waits just now.
    OutboxWatch(store::Store& store, std::function<bool()> isSyncing, QObject* parent = nullptr);

Q_SIGNALS:
    /// What was so already when this began is not told. `bySync`: no click was behind it, so no page says it.
    void stuck(const QList<desk::store::OutboxEdit>& edits, bool bySync);

private:
    void read();
    void take(const QList<store::OutboxEdit>& edits, bool bySync);

    store::Store& m_store;
    std::optional<EditStates> m_known; ///< nothing before the first reading
    std::function<bool()> m_isSyncing;
    bool m_bySync = false; ///< some change since the last reading was made while a sync ran
    bool m_reading = false;
    bool m_again = false;
};

} // namespace desk::ui
