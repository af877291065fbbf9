// SPDX-License-Identifier: Apache-2.0
#include "ui/session.h"

namespace desk::ui {

Session::Session(QUrl server, std::optional<Secret> key, QString directory, const KeychainPlace& keychain)
    : m_server(std::move(server)), m_hasKey(key.has_value()), m_store(std::move(directory)),
      m_transport(std::make_unique<api::Transport>(
          m_server, [key = std::move(key)] { return key ? key->bytes() : QByteArray(); })),
      m_client(*m_transport), m_engine(m_client, m_store, m_server.toString()),
      m_teamSettings(m_client, m_store, m_engine.activity()),
      m_teamSecrets(m_client, m_store, keychain.store, keychain.profile, keychain.server, m_engine.activity()),
      m_tester(m_store, m_teamSettings, m_teamSecrets)
{
}

} // namespace desk::ui
