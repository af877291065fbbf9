// SPDX-License-Identifier: Apache-2.0
// What the details pane shows beside the row itself: the webhook it uses and its latest executions.
#pragma once

#include "app/core/workspace.h"
#include "app/store/changeset.h"
#include "app/store/rows.h"

#include <QObject>

#include <optional>

namespace desk::store {
class Store;
}

namespace desk::ui {

class AutomationDetails final : public QObject {
    Q_OBJECT

public:
    explicit AutomationDetails(store::Store& store, QObject* parent = nullptr);

    void setRow(const std::optional<store::AutomationRow>& row);
    [[nodiscard]] const std::optional<store::AutomationRow>& row() const { return m_row; }
    /// At most five, newest first.
    [[nodiscard]] const QList<Execution>& recent() const { return m_recent; }

Q_SIGNALS:
    void changed();

private:
    void reload();
    void onStoreChanged(const store::ChangeSet& changes);

    store::Store& m_store;
    std::optional<store::AutomationRow> m_row;
    QList<Execution> m_recent;
    quint64 m_generation = 0;
};

} // namespace desk::ui
