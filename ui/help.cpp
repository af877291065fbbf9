// SPDX-License-Identifier: Apache-2.0
#include "ui/help.h"

#include "ui/commands/commandregistry.h"
#include "ui/debuginfo.h"
#include "ui/diagnostics/aboutdialog.h"
#include "ui/diagnostics/crashdialog.h"
#include "ui/diagnostics/logviewer.h"

#include <QAction>

namespace desk::ui {

using namespace Qt::StringLiterals;

Help::Help(CommandRegistry& commands, QWidget& window, const runtime::LogFile& log) : m_window(window), m_log(log)
{
    addCommands(commands);
}

void Help::addCommands(CommandRegistry& commands)
{
    const QString category = u"Help"_s;
    commands.add({.id = u"actionWelcome"_s, .text = tr("&Welcome"), .icon = "help"_L1, .category = category}, this,
        [this] { Q_EMIT welcomeRequested(); });
    commands.add({.id = u"actionLog"_s,
                     .text = tr("Show &log"),
                     .icon = "log"_L1,
                     .category = category,
                     .group = 1,
                     .keywords = tr("messages errors report")},
        this, [this] { openLog(); });
    QAction* about = commands.add({.id = u"actionAbout"_s,
                                      .text = tr("&About Automation Desk"),
                                      .icon = "about"_L1,
                                      .category = category,
                                      .group = 9,
                                      .keywords = tr("version licence")},
        this, [this] { openAbout(); });
    about->setMenuRole(QAction::AboutRole);
}

void Help::offerReport(const runtime::CrashReport& report)
{
    auto* dialog = new CrashDialog(report, &m_window);
    dialog->open();
}

void Help::openLog()
{
    if (!m_viewer)
        m_viewer = new LogViewer(m_log, &m_window);
    m_viewer->show();
    m_viewer->raise();
    m_viewer->activateWindow();
}

void Help::openAbout()
{
    auto* dialog = new AboutDialog(debugInfo(), &m_window);
    dialog->open();
}

} // namespace desk::ui
