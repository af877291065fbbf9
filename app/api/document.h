// SPDX-License-Identifier: Apache-2.0
// GraphQL documents cut down to what a server knows (docs/protocol.md 8.2).
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace desk::api {

/// The document without the named fragments: their definitions and spreads go, then fields and fragments whose
/// selection became empty, then fragments nobody uses any more. Variables are left as they are, so a fragment that is
/// cut must not be the only user of one. A text that is not an executable document comes back unchanged.
[[nodiscard]] QString withoutFragments(const QString& document, const QSet<QString>& fragments);

/// Name and normalised text of every fragment the document defines.
[[nodiscard]] QHash<QString, QString> fragmentDefinitions(const QString& document);

} // namespace desk::api
