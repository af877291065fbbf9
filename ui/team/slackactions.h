// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"
#include "app/core/workspace.h"
#include "ui/kit/toastlog.h"
#include "ui/team/teamcontext.h"
#include "ui/kit/urlopener.h"

#include <QObject>

class QWidget;

namespace desk::ui {

/// What is done to Slack channels: opens the dialogs over `page`, and says what came of it.
class SlackActions final : public QObject {
    Q_OBJECT

public:
    SlackActions(const TeamContext& context, QWidget* page);

    void connectChannel(const QString& team, const UrlOpener& openUrl);
    /// Asks first, and says what would break.
    void remove(const SlackChannel& channel);

Q_SIGNALS:
    void connected(const desk::IntegrationId& channel);
    void done(const desk::ui::ToastMessage& message, const std::function<void()>& undo);
    void failed(const QString& what, const desk::Error& error);

private:
    void removeNow(const SlackChannel& channel);

    TeamContext m_context;
    QWidget* m_page;
};

} // namespace desk::ui
