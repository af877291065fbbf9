// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"
#include "app/core/result.h"
#include "ui/kit/toastlog.h"
#include "ui/team/teamcontext.h"

#include <QObject>

class QWidget;

namespace desk::sync {
struct SecretWritten;
}

namespace desk::ui {

struct Confirmation;

/// What is done to a secret without a form of its own: asks first where something ends for good, and says what came of
/// it.
class SecretEdits final : public QObject {
    Q_OBJECT

public:
    /// Dialogs open over `host`.
    SecretEdits(const TeamContext& context, QWidget* host);

    void askDelete(const QString& team, const QString& name);
    /// Of the copies on this computer alone.
    void askForget(const QString& team, const QString& name);
    void askRollBack(const QString& team, const QString& name);
    void forgetPrevious(const QString& team, const QString& name);

Q_SIGNALS:
    void done(const desk::ui::ToastMessage& message);
    /// `what` says what was not done.
    void failed(const QString& what, const desk::Error& error);
    /// It begins: what was said before is over.
    void began();

private:
    void ask(const Confirmation& confirmation, const QString& name, const std::function<void()>& act);
    void tell(const Status& status, const QString& did, const QString& didNot);
    void remove(const QString& team, const QString& name);
    void forget(const QString& team, const QString& name);
    void rollBack(const QString& team, const QString& name);
    void onRolledBack(const QString& name, const Result<sync::SecretWritten>& written);

    TeamContext m_context;
    QWidget* m_host;
};

/// What must be known before a secret is deleted: who would break.
[[nodiscard]] Confirmation deletionOf(const TeamContext& context, const QString& team, const QString& name);

} // namespace desk::ui
