// SPDX-License-Identifier: Apache-2.0
// Where everything is kept, and which workspace was open last.
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace desk::ui {

class Profile final {
public:
    /// `directory` empty: the user's data folder of this application.
    explicit Profile(const QString& directory);

    [[nodiscard]] QString directory() const { return m_directory; }
    /// Settings and window state; holds no secret.
    [[nodiscard]] QString settingsFile() const;
    /// Logs and crash reports.
    [[nodiscard]] QString stateDirectory() const;
    [[nodiscard]] QString sandboxData() const;
    /// The local copy of a server, a folder of its own each.
    [[nodiscard]] QString workspaceDirectory(const QUrl& server) const;
    [[nodiscard]] QString sandboxWorkspace() const;
    /// Tells the keychain entries of profiles apart; "default" for the user's own.
    [[nodiscard]] QString name() const;

    /// The server signed in to last; nothing before the first sign-in and after a sign-out.
    [[nodiscard]] std::optional<QUrl> lastServer() const;
    void setLastServer(const std::optional<QUrl>& server) const;

    /// Whether the first start has been.
    [[nodiscard]] bool wasWelcomed() const;
    void setWelcomed() const;

private:
    QString m_directory;
    bool m_own;
};

} // namespace desk::ui
