// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QString>
#include <QUrl>

namespace desk {

/// The base URL of a server out of what a person typed (docs/protocol.md 1.1): http or https, a path is kept, trailing
/// slashes are not. InvalidInputError of field "server" for anything that carries a user, query or fragment, and for
/// the public cloud's web address in the place of its API.
[[nodiscard]] Result<QUrl> parseServerUrl(const QString& text);

/// The web app that belongs to an API server; `override` (WANDB_APP_URL) wins when it is a valid URL.
[[nodiscard]] QUrl webAppUrl(const QUrl& server, const QUrl& override = {});

/// The page where the signed-in user of that server makes an API key.
[[nodiscard]] QUrl apiKeyPage(const QUrl& server, const QUrl& webAppOverride = {});

/// What a netrc file calls this server: "host", or "host:port" when the URL names a port.
[[nodiscard]] QString netrcMachine(const QUrl& server);

} // namespace desk
