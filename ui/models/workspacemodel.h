// SPDX-License-Identifier: Apache-2.0
// The workspace as the store holds it, kept up to date.
#pragma once

#include "app/core/error.h"
#include "app/store/changeset.h"
#include "app/store/rows.h"
#include "ui/models/place.h"

#include <QObject>

#include <optional>

namespace desk::store {
class Store;
}

namespace desk::ui {

class WorkspaceModel final : public QObject {
    Q_OBJECT

public:
    explicit WorkspaceModel(store::Store& store, QObject* parent = nullptr);

    [[nodiscard]] const store::WorkspaceView& view() const { return m_view; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] bool isSandbox() const { return m_view.server.has(sandboxFeature); }

    void reload();

Q_SIGNALS:
    void changed();

private:
    void onStoreChanged(const store::ChangeSet& changes);

    store::Store& m_store;
    store::WorkspaceView m_view;
    std::optional<Error> m_error;
    bool m_loaded = false;
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace desk::ui
