// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/keychainstate.h"

#include <QWidget>

#include <optional>

namespace desk::ui {

class Banner;
class KeychainWatch;

/// The keychain's state in a banner with its one action; nothing while all is well, or when it was closed.
class KeychainBanner final : public QWidget {
    Q_OBJECT

public:
    explicit KeychainBanner(KeychainWatch& watch, QWidget* parent = nullptr);

private:
    void refresh();
    void act();

    KeychainWatch& m_watch;
    Banner* m_banner;
    std::optional<KeychainState> m_state;
    bool m_closed = false;
    bool m_helping = false;
};

} // namespace desk::ui
