// SPDX-License-Identifier: Apache-2.0
#include "ui/session.h"

namespace desk::ui {

Session::Session(QUrl server, std::optional<Secret> key, QString directory)
    : m_server(std::move(server)), m_hasKey(key.has_value()), m_store(std::move(directory)),
      m_transport(std::make_unique<api::Transport>(
          m_server, [key = std::move(key)] { return key ? key->bytes() : QByteArray(); })),
      m_client(*m_transport), m_engine(m_client, m_store, m_server.toString())
{
}

} // namespace desk::ui
