// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/credentials.h"

#include "app/core/serverurl.h"
#include "app/secrets/netrclexer.h"

#include <QFile>

#include <algorithm>

namespace desk::secrets {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MinSecretLength = 40;
constexpr qint64 MaxNetrcBytes = 1024 * 1024;

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

bool isWordText(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isWord);
}

bool isVisibleAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool isJwt(QByteArrayView key)
{
    const qsizetype first = key.indexOf('.');
    const qsizetype last = key.lastIndexOf('.');
    if (first < 0 || first == last)
        return false;
    return isWordText(key.first(first)) && isWordText(key.sliced(first + 1, last - first - 1))
        && isWordText(key.sliced(last + 1));
}

tl::unexpected<Error> badKey(const QString& field, const QString& detail)
{
    return failure(InvalidInputError{field, detail});
}

Result<Secret> checkKey(QByteArray key, const QString& field)
{
    key = std::move(key).trimmed();
    if (key.isEmpty())
        return badKey(field, u"the key is empty"_s);
    if (!isJwt(key)) {
        const QByteArrayView all(key);
        const QByteArrayView secret = all.sliced(all.indexOf('-') + 1);
        if (!isVisibleAscii(all) || (!secret.isEmpty() && !isWordText(secret)))
            return badKey(field, u"the key has characters that no API key has"_s);
        if (secret.size() < MinSecretLength)
            return badKey(field,
                u"the key is too short: "_s + QString::number(secret.size()) + u" of at least "_s
                    + QString::number(MinSecretLength) + u" characters"_s);
    }
    return Secret::ofAnyLength(std::move(key));
}

Result<std::optional<FoundKey>> found(Result<Secret> key, KeySource source)
{
    return std::move(key).map([source](Secret value) {
        return std::optional<FoundKey>(FoundKey{std::move(value), source});
    });
}

} // namespace

Result<Secret> checkApiKeyFormat(QByteArray key)
{
    return checkKey(std::move(key), u"apiKey"_s);
}

QString netrcPath(
    const QProcessEnvironment& environment, const QString& home, const std::function<bool(const QString&)>& exists)
{
    const QString named = environment.value(u"NETRC"_s);
    if (named == "~"_L1 || named.startsWith("~/"_L1))
        return home + named.sliced(1);
    if (!named.isEmpty())
        return named;
    const QString dotted = home + u"/.netrc"_s;
    const QString underscored = home + u"/_netrc"_s;
    if (exists(dotted))
        return dotted;
    if (exists(underscored))
        return underscored;
#ifdef Q_OS_WIN
    return underscored;
#else
    return dotted;
#endif
}

Result<QList<NetrcEntry>> parseNetrc(const QByteArray& text)
{
    NetrcLexer lexer(text);
    QList<NetrcEntry> entries;
    std::optional<QString> machine;
    const auto unreadable = [&lexer](const QString& what) {
        return failure(InvalidInputError{u"netrc"_s, u"line "_s + QString::number(lexer.line()) + u": "_s + what});
    };
    while (auto word = lexer.keyword()) {
        if (*word == "default") {
            machine.reset();
            continue;
        }
        if (*word == "macdef") {
            lexer.skipMacro();
            continue;
        }
        const bool known =
            *word == "machine" || *word == "login" || *word == "user" || *word == "account" || *word == "password";
        if (!known)
            return unreadable(u"an unknown word"_s);
        auto value = lexer.value();
        if (!value)
            return unreadable(lexer.failed() ? u"a quote is not closed"_s : u"a value is missing"_s);
        if (*word == "machine") {
            machine = QString::fromUtf8(*value);
        } else if (*word == "password" && machine) {
            if (auto secret = Secret::ofAnyLength(std::move(*value)))
                entries.append({*machine, std::move(*secret)});
        }
    }
    if (lexer.failed())
        return unreadable(u"a quote is not closed"_s);
    return entries;
}

std::optional<Secret> netrcPassword(const QList<NetrcEntry>& entries, const QUrl& server)
{
    const QString machine = netrcMachine(server);
    const auto entry = std::find_if(entries.crbegin(), entries.crend(),
        [&machine](const NetrcEntry& e) { return e.machine.compare(machine, Qt::CaseInsensitive) == 0; });
    return entry == entries.crend() ? std::nullopt : std::optional(entry->password);
}

Result<std::optional<FoundKey>> findApiKey(const KeySources& sources, const QUrl& server)
{
    if (sources.keychain)
        return FoundKey{*sources.keychain, KeySource::Keychain};
    if (!sources.environment.trimmed().isEmpty())
        return found(checkKey(sources.environment, u"WANDB_API_KEY"_s), KeySource::Environment);
    const auto entries = parseNetrc(sources.netrc);
    if (!entries)
        return tl::unexpected(entries.error());
    const auto password = netrcPassword(*entries, server);
    if (!password)
        return std::nullopt;
    return found(checkKey(password->bytes(), u"netrc"_s), KeySource::Netrc);
}

Result<QByteArray> readNetrc(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return failure(StoreError{StoreError::Kind::CannotOpen, path, file.errorString()});
    return file.read(MaxNetrcBytes);
}

} // namespace desk::secrets
