// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/keyring.h"

#include "app/core/signature.h"
#include "app/sandbox/vault.h"

#include <algorithm>

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString& detail)
{
    return failure(InvalidInputError{u"apiKey"_s, detail});
}

/// One line of printable ASCII: it must fit in a header and in the JSON line of the program.
bool isUsableKey(const QString& key)
{
    return !key.isEmpty()
        && std::all_of(key.begin(), key.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

} // namespace

Result<Keyring> Keyring::create(const std::vector<UserRow>& users, const QMap<QString, QString>& given)
{
    Keyring keyring;
    for (const UserRow& user : users)
        keyring.m_entries.push_back({user, given.value(user.username, QString::fromLatin1(randomToken()))});
    QStringList seen;
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (!isUsableKey(it.value()))
            return refused(u"an API key is made of printable ASCII without spaces"_s);
        if (seen.contains(it.value()))
            return refused(u"each person needs an API key of their own"_s);
        if (std::none_of(users.begin(), users.end(), [&](const UserRow& user) { return user.username == it.key(); }))
            return refused(u"there is no user \"%1\" to give an API key to"_s.arg(it.key()));
        seen.append(it.value());
    }
    return keyring;
}

std::optional<UserRow> Keyring::ownerOf(const wire::Request& request) const
{
    const QByteArray header = wire::headerValue(request.head.headers, "Authorization");
    if (!header.toLower().startsWith("basic "))
        return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(header.mid(6).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    std::optional<UserRow> owner;
    for (const Entry& entry : m_entries) { // all of them, so that the time does not tell
        if (sameBytes(*decoded, "api:" + entry.key.toUtf8()))
            owner = entry.user;
    }
    return owner;
}

QMap<QString, QString> Keyring::keys() const
{
    QMap<QString, QString> keys;
    for (const Entry& entry : m_entries)
        keys.insert(entry.user.username, entry.key);
    return keys;
}

} // namespace desk::sandbox
