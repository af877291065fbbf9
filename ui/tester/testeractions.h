// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tester/tester.h"
#include "app/webhook/testrun.h"
#include "ui/kit/toastlog.h"
#include "ui/tester/testercommands.h"
#include "ui/tester/testercontext.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace desk::ui {

class RequestState;

/// What the tester's page does in dialogs, with files and with the clipboard. It says what came of it.
class TesterActions final : public QObject {
    Q_OBJECT

public:
    TesterActions(const TesterContext& context, RequestState& state, QWidget* page);

    /// Takes values that are not on this computer, for this session.
    void enterSecrets();
    /// Asks before secrets leave without TLS; calls `send` at once where they do not.
    void confirmExposure(const std::function<void()>& send);
    /// Asks whether the address that stopped the run may be reached from now on, then sends again.
    void allow(const webhook::TestRun& run);
    /// Takes certificates out of a file and trusts them for the host of the URL.
    void addAuthority(const QUrl& url);
    /// Shows what following the run's redirect would send; a new request when the person wants it.
    void follow(const webhook::TestRun& run);
    void openSettings();
    void openReceiver();
    void rename(const tester::RunSummary& run);
    void remove(const tester::RunSummary& run);
    void saveExample();
    void copy(CopyAs form);
    void saveBundle(const webhook::TestRun& run);
    void openBundle();

Q_SIGNALS:
    void done(const desk::ui::ToastMessage& message, const std::function<void()>& undo);
    /// Out of a file.
    void runOpened(const desk::webhook::TestRun& run);
    /// The run that is shown, once more.
    void sendAgainRequested();

private:
    void readAuthority(const QString& host, const QString& file);
    void writeBundle(const webhook::TestRun& run, const QString& file);
    void readBundle(const QString& file);
    [[nodiscard]] Result<QString> textFor(CopyAs form) const;
    void say(Tone tone, const QString& text);

    TesterContext m_context;
    RequestState& m_state;
    QWidget* m_page;
    QPointer<QWidget> m_receiver;
};

} // namespace desk::ui
