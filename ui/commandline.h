// SPDX-License-Identifier: Apache-2.0
// What was asked for on the command line, read before any application object exists, so that help needs no display.
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace desk::ui {

struct CommandLine {
    enum class Command {
        Window,
        Sync,
        DebugInfo,
        Print, ///< `text` goes to standard output, or to standard error when `exitCode` is not 0
    };
    Command command = Command::Window;
    std::optional<QUrl> server;
    QString profile; ///< directory; empty = the user's own
    bool sandbox = false;
    bool json = false;
    QString text;
    int exitCode = 0;
};

/// `arguments` with the program's name first. Qt's own options may be among them.
[[nodiscard]] CommandLine parseCommandLine(const QStringList& arguments);

} // namespace desk::ui
