// SPDX-License-Identifier: Apache-2.0
// One open workspace: everything that talks to one server and keeps its copy, in the order it is built and taken down.
#pragma once

#include "app/api/client.h"
#include "app/core/secret.h"
#include "app/store/store.h"
#include "app/sync/engine.h"
#include "app/sync/teamsecrets.h"
#include "app/sync/teamsettings.h"
#include "app/tester/tester.h"

#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace desk::ui {

/// Where the values of team secrets are kept on this computer.
struct KeychainPlace {
    secrets::SecretStore& store;
    QString profile;
    QString server; ///< stays the same from start to start, which a sandbox's address does not
};

class Session final {
public:
    /// Without a key the copy is shown and the server says that one is needed. The keychain must outlive it.
    Session(QUrl server, std::optional<Secret> key, QString directory, const KeychainPlace& keychain);

    [[nodiscard]] const QUrl& server() const { return m_server; }
    [[nodiscard]] bool hasKey() const { return m_hasKey; }
    [[nodiscard]] store::Store& store() { return m_store; }
    [[nodiscard]] sync::Engine& engine() { return m_engine; }
    [[nodiscard]] sync::TeamSettings& teamSettings() { return m_teamSettings; }
    [[nodiscard]] sync::TeamSecrets& teamSecrets() { return m_teamSecrets; }
    [[nodiscard]] tester::Tester& tester() { return m_tester; }
    /// How far the server's clock was ahead when a person closed the words about it, for windows that are made anew.
    [[nodiscard]] std::optional<std::chrono::seconds> clockTold() const { return m_clockTold; }
    void setClockTold(std::optional<std::chrono::seconds> offset) { m_clockTold = offset; }
    /// Ends every call to the server. The session may go once its engine is idle.
    void stop() { m_transport.reset(); }

private:
    QUrl m_server;
    bool m_hasKey;
    std::optional<std::chrono::seconds> m_clockTold;
    store::Store m_store;
    std::unique_ptr<api::Transport> m_transport;
    api::Client m_client;
    sync::Engine m_engine;
    sync::TeamSettings m_teamSettings;
    sync::TeamSecrets m_teamSecrets;
    tester::Tester m_tester;
};

} // namespace desk::ui
