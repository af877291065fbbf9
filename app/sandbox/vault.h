// SPDX-License-Identifier: Apache-2.0
// The values of team secrets, in memory only (choices.h says why). May be asked from any thread.
#pragma once

#include "app/core/secret.h"

#include <QHash>
#include <QMutex>
#include <QPair>

#include <optional>

namespace desk::sandbox {

class Vault {
public:
    void set(qint64 entity, const QString& name, Secret value);
    void remove(qint64 entity, const QString& name);
    [[nodiscard]] std::optional<Secret> value(qint64 entity, const QString& name) const;

    /// Every value, to mask them in what is stored.
    [[nodiscard]] QList<Secret> all() const;

private:
    mutable QMutex m_mutex;
    QHash<QPair<qint64, QString>, Secret> m_values;
};

/// 40 random letters and digits.
[[nodiscard]] QByteArray randomToken();

} // namespace desk::sandbox
