// SPDX-License-Identifier: Apache-2.0
#include "ui/team/keychainwatch.h"

#include "app/core/deliver.h"
#include "app/sync/teamsecrets.h"
#include "ui/models/keychainstate.h"

#include <utility>

namespace desk::ui {

namespace {

OnComputer onComputer(const sync::LocalCopy& copy)
{
    using State = sync::LocalCopy::State;
    switch (copy.state) {
    case State::Kept:
        return OnComputer::Yes;
    case State::NotKept:
        return OnComputer::No;
    case State::Locked:
        return OnComputer::Locked;
    case State::Unavailable:
        break;
    }
    return OnComputer::NotAvailable;
}

} // namespace

KeychainWatch::KeychainWatch(sync::TeamSecrets& secrets, QObject* parent) : QObject(parent), m_secrets(secrets)
{
    connect(&secrets, &sync::TeamSecrets::waitingForKeychainChanged, this, &KeychainWatch::changed);
}

bool KeychainWatch::ask(const Question& question)
{
    if (question == m_question && m_generation > 0)
        return false;
    if (question.team != m_question.team)
        m_copies.clear();
    m_question = question;
    look();
    return true;
}

void KeychainWatch::look()
{
    const quint64 generation = ++m_generation;
    deliver(m_secrets.keychainReady(), this, [this, generation](const Status& ready) {
        if (generation == m_generation)
            takeReady(ready);
    });
    deliver(m_secrets.localCopies(m_question.team, m_question.names), this,
        [this, generation](const Result<QHash<QString, sync::LocalCopy>>& copies) {
            if (generation == m_generation)
                takeCopies(copies);
        });
}

void KeychainWatch::takeReady(const Status& ready)
{
    const auto* error = ready ? nullptr : std::get_if<KeychainError>(&ready.error());
    const auto trouble = error ? std::optional(*error) : std::nullopt;
    if (std::exchange(m_trouble, trouble) != trouble)
        Q_EMIT changed();
}

void KeychainWatch::takeCopies(const Result<QHash<QString, sync::LocalCopy>>& copies)
{
    // What cannot be read keeps what was known.
    if (!copies)
        return;
    QHash<QString, OnComputer> known;
    for (auto it = copies->cbegin(); it != copies->cend(); ++it)
        known.insert(it.key(), onComputer(it.value()));
    if (std::exchange(m_copies, known) != known)
        Q_EMIT changed();
}

bool KeychainWatch::isWaiting() const
{
    return m_secrets.isWaitingForKeychain();
}

void KeychainWatch::mend()
{
    if (!m_trouble)
        return look();
    const KeychainState state = keychainState(*m_trouble);
    if (state == KeychainState::Locked)
        deliver(m_secrets.unlockKeychain(), this, [this](const Status&) { look(); });
    else if (state == KeychainState::NoKeyring)
        deliver(m_secrets.createKeyring(), this, [this](const Status&) { look(); });
    else
        look();
}

void KeychainWatch::stopWaiting()
{
    m_secrets.stopWaitingForKeychain();
}

} // namespace desk::ui
