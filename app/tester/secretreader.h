// SPDX-License-Identifier: Apache-2.0
// Reads several values out of the keychain, one after the other, so that it asks the person for one at a time.
#pragma once

#include "app/core/namedsecret.h"
#include "app/core/result.h"

#include <QObject>
#include <QPromise>
#include <QStringList>

namespace desk::sync {
class TeamSecrets;
}

namespace desk::tester {

class SecretReader final : public QObject {
public:
    enum class Wanted {
        All, ///< the first that cannot be had ends it with its error
        WithoutAsking, ///< those that the keychain gives without asking the person anything; the others are left out
    };

    /// `known` are at hand and not asked for. Goes by itself when it is done. `source` must outlive it.
    [[nodiscard]] static Async<QList<NamedSecret>> read(sync::TeamSecrets& source, const QString& team,
        const QStringList& names, const QList<NamedSecret>& known, Wanted wanted, QObject* parent);
    ~SecretReader() override;

private:
    SecretReader(sync::TeamSecrets& source, QString team, QStringList names, Wanted wanted, QObject* parent);
    void start();
    void readNext();
    void take(const QString& name, const Result<Secret>& value);
    void end(Result<QList<NamedSecret>> result);

    sync::TeamSecrets& m_source;
    const QString m_team;
    const Wanted m_wanted;
    QStringList m_names; ///< still to be read
    QList<NamedSecret> m_read;
    QPromise<Result<QList<NamedSecret>>> m_promise;
    bool m_ended = false;
};

} // namespace desk::tester
