// SPDX-License-Identifier: Apache-2.0
// One open workspace: everything that talks to one server and keeps its copy, in the order it is built and taken down.
#pragma once

#include "app/api/client.h"
#include "app/core/secret.h"
#include "app/store/store.h"
#include "app/sync/engine.h"

#include <QUrl>

#include <memory>
#include <optional>

namespace desk::ui {

class Session final {
public:
    /// Without a key the copy is shown and the server says that one is needed.
    Session(QUrl server, std::optional<Secret> key, QString directory);

    [[nodiscard]] const QUrl& server() const { return m_server; }
    [[nodiscard]] bool hasKey() const { return m_hasKey; }
    [[nodiscard]] store::Store& store() { return m_store; }
    [[nodiscard]] sync::Engine& engine() { return m_engine; }
    /// Ends every call to the server. The session may go once its engine is idle.
    void stop() { m_transport.reset(); }

private:
    QUrl m_server;
    bool m_hasKey;
    store::Store m_store;
    std::unique_ptr<api::Transport> m_transport;
    api::Client m_client;
    sync::Engine m_engine;
};

} // namespace desk::ui
