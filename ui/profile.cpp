// SPDX-License-Identifier: Apache-2.0
#include "ui/profile.h"

#include "app/core/serverurl.h"
#include "app/runtime/directories.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView serverKey{"account/server"};
constexpr QLatin1StringView welcomedKey{"start/welcomed"};

QString shortHash(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(12));
}

} // namespace

Profile::Profile(const QString& directory)
    : m_directory(QDir::cleanPath(directory.isEmpty()
            ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/automation-desk"_L1
            : QDir(directory).absolutePath())),
      m_own(directory.isEmpty())
{
}

QString Profile::settingsFile() const
{
    return m_directory + "/settings.ini"_L1;
}

QString Profile::stateDirectory() const
{
    return runtime::stateDirectory(
        QProcessEnvironment::systemEnvironment(), QDir::homePath(), m_own ? QString() : m_directory);
}

QString Profile::sandboxData() const
{
    return m_directory + "/sandbox/server"_L1;
}

QString Profile::workspaceDirectory(const QUrl& server) const
{
    return m_directory + "/workspaces/"_L1 + server.host() + u'-' + shortHash(server.toString());
}

QString Profile::sandboxWorkspace() const
{
    return m_directory + "/sandbox/workspace"_L1;
}

QString Profile::name() const
{
    return m_own ? u"default"_s : shortHash(m_directory);
}

std::optional<QUrl> Profile::lastServer() const
{
    const QSettings settings(settingsFile(), QSettings::IniFormat);
    // The file may have been edited by hand: what is no server URL counts as none.
    const Result<QUrl> server = parseServerUrl(settings.value(serverKey).toString());
    return server ? std::optional(*server) : std::nullopt;
}

void Profile::setLastServer(const std::optional<QUrl>& server) const
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    if (server)
        settings.setValue(serverKey, server->toString());
    else
        settings.remove(serverKey);
}

bool Profile::wasWelcomed() const
{
    return QSettings(settingsFile(), QSettings::IniFormat).value(welcomedKey).toBool();
}

void Profile::setWelcomed() const
{
    QSettings(settingsFile(), QSettings::IniFormat).setValue(welcomedKey, true);
}

} // namespace desk::ui
