// SPDX-License-Identifier: Apache-2.0
#include "app/sync/authorship.h"

#include <QUrl>

namespace desk::sync {

store::EditAuthor authorFrom(const Viewer& viewer, const QString& serverUrl)
{
    return {viewer.id, viewer.username, serverUrl};
}

// Names change; an id is of one host.
bool isSomebodyElse(const store::EditAuthor& author, const store::EditAuthor& now)
{
    return author.isKnown() && (author.id != now.id || QUrl(author.server).host() != QUrl(now.server).host());
}

} // namespace desk::sync
