// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/testercommands.h"

#include "ui/commands/commandregistry.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

const QString category = u"Tester"_s;
const QString page = u"tester"_s;

QList<QKeySequence> keys(const QString& text)
{
    return {QKeySequence(text)};
}

} // namespace

TesterCommands::TesterCommands(CommandRegistry& commands, QObject* parent) : QObject(parent), m_commands(commands)
{
    addSending();
    addViews();
    addRuns();
    addCopies();
}

void TesterCommands::addSending()
{
    m_commands.add({.id = u"actionSendFromHere"_s,
                       .text = tr("&Send from here"),
                       .icon = "fire"_L1,
                       .shortcuts = {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)},
                       .category = category,
                       .keywords = tr("post request webhook"),
                       .page = page},
        this, [this] { Q_EMIT sendRequested(); });
    m_commands.add({.id = u"actionTestFromServer"_s,
                       .text = tr("&Test from W&&B"),
                       .icon = "test"_L1,
                       .shortcuts = keys(u"Ctrl+Shift+Return"_s),
                       .category = category,
                       .keywords = tr("server webhook"),
                       .page = page},
        this, [this] { Q_EMIT serverTestRequested(); });
    m_commands.add({.id = u"actionCancelSend"_s,
                       .text = tr("&Cancel sending"),
                       .icon = "close"_L1,
                       .shortcuts = keys(u"Esc"_s),
                       .category = category,
                       .keywords = tr("stop abort"),
                       .page = page},
        this, [this] { Q_EMIT cancelRequested(); });
    m_commands.add({.id = u"actionSendAgain"_s,
                       .text = tr("Send &again"),
                       .icon = "sync"_L1,
                       .shortcuts = keys(u"Ctrl+R"_s),
                       .category = category,
                       .keywords = tr("replay repeat resend"),
                       .page = page},
        this, [this] { Q_EMIT sendAgainRequested(); });
    m_commands.add({.id = u"actionReplayOriginal"_s,
                       .text = tr("Send again with the s&ecrets it had"),
                       .icon = "secret"_L1,
                       .category = category,
                       .keywords = tr("replay original values"),
                       .page = page},
        this, [this] { Q_EMIT replayOriginalRequested(); });
    m_commands.add({.id = u"actionTimeouts"_s,
                       .text = tr("T&imeouts and trust…"),
                       .icon = "settings"_L1,
                       .category = category,
                       .keywords = tr("connect total seconds certificate authority allowed addresses"),
                       .page = page},
        this, [this] { Q_EMIT timeoutsRequested(); });
}

void TesterCommands::addViews()
{
    m_commands.add({.id = u"actionFocusAddress"_s,
                       .text = tr("Go to the add&ress"),
                       .icon = "forward"_L1,
                       .shortcuts = keys(u"Ctrl+L"_s),
                       .category = category,
                       .group = 1,
                       .keywords = tr("url endpoint"),
                       .page = page},
        this, [this] { Q_EMIT addressRequested(); });
    const QStringList titles{tr("Summary"), tr("Body"), tr("Headers"), tr("Timeline"), tr("TLS"), tr("Diff")};
    for (int tab = 0; tab < titles.size(); ++tab)
        m_commands.add({.id = u"actionResponseTab%1"_s.arg(tab + 1),
                           .text = tr("Show the answer’s part “%1”").arg(titles[tab]),
                           .icon = "details"_L1,
                           .shortcuts = keys(u"Ctrl+%1"_s.arg(tab + 1)),
                           .category = category,
                           .group = 1,
                           .page = page},
            this, [this, tab] { Q_EMIT tabRequested(tab); });
    m_commands.add({.id = u"actionDiffPrevious"_s,
                       .text = tr("&Diff with the run before"),
                       .icon = "duplicate"_L1,
                       .shortcuts = keys(u"Ctrl+D"_s),
                       .category = category,
                       .group = 1,
                       .keywords = tr("compare difference"),
                       .page = page},
        this, [this] { Q_EMIT diffRequested(); });
}

