// SPDX-License-Identifier: Apache-2.0
#include "ui/debuginfo.h"

#include "app/runtime/buildid.h"
#include "app/secrets/keychainstore.h"
#include "app/store/sqliteversion.h"

#include <QSslSocket>
#include <QSysInfo>

namespace desk::ui {

using namespace Qt::StringLiterals;

// In English alone: it is for whoever reads a report.
QString debugInfo()
{
    const QByteArray id = runtime::buildId();
    return QStringList{
        u"Automation Desk "_s + QStringLiteral(DESK_VERSION),
        u"Build id: "_s + (id.isEmpty() ? u"none"_s : QString::fromLatin1(id)),
        u"Qt: "_s + QString::fromLatin1(qVersion()) + u" (built with "_s + QStringLiteral(QT_VERSION_STR) + u')',
        u"System: "_s + QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelType() + u' '
            + QSysInfo::kernelVersion() + u", "_s + QSysInfo::currentCpuArchitecture(),
        u"TLS: "_s + QSslSocket::sslLibraryVersionString(),
        u"SQLite: "_s + store::sqliteVersion(),
        u"Keychain: "_s + secrets::keychainBackend(),
    }
        .join(u'\n');
}

} // namespace desk::ui
