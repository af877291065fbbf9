// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/runtime/instanceplace.h"
#include "app/runtime/instanceserver.h"
#include "app/runtime/startrequest.h"

#include <QLockFile>
#include <QObject>

#include <memory>

namespace desk::runtime {

enum class Role {
    Primary, ///< this start is the one
    Secondary, ///< another one is; send() it what was asked for
    Unknown, ///< the lock cannot be used: go on alone
};

/// At most one start of a profile is the primary, also when several begin at once; when it was killed the next start
/// is. The role is decided in the constructor and stays.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(InstancePlace place, QObject* parent = nullptr);
    ~SingleInstance() override;
    Q_DISABLE_COPY_MOVE(SingleInstance)

    [[nodiscard]] Role role() const { return m_role; }
    /// For a primary: why it hears no other start (ListenError); for Unknown: why (StoreError).
    [[nodiscard]] const Status& status() const { return m_status; }

    /// For a secondary. Succeeds when the primary has acknowledged; else, within 3 s, TimeoutError or OfflineError.
    /// InvalidInputError when the request is too long, CancelledError when this object goes before.
    [[nodiscard]] QFuture<Status> send(const StartRequest& request);

Q_SIGNALS:
    /// For a primary: another start asks to be shown what it names. Its arguments are input from elsewhere.
    void activated(const desk::runtime::StartRequest& request);

private:
    [[nodiscard]] Role claim();

    InstancePlace m_place;
    QLockFile m_lock;
    InstanceServer m_server;
    Status m_status;
    Role m_role;
};

} // namespace desk::runtime
