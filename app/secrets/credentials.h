// SPDX-License-Identifier: Apache-2.0
// Where an API key comes from when nobody types it, as pure functions (docs/protocol.md 1.3 and 1.4).
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"

#include <QByteArray>
#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

namespace desk::secrets {

enum class KeySource { Keychain, Environment, Netrc };

struct FoundKey {
    Secret key;
    KeySource source = KeySource::Keychain;
    bool operator==(const FoundKey&) const = default;
};

/// One `machine` of a netrc file that has a password.
struct NetrcEntry {
    QString machine;
    Secret password;
    bool operator==(const NetrcEntry&) const = default;
};

/// White space around the key is dropped. InvalidInputError of field "apiKey", whose detail tells empty, wrong
/// characters and too short apart. A key is an optional prefix up to the first dash and 40 or more letters, digits,
/// underscores and dashes, or a JWT of three parts; there is no upper limit.
[[nodiscard]] Result<Secret> checkApiKeyFormat(QByteArray key);

/// NETRC, else an existing ~/.netrc, else an existing ~/_netrc, else the platform's usual name. A leading ~ of NETRC is
/// `home`. The file may not exist.
[[nodiscard]] QString netrcPath(
    const QProcessEnvironment& environment, const QString& home, const std::function<bool(const QString&)>& exists);

/// Entries in the file's order. `default` and macros are passed over: a password meant for any host is not for us.
/// InvalidInputError of field "netrc" with the line number when the text cannot be read as netrc.
[[nodiscard]] Result<QList<NetrcEntry>> parseNetrc(const QByteArray& text);

/// The last entry of that server wins, as in other tools; nothing when there is none.
[[nodiscard]] std::optional<Secret> netrcPassword(const QList<NetrcEntry>& entries, const QUrl& server);

/// What each place holds. `netrc` is the file's text, empty when there is no file.
struct KeySources {
    std::optional<Secret> keychain;
    QByteArray environment;
    QByteArray netrc;
};

/// Keychain, then WANDB_API_KEY, then netrc. A place that holds a malformed key is an error that names the place in
/// `field` ("WANDB_API_KEY", "netrc"); it is not passed over, for the next one may belong to someone else.
[[nodiscard]] Result<std::optional<FoundKey>> findApiKey(const KeySources& sources, const QUrl& server);

/// Reads at most 1 MiB; empty when there is no file. StoreError when it cannot be read.
[[nodiscard]] Result<QByteArray> readNetrc(const QString& path);

} // namespace desk::secrets
