// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/team/slackconnection.h"
#include "ui/team/teamcontext.h"

#include <QDialog>

class QPushButton;

namespace desk::ui {

class FieldNote;
class PlainLabel;
class ThinBar;

/// Leads through connecting a Slack channel in the browser. Open it with open(); it deletes itself.
class ConnectSlackDialog final : public QDialog {
    Q_OBJECT

public:
    ConnectSlackDialog(
        const TeamContext& context, const QString& team, const UrlOpener& openUrl, QWidget* parent = nullptr);

    /// Not while the server is connecting the channel.
    void reject() override;
    [[nodiscard]] SlackConnection& connection() const { return *m_connection; }

Q_SIGNALS:
    void connected(const desk::SlackChannel& channel);

private:
    void build(const QString& title);
    void refresh();
    [[nodiscard]] QString instructions() const;
    [[nodiscard]] QString status() const;

    SlackConnection* m_connection;
    PlainLabel* m_words;
    PlainLabel* m_status;
    PlainLabel* m_page;
    ThinBar* m_bar;
    FieldNote* m_problem;
    QPushButton* m_start;
    QPushButton* m_cancel;
};

} // namespace desk::ui
