// SPDX-License-Identifier: Apache-2.0
#include "ui/team/keychainbanner.h"

#include "ui/kit/banner.h"
#include "ui/team/keychainwatch.h"

#include <QVBoxLayout>

#include <utility>

namespace desk::ui {

using namespace Qt::StringLiterals;

KeychainBanner::KeychainBanner(KeychainWatch& watch, QWidget* parent)
    : QWidget(parent), m_watch(watch), m_banner(new Banner(u"keychainBanner"_s))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    connect(&m_watch, &KeychainWatch::changed, this, &KeychainBanner::refresh);
    connect(m_banner, &Banner::acted, this, &KeychainBanner::act);
    connect(m_banner, &Banner::closed, this, [this] {
        m_closed = true;
        refresh();
    });
    refresh();
}

void KeychainBanner::refresh()
{
    const auto state =
        m_watch.trouble() ? std::optional(keychainState(*m_watch.trouble())) : std::optional<KeychainState>();
    if (std::exchange(m_state, state) != state)
        m_closed = m_helping = false;
    if (m_watch.isWaiting()) {
        const KeychainWords words = keychainWaitingWords();
        m_banner->setContent(BannerContent{Tone::Info, QString(words.name + u' ' + words.sentence), words.action});
    } else if (!state || m_closed) {
        m_banner->setContent({});
    } else if (m_helping) {
        m_banner->setContent(
            BannerContent{.tone = Tone::Info, .text = keychainHelp(), .action = tr("Try again"), .closable = true});
    } else {
        const KeychainWords words = keychainWords(*state);
        m_banner->setContent(BannerContent{.tone = state == KeychainState::NotAvailable ? Tone::Info : Tone::Warning,
            .text = tr("%1. %2").arg(words.name, words.sentence),
            .action = words.action,
            .closable = true});
    }
    setVisible(m_banner->content().has_value());
}

void KeychainBanner::act()
{
    if (m_watch.isWaiting())
        return m_watch.stopWaiting();
    if (m_state == KeychainState::NotAvailable && !std::exchange(m_helping, true))
        return refresh();
    m_watch.mend();
}

} // namespace desk::ui
