// SPDX-License-Identifier: Apache-2.0
#include "app/tester/secretreader.h"

#include "app/core/deliver.h"
#include "app/sync/teamsecrets.h"

namespace desk::tester {

namespace {

/// The keychain's error with the name of the secret, where its own words are of no use.
Error errorFor(const QString& name, const Error& error)
{
    const auto* keychain = std::get_if<KeychainError>(&error);
    if (!keychain || keychain->kind == KeychainError::Kind::Other)
        return error;
    return KeychainError{keychain->kind, name};
}

} // namespace

Async<QList<NamedSecret>> SecretReader::read(sync::TeamSecrets& source, const QString& team, const QStringList& names,
    const QList<NamedSecret>& known, Wanted wanted, QObject* parent)
{
    auto* reader = new SecretReader(source, team, names, wanted, parent);
    for (const NamedSecret& secret : known) {
        if (reader->m_names.removeAll(secret.name) > 0)
            reader->m_read.append(secret);
    }
    const auto future = reader->m_promise.future();
    reader->start();
    return future;
}

SecretReader::SecretReader(sync::TeamSecrets& source, QString team, QStringList names, Wanted wanted, QObject* parent)
    : QObject(parent), m_source(source), m_team(std::move(team)), m_wanted(wanted), m_names(std::move(names))
{
    m_promise.start();
}

SecretReader::~SecretReader()
{
    if (!m_ended)
        end(failure(CancelledError{}));
}

void SecretReader::start()
{
    if (m_wanted == Wanted::All || m_names.isEmpty())
        return readNext();
    deliver(m_source.localCopies(m_team, m_names), this, [this](const Result<QHash<QString, sync::LocalCopy>>& copies) {
        m_names.removeIf(
            [&](const QString& name) { return !copies || copies->value(name).state != sync::LocalCopy::State::Kept; });
        readNext();
    });
}

void SecretReader::readNext()
{
    if (m_names.isEmpty())
        return end(m_read);
    const QString name = m_names.takeFirst();
    deliver(m_source.reveal(m_team, name), this, [this, name](const Result<Secret>& value) { take(name, value); });
}

void SecretReader::take(const QString& name, const Result<Secret>& value)
{
    if (!value && m_wanted == Wanted::All)
        return end(tl::unexpected(errorFor(name, value.error())));
    if (value)
        m_read.append({name, *value});
    readNext();
}

void SecretReader::end(Result<QList<NamedSecret>> result)
{
    m_ended = true;
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

} // namespace desk::tester
