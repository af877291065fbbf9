// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace desk::ui {

class CommandRegistry;

/// The commands of the webhook tester. Their keys work while its page is shown.
class TesterCommands final : public QObject {
    Q_OBJECT

public:
    TesterCommands(CommandRegistry& commands, QObject* parent);

    /// What keeps each from running; empty where nothing does.
    struct Obstacles {
        QString page; ///< the tester is not shown: everything
        QString sendFromHere;
        QString testFromServer;
        QString cancel;
        QString run; ///< what is done with the run that is shown
        QString sendAgain;
        QString selected; ///< what is done with the run that is selected in the list
        QString example;
        QString original; ///< replaying it with the secrets it had
        QString request; ///< what is made of the request: copies, the bundle
    };
    void setObstacles(const Obstacles& obstacles);

Q_SIGNALS:
    void sendRequested();
    void serverTestRequested();
    void cancelRequested();
    void sendAgainRequested();
    void replayOriginalRequested();
    void addressRequested();
    void tabRequested(int tab);
    void diffRequested();
    void useRequestRequested();
    void pinRequested();
    void renameRequested();
    void deleteRunRequested();
    void saveExampleRequested();
    void copyRequested(int form);
    void saveBundleRequested();
    void openBundleRequested();
    void catchRequested();
    void timeoutsRequested();

private:
    void addSending();
    void addViews();
    void addRuns();
    void addCopies();

    CommandRegistry& m_commands;
};

/// Ways to copy a request, in the order of their commands.
enum class CopyAs { Curl, Bash, Python, RawHttp };

} // namespace desk::ui
