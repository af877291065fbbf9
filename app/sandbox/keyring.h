// SPDX-License-Identifier: Apache-2.0
// The API key of each person, in memory only; new ones at every start unless they are given.
#pragma once

#include "app/core/result.h"
#include "app/sandbox/data/rows.h"
#include "app/wire/listener.h"

#include <QMap>

#include <vector>

namespace desk::sandbox {

class Keyring {
public:
    /// `given` by user name. InvalidInputError "apiKey" for one that cannot be sent, is given twice, or is of nobody.
    [[nodiscard]] static Result<Keyring> create(const std::vector<UserRow>& users, const QMap<QString, QString>& given);

    /// Whose key the request's Basic authentication holds (docs/protocol.md 1.2).
    [[nodiscard]] std::optional<UserRow> ownerOf(const wire::Request& request) const;

    [[nodiscard]] QMap<QString, QString> keys() const; ///< by user name

private:
    struct Entry {
        UserRow user;
        QString key;
    };
    std::vector<Entry> m_entries;
};

} // namespace desk::sandbox