void TesterCommands::addRuns()
{
    const auto add = [this](const QString& id, const QString& text, QLatin1StringView icon, const QString& words,
                         void (TesterCommands::*signal)()) {
        m_commands.add(
            {.id = id, .text = text, .icon = icon, .category = category, .group = 2, .keywords = words, .page = page},
            this, [this, signal] {
                Q_EMIT(this->*signal)
                ();
            });
    };
    add(u"actionUseRequest"_s, tr("Use its re&quest"), "edit"_L1, tr("load restore form"),
        &TesterCommands::useRequestRequested);
    add(u"actionPinRun"_s, tr("&Pin or unpin the run"), "pin"_L1, tr("keep baseline"), &TesterCommands::pinRequested);
    add(u"actionRenameRun"_s, tr("&Name the run…"), "edit"_L1, tr("rename title"), &TesterCommands::renameRequested);
    add(u"actionDeleteRun"_s, tr("De&lete the run"), "delete"_L1, tr("remove"), &TesterCommands::deleteRunRequested);
    add(u"actionSaveExample"_s, tr("Save as e&xample…"), "save"_L1, tr("sample fixture"),
        &TesterCommands::saveExampleRequested);
    add(u"actionCatch"_s, tr("Catc&h it here…"), "webhook"_L1, tr("receiver loopback local listen"),
        &TesterCommands::catchRequested);
}

void TesterCommands::addCopies()
{
    const auto copy = [this](const QString& id, const QString& text, CopyAs form,
                          const QList<QKeySequence>& shortcuts = {}) {
        m_commands.add({.id = id,
                           .text = text,
                           .icon = "copy"_L1,
                           .shortcuts = shortcuts,
                           .category = category,
                           .group = 3,
                           .keywords = tr("clipboard command script"),
                           .page = page},
            this, [this, form] { Q_EMIT copyRequested(int(form)); });
    };
    copy(u"actionCopyRequestCurl"_s, tr("Copy as c&url"), CopyAs::Curl, keys(u"Ctrl+Shift+C"_s));
    copy(u"actionCopyRequestBash"_s, tr("Copy as &Bash script"), CopyAs::Bash);
    copy(u"actionCopyRequestPython"_s, tr("Copy as P&ython"), CopyAs::Python);
    copy(u"actionCopyRequestRaw"_s, tr("Copy as ra&w HTTP"), CopyAs::RawHttp);
    m_commands.add({.id = u"actionSaveBundle"_s,
                       .text = tr("Save bundle…"),
                       .icon = "save"_L1,
                       .category = category,
                       .group = 4,
                       .keywords = tr("troubleshooting file export ticket"),
                       .page = page},
        this, [this] { Q_EMIT saveBundleRequested(); });
    m_commands.add({.id = u"actionOpenBundle"_s,
                       .text = tr("&Open bundle…"),
                       .icon = "folder"_L1,
                       .category = category,
                       .group = 4,
                       .keywords = tr("troubleshooting file import"),
                       .page = page},
        this, [this] { Q_EMIT openBundleRequested(); });
}

void TesterCommands::setObstacles(const Obstacles& obstacles)
{
    const auto set = [&](std::initializer_list<QString> ids, const QString& own) {
        for (const QString& id : ids)
            m_commands.setObstacle(id, obstacles.page.isEmpty() ? own : obstacles.page);
    };
    set({u"actionSendFromHere"_s}, obstacles.sendFromHere);
    set({u"actionTestFromServer"_s}, obstacles.testFromServer);
    set({u"actionCancelSend"_s}, obstacles.cancel);
    set({u"actionReplayOriginal"_s}, obstacles.original);
    set({u"actionSendAgain"_s}, obstacles.sendAgain);
    set({u"actionDiffPrevious"_s, u"actionSaveBundle"_s, u"actionUseRequest"_s}, obstacles.run);
    set({u"actionPinRun"_s, u"actionRenameRun"_s, u"actionDeleteRun"_s}, obstacles.selected);
    set({u"actionSaveExample"_s}, obstacles.example);
    set({u"actionCopyRequestCurl"_s, u"actionCopyRequestBash"_s, u"actionCopyRequestPython"_s,
            u"actionCopyRequestRaw"_s},
        obstacles.request);
    set({u"actionTimeouts"_s, u"actionFocusAddress"_s, u"actionResponseTab1"_s, u"actionResponseTab2"_s,
            u"actionResponseTab3"_s, u"actionResponseTab4"_s, u"actionResponseTab5"_s, u"actionResponseTab6"_s,
            u"actionCatch"_s, u"actionOpenBundle"_s},
        {});
}

} // namespace desk::ui
