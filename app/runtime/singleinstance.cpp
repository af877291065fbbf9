// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/singleinstance.h"

#include "app/runtime/directories.h"
#include "app/runtime/instanceclient.h"

#include <QFileInfo>

namespace desk::runtime {

using namespace Qt::StringLiterals;

SingleInstance::SingleInstance(InstancePlace place, QObject* parent)
    : QObject(parent), m_place(std::move(place)), m_lock(m_place.lockFile), m_role(claim())
{
    connect(&m_server, &InstanceServer::requested, this, &SingleInstance::activated);
}

SingleInstance::~SingleInstance() = default;

Role SingleInstance::claim()
{
    // Only made, never changed: a runtime directory belongs to the login.
    if (!QFileInfo::exists(m_place.directory))
        m_status = makePrivateDirectory(m_place.directory);
    if (!m_status)
        return Role::Unknown;
    // By the owner's end alone, never by age: the lock is held as long as the window is open.
    m_lock.setStaleLockTime(0);
    if (m_lock.tryLock(0)) {
        m_status = m_server.listen(m_place.socket);
        return Role::Primary;
    }
    if (m_lock.error() == QLockFile::LockFailedError)
        return Role::Secondary;
    m_status = failure(StoreError{StoreError::Kind::CannotOpen, m_place.lockFile, u"the lock cannot be used"_s});
    return Role::Unknown;
}

QFuture<Status> SingleInstance::send(const StartRequest& request)
{
    const Result<QByteArray> line = lineFor(request);
    if (!line)
        return readyFuture<Status>(tl::unexpected(line.error()));
    return (new InstanceClient(m_place.socket, *line, this))->result();
}

} // namespace desk::runtime
